import type { Page } from '../../model/index.ts'
import { COMMA, classOf, DIGIT, LOWER, SPACE, STOP, UPPER } from '../characters.ts'
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
const stop = /[.。．।۔።]/
const closing = /["'”’»“«›」』】）)\]]/
const quotes = /["“”„«»「『]/
const address = /https?:\/\/|www\.|[\w-]\.(?:com|org|net|co\.uk|de|ru|info|fr|it|es|jp|kr|cn)\b/i
const handle = /(?:^|[\s(（])@[\w.]{2,}|[\w.-]{2,40}@[\w-]{2,40}\.[\w.]{2,}/
const bar = /[|»›>/•·]/
const clock = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/
const openers: ReadonlyArray<readonly [RegExp, Opening]> = [
  [/^[•·‣▪■►▶◆●○◦※✓✔]|^[-*+]\s/, 'bullet'],
  [/^[–—―]|^-{1,2}/, 'dash'],
  [/^["'“”„«»‘’‚「『]/, 'quote'],
  [/^[([（【［<＜]/, 'bracket'],
  [/^[#＃]/, 'hash'],
  [/^\p{Nd}/u, 'digit'],
  [/^\p{Lu}/u, 'upper'],
  [/^\p{Ll}/u, 'lower'],
  [/^\p{L}/u, 'letter'],
]

// A sentence ends before the marker of its note: `by Friday.[^1]`, `by Friday.*`.
const noteCalls = /(?:\[\^?[\p{L}\p{N}*†‡§]{1,12}\]|[*†‡§¹²³⁰⁴-⁹])+$/u

/** The end of a line, without the markers of notes behind its last word. */
function withoutCalls(text: string): string {
  const end = text.slice(-80) // of a line that may be as long as the file
  return end.replace(noteCalls, '') || end
}

function endingOf(text: string): { ending: Ending; quoted: boolean } {
  let end = text.length
  while (end > 1 && closing.test(text.charAt(end - 1))) end -= 1
  const quoted = end < text.length
  const last = text.charAt(end - 1)
  if (text.endsWith('…') || text.endsWith('...')) return { ending: 'ellipsis', quoted }
  if (stop.test(last)) return { ending: 'stop', quoted }
  if (/[?？؟;]/.test(last) && last !== ';') return { ending: 'question', quoted }
  if (/[!！]/.test(last)) return { ending: 'exclamation', quoted }
  if (quoted) return { ending: /[)\]）】]$/.test(text) ? 'bracket' : 'quote', quoted }
  if (/[:：]/.test(last)) return { ending: 'colon', quoted }
  if (/[,;，、；،]/.test(last)) return { ending: 'comma', quoted }
  if (/\p{N}/u.test(last)) return { ending: 'digit', quoted }
  return { ending: /[\p{L}\p{M}]/u.test(last) ? 'letter' : 'other', quoted }
}

interface Counts {
  width: number
  words: number
  stops: number
  commas: number
  upper: number
  cased: number
  letters: number
  capitalLetters: number
  digits: number
  seams: number
}

function widthOf(code: number): number {
  if (code < 0x3040) return 1
  if (code >= 0xac00 && code <= 0xd7a3) return 2
  return (code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff) || code >= 0xff66) && code < 0xff9f
    ? 2.6
    : 1
}

function countCharacters(text: string): Counts {
  const counts: Counts = {
    width: Math.max(0, text.length - sampled),
    words: 0,
    stops: 0,
    commas: 0,
    upper: 0,
    cased: 0,
    letters: 0,
    capitalLetters: 0,
    digits: 0,
    seams: 0,
  }
  let before: number = SPACE
  const end = Math.min(text.length, sampled)
  let kind = classOf(text.charCodeAt(0))
  for (let index = 0; index < end; index += 1) {
    counts.width += widthOf(text.charCodeAt(index))
    const after = index + 1 < end ? classOf(text.charCodeAt(index + 1)) : SPACE
    countOne(counts, kind, before, after)
    before = kind
    kind = after
  }
  return counts
}

const isWordy = (kind: number): boolean => kind >= LOWER && kind <= DIGIT

function countOne(counts: Counts, kind: number, before: number, after: number): void {
  if (isWordy(kind)) {
    if (!isWordy(before)) countWord(counts, kind)
    countLetter(counts, kind, before)
  } else if (kind === STOP && after !== DIGIT && before !== STOP) counts.stops += 1
  else if (kind === COMMA) counts.commas += 1
}

function countWord(counts: Counts, first: number): void {
  counts.words += 1
  if (first === UPPER || first === LOWER) counts.cased += 1
  if (first === UPPER) counts.upper += 1
}

function countLetter(counts: Counts, kind: number, before: number): void {
  if (kind === DIGIT) counts.digits += 1
  else counts.letters += 1
  if (kind === UPPER) counts.capitalLetters += 1
  if (before === LOWER && kind === UPPER) counts.seams += 1
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
  const opening = openers.find(([pattern]) => pattern.test(head))?.[1] ?? 'other'
  const signs = counts.letters + counts.digits
  const cues = cuesOf(text, language)
  return {
    width: counts.width,
    words: counts.words,
    stops: counts.stops,
    commas: counts.commas,
    ending,
    quoted,
    opening,
    capitals: counts.cased === 0 ? 0 : counts.upper / counts.cased,
    shouting: counts.capitalLetters > 3 && counts.capitalLetters >= 0.85 * counts.letters,
    digits: signs === 0 ? 0 : counts.digits / signs,
    seams: counts.seams,
    hasAddress: address.test(head),
    hasHandle: head.includes('@') && handle.test(head),
    hasBar: bar.test(head),
    hasQuote: quotes.test(head),
    hasCopyright: /[©℗]|\(c\)/i.test(head),
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
