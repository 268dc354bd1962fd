import type { VNode } from 'preact'
import type { Context, ShelfFacts } from '../../src/model/index.ts'

const height = 40
const step = 6
const widest = 8

/** Articles of each year as a small row of bars; what they show is said beside them. */
export function YearBars({
  context,
  facts,
}: {
  context: Context
  facts: ShelfFacts
}): VNode | null {
  const { perYear, years } = facts
  if (!years || perYear.length < 2) return null
  const { say } = context
  const first = Number(years.first)
  const length = Number(years.last) - first + 1
  const peak = Math.max(...perYear.map(({ count }) => count))
  return (
    <figure class="timeline small">
      <figcaption>{say('timeline.byYear')}</figcaption>
      <svg
        width={length * widest}
        viewBox={`0 0 ${length * step} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={perYear
          .map(({ year, count }) => `${year}${say('calendar.colon')}${context.number(count)}`)
          .join('; ')}
      >
        {perYear.map(({ year, count }) => {
          const size = Math.max(Math.round((count / peak) * height), 2)
          return (
            <rect
              key={year}
              x={(Number(year) - first) * step}
              y={height - size}
              width={step - 1}
              height={size}
            />
          )
        })}
      </svg>
      <p class="ends" dir="ltr">
        <span>{years.first}</span>
        <span>{years.last}</span>
      </p>
    </figure>
  )
}
