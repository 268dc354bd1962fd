import {
  COMMA,
  classAt,
  classOf,
  DIGIT,
  LETTER,
  LOWER,
  MARK,
  NUMBER,
  SPACE,
  STOP,
  UPPER,
} from '../../characters.ts'
import type { Page } from '../../model/index.ts'
import { type Cue, cuesOf } from '../cues.ts'
import { type DateFound, findDates } from '../dates.ts'
import type { Topic } from '../words/words.ts'

/** How a line ends. */
export type Ending =
  | 'stop'
  | 'question'
  | 'exclamation'
  | 'ellipsis'
  | 'colon'
  | 'comma'
  | 'bracket'
  | 'quote'
  | 'digit'
  | 'letter'
  | 'other'

/** How a line begins. */
export type Opening =
  | 'upper'
  | 'lower'
  | 'letter'
  | 'digit'
  | 'quote'
  | 'dash'
  | 'bullet'
  | 'bracket'
  | 'hash'
  | 'other'

/** What can be seen of one line without reading it. */
export interface Measure {
  /** Characters; a Chinese, Japanese or Korean one counts more, as it says more. */
  readonly width: number
  readonly words: number
  /** Sentence ends, the last one too. */
  readonly stops: number
  readonly commas: number
  readonly ending: Ending
  /** Whether a quotation mark stands behind the last stop. */
  readonly quoted: boolean
  readonly opening: Opening
  /** Share of the words that open with a capital, of those that could. */
  readonly capitals: number
  readonly shouting: boolean
  /** Share of digits among letters and digits. */
  readonly digits: number
  /** Places where `aB` shows a lost border. */
  readonly seams: number
  readonly hasAddress: boolean
  readonly hasHandle: boolean
  readonly hasBar: boolean
  readonly hasQuote: boolean
  readonly hasCopyright: boolean
  readonly cues: readonly Cue[]
  readonly dates: readonly DateFound[]
  readonly hasClock: boolean
  /** Phrases with which a publisher speaks of itself and to its readers. */
  readonly house: number
  /** Phrases of the word lists in which a publisher speaks as `we`, outside quotation marks. */
  readonly we: number
  /** Phrases that address the reader, outside quotation marks. */
  readonly you: number
  /** Phrases that say that somebody says something. */
  readonly speech: number
  /** Phrases that describe a picture. */
  readonly picture: number
}

const sampled = 700
const cued = 260
const endings = new Map<string, Ending>(
  (
    [
      ['.。．।۔።', 'stop'],
      ['?？؟', 'question'],
      ['!！', 'exclamation'],
    ] as const
  ).flatMap(([signs, ending]) => [...signs].map((sign) => [sign, ending] as const)),
)
const closing = '"\'”’»“«›」』】）)]'
const address = /https?:\/\/|www\.|[\w-]\.(?:com|org|net|co\.uk|de|ru|info|fr|it|es|jp|kr|cn)\b/i
const handle = /(?:^|[\s(（])@[\w.]{2,}|[\w.-]{2,40}@[\w-]{2,40}\.[\w.]{2,}/
const clock = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/

const dotted = /w\.|\.[a-z]/i

// Signs that a line may show, as bits: one look at each of its characters finds them all.
const [BAR, QUOTE, RIGHTS, AT, BRACKET, SLASH, DOT] = [1, 2, 4, 8, 16, 32, 64] as const
const signOf = new Uint8Array(0x10000)
const shown: ReadonlyArray<readonly [string, number]> = [
  ['|»›>/•·', BAR],
  ['"“”„«»「『', QUOTE],
  ['©℗', RIGHTS],
  ['@', AT],
  ['(', BRACKET],
  ['/', SLASH],
  ['.', DOT],
]
for (const [signs, bit] of shown)
  for (const sign of signs) signOf[sign.charCodeAt(0)] = (signOf[sign.charCodeAt(0)] ?? 0) | bit

// Most lines have a full stop, few one that goes on.
const mayHoldAddress = (head: string, signs: number): boolean =>
  (signs & SLASH) !== 0 || ((signs & DOT) !== 0 && dotted.test(head))

const openers = new Map<string, Opening>(
  (
    [
      ['•·‣▪■►▶◆●○◦※✓✔', 'bullet'],
      ['–—―-', 'dash'],
      ['"\'“”„«»‘’‚「『', 'quote'],
      ['([（【［<＜', 'bracket'],
      ['#＃', 'hash'],
    ] as const
  ).flatMap(([signs, opening]) => [...signs].map((sign) => [sign, opening] as const)),
)
const byClass: Readonly<Record<number, Opening>> = {
  [DIGIT]: 'digit',
  [UPPER]: 'upper',
  [LOWER]: 'lower',
  [LETTER]: 'letter',
}
const item = /^[-*+]\s/

function openingOf(text: string): Opening {
  if (item.test(text)) return 'bullet'
  return openers.get(text.charAt(0)) ?? byClass[classAt(text, 0)] ?? 'other'
}

// A sentence ends before the marker of its note: `by Friday.[^1]`, `by Friday.*`.
const noteCalls = /(?:\[\^?[\p{L}\p{N}*†‡§]{1,12}\]|[*†‡§¹²³⁰⁴-⁹])+$/u

const called = /[\]*†‡§¹²³⁰⁴-⁹]$/ // the same last signs; most lines have none

