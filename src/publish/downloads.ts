import {
  type ArticleRecord,
  type Entry,
  editedFile,
  type ResolvedConfig,
  type Terms,
} from '../model/index.ts'
import type { OutputFile } from './emitter.ts'

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

/**
 * The record and the file of an article, as far as it is offered.
 *
 * @param record
 *   Its record.
 * @param entry
 *   Its place in the archive.
 * @param site
 *   Configuration.
 * @returns
 *   Files beside its page.
 */
export function downloads(
  record: ArticleRecord,
  { path }: Entry,
  site: ResolvedConfig,
): readonly OutputFile[] {
  const original = `${path}${originalName(record)}`
  const offers: Readonly<Record<Terms['file'], readonly OutputFile[]>> = {
    whole: [{ path: original, copyOf: `${site.input}/${record.origin.path}` }],
    edited: [{ path: original, content: editedFile(record) }],
    none: [],
  }
  const json = `${JSON.stringify(record)}\n` // its line of `articles.jsonl`
  return [{ path: `${path}record.json`, content: json }, ...offers[record.terms?.file ?? 'whole']]
}
