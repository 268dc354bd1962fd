import { hashOf, NUMBER, wordsIn } from '../characters.ts'
import type { ArticleRecord } from '../model/index.ts'
import { commonWords } from './common-words.ts'
import { createMemory, type Known, type Memory } from './memory.ts'
import { stemOf } from './stems.ts'

/** Terms that a card carries: enough to say what an article is about, few enough for 100,000 cards. */
const most = 24

/** Scripts that put no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const firstUnspaced = 0x0e00 // no letter of such a script comes before it
const numeric = /^\p{N}+$/u
const kana = /^\p{Script=Hiragana}+$/u
const hangul = /\p{Script=Hangul}/u
const sentenceEnd = /[.!?。！？:»”"\])]\s*$/
const longestTerm = 40

// Its rules take time to load, and few archives have such scripts.
let segmenter: Intl.Segmenter | undefined

function segmentsOf(run: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' })
  return segmenter.segment(run)
}

interface Tally {
  /** As it is printed; small letters are preferred, for they are not due to a sentence’s beginning. */
  printed: string
  weight: number
}

/**
 * What an article is about, by its own words.
 *
 * Which of them are rare in the archive is not known yet. So the words that it repeats are taken, those
 * of its headline and names above others, and those that every article has are not.
 *
 * @param record
 *   Record.
 * @returns
 *   Words as printed, each with its weight behind a colon, a space between them: `ferry:6 Aldmere:4`.
 */
export function termsOf(record: ArticleRecord): string {
  const count = createCount(record.language?.value)
  for (const { heading, parts } of record.sections) {
    if (heading) count.add(heading.text, 2)
    for (const part of parts) count.add(part.text, 1)
  }
  for (const text of record.standfirst?.value ?? []) count.add(text, 2)
  if (record.headline) count.add(record.headline.value, 3)
  return [...count.tallies.values()]
    .sort((a, b) => b.weight - a.weight) // stable: of equal weight the earlier one stands first
    .slice(0, most)
    .map(({ printed, weight }) => `${printed}:${Math.min(weight, 99)}`)
    .join(' ')
}

/** The stem of a word; nothing for one that tells nothing. */
type Stem = string | undefined

function createCount(language: string | undefined): {
  readonly add: (text: string, weight: number) => void
  readonly tallies: ReadonlyMap<string, Tally>
} {
  const tallies = new Map<string, Tally>()
  const stems = stemsOf(language)
  const tell = ({ word, value: key }: Known<Stem>, weight: number): void => {
    if (key === undefined) return
    const tally = tallies.get(key)
    if (!tally) tallies.set(key, { printed: word, weight })
    else {
      tally.weight += weight
      if (word !== tally.printed && isPlainer(word, tally.printed)) tally.printed = word
    }
  }
  /** Words of scripts that put no spaces between them. */
  const tellAll = (run: string, weight: number): void => {
    for (const { segment, isWordLike } of segmentsOf(run))
      if (isWordLike) tell(stems.get(segment, 0, segment.length, hashOf(segment)), weight)
  }
  return {
    tallies,
    add(text, weight) {
      const { from, to, hash, highest } = wordsIn(text, NUMBER)
      const isSpaced = highest < firstUnspaced || !unspaced.test(text)
      for (let index = 0; index < hash.length; index += 1) {
        const start = from[index] as number // in range
        const end = to[index] as number
        const run = isSpaced ? '' : text.slice(start, end)
        if (unspaced.test(run)) tellAll(run, weight)
        else
          tell(
            stems.get(text, start, end, hash[index] as number),
            isName(text, start) ? weight + 1 : weight,
          )
      }
    },
  }
}

/** What was found of words in a language; texts are made of the same words over and over. */
const known = new Map<string | undefined, Memory<Stem>>()

function stemsOf(language: string | undefined): Memory<Stem> {
  const own = known.get(language)
  if (own) return own
  const common = commonWords(language)
  const memory = createMemory((word): Stem => {
    const small = word.toLowerCase()
    return isTelling(word, small) && !common.has(small) ? stemOf(small, language) : undefined
  })
  known.set(language, memory)
  return memory
}

/** Whether the word at an offset is written like a name in the middle of a sentence. */
function isName(text: string, from: number): boolean {
  const unit = text.charCodeAt(from)
  const isCapital =
    unit < 0x80
      ? unit >= 0x41 && unit <= 0x5a
      : text.charAt(from) !== text.charAt(from).toLowerCase()
  return isCapital && from > 0 && !sentenceEnd.test(text.slice(from - 3, from))
}

function isTelling(word: string, small: string): boolean {
  if (small.length > longestTerm || numeric.test(small) || kana.test(small)) return false
  if (unspaced.test(word) || hangul.test(word)) return small.length >= 2
  return small.length >= 3
}

/** `ferry` is plainer than `Ferry`, `Aldmere` than `ALDMERE`. */
function isPlainer(word: string, than: string): boolean {
  const capitals = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0
  return capitals(word) < capitals(than)
}
