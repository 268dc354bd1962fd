import { type Topical, type Weights, weigh } from './weights.ts'

export type { Topical } from './weights.ts'

/** A related article, and the words that say so. */
export interface Relation {
  /** Its place in the list. */
  readonly index: number
  /** Most telling first. */
  readonly shares: readonly string[]
}

/** Finds the articles related to one, by its place in the list. */
export type Relations = (index: number) => Relation[]

const most = 5
const mostShares = 4
/** The best are looked at more closely, for some are the same story. */
const considered = 24
/** Two articles that share one word by chance are not related. */
const fewestShares = 2
const leastLikeness = 0.1
/** A word that more articles have is too common to tell anything. */
const commonest = 400
/** Articles that are looked at for one, those with the rarest words first. */
const furthest = 1200

/**
 * Prepare to find related articles: those with the same rare words.
 *
 * Articles are ranked by the cosine of their words’ weights. The cost grows with the number of
 * articles, not with its square: common words are not followed, and no article looks at more than some
 * thousand others.
 *
 * @param articles
 *   Articles, in an order that depends on nothing else.
 * @param isSame
 *   Whether two are the same story, which is no relation (default: never).
 * @returns
 *   Finder; related articles come best first.
 */
export function relate(
  articles: readonly Topical[],
  isSame: (one: number, other: number) => boolean = () => false,
): Relations {
  const weights = weigh(articles)
  const meet = meetings(weights, articles.length)
  const sharesOf = sharing(weights)
  return (article) => {
    const ranked = meet(article).filter((other) => !isSame(article, other))
    const relations: Relation[] = []
    for (const other of ranked) {
      if (relations.length === most) break
      if (relations.some(({ index }) => isSame(index, other))) continue
      const shares = sharesOf(article, other)
      if (shares.length >= fewestShares)
        relations.push({ index: other, shares: shares.slice(0, mostShares) })
    }
    return relations
  }
}

// Every article of an archive comes by here, and meets some thousand others: so numbers stand in plain arrays, in which
// each index below is in range.

/**
 * Find those with the most in common with an article: best first, the earlier ones of equal likeness.
 *
 * The sums, and who has one, stand in arrays that all articles share; the sums are zero between two.
 */
function meetings(weights: Weights, articles: number): (article: number) => number[] {
  const likeness = new Float32Array(articles)
  const met = new Uint32Array(articles)
  return (article) => {
    const count = sumUp(article, weights, likeness, met)
    const ranked = best(article, likeness, met, count)
    for (let at = 0; at < count; at += 1) likeness[met[at] as number] = 0
    return ranked
  }
}

/** Sum up what an article has in common with others, by its words that are rare enough; gives how many were met. */
function sumUp(
  article: number,
  { lists, weights, index, held }: Weights,
  likeness: Float32Array,
  met: Uint32Array,
): number {
  const { starts, documents } = index
  const end = lists.starts[article + 1] as number
  let looked = 0
  let count = 0
  for (let place = lists.starts[article] as number; place < end && looked < furthest; place += 1) {
    const key = lists.keys[place] as number
    const own = weights[place] as number
    const from = starts[key] as number
    const to = starts[key + 1] as number
    if (to - from > commonest) continue
    looked += to - from
    for (let slot = from; slot < to; slot += 1) {
      const other = documents[slot] as number
      const before = likeness[other] as number
      if (before === 0) {
        met[count] = other
        count += 1
      }
      likeness[other] = before + own * (held[slot] as number)
    }
  }
  return count
}

function best(article: number, likeness: Float32Array, met: Uint32Array, count: number): number[] {
  const ranked: number[] = []
  let bar = leastLikeness
  for (let at = 0; at < count; at += 1) {
    const other = met[at] as number
    const own = likeness[other] as number
    if (own < bar || other === article) continue
    let place = ranked.length
    while (place > 0) {
      const before = ranked[place - 1] as number
      const theirs = likeness[before] as number
      if (theirs > own || (theirs === own && before < other)) break
      place -= 1
    }
    ranked.splice(place, 0, other)
    if (ranked.length > considered) ranked.pop()
    if (ranked.length === considered) bar = likeness[ranked.at(-1) as number] as number
  }
  return ranked
}

/** Words of both, those first that weigh most in both together. */
function sharing({ lists, weights, printed }: Weights): (one: number, other: number) => string[] {
  const own = new Float32Array(printed.length) // zero between two calls
  const { starts, keys } = lists
  return (one, other) => {
    const [from, to] = [starts[one] as number, starts[one + 1] as number]
    for (let place = from; place < to; place += 1)
      own[keys[place] as number] = weights[place] as number
    const shared: { word: string; weight: number }[] = []
    const end = starts[other + 1] as number
    for (let place = starts[other] as number; place < end; place += 1) {
      const key = keys[place] as number
      const weight = own[key] as number
      if (weight > 0)
        shared.push({ word: printed[key] ?? '', weight: weight * (weights[place] as number) })
    }
    for (let place = from; place < to; place += 1) own[keys[place] as number] = 0
    return shared
      .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
      .map(({ word }) => word)
  }
}
