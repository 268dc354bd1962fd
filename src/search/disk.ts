import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import MiniSearch from 'minisearch'
import type { Archive, ArticleRecord, Context, Entry } from '../model/index.ts'
import type { SearchFile } from './concordance.ts'
import { catchwordsOf, stretchesOf } from './sheet.ts'
import { spaced } from './spaced.ts'

/** The most articles that an archive may have to be searched from a disk. */
export const mostOnDisk = 5000

/** An article as the index keeps it, by position: names would be most of the file. */
type Row = readonly [
  path: string,
  title: string,
  direction: string,
  date: string,
  order: string,
  source: string,
  year: string,
  language: string,
  topics: readonly string[],
  authors: readonly string[],
  summary: string,
]

/**
 * The index for sites that are opened from a disk, where a page may run scripts but fetch nothing.
 *
 * @param archive
 *   Archive.
 * @param date
 *   Writes dates in the language of the site.
 * @returns
 *   Its script, and the library that reads it.
 */
export function* diskFiles(archive: Archive, date: Context['date']): Generator<SearchFile> {
  const rows: Row[] = []
  // The browser must read words as we do: `public/search-disk.js` has the same two functions.
  const index = new MiniSearch<{ id: number; title: string; text: string }>({
    fields: ['title', 'text'],
    tokenize: (text) => spaced(text).split(/[^\p{L}\p{M}\p{N}]+/u),
    processTerm: (term) => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase() || null,
  })
  for (const entry of archive.entries) {
    const record = archive.records.get(entry.id)
    const text = [...stretchesOf(record)].map((stretch) => stretch.text).join(' ')
    index.add({ id: rows.length, title: entry.title, text })
    rows.push(rowOf(entry, record, entry.published ? date(entry.published) : ''))
  }
  // A string that is parsed takes less time than a script that is, and nothing in it is run.
  const json = JSON.stringify({ rows, index })
  const script = `newsficheIndex = ${JSON.stringify(json)}\n`
  yield { path: 'search-index.js', content: escaped(script) }
  const library = join(dirname(fileURLToPath(import.meta.resolve('minisearch'))), '../umd/index.js')
  const content = readFileSync(library, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '')
  yield { path: 'assets/minisearch.js', content }
}

const escaped = (script: string): string =>
  script.replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

function rowOf(entry: Entry, record: ArticleRecord, date: string): Row {
  const { source = '', year = '', language = '', topics, authors } = catchwordsOf(entry, record)
  const order = entry.published?.value ?? ''
  const { path, title, direction, summary } = entry
  return [path, title, direction, date, order, source, year, language, topics, authors, summary]
}
