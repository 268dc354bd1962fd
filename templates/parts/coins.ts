import { tagged, toCitedName } from '../../src/cite/index.ts'
import type { Context, Entry } from '../../src/model/index.ts'

/**
 * An entry as a ContextObject in a span: what lets reference managers save many articles of a list
 * at once. Never on an article's own page, where it would outrank the better tags of its head.
 *
 * @param context
 *   Context.
 * @param entry
 *   Entry.
 * @returns
 *   Value for `title`.
 */
export function coinsOf({ site }: Context, entry: Entry): string {
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', entry.title],
    ...entry.authors.map(
      (author) => ['rft.creator', tagged(toCitedName(author, entry.language))] as const,
    ),
    ['rft.source', entry.source?.name],
    ['rft.date', entry.published?.value.slice(0, 10)],
    ['rft.language', entry.language],
    ['rft.identifier', site.url && `${site.url}${site.prefix}${entry.path}`],
  ]
  return pairs
    .flatMap(([key, value]) =>
      value ? [`${key}=${encodeURIComponent(value.toWellFormed())}`] : [],
    )
    .join('&')
}
