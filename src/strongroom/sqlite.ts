import { chmodSync, rmSync } from 'node:fs'
import type { Database } from 'node-sqlite3-wasm'
import { permalink } from '../cite/index.ts'
import {
  type Archive,
  type ArticleRecord,
  type Entry,
  originalAddress,
  type ResolvedConfig,
} from '../model/index.ts'

const tables = `
CREATE TABLE articles (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  source TEXT,
  authors TEXT,
  published TEXT,
  language TEXT,
  original TEXT,
  rights TEXT,
  licence TEXT,
  permalink TEXT,
  path TEXT NOT NULL,
  words INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  file TEXT NOT NULL,
  text TEXT NOT NULL
);
CREATE TABLE parts (
  article INTEGER NOT NULL REFERENCES articles (number),
  number INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  kind TEXT NOT NULL,
  section TEXT,
  text TEXT NOT NULL,
  PRIMARY KEY (article, number)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5 (
  title, text, content = 'articles', content_rowid = 'number', tokenize = 'unicode61'
);
`

/**
 * Write all articles into an SQLite database with full-text search.
 *
 * @param archive
 *   The archive.
 * @param site
 *   Configuration.
 * @param path
 *   Absolute path of the database; a file that is there is replaced.
 * @throws
 *   When `node-sqlite3-wasm` is not installed.
 */
export async function writeDatabase(
  archive: Archive,
  site: ResolvedConfig,
  path: string,
): Promise<void> {
  const library = await import('node-sqlite3-wasm').catch((cause: unknown) => {
    throw new Error(
      'Unexpected `exports: sqlite` without its library, expected `npm install node-sqlite3-wasm` first',
      { cause },
    )
  })
  rmSync(path, { force: true })
  const database = new library.default.Database(path)
  try {
    database.exec(`PRAGMA journal_mode = MEMORY; BEGIN; ${tables}`)
    fill(database, archive, site)
    database.exec(`INSERT INTO search (search) VALUES ('rebuild'); COMMIT;`)
  } finally {
    database.close()
  }
  chmodSync(path, 0o644)
}

function fill(database: Database, archive: Archive, site: ResolvedConfig): void {
  const article = database.prepare(
    `INSERT INTO articles VALUES (${Array(16).fill('?').join(', ')})`,
  )
  const part = database.prepare('INSERT INTO parts VALUES (?, ?, ?, ?, ?, ?)')
  for (const [index, entry] of archive.entries.entries()) {
    const record = archive.records.get(entry.id)
    article.run(row(index + 1, record, entry, site))
    for (const { heading, parts } of record.sections) {
      for (const { number, anchor, kind, text } of parts)
        part.run([index + 1, number, anchor, kind, heading?.text ?? null, text])
    }
  }
  article.finalize()
  part.finalize()
}

function row(
  number: number,
  record: ArticleRecord,
  entry: Entry,
  site: ResolvedConfig,
): (string | number | null)[] {
  const text = record.sections
    .flatMap(({ heading, parts }) => [heading?.text ?? '', ...parts.map((part) => part.text)])
    .filter((words) => words !== '')
    .join('\n\n')
  return [
    number,
    entry.id,
    entry.title,
    entry.source?.name ?? null,
    entry.authors.length > 0 ? entry.authors.join('; ') : null,
    entry.published?.value ?? null,
    entry.language ?? null,
    originalAddress(record) ?? null,
    record.terms?.rights ?? null,
    record.terms?.licence ?? null,
    permalink(site, entry.path) ?? null,
    entry.path,
    entry.words,
    record.origin.sha256,
    record.origin.path,
    text,
  ]
}
