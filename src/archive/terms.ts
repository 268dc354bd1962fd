import type { ArticleRecord } from '../model/index.ts'
import { commonWords } from './common-words.ts'
import { createMemory, type Memory } from './memory.ts'
import { stemOf } from './stems.ts'

/** Terms that a card carries: enough to say what an article is about, few enough for 100,000 cards. */
const most = 24

const run = /[\p{L}\p{M}\p{N}]+/gu
/** Scripts that put no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const numeric = /^\p{N}+$/u
const kana = /^\p{Script=Hiragana}+$/u
const hangul = /\p{Script=Hangul}/u
const sentenceEnd = /[.!?。！？:»”"\])]\s*$/
const longestTerm = 40

const segmenter = new Intl.Segmenter('en', { granularity: 'word' })

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

function createCount(language: string | undefined): {
  readonly add: (text: string, weight: number) => void
  readonly tallies: ReadonlyMap<string, Tally>
} {
  const common = commonWords(language)
  const tallies = new Map<string, Tally>()
  const stems = stemsOf(language)
  const look = (word: string): string | undefined => {
    const small = word.toLowerCase()
    return isTelling(word, small) && !common.has(small) ? stemOf(small, language) : undefined
  }
  const tell = (word: string, weight: number): void => {
    const key = stems.get(word, look)
    if (key === undefined) return
    const tally = tallies.get(key)
    if (!tally) tallies.set(key, { printed: word, weight })
    else {
      tally.weight += weight
      if (word !== tally.printed && isPlainer(word, tally.printed)) tally.printed = word
    }
  }
  return {
    tallies,
    add(text, weight) {
      for (const { word, isName } of wordsOf(text)) tell(word, weight + (isName ? 1 : 0))
    },
  }
}

/** What was found of words in a language; texts are made of the same words over and over. */
const known = new Map<string | undefined, Memory<string | undefined>>()

function stemsOf(language: string | undefined): Memory<string | undefined> {
  const memory = known.get(language) ?? createMemory()
  known.set(language, memory)
  return memory
}

/** Words, and whether they are written like a name in the middle of a sentence. */
function* wordsOf(text: string): Generator<{ word: string; isName: boolean }> {
  const isSpaced = !unspaced.test(text)
  for (const match of text.matchAll(run)) {
    const [word] = match
    if (!isSpaced && unspaced.test(word)) {
      for (const { segment, isWordLike } of segmenter.segment(word))
        if (isWordLike) yield { word: segment, isName: false }
      continue
    }
    const isCapital = word.slice(0, 1) !== word.slice(0, 1).toLowerCase()
    const isFirst = match.index === 0 || sentenceEnd.test(text.slice(match.index - 3, match.index))
    yield { word, isName: isCapital && !isFirst }
  }
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
