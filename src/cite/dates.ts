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

/** A date cut into what is known of it. */
export interface DateParts {
  readonly year: string
  /** `March` */
  readonly month?: string
  /** From 1 to 12. */
  readonly monthNumber?: number
  /** `2` */
  readonly day?: string
}

/**
 * Cut a date into its parts.
 *
 * @param date
 *   Date as far as it is known; a time of day is left off.
 * @returns
 *   Year, and month and day where they are known.
 */
export function datePartsOf(date: NewsDate): DateParts {
  const [year = '', month, day] = date.value.slice(0, 10).split('-')
  const name = month === undefined ? undefined : months[Number(month) - 1]
  return {
    year: String(Number(year)),
    ...(name === undefined ? {} : { month: name, monthNumber: Number(month) }),
    ...(day === undefined ? {} : { day: String(Number(day)) }),
  }
}

const words = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' ')

/**
 * A date with the day first.
 *
 * @param parts
 *   Parts of a date.
 * @param short
 *   Name of a month, shortened (default: whole).
 * @returns
 *   `2 March 2014`.
 */
export function dayFirst(
  { day, month, year }: DateParts,
  short: (month: string) => string = (name) => name,
): string {
  return words(day, month && short(month), year)
}

/**
 * A date as Americans write it.
 *
 * @param parts
 *   Parts of a date.
 * @returns
 *   `March 2, 2014`, `March 2014`, `2014`.
 */
export function monthFirst({ day, month, year }: DateParts): string {
  return day === undefined ? words(month, year) : `${month} ${day}, ${year}`
}
