import type {
  Archive,
  ArticleId,
  Copy,
  Entry,
  Neighbour,
  Related,
  Removal,
  Shelfname,
  SitePath,
  Surroundings,
  Version,
} from '../model/index.ts'
import type { FiledCard } from './entries.ts'
import { foldName } from './names.ts'
import { relate } from './related.ts'
import { tellStories } from './stories.ts'

/** Copies that a page names; of more, those closest in time. */
const mostCopies = 12

/**
 * Find out what articles have to do with each other.
 *
 * @param filed
 *   Articles and their cards, oldest first.
 * @param marks
 *   The shelves by name that each stands on.
 * @param archive
 *   Shelves of sources, what was taken out of some articles, copies of several days.
 * @returns
 *   Function from an article to what stands around it.
 */
export function aroundOf(
  filed: readonly FiledCard[],
  marks: ReadonlyArray<readonly Shelfname[]>,
  { sources, removals, timeMaps }: Pick<Archive, 'sources' | 'removals' | 'timeMaps'>,
): (id: ArticleId) => Surroundings {
  const places = new Map(filed.map(({ entry }, index) => [entry.id, index]))
  const stories = tellStories(
    filed.map(({ entry, card }) => ({
      sketch: card.sketch,
      headline: entry.supplied ? '' : foldName(entry.title),
      ...(entry.source ? { source: entry.source.slug } : {}),
      ...(card.address ? { address: card.address } : {}),
    })),
  )
  const relations = relate(
    filed.map(({ card }) => ({
      terms: card.terms,
      ...(card.language ? { language: card.language } : {}),
    })),
    stories.isSame,
  )
  const shared = new Set(
    sources.filter(({ entries }) => entries.length > 1).map(({ path }) => path),
  )
  const neighbours = neighboursOf(filed)
  const besides = besidesOf(
    filed.map(({ entry }) => entry),
    neighbours,
  )
  const neighboursAt = (index: number): Neighbour[] => {
    const one = neighbours(index)
    return one ? [one] : []
  }
  const copiesOf = (own: number, versions: readonly number[]): PlacedCopy[] =>
    stories
      .storyOf(own)
      .filter((other) => other !== own && !versions.includes(other))
      .sort((a, b) => Math.abs(a - own) - Math.abs(b - own))
      .slice(0, mostCopies)
      .sort((a, b) => a - b)
      .flatMap((other) =>
        neighboursAt(other).map((article) => {
          const when = order(filed[other]?.entry, filed[own]?.entry)
          const share = stories.likeness(own, other).first
          return { place: other, copy: { article, share, ...(when ? { when } : {}) } }
        }),
      )
  const timeMapsByPath = new Map(
    timeMaps.flatMap(({ path, mementos }) => mementos.map((memento) => [memento.path, path])),
  )
  const removed = new Map(removals.map((removal) => [removal.id, removal]))
  return (id) => {
    const own = places.get(id) ?? -1
    const removal = removed.get(id)
    const article = filed[own]
    const shelf = `sources/${article?.entry.source?.slug}/` as SitePath
    const shelved = {
      ...(shared.has(shelf) ? { shelf } : {}),
      shelves: marks[own] ?? [],
    }
    if (removal) return { ...shelved, ...discreet(besides(own), removal) }
    const versions = byVersion(stories.versionsOf(own), filed)
    const copies = copiesOf(own, versions)
    const timeMap = article && timeMapsByPath.get(article.entry.path)
    return {
      ...besides(own),
      ...shelved,
      ...(timeMap ? { timeMap } : {}),
      versions: versions.flatMap((version) => versionAt(filed[version])),
      copies: copies.map(({ copy }) => copy),
      related: relations(own).flatMap(({ index, shares }) =>
        neighboursAt(index).map((other): Related => ({ article: other, shares })),
      ),
      against: [versions[versions.indexOf(own) - 1], nearest(copies)].flatMap((other) =>
        other === undefined ? [] : (filed[other]?.entry.id ?? []),
      ),
    }
  }
}

