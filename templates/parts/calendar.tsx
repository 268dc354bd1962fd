import type { VNode } from 'preact'
import type { CalendarMonth, Context, ShelfLabel } from '../../src/model/index.ts'
import { dateName } from './shelf-names.ts'

/** A month as a sheet of a calendar; days with articles are links that say how many. */
export function Calendar({
  context,
  month,
  alone = false,
}: {
  context: Context
  month: CalendarMonth
  /** Whether it is the month of this page, and not one of a year (default: no). */
  alone?: boolean
}): VNode {
  const { week, href, say } = context
  const days = new Map(month.days.map((day) => [Number(day.name.slice(8)), day]))
  const name = dateName(context, month.name)
  return (
    <table class={alone ? 'calendar alone' : 'calendar'}>
      <caption>
        {alone ? (
          say('calendar.title')
        ) : (
          <>
            <a href={href(month.path)}>{name}</a>{' '}
            <small>{say('count.articles', { count: month.count })}</small>
          </>
        )}
      </caption>
      <thead>
        <tr>
          {week.days.map(({ short, long }) => (
            <th key={long} scope="col" abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month.name, week.first).map((line) => (
          <tr key={line.find(Boolean)}>
            {line.map((day, index) => (
              <td key={week.days[index]?.long}>
                {day === undefined ? null : (
                  <Day context={context} number={day} label={days.get(day)} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** From so many articles on, a day looks busier. */
const busier = [2, 5, 15] as const

function Day(props: { context: Context; number: number; label: ShelfLabel | undefined }): VNode {
  const { context, number, label } = props
  const written = context.number(number)
  if (!label) return <span>{written}</span>
  const level = 1 + busier.filter((least) => label.count >= least).length
  const articles = context.say('count.articles', { count: label.count })
  return (
    <a class={`busy${level}`} href={context.href(label.path)}>
      {written}
      <small>
        <span class="spoken">{`${context.say('calendar.colon')}${articles}`}</span>
        <span aria-hidden="true">{context.number(label.count)}</span>
      </small>
    </a>
  )
}

/** The days of a month in weeks; nothing where another month's days would stand. */
function weeksOf(month: string, first: number): (number | undefined)[][] {
  const [year = 1970, number = 1] = month.split('-').map(Number)
  const start = new Date(0)
  start.setUTCFullYear(year, number - 1, 1)
  const end = new Date(0)
  end.setUTCFullYear(year, number, 0)
  const weekday = ((start.getUTCDay() + 6) % 7) + 1
  const before = (weekday - first + 7) % 7
  const cells: (number | undefined)[] = Array.from({ length: before })
  for (let day = 1; day <= end.getUTCDate(); day += 1) cells.push(day)
  while (cells.length % 7 > 0) cells.push(undefined)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
