import { join } from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { expect, test } from 'vitest'
import { toArchive } from '../../src/archive/to-archive.ts'
import { resolveConfig } from '../../src/configure.ts'
import { sha256Of, writeDatabase } from '../../src/strongroom/index.ts'
import { folderOf } from '../support/folder.ts'
import { hostile, recordsOf } from '../support/publish.ts'

const archive = toArchive(
  recordsOf({ title: 'Ferry returns', date: '2014-03-02' }, { title: hostile, source: hostile }),
)
const site = resolveConfig({ url: 'https://example.org/' }, '/archive')

test('articles and parts can be searched', async () => {
  const path = join(folderOf(), 'articles.sqlite')
  await writeDatabase(archive, site, path)
  const database = new sqlite.Database(path, { readOnly: true })
  const found = database.all(
    "SELECT title FROM articles WHERE number IN (SELECT rowid FROM search WHERE search MATCH 'returns')",
  )
  expect(found).toEqual([{ title: 'Ferry returns' }])
  expect(database.get('SELECT count(*) AS parts FROM parts')).toEqual({ parts: 2 })
  database.close()
})

test('the same articles give the same bytes', async () => {
  const paths = ['a', 'b'].map((name) => join(folderOf(), name))
  for (const path of paths) await writeDatabase(archive, site, path)
  expect(new Set(paths.map(sha256Of)).size).toBe(1)
})
