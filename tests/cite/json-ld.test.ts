import { expect, test } from 'vitest'
import { frontJsonLd, jsonLd, listJsonLd } from '../../src/cite/index.ts'
import { resolveConfig } from '../../src/configure.ts'
import { archiveOf } from '../support/record.ts'
import { rangeOf, strangers, vocabulary } from '../support/schema-org.ts'
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

const graph = (text: string): unknown[] => (JSON.parse(text) as { '@graph': unknown[] })['@graph']

test('the vocabulary is read', () => {
  expect(vocabulary.size).toBeGreaterThan(700)
  expect(rangeOf('NewsArticle', 'dateline')).toEqual(['Text'])
  expect(rangeOf('NewsArticle', 'holdingArchive')).toBeUndefined()
})

test('a value that a property may not hold is found', () => {
  const node = { '@type': 'NewsArticle', author: 'Jane', datePublished: 'Monday', wordCount: 7 }
  expect(strangers(node)).toEqual([
    'NewsArticle.author: "Jane"',
    'NewsArticle.datePublished: "Monday"',
  ])
})

test('every page of the demonstration archive keeps to the vocabulary of schema.org', async () => {
  const archive = await archiveOf(folders.examples)
  for (const entry of archive.entries)
    expect(strangers(graph(jsonLd(archive.records.get(entry.id), entry, site)))).toEqual([])
  for (const shelf of archive.cabinets.flatMap(({ shelves }) => shelves)) {
    const { entries, kind, name, path } = shelf
    const page = { path, title: 'Shelf', count: entries.length, entries, way: [] }
    const outlet = kind === 'source' ? name : undefined
    expect(strangers(graph(listJsonLd({ ...page, outlet }, site)))).toEqual([])
  }
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
