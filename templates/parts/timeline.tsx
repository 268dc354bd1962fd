import type { VNode } from 'preact'
import type { Context, Shelf } from '../../src/model/index.ts'

const height = 100
const step = 10
/** Width of a year on a screen that has room, in pixels. */
const wide = 36

interface Year {
  readonly name: number
  readonly count: number
}

/** Articles of each year as a row of bars; its numbers stand in the list of years too. */
export function Timeline({
  context,
  dates,
}: {
  context: Context
  dates: readonly Shelf[]
}): VNode | null {
  const { say } = context
  const dated = dates.filter(({ name }) => name !== '')
  const first = Number(dated[0]?.name)
  const last = Number(dated.at(-1)?.name)
  const peak = dated.reduce((best, shelf) => Math.max(best, shelf.entries.length), 0)
  const top = dated.find(({ entries }) => entries.length === peak)
  if (!top || first === last) return null
  const counts = new Map(dated.map(({ name, entries }) => [Number(name), entries.length]))
  const years = Array.from({ length: last - first + 1 }, (_, index): Year => {
    const name = first + index
    return { name, count: counts.get(name) ?? 0 }
  })
  const words = say('timeline.alternative', {
    articles: say('count.articles', {
      count: dated.reduce((sum, { entries }) => sum + entries.length, 0),
    }),
    first: String(first),
    last: String(last),
    peak: top.name,
    count: peak,
  })
  return (
    <figure class="timeline">
      <figcaption>{say('timeline.title')}</figcaption>
      <svg
        width={years.length * wide}
        viewBox={`0 0 ${years.length * step} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words}
      >
        <title>{words}</title>
        {years.map(({ name, count }, index) => {
          const size = count === 0 ? 0 : Math.max(Math.round((count / peak) * height), 2)
          return size === 0 ? null : (
            <rect
              key={name}
              x={index * step + 1}
              y={height - size}
              width={step - 2}
              height={size}
            />
          )
        })}
      </svg>
      <p class="ends" dir="ltr">
        <span>{String(first)}</span>
        <span>{String(last)}</span>
      </p>
      <p class="peak">{say('timeline.peak', { year: top.name, count: peak })}</p>
    </figure>
  )
}
