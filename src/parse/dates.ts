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

function* yearFirstDates(text: string): Generator<Draft> {
  for (const pattern of [yearFirst, spacedYearFirst]) {
    for (const match of text.matchAll(pattern)) {
      const parts = pattern === yearFirst ? [match[1], match[3], match[4]] : match.slice(1)
      const [year = 0, month = 0, day = 0] = parts.map((part) => Number(part ?? 0))
      if (day === 0 && match[2] === '.') continue // 2024.5 is a number
      if (!fits(month, day) || !(isYear(year) || isSolar(year))) continue
      yield {
        from: match.index,
        to: match.index + match[0].length,
        year,
        month,
        day,
        confidence: match[2] === '/' && day === 0 ? 0.5 : 0.97,
        why: 'Year first',
      }
    }
  }
}

function* dayFirstDates(text: string, language: string | undefined): Generator<Draft> {
  for (const match of text.matchAll(dayFirst)) {
    const [first, second] = [Number(match[1]), Number(match[3])]
    const sign = match[2] ?? ''
    const digits = match[4] ?? ''
    const clearly = first > 12 ? 'day' : second > 12 ? 'month' : undefined
    const english = language?.startsWith('en') ?? false
    const monthLeads =
      clearly === 'month' ||
      (clearly === undefined &&
        sign === '/' &&
        (monthFirstLanguages.test(language ?? '') || (english && american.test(text))))
    const [day, month] = monthLeads ? [second, first] : [first, second]
    if (!fits(month, day) || day === 0) continue
    const doubt = clearly || first === second ? 0 : sign === '/' && english ? 0.35 : 0.03
    yield {
      from: match.index,
      to: match.index + match[0].length,
      year: fullYear(digits),
      month,
      day,
      confidence: (digits.length === 2 ? 0.88 : 0.97) - doubt,
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

/** The next token that is not a joint, when it stands close by. */
function beside(tokens: readonly Token[], index: number, step: 1 | -1): number | undefined {
  let at = index + step
  for (let hops = 0; hops < 2 && joint.test(tokens[at]?.text ?? '1'); hops += 1) at += step
  const [one, other] = step === 1 ? [tokens[at - 1], tokens[at]] : [tokens[at], tokens[at + 1]]
  return one && other && other.from - one.to <= near ? at : undefined
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

/** Day and year around the name of a month. */
function aroundMonth(
  tokens: readonly Token[],
  first: number,
  last: number,
): { day: number; year: number; from: number; to: number } | undefined {
  const token = (index: number | undefined): Token | undefined =>
    index === undefined ? undefined : tokens[index]
  const before = beside(tokens, first, -1)
  const after = beside(tokens, last, 1)
  const behind = after === undefined ? undefined : beside(tokens, after, 1)
  const span = (from: number, to: number, day: number | undefined, year: number | undefined) => {
    const numberOf = (index: number | undefined): number => token(index)?.number ?? 0
    return {
      day: numberOf(day),
      year: numberOf(year),
      from: tokens[from]?.from ?? 0,
      to: tokens[to]?.to ?? 0,
    }
  }
  if (after !== undefined && isFullYear(token(after)))
    return before !== undefined && isDay(token(before))
      ? span(before, after, before, after)
      : span(first, after, undefined, after)
  if (after !== undefined && isDay(token(after))) {
    if (behind !== undefined && isFullYear(token(behind))) return span(first, behind, after, behind)
    if (before !== undefined && isFullYear(token(before))) return span(before, after, after, before)
    if (before !== undefined && isDay(token(before)) && isShortYear(tokens, after)) {
      const found = span(before, after, before, after)
      return { ...found, year: fullYear(token(after)?.text ?? '') }
    }
  }
  return undefined
}

function* namedDates(text: string, language: string | undefined): Generator<Draft> {
  const tokens = tokensOf(text)
  for (const [index, { text: word, number }] of tokens.entries()) {
    if (number > 0 || /^\d/.test(word)) continue
    const two = `${word} ${tokens[index + 1]?.text ?? ''}`
    const double = monthOf(two, language)
    const solar = persianMonths.indexOf(word) + 1
    const month = double ?? (solar || monthOf(word, language))
    if (!month) continue
    const found = aroundMonth(tokens, index, double === undefined ? index : index + 1)
    if (!found || !fits(month, found.day)) continue
    yield {
      ...found,
      month,
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
