import type { VNode } from 'preact'
import type { Context, Timetable, TimetableYear } from '../../src/model/index.ts'
import { dateName } from './shelf-names.ts'

const height = 100
/** Width of a month in the drawing. */
const step = 4
/** Width of a month on a screen that has room, in pixels. */
const wide = 5

interface Bar {
  readonly at: number
  readonly width: number
  readonly size: number
  readonly spread: boolean
}

/**
 * The whole archive as a row of bars, one for each month.
 *
 * Articles of which only the year is known are drawn as a low bar over the whole of it. The numbers
 * stand in a table on the page of dates.
 */
export function Timeline({
  context,
  timetable,
}: {
  context: Context
  timetable: Timetable
}): VNode | null {
  const { say } = context
  const { years } = timetable
  const [first, last] = [years.at(0), years.at(-1)]
  const busiest = years
    .flatMap(({ months }) => months)
    .reduce<TimetableYear['months'][number] | undefined>(
      (best, month) => (best && best.count >= month.count ? best : month),
      undefined,
    )
  if (!first || !last || (first === last && !busiest)) return null
  const begin = Number(first.name)
  const months = (Number(last.name) - begin + 1) * 12
  const words = say('timeline.alternative', {
    articles: say('count.articles', { count: years.reduce((sum, { count }) => sum + count, 0) }),
    first: first.name,
    last: last.name,
  })
  const most = busiest
    ? say('timeline.peak', { month: dateName(context, busiest.name), count: busiest.count })
    : undefined
  return (
    <figure class="timeline">
      <figcaption>{say('timeline.title')}</figcaption>
      <svg
        width={months * wide}
        viewBox={`0 0 ${months * step} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={most ? `${words} ${most}` : words}
      >
        {barsOf(years, begin).map(({ at, width, size, spread }) => (
          <rect
            key={`${at} ${spread}`}
            x={at}
            y={height - size}
            width={width}
            height={size}
            {...(spread ? { class: 'spread' } : {})}
          />
        ))}
      </svg>
      <p class="ends" dir="ltr">
        <span>{first.name}</span>
        {first === last ? null : <span>{last.name}</span>}
      </p>
      {most ? <p class="peak">{most}</p> : null}
    </figure>
  )
}

function barsOf(years: readonly TimetableYear[], begin: number): Bar[] {
  const peak = years.reduce(
    (best, { months, inexact }) =>
      Math.max(best, inexact / 12, ...months.map(({ count }) => count)),
    0,
  )
  const sizeOf = (count: number): number => Math.max(Math.round((count / peak) * height), 2)
  return years.flatMap(({ name, months, inexact }): Bar[] => {
    const start = (Number(name) - begin) * 12 * step
    const spread =
      inexact > 0 ? [{ at: start, width: 12 * step, size: sizeOf(inexact / 12), spread: true }] : []
    return [
      ...spread,
      ...months.map((month) => ({
        at: start + (Number(month.name.slice(5, 7)) - 1) * step,
        width: step - 1,
        size: sizeOf(month.count),
        spread: false,
      })),
    ]
  })
}

const monthNumbers = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

/** The numbers of the timeline, year by year and month by month. */
export function TimelineTable({
  context,
  timetable,
}: {
  context: Context
  timetable: Timetable
}): VNode | null {
  const { say, number, href } = context
  const { years } = timetable
  if (years.length === 0) return null
  const isInexact = years.some(({ inexact }) => inexact > 0)
  return (
    <details class="numbers" id="timeline_table">
      <summary>{say('timeline.table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must reach it */}
      <section class="scroll" tabIndex={0} aria-label={say('timeline.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('timeline.year')}</th>
              {monthNumbers.map((month) => (
                <th key={month} scope="col">
                  {context.monthDay(month)}
                </th>
              ))}
              {isInexact ? <th scope="col">{say('timeline.inexact')}</th> : null}
              <th scope="col">{say('timeline.total')}</th>
            </tr>
          </thead>
          <tbody>
            {years.map((year) => {
              const counts = new Map(year.months.map(({ name, count }) => [name.slice(5), count]))
              return (
                <tr key={year.name}>
                  <th scope="row">
                    <a href={href(year.path)}>{year.name}</a>
                  </th>
                  {monthNumbers.map((month) => (
                    <td key={month}>{number(counts.get(month) ?? 0)}</td>
                  ))}
                  {isInexact ? <td>{number(year.inexact)}</td> : null}
                  <td>{number(year.count)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </details>
  )
}
