import type { Archive, ArticleId, ArticleRecord, Records, Refusal } from '../model/index.ts'
import { toCard, toEntries } from './entries.ts'
import { byCodeUnit, dateShelves, shelvesBy } from './shelves.ts'
import { toSlug } from './slugs.ts'

/**
 * Arrange records into an archive: addresses, order, shelves.
 *
 * The result does not depend on the order in which records come.
 *
 * @param records
 *   Records of different articles (`id`s differ).
 * @param refusals
 *   Files that could not be read.
 * @returns
 *   The archive; entries are small, whole records are asked for one by one.
 */
export function toArchive(
  records: readonly ArticleRecord[],
  refusals: readonly Refusal[] = [],
): Archive {
  const entries = toEntries(records.map((record) => toCard(record)))
  return {
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    sources: shelvesBy('source', entries, ({ source }) => source),
    dates: dateShelves(entries),
    languages: shelvesBy('language', entries, ({ language }) =>
      language ? { slug: toSlug(language, 'other'), name: language } : undefined,
    ),
    refusals: [...refusals].sort((a, b) => byCodeUnit(a.path, b.path)),
    records: keep(records),
  }
}

function keep(records: readonly ArticleRecord[]): Records {
  const byId = new Map<ArticleId, ArticleRecord>(records.map((record) => [record.id, record]))
  return {
    get(id) {
      const record = byId.get(id)
      if (!record) throw new Error(`No record of article \`${id}\``)
      return record
    },
  }
}
