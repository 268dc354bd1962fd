import type {
  Archive,
  ArticleId,
  ArticleRecord,
  Grave,
  Records,
  Refusal,
  Removal,
  Tombstone,
} from '../model/index.ts'
import { type Card, toCard, toEntries } from './entries.ts'
import { byCodeUnit, dateShelves, shelvesBy } from './shelves.ts'
import { shelfSlug } from './slugs.ts'

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
  const { entries, tombstones } = toEntries(cards, graves)
  return {
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    sources: shelvesBy('source', entries, ({ source }) => source),
    dates: dateShelves(entries),
    languages: shelvesBy('language', entries, ({ language }) =>
      language ? { slug: shelfSlug(language, 'other'), name: language } : undefined,
    ),
    refusals: [...refusals].sort((a, b) => byCodeUnit(a.path, b.path)),
    tombstones: [...tombstones, ...erased].sort((a, b) => byCodeUnit(a.path, b.path)),
    removals,
    kept,
    records,
  }
}

/**
 * Arrange records into an archive that holds them all in memory.
 *
 * @param records
 *   Records of different articles.
 * @param refusals
 *   Files that could not be read.
 * @returns
 *   The archive.
 */
export function toArchive(
  records: readonly ArticleRecord[],
  refusals: readonly Refusal[] = [],
): Archive {
  const byId = new Map<ArticleId, ArticleRecord>(records.map((record) => [record.id, record]))
  const get = (id: ArticleId): ArticleRecord => {
    const record = byId.get(id)
    if (!record) throw new Error(`No record of article \`${id}\``)
    return record
  }
  return arrange(
    records.map((record) => toCard(record)),
    { get, json: (id) => JSON.stringify(get(id)) },
    refusals,
  )
}
