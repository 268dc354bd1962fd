import type {
  Archive,
  Grave,
  Records,
  Refusal,
  Removal,
  ShelfKind,
  Tombstone,
} from '../model/index.ts'
import { aroundOf } from './around.ts'
import type { Card } from './card.ts'
import { toEntries } from './entries.ts'
import { byCodeUnit } from './groups.ts'
import { createMarks } from './marks.ts'
import { anniversariesOf, cabinetOf, dateShelves, shelvesBy } from './shelves.ts'
import { timeMapsOf } from './time-maps.ts'

/** What takedowns leave behind. */
export interface Gone {
  readonly graves: readonly Grave[]
  /** Where the files are gone too. */
  readonly erased: readonly Tombstone[]
  readonly removals: readonly Removal[]
  /** How many articles are kept private. */
  readonly kept: number
}

/**
 * Arrange articles into an archive: addresses, order, shelves.
 *
 * The result does not depend on the order in which cards come.
 *
 * @param cards
 *   Cards of different articles (`id`s differ).
 * @param records
 *   Where their whole records are kept.
 * @param refusals
 *   Files that could not be read.
 * @param gone
 *   Articles that are gone, and what of others is.
 * @returns
 *   The archive; entries are small, whole records are asked for one by one.
 */
export function arrange(
  cards: readonly Card[],
  records: Records,
  refusals: readonly Refusal[] = [],
  gone: Partial<Gone> = {},
): Archive {
  const { graves = [], erased = [], removals = [], kept = 0 } = gone
  const { filed, tombstones } = toEntries(cards, graves)
  const entries = filed.map(({ entry }) => entry)
  const marksOf = createMarks()
  const marked = filed.map(({ entry, card }) => ({ entry, marks: marksOf(card) }))
  const shelves = {
    date: dateShelves(entries),
    source: shelvesBy('source', marked, true),
    author: shelvesBy('author', marked),
    topic: shelvesBy('topic', marked),
    place: shelvesBy('place', marked),
    section: shelvesBy('section', marked),
    language: shelvesBy('language', marked, true),
  } as const
  const timeMaps = timeMapsOf(entries)
  return {
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    sources: shelves.source,
    dates: shelves.date,
    languages: shelves.language,
    cabinets: Object.entries(shelves).map(
      ([kind, all]) => cabinetOf(kind as ShelfKind, all, entries.length), // a key of `shelves`
    ),
    anniversaries: anniversariesOf(shelves.date),
    collections: [],
    queries: [],
    refusals: [...refusals].sort((a, b) => byCodeUnit(a.path, b.path)),
    tombstones: [...tombstones, ...erased].sort((a, b) => byCodeUnit(a.path, b.path)),
    removals,
    timeMaps,
    kept,
    around: lazily(() =>
      aroundOf(
        filed,
        marked.map(({ marks }) => marks),
        { sources: shelves.source, removals, timeMaps },
      ),
    ),
    records,
  }
}

/** Look around when the first article asks for it: commands that print no pages need nothing. */
function lazily(find: () => Archive['around']): Archive['around'] {
  let found: Archive['around'] | undefined
  return (id) => {
    found ??= find()
    return found(id)
  }
}
