import {
  type InvertedIndex,
  invert,
  type KeyLists,
  numbering,
  toKeyLists,
} from './inverted-index.ts'
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
  /** Whether two are the same, or tell it. */
  readonly isSame: (one: number, other: number) => boolean
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
    isSame: stories.areJoined,
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
  const { lists, count } = keysOf(sketches, articles)
  const earlierOf = earlier(invert(lists, count), count)
  const metBy = new Int32Array(sketches.length).fill(-1)
  for (let article = 0; article < sketches.length; article += 1) {
    const met: number[] = []
    const end = lists.starts[article + 1] ?? 0
    for (let place = lists.starts[article] ?? 0; place < end; place += 1)
      for (const other of earlierOf(lists.keys[place] ?? 0)) {
        if (metBy[other] === article) continue
        metBy[other] = article
        met.push(other)
      }
    for (const other of met.sort((a, b) => a - b)) yield [other, article]
  }
}

const nobody = Uint32Array.of()

/**
 * Articles with a key before the one that asks: all of them, or of a crowd the first and the last. Each article asks
 * once for each of its keys, in their order.
 */
function earlier(
  { starts, documents }: InvertedIndex,
  count: number,
): (key: number) => Iterable<number> {
  const passed = new Uint32Array(count)
  return (key) => {
    const before = passed[key] ?? 0
    passed[key] = before + 1
    if (before === 0) return nobody // as with nearly all digests
    const from = starts[key] ?? 0
    const to = from + before
    if (before <= 2 * crowd) return documents.subarray(from, to)
    return [...documents.subarray(from, from + crowd), ...documents.subarray(to - crowd, to)]
  }
}

/** What partners have in common: digests by their place among all of them, then addresses and headlines. */
function keysOf(
  sketches: readonly Sketch[],
  articles: readonly Told[],
): { readonly lists: KeyLists; readonly count: number } {
  const soughtIn = ({ digests }: Sketch): readonly number[] => digests.slice(0, sought)
  const all = Uint32Array.from(sketches.flatMap(soughtIn)).sort()
  const others = numbering<string>()
  const lists = toKeyLists(
    sketches.map((sketch, index) => {
      const { address, source, headline } = articles[index] ?? {}
      const named = [
        ...(address === undefined ? [] : [`@${address}`]),
        ...(source === undefined || !headline ? [] : [`${source} ${headline}`]),
      ]
      return [
        ...soughtIn(sketch).map((digest) => placeIn(all, digest)),
        ...named.map((name) => all.length + others.of(name)),
      ]
    }),
  )
  return { lists, count: all.length + others.things.length }
}

/** Place of the first that is not less. */
function placeIn(sorted: Uint32Array, wanted: number): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((sorted[middle] as number) < wanted) from = middle + 1
    else to = middle
  }
  return from
}

/** Sets that grow together. */
function unions(count: number): {
  readonly join: (one: number, other: number) => void
  readonly areJoined: (one: number, other: number) => boolean
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
    areJoined: (one, other) => rootOf(one) === rootOf(other),
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
