import { byCodeUnit } from './groups.ts'
import { type InvertedIndex, invert, type KeyLists, numbering } from './inverted-index.ts'
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
  /** The weights again, in the order of the index. */
  readonly held: Float32Array
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
  const { starts, keys, counts } = readAll(articles, vocabulary)
  const { stems, holders } = vocabulary
  const size = 2 ** Math.ceil(Math.log2(Math.max(articles.length, 2)))
  const rarity = holders.map((count) => Math.max(Math.round(Math.log2(size / count)), 0))
  const weightAt = keys.map(
    (key, place) => (1 + Math.log2(counts[place] ?? 1)) * (rarity[key] ?? 0),
  )
  const rarestFirst = (a: number, b: number): number => {
    const [one, other] = [keys[a] ?? 0, keys[b] ?? 0]
    return (
      (rarity[other] ?? 0) - (rarity[one] ?? 0) ||
      (weightAt[b] ?? 0) - (weightAt[a] ?? 0) ||
      byCodeUnit(stems[one] ?? '', stems[other] ?? '')
    )
  }
  const isTelling = (place: number): boolean =>
    (weightAt[place] ?? 0) > 0 && (holders[keys[place] ?? 0] ?? 0) > 1
  const lists = { starts: new Uint32Array(starts.length), keys: new Uint32Array(keys.length) }
  const weights = new Float32Array(keys.length)
  let next = 0
  for (let article = 0; article < articles.length; article += 1) {
    const telling: number[] = []
    let square = 0
    for (let place = starts[article] ?? 0; place < (starts[article + 1] ?? 0); place += 1) {
      square += (weightAt[place] ?? 0) ** 2
      if (isTelling(place)) telling.push(place)
    }
    const length = Math.sqrt(square)
    for (const place of telling.sort(rarestFirst)) {
      lists.keys[next] = keys[place] ?? 0
      weights[next] = (weightAt[place] ?? 0) / length
      next += 1
    }
    lists.starts[article + 1] = next
  }
  const own = { starts: lists.starts, keys: lists.keys.slice(0, next) }
  const index = invert(own, stems.length)
  return {
    lists: own,
    weights: weights.slice(0, next),
    index,
    held: Float32Array.from(index.places, (place) => weights[place] ?? 0),
    printed: vocabulary.printed(),
  }
}

/** Words of all articles one behind the other: their numbers, and how often the article has each. */
function readAll(
  articles: readonly Topical[],
  { read }: ReturnType<typeof createVocabulary>,
): { readonly starts: number[]; readonly keys: number[]; readonly counts: number[] } {
  const starts = [0]
  const keys: number[] = []
  const counts: number[] = []
  for (const { terms, language } of articles) {
    for (const term of terms === '' ? [] : terms.split(' ')) {
      const colon = term.lastIndexOf(':')
      keys.push(read(term.slice(0, colon), language))
      counts.push(Number(term.slice(colon + 1)))
    }
    starts.push(keys.length)
  }
  return { starts, keys, counts }
}

/** Words by number: those with one stem in one language have one. */
function createVocabulary(): {
  /** Number of a word, which one more article has. */
  readonly read: (word: string, language: string | undefined) => number
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
    read(word, language) {
      const own = words.get(language) ?? new Map<string, { key: number; articles: number }>()
      words.set(language, own)
      const found = own.get(word) ?? {
        key: stems.of(stemOf(word.toLowerCase(), language)),
        articles: 0,
      }
      own.set(word, found)
      found.articles += 1
      holders[found.key] = (holders[found.key] ?? 0) + 1
      return found.key
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
