import type { Archive, ArticleId, ArticleRecord, Refusal } from '../model/index.ts'
import { arrange } from './arrange.ts'
import { toCard } from './card.ts'

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
