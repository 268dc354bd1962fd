import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { faultsOf } from '../support/bag.ts'
import { run } from '../support/desk.ts'
import { folderOf, treeOf } from '../support/folder.ts'
import { strangers } from '../support/schema-org.ts'
import { expectSame } from '../support/site.ts'

const article = `Ferry returns to the harbour

The ferry Aurelia was back at her quay on Monday, eleven weeks after the storm that tore away her rudder.
`
const files = {
  'articles/100% of it.txt': article,
  'articles/2014/#1, or what?.txt': `${article}So they asked.\n`,
  'articles/2014/storm.txt': `${article}It blew again.\n`,
  'articles/2014/storm.yml': 'date: 2014-03-02\nsource: Harbour Post\n',
  'articles/collections/storms.md': '# Storms\n\n- 2014/storm.txt — It blew.\n',
  'articles/collections/hidden.md':
    '# Hidden\n\n- 2014/storm.txt\n- secret.txt — Nobody shall know.\n',
  'articles/secret.txt': `${article}Nobody was told.\n`,
  'articles/secret.yml': 'visibility: private\n',
  'newsfiche.config.js':
    "export default { input: 'articles', title: 'Clippings', keeper: 'Harbour\\nLibrary', contact: 'mailto:a@example.org' }\n",
}

let bag = ''
beforeAll(async () => {
  const folder = folderOf(files)
  bag = join(folder, 'bag')
  const { code, talk } = await run(folder, ['pack', '-o', 'bag', '--date', '2026-11-23'])
  expect(code).toBe(0)
  expect(talk).toMatch(/\n3 articles packed: bag\n$/)
  expect(talk).toContain('One name has a percent sign, as `data/originals/100% of it.txt`.')
})

test('the bag is valid by RFC 8493', () => {
  expect(faultsOf(bag)).toEqual([])
})

test('the check of bags finds a changed file', async () => {
  const folder = folderOf(files)
  await run(folder, ['pack', '-o', 'bag', '-q'])
  writeFileSync(join(folder, 'bag/data/site/index.html'), 'changed')
  expect(faultsOf(join(folder, 'bag'))).toEqual([
    'data/site/index.html changed',
    'Payload-Oxum is wrong',
  ])
})

test('originals and sidecars are in it, byte for byte, and the site', () => {
  const tree = treeOf(bag)
  expect(tree.get('data/originals/100% of it.txt')?.toString()).toBe(article)
  expect(tree.get('data/originals/2014/storm.yml')?.toString()).toBe(
    files['articles/2014/storm.yml'],
  )
  expect(tree.has('data/site/index.html')).toBe(true)
  expect(tree.has('data/site/data/articles.jsonl')).toBe(true)
})

test('so are curated lists, but for those that name what is not published', () => {
  const tree = treeOf(bag)
  expect(tree.get('data/originals/collections/storms.md')?.toString()).toBe(
    files['articles/collections/storms.md'],
  )
  expect(tree.has('data/site/collections/hidden/index.html')).toBe(true)
  expect([...tree].filter(([, bytes]) => bytes.includes('Nobody shall know'))).toEqual([])
})

test('a value on two lines does not break the description of the bag', () => {
  expect(treeOf(bag).get('bag-info.txt')?.toString()).toContain(
    'Source-Organization: Harbour Library\n',
  )
})

test('it is an RO-Crate 1.2 whose every part is there', () => {
  const tree = treeOf(bag)
  const crate = JSON.parse(tree.get('data/ro-crate-metadata.json')?.toString() ?? '') as {
    '@context': string
    '@graph': { '@id': string; '@type': string; [key: string]: unknown }[]
  }
  expect(crate['@context']).toBe('https://w3id.org/ro/crate/1.2/context')
  const byId = new Map(crate['@graph'].map((entity) => [entity['@id'], entity]))
  expect(byId.size).toBe(crate['@graph'].length)
  expect(byId.get('ro-crate-metadata.json')).toMatchObject({
    '@type': 'CreativeWork',
    about: { '@id': './' },
    conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
  })
  const root = byId.get('./')
  expect(root).toMatchObject({
    '@type': 'Dataset',
    name: 'Clippings',
    datePublished: '2026-11-23',
    license: { '@id': '#rights' },
  })
  const { hasPart = [] } = root as unknown as { hasPart?: { '@id': string }[] }
  const parts = hasPart.map((part) => part['@id'])
  expect(parts).toContain('originals/100%25%20of%20it.txt')
  expect(parts).toContain('originals/2014/%231%2C%20or%20what%3F.txt')
  for (const part of parts) {
    const entity = byId.get(part)
    const path = `data/${decodeURIComponent(part)}`
    expect(entity, part).toBeDefined()
    if (entity?.['@type'] === 'File')
      expect(entity.contentSize, part).toBe(String(tree.get(path)?.length))
    else expect([...tree.keys()].some((other) => other.startsWith(path))).toBe(true)
  }
})

test('what it says of itself keeps to schema.org, and points at nothing that is not there', () => {
  const tree = treeOf(bag)
  const text = tree.get('data/ro-crate-metadata.json')?.toString() ?? ''
  const { '@graph': graph } = JSON.parse(text) as { '@graph': { '@id': string }[] }
  const ids = new Set(graph.map((entity) => entity['@id']))
  const pointed = [...text.matchAll(/\{\s*"@id": "([^"]+)"\s*\}/g)].map(([, id = '']) => id)
  expect(pointed.length).toBeGreaterThan(10)
  expect(pointed.filter((id) => !ids.has(id) && !id.startsWith('https://w3id.org/'))).toEqual([])
  // RO-Crate calls a MediaObject a File, and has a property of its own.
  const entities = JSON.parse(text.replaceAll('"File"', '"MediaObject"'), (key, value: unknown) =>
    key === 'conformsTo' ? undefined : value,
  ) as { '@graph': unknown[] }
  expect(strangers(entities['@graph'])).toEqual([])
})

test('the same articles on the same day give the same bag', async () => {
  const folder = folderOf(files)
  await run(folder, ['pack', '-o', 'again', '--date', '2026-11-23', '-q'])
  expectSame(treeOf(bag), treeOf(join(folder, 'again')))
})

test.each([
  [['pack', '-o', 'articles'], 'expected one that is not there yet'],
  [['pack', '-o', 'articles/bag'], 'such as `--output ../bag`'],
  [['pack', '--date', 'soon'], 'expected a day such as `2026-11-23`'],
])('%j is refused with a remedy', async (words, remedy) => {
  const { code, talk } = await run(folderOf(files), words)
  expect(code).toBe(2)
  expect(talk).toContain(remedy)
})
