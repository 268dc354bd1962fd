import {
  type ArticleRecord,
  type Entry,
  editedFile,
  originalName,
  type ResolvedConfig,
  type Terms,
} from '../model/index.ts'
import type { OutputFile } from './emitter.ts'

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
