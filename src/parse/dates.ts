import { type NewsDate, toNewsDate } from '../model/index.ts'
import { fromPersian, persianMonths, plainDigits } from './calendar.ts'
import { clockNear } from './clock.ts'
import { monthOf } from './words/months.ts'

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

/** A day in the making. */
interface Draft {
  readonly from: number
  readonly to: number
  readonly year: number
  readonly month: number
  /** 0 when the words do not tell. */
  readonly day: number
  readonly confidence: number
  readonly why: string
}

interface Token {
  readonly text: string
  readonly from: number
  readonly to: number
  /** 0 for words. */
  readonly number: number
}

const longest = 400
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g
const token = /\d{1,8}|[\p{L}\p{M}]+/gu
const yearFirst =
  /(?<![\d./-])(\d{4})(?:([-/.])|[.年년])[ \t]{0,2}(\d{1,2})(?:(?:[-/.]|[.月월])[ \t]{0,2}(\d{1,2})[日일.]?)?(?![\d/])/g
const dayFirst =
  /(?<![\d./-])(\d{1,2})[ \t]?([./-])[ \t]?(\d{1,2})[ \t]?\2[ \t]?(\d{4}|\d{2})(?![\d/])/g
const spacedYearFirst =
  /(?<!\d)(\d{4})[ \t]?[年년][ \t]?(\d{1,2})[ \t]?[月월](?:[ \t]?(\d{1,2})[ \t]?[日일])?/g
const american = /\b(?:[ap]\.?m\.?|e[sd]?t|p[sd]?t|c[sd]t)\b/i
const monthFirstLanguages = /^(?:en-US|fil|tl)/

const isYear = (value: number): boolean => value >= 1800 && value <= 2100
const isSolar = (value: number): boolean => value >= 1300 && value <= 1499
const fits = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 0 && day <= 31

/** The year of our count: `24` is 2024, `87` is 1987; 1399 is a Persian one. */
const fullYear = (digits: string): number =>
  digits.length === 2 ? Number(digits) + (Number(digits) < 50 ? 2000 : 1900) : Number(digits)

/** Year, month and day of a date that opens with its year. */
function yearFirstDate(
  match: RegExpExecArray,
  parts: ReadonlyArray<string | undefined>,
): Draft | undefined {
  const [year = 0, month = 0, day = 0] = parts.map((part) => Number(part ?? 0))
  const isNumber = day === 0 && match[2] === '.' // 2024.5 is a number
  if (isNumber || !fits(month, day) || !(isYear(year) || isSolar(year))) return undefined
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

function* yearFirstDates(text: string): Generator<Draft> {
  for (const match of text.matchAll(yearFirst)) {
    const found = yearFirstDate(match, [match[1], match[3], match[4]])
    if (found) yield found
  }
  for (const match of text.matchAll(spacedYearFirst)) {
    const found = yearFirstDate(match, match.slice(1))
    if (found) yield found
  }
}

/** Whether `04/05` is the fifth of April, as Americans write. */
function isAmerican(text: string, language: string): boolean {
  return monthFirstLanguages.test(language) || (language.startsWith('en') && american.test(text))
}

/** How much to doubt the order of day and month. */
function doubtOf(first: number, second: number, sign: string, language: string): number {
  if (first > 12 || second > 12 || first === second) return 0
  return sign === '/' && language.startsWith('en') ? 0.35 : 0.03
}

function* dayFirstDates(text: string, language = ''): Generator<Draft> {
  for (const match of text.matchAll(dayFirst)) {
    const [, one = '', sign = '', other = '', digits = ''] = match
    const [first, second] = [Number(one), Number(other)]
    const isOpen = first <= 12 && second <= 12
    const monthLeads =
      (first <= 12 && second > 12) || (isOpen && sign === '/' && isAmerican(text, language))
    const [day, month] = monthLeads ? [second, first] : [first, second]
    if (!fits(month, day) || day === 0) continue
    yield {
      from: match.index,
      to: match.index + match[0].length,
      year: fullYear(digits),
      month,
      day,
      confidence: (digits.length === 2 ? 0.88 : 0.97) - doubtOf(first, second, sign, language),
      why: monthLeads ? 'Month, day and year' : 'Day, month and year',
    }
  }
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(token)].map(({ 0: value, index }) => ({
    text: value,
    from: index,
    to: index + value.length,
    number: /^\d/.test(value) ? Number(value) : 0,
  }))
}

// What may stand between the parts of a date: `1st of May`, `25 de mayo de 2025`, `2024 m. kovo 31 d.`
const joint = /^(?:de|del|of|st|nd|rd|th|er|e|m|d|г|року|р|na|ta|den|the|ngày|tháng|năm|a)$/
const near = 4