/** The end of a line, without the markers of notes behind its last word. */
function withoutCalls(text: string): string {
  const end = text.slice(-80) // of a line that may be as long as the file
  return called.test(end) ? end.replace(noteCalls, '') || end : end
}

function endingOf(text: string): { ending: Ending; quoted: boolean } {
  let end = text.length
  while (end > 1 && closing.includes(text.charAt(end - 1))) end -= 1
  const quoted = end < text.length
  const last = text.charAt(end - 1)
  if (text.endsWith('…') || text.endsWith('...')) return { ending: 'ellipsis', quoted }
  const ending = endings.get(last)
  if (ending) return { ending, quoted }
  if (quoted) return { ending: /[)\]）】]$/.test(text) ? 'bracket' : 'quote', quoted }
  if (last === ':' || last === '：') return { ending: 'colon', quoted }
  return { ending: endingByClass(classOf(last.charCodeAt(0))), quoted }
}

function endingByClass(kind: number): Ending {
  if (kind === COMMA) return 'comma'
  if (kind === DIGIT || kind === NUMBER) return 'digit'
  return kind >= LOWER && kind <= MARK ? 'letter' : 'other'
}

/** What one look at the characters of a line finds. */
interface Counts {
  readonly width: number
  readonly words: number
  readonly stops: number
  readonly commas: number
  /** Words that open with a capital, and those that could. */
  readonly upper: number
  readonly cased: number
  readonly letters: number
  readonly capitalLetters: number
  readonly digits: number
  readonly seams: number
  /** Bits of the signs in its head. */
  readonly signs: number
}

const firstWide = 0x3040

function widthOf(code: number): number {
  if (code < firstWide) return 1
  if (code >= 0xac00 && code <= 0xd7a3) return 2
  return (code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff) || code >= 0xff66) && code < 0xff9f
    ? 2.6
    : 1
}

/** The width of so many characters; added up in their order, for not all numbers are whole. */
function widthIn(text: string, end: number): number {
  let width = Math.max(0, text.length - sampled)
  for (let index = 0; index < end; index += 1) width += widthOf(text.charCodeAt(index))
  return width
}

const isWordy = (kind: number): boolean => kind >= LOWER && kind <= DIGIT

// How many characters of each class the line in hand has, small letters behind small letters left out, and how many of
// its words open with one; and how many of its sentences end, and of its borders are lost.
const met = new Uint16Array(16)
const opened = new Uint16Array(16)
const [SENTENCE, SEAM] = [14, 15] as const
const add = (counts: Uint16Array, kind: number): void => {
  counts[kind] = (counts[kind] as number) + 1 // in range
}
const sumOf = (counts: Uint16Array, last: number): number => {
  let sum = 0
  for (let kind = LOWER; kind <= last; kind += 1) sum += counts[kind] as number
  return sum
}

function countOne(kind: number, before: number, after: number): void {
  add(met, kind)
  if (isWordy(kind)) {
    if (!isWordy(before)) add(opened, kind)
    else if (before === LOWER && kind === UPPER) add(met, SEAM)
  } else if (kind === STOP && after !== DIGIT && before !== STOP) add(met, SENTENCE)
}

