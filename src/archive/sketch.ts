import { hashOf, NUMBER, wordsIn } from '../characters.ts'
import type { ArticleRecord } from '../model/index.ts'
import { stirred } from './digest.ts'

/**
 * What of a text is compared with other texts: the smallest digests of its shingles.
 *
 * Every shingle (five words that follow each other, or ten characters where no spaces are) has a
 * digest, and equal shingles have equal ones. Of two texts that have much in common, the smallest
 * digests are the same ones: this is MinHash in its form with one function and many values.
 */
export interface Sketch {
  /** At most 48, from the smallest on. */
  readonly digests: readonly number[]
  /** Different shingles of the text. */
  readonly shingles: number
}

const kept = 48
const whole = 10
const token =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const opensUnspaced = new RegExp(`^${unspaced.source}`, 'u')
const firstUnspaced = 0x0e00 // no letter of such a script comes before it

/**
 * Sketch the text of an article.
 *
 * @param record
 *   Record; its sections are read, not its furniture.
 * @returns
 *   Sketch.
 */
export function sketchOf(record: ArticleRecord): Sketch {
  const sorted = shingleDigests(wordsOf(record)).sort()
  const digests: number[] = []
  let shingles = 0
  for (let index = 0; index < sorted.length; index += 1) {
    const digest = sorted[index] as number // in range
    if (index > 0 && digest === sorted[index - 1]) continue
    shingles += 1
    if (shingles <= kept) digests.push(digest)
  }
  return { digests, shingles }
}

/** The words of a text: a digest of each, and what it adds to a shingle. */
interface Words {
  readonly digests: number[]
  readonly weights: number[]
}

function wordsOf({ sections }: ArticleRecord): Words {
  const words: Words = { digests: [], weights: [] }
  for (const { parts } of sections) for (const { text } of parts) addWords(text, words)
  return words
}

function addWords(text: string, { digests, weights }: Words): void {
  const plain = text.normalize('NFKC').toLowerCase()
  const { hash, highest } = wordsIn(plain, NUMBER)
  if (highest < firstUnspaced || !unspaced.test(plain))
    for (const digest of hash) {
      digests.push(digest)
      weights.push(2)
    }
  else
    for (const word of plain.match(token) ?? []) {
      digests.push(hashOf(word))
      weights.push(opensUnspaced.test(word) ? 1 : 2)
    }
}

function shingleDigests({ digests, weights }: Words): Uint32Array {
  const found: number[] = []
  for (let start = 0; start < digests.length; start += 1) {
    let digest = 17
    let weight = 0
    for (let index = start; index < digests.length && weight < whole; index += 1) {
      digest = (Math.imul(digest, 31) + (digests[index] as number)) | 0 // below the length
      weight += weights[index] as number
    }
    if (weight >= whole) found.push(stirred(digest))
  }
  return Uint32Array.from(found)
}

/** How much two texts have in common; all from 0 to 1. */
export interface Likeness {
  /** Of what both have together. */
  readonly both: number
  /** Of the first text. */
  readonly first: number
  /** Of the second. */
  readonly second: number
  /** Digests that both sketches have: what the estimate rests on. */
  readonly shared: number
}

/**
 * Estimate how much two texts have in common.
 *
 * Only the digests up to the smaller of both sketches' ends are compared, where both are complete. So
 * a short text is also found within a long one.
 *
 * @param one
 *   Sketch.
 * @param other
 *   Another.
 * @returns
 *   Estimate; the longer the texts, the rougher: within 7 % of 1 in most cases.
 */
export function likenessOf(one: Sketch, other: Sketch): Likeness {
  const end = Math.min(endOf(one), endOf(other))
  const firsts = one.digests.filter((digest) => digest <= end)
  const seconds = new Set(other.digests.filter((digest) => digest <= end))
  const shared = firsts.filter((digest) => seconds.has(digest)).length
  const share = (of: number): number => (of === 0 ? 0 : shared / of)
  return {
    both: share(firsts.length + seconds.size - shared),
    first: share(firsts.length),
    second: share(seconds.size),
    shared,
  }
}

/** Where a sketch stops being complete: never, for a text with no more shingles than it holds. */
function endOf({ digests, shingles }: Sketch): number {
  return shingles > digests.length ? (digests.at(-1) ?? 0) : Number.POSITIVE_INFINITY
}
