import type { ArticleRecord } from '../model/index.ts'
import type { Emitter } from './emitter.ts'

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
export const downloads: Emitter = {
  name: 'downloads',
  *emit(archive, site) {
    for (const { id, path } of archive.entries) {
      const record = archive.records.get(id)
      yield { path: `${path}record.json`, content: `${archive.records.json(id)}\n` }
      yield {
        path: `${path}${originalName(record)}`,
        copyOf: `${site.input}/${record.origin.path}`,
      }
    }
  },
}