function countCharacters(text: string): Counts {
  const end = Math.min(text.length, sampled)
  let [units, signs, small] = [0, 0, 0]
  let before: number = SPACE
  met.fill(0)
  opened.fill(0)
  for (let index = 0; index < end; index += 1) {
    const unit = text.charCodeAt(index)
    const kind = classOf(unit)
    units |= unit // never below the highest of them
    if (kind === LOWER && before === LOWER) {
      small += 1 // as most characters are; nothing else is to be seen of them
      continue
    }
    if (index < cued) signs |= signOf[unit] as number // it has a place for each
    const isInside = kind === STOP && index + 1 < end
    countOne(kind, before, isInside ? classOf(text.charCodeAt(index + 1)) : SPACE)
    before = kind
  }
  return {
    width: units < firstWide ? text.length : widthIn(text, end),
    words: sumOf(opened, DIGIT),
    stops: met[SENTENCE] as number,
    commas: met[COMMA] as number,
    upper: opened[UPPER] as number,
    cased: (opened[UPPER] as number) + (opened[LOWER] as number),
    letters: sumOf(met, MARK) + small,
    capitalLetters: met[UPPER] as number,
    digits: met[DIGIT] as number,
    seams: met[SEAM] as number,
    signs,
  }
}

/** How many different phrases of a topic there are. */
function distinct(cues: readonly Cue[], topic: Topic): number {
  let count = 0
  let end = -1
  for (const cue of cues)
    if (cue.topic === topic && cue.from >= end) {
      count += 1
      end = cue.to
    }
  return count
}

const quoteSign = /[“”„«»"]/g

/** How many phrases of a topic stand outside quotation marks. */
function unquoted(text: string, cues: readonly Cue[], topic: Topic): number {
  let count = 0
  for (const cue of cues)
    if (cue.topic === topic && (text.slice(0, cue.from).match(quoteSign)?.length ?? 0) % 2 === 0)
      count += 1
  return count
}

/**
 * Measure one line.
 *
 * @param text
 *   Its characters, trimmed.
 * @param language
 *   BCP 47 tag of the page, when known.
 * @returns
 *   What can be counted in it.
 */
export function measureLine(text: string, language?: string): Measure {
  const counts = countCharacters(text)
  const { ending, quoted } = endingOf(withoutCalls(text))
  const head = text.length > cued ? text.slice(0, cued) : text
  const { signs } = counts
  const characters = counts.letters + counts.digits
  const cues = cuesOf(text, language)
  return {
    width: counts.width,
    words: counts.words,
    stops: counts.stops,
    commas: counts.commas,
    ending,
    quoted,
    opening: openingOf(head),
    capitals: counts.cased === 0 ? 0 : counts.upper / counts.cased,
    shouting: counts.capitalLetters > 3 && counts.capitalLetters >= 0.85 * counts.letters,
    digits: characters === 0 ? 0 : counts.digits / characters,
    seams: counts.seams,
    hasAddress: mayHoldAddress(head, signs) && address.test(head),
    hasHandle: (signs & AT) !== 0 && handle.test(head),
    hasBar: (signs & BAR) !== 0,
    hasQuote: (signs & QUOTE) !== 0,
    hasCopyright: (signs & RIGHTS) !== 0 || ((signs & BRACKET) !== 0 && /\(c\)/i.test(head)),
    cues,
    house: distinct(cues, 'house'),
    picture: distinct(cues, 'picture'),
    we: unquoted(text, cues, 'we'),
    you: unquoted(text, cues, 'you'),
    speech: distinct(cues, 'speech'),
    dates: text.length <= cued && counts.digits > 1 ? findDates(text, language) : [],
    hasClock: counts.digits > 1 && clock.test(head),
  }
}

const measured = new WeakMap<Page, readonly Measure[]>()

/**
 * Measure every line of a page, once.
 *
 * @param page
 *   Page that stages look at.
 * @returns
 *   Measures, block by block.
 */
export function measurePage(page: Page): readonly Measure[] {
  const known = measured.get(page)
  if (known) return known
  const found = page.texts.map((text) => measureLine(text, page.language))
  measured.set(page, found)
  return found
}