/** The next token that is not a joint, when it stands close by; -1 otherwise. */
function beside(tokens: readonly Token[], index: number, step: 1 | -1): number {
  let at = index + step
  for (let hops = 0; hops < 2 && joint.test(tokens[at]?.text ?? '1'); hops += 1) at += step
  const [one, other] = step === 1 ? [tokens[at - 1], tokens[at]] : [tokens[at], tokens[at + 1]]
  return one && other && other.from - one.to <= near ? at : -1
}

const isDay = (value: Token | undefined): boolean =>
  value !== undefined && value.number >= 1 && value.number <= 31 && value.text.length <= 2
const isFullYear = (value: Token | undefined): boolean =>
  value !== undefined && value.text.length === 4 && (isYear(value.number) || isSolar(value.number))

/** Whether a number of two digits can be a year: the hour of `8 января, 17:46` cannot. */
function isShortYear(tokens: readonly Token[], index: number): boolean {
  const [value, next] = [tokens[index], tokens[index + 1]]
  const isClock = value && next && next.number > 0 && next.from - value.to === 1
  return value?.text.length === 2 && !isClock
}

/** What stands around the name of a month. */
interface Around {
  readonly day: number
  readonly year: number
  readonly from: number
  readonly to: number
}

/** `25 March 2021`, or `March 2021`: the year stands behind the month. */
function yearBehind(
  tokens: readonly Token[],
  first: number,
  before: number,
  after: number,
): Around | undefined {
  const year = tokens[after]
  if (!year || !isFullYear(year)) return undefined
  const day = tokens[before]
  const start = day && isDay(day) ? day : tokens[first]
  return {
    day: day && isDay(day) ? day.number : 0,
    year: year.number,
    from: start?.from ?? 0,
    to: year.to,
  }
}

/** `March 25, 2021`, `2021 March 25`, `25 March 21`: a short number stands behind the month. */
function dayBehind(
  tokens: readonly Token[],
  first: number,
  before: number,
  after: number,
): Around | undefined {
  const short = tokens[after]
  if (!short || !isDay(short)) return undefined
  const behind = tokens[beside(tokens, after, 1)]
  const ahead = tokens[before]
  const start = tokens[first]?.from ?? 0
  if (behind && isFullYear(behind))
    return { day: short.number, year: behind.number, from: start, to: behind.to }
  if (ahead && isFullYear(ahead))
    return { day: short.number, year: ahead.number, from: ahead.from, to: short.to }
  if (ahead && isDay(ahead) && isShortYear(tokens, after))
    return { day: ahead.number, year: fullYear(short.text), from: ahead.from, to: short.to }
  return undefined
}

function aroundMonth(tokens: readonly Token[], first: number, last: number): Around | undefined {
  const before = beside(tokens, first, -1)
  const after = beside(tokens, last, 1)
  return yearBehind(tokens, first, before, after) ?? dayBehind(tokens, first, before, after)
}

/** The month that begins at a token, and how many tokens name it. */
function monthAt(
  tokens: readonly Token[],
  index: number,
  language: string | undefined,
): { month: number; length: number } | undefined {
  const word = tokens[index]?.text ?? ''
  if (/^\d/.test(word)) return undefined
  const double = monthOf(`${word} ${tokens[index + 1]?.text ?? ''}`, language)
  if (double) return { month: double, length: 2 }
  const month = persianMonths.indexOf(word) + 1 || monthOf(word, language)
  return month ? { month, length: 1 } : undefined
}

function* namedDates(text: string, language: string | undefined): Generator<Draft> {
  const tokens = tokensOf(text)
  for (const index of tokens.keys()) {
    const named = monthAt(tokens, index, language)
    const found = named && aroundMonth(tokens, index, index + named.length - 1)
    if (!found || !fits(named.month, found.day)) continue
    yield {
      ...found,
      month: named.month,
      confidence: found.day === 0 ? 0.6 : 0.97,
      why: 'The month is named',
    }
  }
}

function toDate(draft: Draft, text: string): DateFound | undefined {
  const western = isSolar(draft.year)
    ? fromPersian(draft.year, draft.month, Math.max(draft.day, 1))
    : draft
  if (!isYear(western.year)) return undefined
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
  const why = isSolar(draft.year) ? `${draft.why}, Persian calendar` : draft.why
  const { confidence, from, to } = draft
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
  const words = readable(text.slice(0, longest))
  if (!/\d{2}/.test(words)) return []
  const drafts = [
    ...yearFirstDates(words),
    ...dayFirstDates(words, language),
    ...namedDates(words, language),
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
