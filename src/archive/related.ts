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
  const likeness = new Float32Array(articles.length)
  return (article) => {
    const met = meet(article, weights, likeness)
    const ranked = best(met, likeness, article).filter((other) => !isSame(article, other))
    const relations: Relation[] = []
    for (const other of ranked) {
      if (relations.length === most) break
      if (relations.some(({ index }) => isSame(index, other))) continue
      const shares = sharesOf(article, other, weights)
      if (shares.length >= fewestShares)
        relations.push({ index: other, shares: shares.slice(0, mostShares) })
    }
    for (const other of met) likeness[other] = 0
    return relations
  }
}

/** Those with the greatest likeness, best first; the earlier ones of equal likeness. */
function best(met: readonly number[], likeness: Float32Array, article: number): number[] {
  const ranked: number[] = []
  const of = (other: number | undefined): number => likeness[other ?? article] ?? 0
  const isBefore = (one: number, other: number): boolean =>
    of(one) > of(other) || (of(one) === of(other) && one < other)
  let bar = leastLikeness
  for (const other of met) {
    if (of(other) < bar || other === article) continue
    const at = ranked.findIndex((known) => isBefore(other, known))
    if (at < 0) ranked.push(other)
    else ranked.splice(at, 0, other)
    if (ranked.length > considered) ranked.pop()
    if (ranked.length === considered) bar = of(ranked.at(-1))
  }
  return ranked
}

/** Sum up what an article has in common with others, into `likeness`; returns who they are. */
function meet(article: number, weighed: Weights, likeness: Float32Array): number[] {
  const { lists, weights, index } = weighed
  const met: number[] = []
  for (const place of followed(article, weighed)) {
    const key = lists.keys[place] ?? 0
    const own = weights[place] ?? 0
    const to = index.starts[key + 1] ?? 0
    for (let slot = index.starts[key] ?? 0; slot < to; slot += 1) {
      const other = index.documents[slot] ?? 0
      const before = likeness[other] ?? 0
      if (before === 0) met.push(other)
      likeness[other] = before + own * (weights[index.places[slot] ?? 0] ?? 0)
    }
  }
  return met
}

/** Places of the article’s words that are rare enough to be followed to other articles. */
function followed(article: number, { lists, index }: Weights): number[] {
  const places: number[] = []
  const end = lists.starts[article + 1] ?? 0
  let looked = 0
  for (let place = lists.starts[article] ?? 0; place < end && looked < furthest; place += 1) {
    const key = lists.keys[place] ?? 0
    const holders = (index.starts[key + 1] ?? 0) - (index.starts[key] ?? 0)
    if (holders > commonest) continue
    looked += holders
    places.push(place)
  }
  return places
}

/** Words of both, those first that weigh most in both together. */
function sharesOf(one: number, other: number, { lists, weights, printed }: Weights): string[] {
  const placesOf = (article: number): Map<number, number> => {
    const places = new Map<number, number>()
    const end = lists.starts[article + 1] ?? 0
    for (let place = lists.starts[article] ?? 0; place < end; place += 1)
      places.set(lists.keys[place] ?? 0, weights[place] ?? 0)
    return places
  }
  const theirs = placesOf(other)
  return [...placesOf(one)]
    .flatMap(([key, weight]) => {
      const other = theirs.get(key)
      return other === undefined ? [] : [{ word: printed[key] ?? '', weight: weight * other }]
    })
    .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word)
}