interface PlacedCopy {
  readonly place: number
  readonly copy: Copy
}

/**
 * What was taken out of an article stands in its copies and versions still, and may stand in the
 * headline of its neighbour: then its page must not name them.
 */
function discreet(besides: Besides, { words }: Removal): Omit<Surroundings, 'shelf' | 'shelves'> {
  const gone = words.map(foldName)
  const isTold = ({ title, source }: Neighbour): boolean =>
    gone.some((each) => foldName(`${title} ${source?.name ?? ''}`).includes(each))
  const silent = Object.entries(besides).filter(([, beside]) => !isTold(beside))
  const named = Object.fromEntries(silent) as Besides
  return { ...named, versions: [], copies: [], related: [], against: [] }
}

/** The copy that has most of the text; of several the oldest. */
function nearest(copies: readonly PlacedCopy[]): number | undefined {
  let best: PlacedCopy | undefined
  for (const copy of copies) if (!best || copy.copy.share > best.copy.share) best = copy
  return best?.place
}

/** An article is the neighbour of many. */
function neighboursOf(filed: readonly FiledCard[]): (index: number) => Neighbour | undefined {
  const known: Neighbour[] = []
  return (index) => {
    const entry = filed[index]?.entry
    if (!entry) return undefined
    const neighbour = known[index] ?? toNeighbour(entry)
    known[index] = neighbour
    return neighbour
  }
}

function versionAt(filed: FiledCard | undefined): Version[] {
  if (!filed) return []
  const { entry, card } = filed
  return [{ ...toNeighbour(entry), ...(card.updated ? { updated: card.updated } : {}) }]
}

function toNeighbour(entry: Entry): Neighbour {
  const { path, title, supplied, published, source, language, direction } = entry
  return {
    path,
    title,
    supplied,
    ...(published ? { published } : {}),
    ...(source ? { source } : {}),
    ...(language ? { language } : {}),
    direction,
  }
}

/** Versions in the order in which they were published or changed; those that do not say so last. */
function byVersion(versions: readonly number[], filed: readonly FiledCard[]): number[] {
  const changed = (index: number): string => {
    const card = filed[index]?.card
    return card?.updated?.value ?? card?.published?.value ?? '~'
  }
  return [...versions].sort((a, b) => {
    const [one, other] = [changed(a), changed(b)]
    return one < other ? -1 : one > other ? 1 : a - b
  })
}

/** Whether one was published before the other, as far as both dates are known. */
function order(one: Entry | undefined, other: Entry | undefined): Copy['when'] {
  const [a, b] = [one?.published?.value, other?.published?.value]
  if (!a || !b) return undefined
  const length = Math.min(a.length, b.length)
  const [first, second] = [a.slice(0, length), b.slice(0, length)]
  return first < second ? 'earlier' : first > second ? 'later' : undefined
}

type Besides = Pick<Surroundings, 'previous' | 'next' | 'previousInSource' | 'nextInSource'>

/** Before and after in time, among all and among those of the source; undated articles have none. */
function besidesOf(
  entries: readonly Entry[],
  neighbourAt: (index: number) => Neighbour | undefined,
): (index: number) => Besides {
  const before = new Map<number, number>()
  const after = new Map<number, number>()
  const last = new Map<string, number>()
  entries.forEach(({ source, published }, index) => {
    if (!source || !published) return
    const earlier = last.get(source.slug)
    last.set(source.slug, index)
    if (earlier === undefined) return
    before.set(index, earlier)
    after.set(earlier, index)
  })
  const dated = (index: number | undefined): Neighbour | undefined => {
    return index !== undefined && entries[index]?.published ? neighbourAt(index) : undefined
  }
  return (index) => {
    if (!entries[index]?.published) return {}
    const found = {
      previous: dated(index - 1),
      next: dated(index + 1),
      previousInSource: dated(before.get(index)),
      nextInSource: dated(after.get(index)),
    }
    return Object.fromEntries(Object.entries(found).filter(([, beside]) => beside)) as Besides
  }
}
