import { differenceOf } from '../archive/difference.ts'
import type {
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
