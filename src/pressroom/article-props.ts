import { differenceOf } from '../archive/difference.ts'
import type {
  Archive,
  ArticleId,
  ArticleRecord,
  Entry,
  PageProps,
  SitePath,
  Surroundings,
} from '../model/index.ts'

/** An article that another one is compared with. */
export interface Other {
  readonly path: SitePath
  readonly record: ArticleRecord
}

/**
 * Articles of an archive that others are compared with.
 *
 * @param archive
 *   Archive.
 * @returns
 *   Gives the one of an identity, which is in the archive.
 */
export function otherIn({ byId, records }: Archive): (id: ArticleId) => Other {
  return (id) => ({
    path: (byId.get(id) as Entry).path, // whatever an article is compared with is in the archive
    record: records.get(id),
  })
}

/**
 * Put together what the page of an article is made of.
 *
 * @param entry
 *   Article.
 * @param record
 *   Its record.
 * @param around
 *   What stands around it in the archive.
 * @param other
 *   Gives an article that it is compared with.
 * @returns
 *   Props of its page.
 */
export function articleProps(
  entry: Entry,
  record: ArticleRecord,
  around: Surroundings,
  other: (id: ArticleId) => Other,
): PageProps['article'] {
  const differences = around.against.flatMap((id) => {
    const { path, record: against } = other(id)
    const difference = differenceOf(record, against)
    return difference ? [{ path, ...difference }] : []
  })
  return { entry, record, around, differences }
}
