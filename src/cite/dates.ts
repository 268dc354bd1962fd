import type { NewsDate } from '../model/index.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/**
 * A date with the day first.
 *
 * @param date
 *   Date as far as it is known; a time of day is left off.
 * @returns
 *   `2 March 2014`, `March 2014`, `2014`.
 */
export function dayFirst({ value }: NewsDate): string {
  const [year, month, day] = value.slice(0, 10).split('-').map(Number)
  const name = month === undefined ? undefined : months[month - 1]
  return [day, name, year].filter((part) => part !== undefined).join(' ')
}
