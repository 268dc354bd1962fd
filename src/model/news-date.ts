/** How much of a date is known. */
export type Precision = 'year' | 'month' | 'day' | 'minute'

/**
 * A date as far as it is known; never a `Date`, which would invent the rest.
 *
 * `value` is the prefix of an ISO 8601 date and time that the precision allows: `2020`, `2020-07`,
 * `2020-07-03`, `2020-07-03T14:33`. It is the wall clock of the place of publication.
 */
export interface NewsDate {
  readonly value: string
  readonly precision: Precision
  /** Offset from UTC, when it is shown: `+03:00`, `Z`. */
  readonly zone?: string
}

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?$/

const precisions: Readonly<Record<number, Precision>> = {
  4: 'year',
  7: 'month',
  10: 'day',
  16: 'minute',
}

const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31

/**
 * Check a date and tell how precise it is.
 *
 * @param value
 *   `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDThh:mm`, proleptic Gregorian.
 * @param zone
 *   Offset from UTC (`+03:00` or `Z`), when known.
 * @returns
 *   The date; nothing when no calendar has such a day or no clock such a time.
 */
export function toNewsDate(value: string, zone?: string): NewsDate | undefined {
  const parts = shape.exec(value)
  const precision = precisions[value.length]
  if (!parts || !precision) return undefined
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 1))
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return undefined
  if (precision === 'minute' && (hour > 23 || minute > 59)) return undefined
  return zone === undefined ? { value, precision } : { value, precision, zone }
}

/**
 * The calendar day of a date.
 *
 * @param date
 *   Any date.
 * @returns
 *   `YYYY-MM-DD`, or as much of it as is known.
 */
export function dayOf(date: NewsDate): string {
  return date.value.slice(0, 10)
}
