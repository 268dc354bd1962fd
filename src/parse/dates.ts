import { type NewsDate, toNewsDate } from '../model/index.ts'
import { eraYear, fromPersian, plainDigits } from './calendar.ts'
import { clockNear } from './clock.ts'
import {
  type Anniversary,
  type Draft,
  fits,
  fullYear,
  isAnyYear,
  isBuddhist,
  isSolar,
  isYear,
  namedDates,
  daysWithoutYear as yearless,
} from './month-names.ts'

/** A date read from words, and how sure the reading is. */
export interface DateReading {
  readonly date: NewsDate
  readonly confidence: number
  /** Words for a reader; no full stop. */
  readonly why: string
}

/** A date within a text. */
export interface DateFound extends DateReading {
  /** Offset of its first character. */
  readonly from: number
  /** Offset behind its last, clock and zone included. */
  readonly to: number
}

const longest = 400
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g
const yearFirst =
  /(?<![\d./-])(\d{4})(?:([-/.])|[.年년])[ \t]{0,2}(\d{1,2})(?:(?:[-/.]|[.月월])[ \t]{0,2}(\d{1,2})[日일.]?)?(?![\d/])/g
const dayFirst =
  /(?<![\d./])(?<!\d-)(\d{1,2})[ \t]?([./-])[ \t]?(\d{1,2})[ \t]?\2[ \t]?(\d{4}(?=\d{1,2}[:.]\d{2}(?!\d))|\d{4}|\d{2})(?![\d/](?!\d?[:.]\d{2}(?!\d)))/g
const spacedYearFirst =
  /(?<!\d)(\d{4})[ \t]?[年년][ \t]?(\d{1,2})[ \t]?[月월](?:[ \t]?(\d{1,2})[ \t]?[日일])?/g
const american = /\b(?:[ap]\.?m\.?|e[sd]?t|p[sd]?t|c[sd]t)\b/i
const monthFirstLanguages = /^(?:en-US|fil|tl)/

/** Year, month and day of a date that opens with its year. */
function yearFirstDate(
  match: RegExpExecArray,
  parts: ReadonlyArray<string | undefined>,
): Draft | undefined {
  const [year = 0, month = 0, day = 0] = parts.map((part) => Number(part ?? 0))
  const isNumber = day === 0 && match[2] === '.' // 2024.5 is a number
  if (isNumber || !fits(month, day) || !isAnyYear(year)) return undefined
  return {
    from: match.index,
    to: match.index + match[0].length,
    year,
    month,
    day,
    confidence: match[2] === '/' && day === 0 ? 0.5 : 0.97,
    why: 'Year first',
  }
}

const yearSign = /[年년]/ // few texts have it, and to look for it is cheap

function* yearFirstDates(text: string): Generator<Draft> {
  for (const match of text.matchAll(yearFirst)) {
    const found = yearFirstDate(match, [match[1], match[3], match[4]])
    if (found) yield found
  }
  if (!yearSign.test(text)) return
  for (const match of text.matchAll(spacedYearFirst)) {
    const found = yearFirstDate(match, match.slice(1))
    if (found) yield found
  }
}

const era =
  /(令和|平成|昭和|民國|民国)[ \t]?(元|\d{1,3})[ \t]?年[ \t]?(\d{1,2})[ \t]?月(?:[ \t]?(\d{1,2})[ \t]?日)?/g

/** `令和6年12月4日`, `民國113年4月3日`. */
function* eraDates(text: string): Generator<Draft> {
  if (!yearSign.test(text)) return
  for (const match of text.matchAll(era)) {
    const year = eraYear(match[1] ?? '', match[2] === '元' ? 1 : Number(match[2]))
    const found = year && yearFirstDate(match, [String(year), match[3], match[4]])
    if (found) yield { ...found, why: 'A year of an era' }
  }
}

// Where short dates open with their year: `24.05.06` is a day in May in Seoul.
const yearFirstLanguages = /^(?:ko|zh|ja|hu|lt)/

/** Whether `04/05` is the fifth of April, as Americans write. */
function isAmerican(text: string, language: string): boolean {
  return monthFirstLanguages.test(language) || (language.startsWith('en') && american.test(text))
}

/** How much to doubt the order of day and month. */
function doubtOf(first: number, second: number, sign: string, language: string): number {
  if (first > 12 || second > 12 || first === second) return 0
  return sign === '/' && language.startsWith('en') ? 0.35 : 0.03
}

/** Day, month and year of three numbers, the year last or, in short, first. */
function orderOf(
  [one, other, digits]: readonly [string, string, string],
  sign: string,
  text: string,
  language: string,
): { day: number; month: number; year: number; confidence: number; why: string } {
  const [first, second, last] = [Number(one), Number(other), Number(digits)]
  if (
    digits.length === 2 &&
    one.length === 2 &&
    yearFirstLanguages.test(language) &&
    fits(second, last)
  )
    return { year: fullYear(one), month: second, day: last, confidence: 0.8, why: 'Year first' }
  const isOpen = first <= 12 && second <= 12
  const monthLeads =
    (first <= 12 && second > 12) || (isOpen && sign === '/' && isAmerican(text, language))
  const [day, month] = monthLeads ? [second, first] : [first, second]
  return {
    day,
    month,
    year: fullYear(digits),
    confidence: (digits.length === 2 ? 0.88 : 0.97) - doubtOf(first, second, sign, language),
    why: monthLeads ? 'Month, day and year' : 'Day, month and year',
  }
}

function* dayFirstDates(text: string, language = ''): Generator<Draft> {
  for (const match of text.matchAll(dayFirst)) {
    const [, one = '', sign = '', other = '', digits = ''] = match
    const order = orderOf([one, other, digits], sign, text, language)
    if (fits(order.month, order.day) && order.day > 0)
      yield { ...order, from: match.index, to: match.index + match[0].length }
  }
}

