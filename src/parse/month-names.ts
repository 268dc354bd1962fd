import { classAt, LOWER, MARK, UPPER } from '../characters.ts'
import { persianMonths } from './calendar.ts'
import { monthOf, opensMonth } from './words/months.ts'

/** A day in the making: 1399 is a Persian year still, 2568 a Thai one. */
export interface Draft {
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

// A year, and a time or a number that lost its border to it: `April 25, 20232:26 PM`
const gluedYear = /^(?:19|20)\d{3,8}$/
const longestNumber = 12 // digits

/** Whether a number can be a year of our count. */
export const isYear = (value: number): boolean => value >= 1800 && value <= 2100
/** Whether a number can be a year of the Persian solar count. */
export const isSolar = (value: number): boolean => value >= 1300 && value <= 1499
/** Whether a number can be a year of the Buddhist count. */
export const isBuddhist = (value: number): boolean => value >= 2443 && value <= 2643
/** Whether a number can be a year of any count. */
export const isAnyYear = (value: number): boolean =>
  isYear(value) || isSolar(value) || isBuddhist(value)
/** Whether there are such a month and day. */
export const fits = (month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 0 && day <= 31

/**
 * The year that digits mean: `24` is 2024, `87` is 1987.
 *
 * @param digits
 *   Two digits or four.
 * @returns
 *   Year, in whatever count it was written.
 */
export const fullYear = (digits: string): number =>
  digits.length === 2 ? Number(digits) + (Number(digits) < 50 ? 2000 : 1900) : Number(digits)

const seam = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu

/** Where to cut a run: a glued year, a glued zone (`+324 January`), words whose border is lost. */
function cutsOf(value: string, before: string, original: string): number[] {
  if (gluedYear.test(value)) return [4]
  if (/^\d{3}$/.test(value) && before === '+') return [1]
  if (/^\d/.test(value) || !hasCapitalWithin(original)) return []
  return [...original.matchAll(seam)].map(({ index }) => index)
}

function hasCapitalWithin(word: string): boolean {
  for (let index = 1; index < word.length; index += 1)
    if (classAt(word, index) === UPPER) return true
  return false
}

/** Runs of digits or of letters: where each begins and ends, and whether it is a number. */
interface Runs {
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly isNumber: readonly boolean[]
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** Where the run that begins at an offset ends; the offset itself where none begins. */
function runEnd(text: string, start: number, isNumber: boolean): number {
  let end = start
  if (isNumber) {
    const last = Math.min(text.length, start + longestNumber)
    while (end < last && isDigit(text.charCodeAt(end))) end += 1
    return end
  }
  for (; end < text.length; end += 1) {
    const kind = classAt(text, end)
    if (kind < LOWER || kind > MARK) break
  }
  return end
}

/** All runs of a text, in one pass; none is cut out. */
function runsIn(text: string): Runs {
  const [from, to, isNumber]: [number[], number[], boolean[]] = [[], [], []]
  for (let at = 0; at < text.length; ) {
    const isOfDigits = isDigit(text.charCodeAt(at))
    const end = runEnd(text, at, isOfDigits)
    if (end > at) {
      from.push(at)
      to.push(end)
      isNumber.push(isOfDigits)
    }
    at = Math.max(end, at + 1)
  }
  return { from, to, isNumber }
}

// A month is beside its day or its year, with two joints between at most.
const reach = 5

/** For each run, whether a number is among those around it. */
function nearNumbers({ isNumber }: Runs): boolean[] {
  const near = isNumber.map(() => false)
  for (const [index, is] of isNumber.entries())
    if (is) near.fill(true, Math.max(0, index - reach), index + reach + 1)
  return near
}

/**
 * Words and numbers, but for words far from any number; `original` is the text as it was before its capitals were
 * lowered.
 */
function tokensOf(text: string, original: string): Token[] {
  const runs = runsIn(text)
  const isNear = nearNumbers(runs)
  const tokens: Token[] = []
  for (const [run, from] of runs.from.entries()) {
    if (!isNear[run]) continue
    const to = runs.to[run] ?? from
    const value = text.slice(from, to)
    let start = 0
    for (const end of [
      ...cutsOf(value, text.charAt(from - 1), original.slice(from, to)),
      value.length,
    ]) {
      const part = value.slice(start, end)
      const number = runs.isNumber[run] ? Number(part) : 0
      tokens.push({ text: part, from: from + start, to: from + end, number })
      start = end
    }
  }
  return tokens
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
  value !== undefined && value.text.length === 4 && isAnyYear(value.number)

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
  const double = opensMonth(word) && monthOf(`${word} ${tokens[index + 1]?.text ?? ''}`, language)
  if (double) return { month: double, length: 2 }
  const month = persianMonths.indexOf(word) + 1 || monthOf(word, language)
  return month ? { month, length: 1 } : undefined
}

/**
 * The dates of a text whose month is a word.
 *
 * @param text
 *   Text in lower case with ASCII digits.
 * @param original
 *   The same, as it is written: capitals tell lost borders.
 * @param language
 *   BCP 47 tag of the text, when known.
 * @returns
 *   Days, or months when no day stands beside them, in order.
 */
export function* namedDates(
  text: string,
  original: string,
  language: string | undefined,
): Generator<Draft> {
  const tokens = tokensOf(text, original)
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

/** A day that says no year: `8 января`, `July 17`. */
export interface Anniversary {
  readonly from: number
  readonly to: number
}

/**
 * The days of a text that say no year.
 *
 * @param text
 *   Text in lower case with ASCII digits.
 * @param original
 *   The same, as it is written.
 * @param language
 *   BCP 47 tag of the text, when known.
 * @returns
 *   Their places, in order.
 */
export function* daysWithoutYear(
  text: string,
  original: string,
  language: string | undefined,
): Generator<Anniversary> {
  const tokens = tokensOf(text, original)
  for (const index of tokens.keys()) {
    const named = monthAt(tokens, index, language)
    const word = tokens[index]
    if (!named || !word || word.text.length < 3) continue
    const last = index + named.length - 1
    const days = [tokens[beside(tokens, index, -1)], tokens[beside(tokens, last, 1)]]
    const day = days.find((value) => isDay(value))
    if (!day || aroundMonth(tokens, index, last)) continue
    yield { from: Math.min(day.from, word.from), to: Math.max(day.to, tokens[last]?.to ?? word.to) }
  }
}
