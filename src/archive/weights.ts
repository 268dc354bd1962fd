import { byCodeUnit } from './groups.ts'
import {
  type InvertedIndex,
  invert,
  type KeyLists,
  numbering,
  toKeyLists,
} from './inverted-index.ts'
import { stemOf } from './stems.ts'

/** What relatedness needs of an article. */
export interface Topical {
  /** As `termsOf` wrote them. */
  readonly terms: string
  readonly language?: string
}

/** The words of all articles, weighed. */
export interface Weights {
  /** Words of each article by number, the rarest first. */
  readonly lists: KeyLists
  /** How much each of them tells of its article: TF-IDF, of an article together of length 1. */
  readonly weights: Float32Array
  readonly index: InvertedIndex
  /** Words by number, as most articles print them. */
  readonly printed: readonly string[]
}

/**
 * Weigh the words of articles: by how often an article has them, and how few others do.
 *
 * Rarity is rounded to whole powers of two, so that one more article in the archive leaves the weights
 * of others alone, but for the words that it has itself.
 *
 * @param articles
 *   Articles.
 * @returns
 *   Weights; words of one article alone have none.
 */
export function weigh(articles: readonly Topical[]): Weights {
  const vocabulary = createVocabulary()
  const counts = articles.map(({ terms, language }) =>
    terms === '' ? [] : terms.split(' ').map((term) => vocabulary.read(term, language)),
  )
  const { stems, holders } = vocabulary
  const size = 2 ** Math.ceil(Math.log2(Math.max(articles.length, 2)))
  const rarity = holders.map((count) => Math.max(Math.round(Math.log2(size / count)), 0))
  const rarestFirst = (a: Weighed, b: Weighed): number =>
    (rarity[b.key] ?? 0) - (rarity[a.key] ?? 0) ||
    b.weight - a.weight ||
    byCodeUnit(stems[a.key] ?? '', stems[b.key] ?? '')
  const weighed = counts.map((own) => {
    let square = 0
    const telling: Weighed[] = []
    for (const { key, count } of own) {
      const weight = (1 + Math.log2(count)) * (rarity[key] ?? 0)
      square += weight * weight
      if (weight > 0 && (holders[key] ?? 0) > 1) telling.push({ key, weight })
    }
    const length = Math.sqrt(square)
    return telling.sort(rarestFirst).map(({ key, weight }) => ({ key, weight: weight / length }))
  })
  const lists = toKeyLists(weighed.map((own) => own.map(({ key }) => key)))
  const weights = new Float32Array(lists.keys.length)
  let place = 0
  for (const own of weighed)
    for (const { weight } of own) {
      weights[place] = weight
      place += 1
    }
  return { lists, weights, index: invert(lists, stems.length), printed: vocabulary.printed() }
}

interface Weighed {
  readonly key: number
  readonly weight: number
}

/** Words by number: those with one stem in one language have one. */
function createVocabulary(): {
  /** Number and count of a term. */
  readonly read: (term: string, language: string | undefined) => { key: number; count: number }
  readonly stems: readonly string[]
  /** How many articles have each. */
  readonly holders: readonly number[]
  readonly printed: () => string[]
} {
  const stems = numbering<string>()
  const holders: number[] = []
  const words = new Map<string | undefined, Map<string, { key: number; articles: number }>>()
  return {
    stems: stems.things,
    holders,
    read(term, language) {
      const colon = term.lastIndexOf(':')
      const word = term.slice(0, colon)
      const own = words.get(language) ?? new Map<string, { key: number; articles: number }>()
      words.set(language, own)
      const found = own.get(word) ?? {
        key: stems.of(stemOf(word.toLowerCase(), language)),
        articles: 0,
      }
      own.set(word, found)
      found.articles += 1
      holders[found.key] = (holders[found.key] ?? 0) + 1
      return { key: found.key, count: Number(term.slice(colon + 1)) }
    },
    printed() {
      const best: { word: string; articles: number }[] = []
      for (const own of words.values())
        for (const [word, { key, articles }] of own) {
          const known = best[key]
          const isBetter =
            !known ||
            articles > known.articles ||
            (articles === known.articles && byCodeUnit(word, known.word) < 0)
          if (isBetter) best[key] = { word, articles }
        }
      return best.map(({ word }) => word)
    },
  }
}
