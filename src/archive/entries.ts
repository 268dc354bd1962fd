import type { Entry, Grave, SitePath, Slug, Tombstone } from '../model/index.ts'
import type { Card } from './card.ts'
import { byCodeUnit } from './groups.ts'
import { articleSlugs } from './slugs.ts'

/** An article in its place. */
export interface FiledCard {
  readonly entry: Entry
  readonly card: Card
}

/**
 * Give cards their addresses and their order.
 *
 * @param cards
 *   Cards of different articles, in any order.
 * @param graves
 *   Articles that are gone; each address is taken once.
 * @returns
 *   Each with its entry, oldest first, undated ones last, of one day by address; and what stands in the
 *   places of those that are gone.
 */
export function toEntries(
  cards: readonly Card[],
  graves: readonly Grave[] = [],
): { filed: FiledCard[]; tombstones: Tombstone[] } {
  const slugs = articleSlugs([
    ...cards.map(({ id, addressWords: words }) => ({ id, words })),
    ...graves,
  ])
  const filed = cards
    .map((card) => ({ entry: toEntry(card, slugs.get(card.id) as Slug), card })) // every card got one
    .sort(
      ({ entry: a }, { entry: b }) =>
        byCodeUnit(a.published?.value ?? '~', b.published?.value ?? '~') ||
        byCodeUnit(a.path, b.path),
    )
  const tombstones = graves.map(
    ({ id, words: _words, ...notice }): Tombstone => ({
      path: `articles/${slugs.get(id) as Slug}/` as SitePath, // every grave got one
      ...notice,
    }),
  )
  return { filed, tombstones }
}

/** What lists show of a card; the rest has done its work when the archive is arranged. */
function toEntry(card: Card, slug: Slug): Entry {
  const {
    addressWords: _addressWords,
    updated: _updated,
    address: _address,
    topics: _topics,
    place: _place,
    section: _section,
    terms: _terms,
    sketch: _sketch,
    ...shown
  } = card
  return { ...shown, slug, path: `articles/${slug}/` as SitePath }
}
