import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { frontJsonLd, jsonLd, shelfJsonLd } from '../../src/cite/index.ts'
import { resolveConfig } from '../../src/configure.ts'
import { archiveOf } from '../support/record.ts'
import { folders } from '../support/texts.ts'

const site = resolveConfig(
  {
    url: 'https://example.org/archive/',
    title: 'Clippings',
    keeper: 'Harbour Library',
    contact: 'mailto:archive@example.org',
    description: 'Clippings on the bridge.',
  },
  '/archive',
)

/** What schema.org allows, as its vocabulary is published with `schema-dts`. */
interface Class {
  readonly parents: readonly string[]
  readonly properties: ReadonlySet<string>
}

const vocabulary = readVocabulary()

function readVocabulary(): Map<string, Class> {
  const folder = fileURLToPath(new URL('.', import.meta.resolve('schema-dts')))
  const text = readFileSync(join(folder, 'schema.d.ts'), 'utf8')
  const classes = new Map<string, Class>()
  for (const [, name = '', parents = '', body = ''] of text.matchAll(
    /interface (\w+?)(?:Base|Leaf) extends ([^{]+)\{([\s\S]*?)\n\}/g,
  )) {
    // A class without properties of its own has no base, only a leaf.
    if (!classes.has(name))
      classes.set(name, {
        parents: [...parents.matchAll(/(\w+)Base/g)].map(([, parent = '']) => parent),
        properties: new Set([...body.matchAll(/^\s+"(\w+)"\??:/gm)].map(([, key = '']) => key)),
      })
  }
  return classes
}

function allows(type: string, property: string): boolean {
  const known = vocabulary.get(type)
  if (!known) throw new Error(`schema.org has no class ${type}`)
  return known.properties.has(property) || known.parents.some((parent) => allows(parent, property))
}

/** Properties that schema.org does not give to a node's classes. */
function strangers(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(strangers)
  if (typeof node !== 'object' || node === null) return []
  const types = [(node as { '@type': string | string[] })['@type']].flat()
  return Object.entries(node).flatMap(([key, value]) => [
    ...(key.startsWith('@') || types.some((type) => allows(type, key)) ? [] : [`${types}.${key}`]),
    ...strangers(value),
  ])
}

const graph = (text: string): unknown[] => (JSON.parse(text) as { '@graph': unknown[] })['@graph']

test('the vocabulary is read', () => {
  expect(vocabulary.size).toBeGreaterThan(700)
  expect(allows('NewsArticle', 'dateline')).toBe(true)
  expect(allows('NewsArticle', 'holdingArchive')).toBe(false)
})

test('every page of the demonstration archive keeps to the vocabulary of schema.org', async () => {
  const archive = await archiveOf(folders.examples)
  for (const entry of archive.entries)
    expect(strangers(graph(jsonLd(archive.records.get(entry.id), entry, site)))).toEqual([])
  for (const shelf of [...archive.sources, ...archive.dates, ...archive.languages])
    expect(strangers(graph(shelfJsonLd(shelf, 'Shelf', site)))).toEqual([])
  expect(strangers(graph(frontJsonLd(archive, site)))).toEqual([])
})

test('says what is known of an article, and not what is unknown', async () => {
  const archive = await archiveOf(folders.seeds)
  const [entry] = archive.entries
  if (!entry) throw new Error('no seed')
  const [article] = graph(jsonLd(archive.records.get(entry.id), entry, site)) as [
    Record<string, unknown>,
  ]
  expect(article).toMatchObject({
    '@type': ['NewsArticle', 'ArchiveComponent'],
    '@id': `https://example.org/archive/${entry.path}`,
    publisher: { name: 'sputniknews.com' },
    archivedAt: `https://example.org/archive/${entry.path}`,
    identifier: { propertyID: 'SHA-256' },
  })
  expect(article).not.toHaveProperty('datePublished')
  expect(article).not.toHaveProperty('author')
  expect(article.hasPart).toHaveLength(2)
  expect(article.citation).toHaveLength(1)
})

test('no text ends the script element', async () => {
  const archive = await archiveOf(folders.examples)
  const [entry] = archive.entries
  if (!entry) throw new Error('no example')
  const hostile = '</script><script>alert(1)</script><!-- \u2028 & ]]>'
  const record = archive.records.get(entry.id)
  const text = jsonLd(record, { ...entry, title: hostile, summary: hostile }, site)
  expect(text).not.toMatch(/[<>&\u2028]/)
  expect(JSON.stringify(graph(text))).toContain('</script><script>alert(1)')
})
