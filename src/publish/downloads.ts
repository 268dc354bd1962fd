import type { ArticleRecord } from '../model/index.ts'
import type { Reader } from './emitter.ts'

/**
 * Name under which an article's original is published, beside its page.
 *
 * The file's own name may be anything, `index.html` or `..` too, so it is only offered as the name to
 * save under.
 *
 * @param record
 *   Its record.
 * @returns
 *   `original.txt` or `original.md`.
 */
export function originalName(record: ArticleRecord): 'original.txt' | 'original.md' {
  return record.origin.format === 'markdown' ? 'original.md' : 'original.txt'
}

/** The record and the original file of each article. */
export const downloads: Reader = {
  name: 'downloads',
  open: (_archive, site) => ({
    *article(record, { path }) {
      yield { path: `${path}record.json`, content: `${JSON.stringify(record, null, 1)}\n` }
      yield {
        path: `${path}${originalName(record)}`,
        copyOf: `${site.input}/${record.origin.path}`,
      }
    },
    close: () => [],
  }),
}
