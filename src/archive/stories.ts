import { type InvertedIndex, invert, numbering, toKeyLists } from './inverted-index.ts'
import { type Likeness, likenessOf, type Sketch } from './sketch.ts'

/** What is needed of an article to tell whether another has its text. */
export interface Told {
  readonly sketch: Sketch
  /** Headline, folded; empty when there is none. */
  readonly headline: string
  /** Slug of the outlet. */
  readonly source?: string
  /** Address of the original, folded. */
  readonly address?: string
}

/** Which articles tell the same story, by their places in the list. */
export interface Stories {
  /** All articles with the same text, itself among them, in ascending order; one alone has none. */
  readonly storyOf: (index: number) => readonly number[]
  /** Those among them that are versions of the same article; one alone has none. */
  readonly versionsOf: (index: number) => readonly number[]
  /** How much of the text two have in common. */
  readonly likeness: (one: number, other: number) => Likeness
}

/** Digests of each sketch by which partners are sought. */
const sought = 24
/** Articles with a digest that are all compared with each other; of more, only neighbours. */
const crowd = 16
/** Fewer shingles are too few to tell a copy from chance. */
const fewestShingles = 8
/** Digests that must be the same. */
const fewestShared = 4
/** Part of the shorter text that must stand in the longer one. */
const leastCopied = 0.5
/** Part of the longer one that it must be, lest every long article be a copy of each brief one. */
const leastOfLonger = 0.12
/** What both have together must be, where an outlet says the same under another headline. */
const leastTogether = 0.6
/** A corrected article may have changed more, where its headline is the same. */
const leastKept = 0.2

/**
 * Group articles with the same text: copies of one story in several papers, and versions of one article.
 *
 * Partners are found by equal digests, not by comparing all with all, so the cost grows with the number
 * of articles and not with its square.
 *
 * @param articles
 *   Articles, oldest first.
 * @returns
 *   Stories.
 */
export function tellStories(articles: readonly Told[]): Stories {
  const sketches = articles.map(({ sketch }) => sketch)
  const stories = unions(articles.length)
  const versions = unions(articles.length)
  for (const [one, other] of partners(sketches, articles)) {
    const [a, b, sketch, another] = [articles[one], articles[other], sketches[one], sketches[other]]
    if (!a || !b || !sketch || !another) continue
    const likeness = likenessOf(sketch, another)
    const isVersion = areVersions(a, b, likeness)
    if (isVersion) versions.join(one, other)
    if (isVersion || isNear(sketch, another, likeness)) stories.join(one, other)
  }
  const none: Sketch = { digests: [], shingles: 0 }
  return {
    storyOf: stories.members(),
    versionsOf: versions.members(),
    likeness: (one, other) => likenessOf(sketches[one] ?? none, sketches[other] ?? none),
  }
}

function isNear(one: Sketch, other: Sketch, { first, second, shared }: Likeness): boolean {
  if (Math.min(one.shingles, other.shingles) < fewestShingles) return false
  return (
    shared >= fewestShared &&
    Math.max(first, second) >= leastCopied &&
    Math.min(first, second) >= leastOfLonger
  )
}

/**
 * Saved from one address; or the same outlet’s, with nearly the same text or the same headline over it.
 *
 * An outlet alone is not enough: for what several papers print of an agency, the agency is the outlet.
 */
function areVersions(one: Told, other: Told, { both, first, second }: Likeness): boolean {
  if (one.address !== undefined && one.address === other.address) return true
  if (one.source === undefined || one.source !== other.source) return false
  const isHeaded = one.headline !== '' && one.headline === other.headline
  return both >= leastTogether || (isHeaded && Math.max(first, second) >= leastKept)
}

/** Pairs of articles that may have the same text; each once, the earlier one first. */
function* partners(
  sketches: readonly Sketch[],
  articles: readonly Told[],
): Generator<readonly [number, number]> {
  const keys = numbering<number | string>()
  const lists = toKeyLists(
    sketches.map(({ digests }, index) => {
      const { address, source, headline } = articles[index] ?? {}
      return [
        ...digests.slice(0, sought).map(keys.of),
        ...(address === undefined ? [] : [keys.of(`@${address}`)]),
        ...(source === undefined || !headline ? [] : [keys.of(`${source} ${headline}`)]),
      ]
    }),
  )
  const index = invert(lists, keys.things.length)
  for (let article = 0; article < sketches.length; article += 1) {
    const own = lists.keys.subarray(lists.starts[article], lists.starts[article + 1])
    const met = new Set<number>()
    for (const key of own) for (const other of earlier(article, key, index)) met.add(other)
    for (const other of [...met].sort((a, b) => a - b)) yield [other, article]
  }
}

/** Articles before this one with the same digest: all of them, or of a crowd the first and the last. */
function* earlier(article: number, key: number, index: InvertedIndex): Generator<number> {
  const all = index.documents.subarray(index.starts[key], index.starts[key + 1])
  if (all.length < 2) return
  const own = all.indexOf(article)
  yield* all.subarray(0, Math.min(own, crowd))
  yield* all.subarray(Math.max(own - crowd, 0), own)
}

/** Sets that grow together. */
function unions(count: number): {
  readonly join: (one: number, other: number) => void
  readonly members: () => (index: number) => readonly number[]
} {
  const parents = Uint32Array.from({ length: count }, (_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (parents[root] !== root) root = parents[root] ?? root
    for (let at = index; at !== root; ) {
      const above = parents[at] ?? root
      parents[at] = root
      at = above
    }
    return root
  }
  return {
    join(one, other) {
      const [a, b] = [rootOf(one), rootOf(other)]
      parents[Math.max(a, b)] = Math.min(a, b)
    },
    members() {
      const groups = new Map<number, number[]>()
      for (let index = 0; index < count; index += 1) {
        const root = rootOf(index)
        const group = groups.get(root)
        if (group) group.push(index)
        else if (root !== index) groups.set(root, [root, index])
      }
      return (index) => groups.get(rootOf(index)) ?? []
    },
  }
}
