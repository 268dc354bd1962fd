import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import MiniSearch from 'minisearch'
import type { ArticleRecord, Entry } from '../model/index.ts'
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

/** The small index of a site that is opened without a server. */
export interface DiskIndex {
  readonly add: (entry: Entry, record: ArticleRecord, date: string) => void
  readonly write: (output: string) => void
}

/**
 * Start the index for sites that are opened from a disk, where a page may run scripts but fetch nothing.
 *
 * @returns
 *   Index without articles.
 */
export function startDiskIndex(): DiskIndex {
  const rows: Row[] = []
  // The browser must read words as we do: `public/search-disk.js` has the same two functions.
  const index = new MiniSearch<{ id: number; title: string; text: string }>({
    fields: ['title', 'text'],
    tokenize: (text) => spaced(text).split(/[^\p{L}\p{M}\p{N}]+/u),
    processTerm: (term) => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase() || null,
  })
  return {
    add(entry, record, date) {
      const text = [...stretchesOf(record)].map((stretch) => stretch.text).join(' ')
      index.add({ id: rows.length, title: entry.title, text })
      rows.push(rowOf(entry, record, date))
    },
    write(output) {
      // A string that is parsed takes less time than a script that is, and nothing in it is run.
      const json = JSON.stringify({ rows, index })
      const script = `newsficheIndex = ${JSON.stringify(json)}\n`
      writeFileSync(join(output, 'search-index.js'), escaped(script))
      const library = fileURLToPath(import.meta.resolve('minisearch'))
      const copy = join(output, 'assets', 'minisearch.js')
      mkdirSync(dirname(copy), { recursive: true })
      writeFileSync(
        copy,
        readFileSync(join(dirname(library), '../umd/index.js'), 'utf8').replace(
          /^\/\/# sourceMappingURL=.*$/m,
          '',
        ),
      )
    },
  }
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
