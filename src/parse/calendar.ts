/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const leaps = [1, 5, 9, 13, 17, 22, 26, 30]

/**
 * The Gregorian day of a day of the Persian solar calendar.
 *
 * The 33-year rule; it agrees with the astronomical calendar from 1343 to 1472 (1964 to 2094).
 *
 * @param year
 *   Solar year: `1399`.
 * @param month
 *   1 to 12.
 * @param day
 *   1 to 31.
 * @returns
 *   The same day, as the world counts it.
 */
export function fromPersian(year: number, month: number, day: number): Day {
  const past = year - 1
  const cycle = Math.floor(past / 33)
  const within = past % 33
  const leapDays = cycle * 8 + leaps.filter((leap) => leap <= within).length
  const months = month <= 7 ? (month - 1) * 31 : (month - 1) * 30 + 6
  const days = past * 365 + leapDays + months + (day - 1)
  const date = new Date(Date.UTC(622, 2, 22) + days * 86_400_000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Months of the Persian solar calendar, in order. */
export const persianMonths: readonly string[] = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
]

// Where each alphabet's digits begin: Arabic, Persian, Devanagari, Bengali, Thai, full width.
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10]
const otherDigits =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g

/**
 * Write all digits as ASCII ones, character for character.
 *
 * @param text
 *   Any text.
 * @returns
 *   Text of the same length.
 */
export function plainDigits(text: string): string {
  return text.replace(otherDigits, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = zeros.findLast((start) => start <= code) ?? code
    return String(code - zero)
  })
}

const eras: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  民國: 1911,
  民国: 1911,
}

/**
 * The Gregorian year of a year of a Japanese era or of the Republic of China.
 *
 * @param era
 *   `令和`, `民國`.
 * @param year
 *   Its year, from 1.
 * @returns
 *   Year; nothing for an era that is not known.
 */
export function eraYear(era: string, year: number): number | undefined {
  const before = eras[era]
  return before === undefined ? undefined : before + year
}