/** The Gregorian day of a draft. */
function toWestern(draft: Draft): { year: number; month: number; day: number } {
  if (isSolar(draft.year)) return fromPersian(draft.year, draft.month, Math.max(draft.day, 1))
  return isBuddhist(draft.year) ? { ...draft, year: draft.year - 543 } : draft
}

/** A month of the Persian calendar lies in two of ours: only its year can be told, if that. */
function solarYear(draft: Draft): DateFound | undefined {
  const [first, last] = [1, 29].map((day) => fromPersian(draft.year, draft.month, day).year)
  const date = first === last ? toNewsDate(String(first)) : undefined
  return date && { ...draft, date, confidence: 0.5, why: 'A month of the Persian calendar' }
}

function toDate(draft: Draft, text: string): DateFound | undefined {
  const western = toWestern(draft)
  if (!isYear(western.year)) return undefined
  if (draft.day === 0 && isSolar(draft.year)) return solarYear(draft)
  const two = (value: number): string => String(value).padStart(2, '0')
  const month = `${western.year}-${two(western.month)}`
  if (draft.day === 0) {
    const date = toNewsDate(month)
    return date && { ...draft, date }
  }
  const clock = clockNear(text, draft.from, draft.to)
  const day = `${month}-${two(western.day)}`
  const date = (clock && toNewsDate(`${day}T${clock.time}`, clock.zone)) ?? toNewsDate(day)
  if (!date) return undefined
  const { confidence, from, to } = draft
  const why = isSolar(draft.year)
    ? `${draft.why}, Persian calendar`
    : isBuddhist(draft.year)
      ? `${draft.why}, Buddhist calendar`
      : draft.why
  return {
    date,
    confidence,
    why,
    from: Math.min(from, clock?.from ?? from),
    to: Math.max(to, clock?.to ?? to),
  }
}

/** Lower case, ASCII digits and no invisible characters, character for character. */
const readable = (text: string): string =>
  plainDigits(text.replaceAll('İ', 'i')).toLowerCase().replace(invisible, ' ')

// Whatever the calendar, a date has a number of four digits, or two numbers, or a sign for “year”.
const digits = String.raw`\d\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19`
const anyDigit = new RegExp(`[${digits}]`)
const mayHoldDate = new RegExp(`[${digits}]{4}|[${digits}][^${digits}]+[${digits}]|年`)

/**
 * Find the dates in a text.
 *
 * A date without its year is none: the year is never invented. Only the first 400 characters are
 * looked at.
 *
 * @param text
 *   Any text.
 * @param language
 *   BCP 47 tag of the text, when known: it names the months, and decides between day and month first.
 * @returns
 *   Dates, in order, not overlapping.
 */
export function findDates(text: string, language?: string): DateFound[] {
  const head = text.slice(0, longest)
  if (!mayHoldDate.test(head)) return []
  const words = readable(head)
  if (!/\d{2}/.test(words)) return []
  const drafts = [
    ...yearFirstDates(words),
    ...dayFirstDates(words, language),
    ...eraDates(words),
    ...namedDates(words, text, language),
  ].sort((a, b) => a.from - b.from || b.to - a.to)
  const found: DateFound[] = []
  for (const draft of drafts) {
    const date = toDate(draft, words)
    if (date && date.from >= (found.at(-1)?.to ?? 0)) found.push(date)
    else if (date && draft.from >= (found.at(-1)?.to ?? 0))
      found.push({ ...date, from: draft.from })
  }
  return found
}

const monthAndDay = /(?<![\d年년][ \t]?)(?<!\d)\d{1,2}[ \t]?[月월][ \t]?\d{1,2}[ \t]?[日일]/g

/**
 * Find the days in a text that say no year; they are no dates, but worth a question.
 *
 * @param text
 *   Any text; only its first 400 characters are looked at.
 * @param language
 *   BCP 47 tag of the text, when known.
 * @returns
 *   Their places, in order.
 */
export function daysWithoutYear(text: string, language?: string): Anniversary[] {
  const head = text.slice(0, longest)
  if (!anyDigit.test(head)) return []
  const words = readable(head)
  if (!/\d/.test(words)) return []
  const numbers = [...words.matchAll(monthAndDay)].map(({ 0: value, index }) => ({
    from: index,
    to: index + value.length,
  }))
  return [...yearless(words, head, language), ...numbers]
}

const iso =
  /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?)?)?$/

/**
 * Read a date as people and pages write it.
 *
 * @param printed
 *   Words of the date, a label or a weekday among them.
 * @param language
 *   BCP 47 tag of the text around it, when known: it decides between day and month first.
 * @returns
 *   The date as far as the words tell it; nothing when they do not tell the year.
 */
export function readDate(printed: string, language?: string): DateReading | undefined {
  const [, year, month, day, hour, minute, zone] = iso.exec(printed.trim()) ?? []
  if (!year) {
    const [first] = findDates(printed, language)
    return first && { date: first.date, confidence: first.confidence, why: first.why }
  }
  const two = (part: string): string => part.padStart(2, '0')
  const value =
    year +
    (month ? `-${two(month)}` : '') +
    (day ? `-${two(day)}` : '') +
    (hour && minute ? `T${two(hour)}:${minute}` : '')
  const date = toNewsDate(value, zone?.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2'))
  if (date && isSolar(Number(year)) && month) {
    const [found] = findDates(printed, language)
    return found && { date: found.date, confidence: found.confidence, why: found.why }
  }
  return date && { date, confidence: 0.98, why: 'Year first, as the international standard has it' }
}
