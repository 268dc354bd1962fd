import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addFiles, folderOf, treeOf } from '../support/folder.ts'
import { siteOf } from '../support/site.ts'
import { folders } from '../support/texts.ts'

const config = `export default {
  url: 'https://example.org/archive/',
  keeper: 'Harbour Library',
  visibility: 'public',
  exports: ['ninjs', 'oai-pmh', 'sqlite'],
}
`

test('with everything that can be exported, the same articles give the same bytes', async () => {
  const paths = readdirSync(folders.examples, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:txt|md|yml)$/.test(path))
    .sort()
  const sites = []
  for (const order of [paths, [...paths].reverse()]) {
    const folder = folderOf({ 'newsfiche.config.js': config })
    for (const path of order)
      addFiles(folder, { [path]: readFileSync(join(folders.examples, path)) })
    sites.push(treeOf((await siteOf(folder)).folder))
  }
  const [one, other] = sites
  expect(one?.has('data/articles.sqlite')).toBe(true)
  expect(one?.has('feeds/atom.xml')).toBe(true)
  expect([...(other?.keys() ?? [])]).toEqual([...(one?.keys() ?? [])])
  const changed = [...(one ?? [])].filter(([path, bytes]) => !other?.get(path)?.equals(bytes))
  expect(changed.map(([path]) => path)).toEqual([])
})
