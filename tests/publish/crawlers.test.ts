import { expect, test } from 'vitest'
import { toArchive } from '../../src/archive/to-archive.ts'
import { resolveConfig } from '../../src/configure.ts'
import { crawlers } from '../../src/publish/crawlers.ts'
import { filesOf, recordsOf } from '../support/publish.ts'

const url = 'https://example.org/archive/'
const records = recordsOf({ title: 'Ferry returns', source: 'Harbour Post' })

test('a reading room asks crawlers and miners to stay away, and has no sitemap', () => {
  const files = filesOf(records, { url })
  expect(files.get('robots.txt')).toBe('User-agent: *\nDisallow: /\n')
  expect(files.get('ai.txt')).toBe('User-Agent: *\nDisallow: /\n')
  expect(JSON.parse(files.get('.well-known/tdmrep.json') ?? '')).toEqual([
    { location: '/archive/', 'tdm-reservation': 1 },
  ])
  expect(files.has('sitemap.xml')).toBe(false)
})

test('a public archive names its sitemap, which lists every page', () => {
  const files = filesOf(records, { url, visibility: 'public' })
  expect(files.get('robots.txt')).toContain('Sitemap: https://example.org/archive/sitemap.xml')
  expect(files.has('ai.txt')).toBe(false)
  expect(files.get('sitemap.xml')).toContain('<loc>https://example.org/archive/sitemap-1.xml</loc>')
  expect(files.get('sitemap-1.xml')).toMatch(
    /<loc>https:\/\/example\.org\/archive\/articles\/ferry-returns-[0-9a-f]+\/<\/loc>/,
  )
  expect(files.get('sitemap-1.xml')).toContain(
    '<loc>https://example.org/archive/sources/harbour-post/</loc>',
  )
})

test('a sitemap has no page that gives its original as the canonical address', () => {
  const two = recordsOf(
    { title: 'Ferry returns', url: 'https://harbourpost.example/ferry' },
    { title: 'Bridge shuts' },
  )
  const listed = (canonical: 'archive' | 'original'): string =>
    filesOf(two, { url, visibility: 'public', canonical }).get('sitemap-1.xml') ?? ''
  expect(listed('archive')).toContain('articles/ferry-returns-')
  expect(listed('original')).not.toContain('articles/ferry-returns-')
  expect(listed('original')).toContain('articles/bridge-shuts-')
  expect(listed('original')).toContain('<loc>https://example.org/archive/browse/</loc>')
})

test('a sitemap of more than 50,000 addresses is of several files', () => {
  const site = resolveConfig({ url, visibility: 'public' }, '/archive')
  const archive = toArchive(records)
  const entries = Array.from({ length: 100_001 }, () => archive.entries).flat()
  const files = new Map(
    [...crawlers.emit({ ...archive, entries }, site)].map((file) => [
      file.path,
      'content' in file ? String(file.content) : '',
    ]),
  )
  const parts = [...files].filter(([path]) => /^sitemap-\d+\.xml$/.test(path))
  const counts = parts.map(([, text]) => text.match(/<loc>/g)?.length ?? 0)
  expect(counts).toHaveLength(3)
  expect(counts.slice(0, 2)).toEqual([50_000, 50_000])
  expect(files.get('sitemap.xml')?.match(/<sitemap>/g)).toHaveLength(3)
})

test.each([
  [50_000, [50_000]],
  [50_001, [50_000, 1]],
])('%i addresses are in sitemaps of %j', (wanted, counts) => {
  const site = resolveConfig({ url, visibility: 'public' }, '/archive')
  const archive = toArchive(records)
  const emitted = (articles: number): string[] =>
    [
      ...crawlers.emit(
        { ...archive, entries: Array.from({ length: articles }, () => archive.entries).flat() },
        site,
      ),
    ].flatMap((file) =>
      /^sitemap-\d+\.xml$/.test(file.path) && 'content' in file ? [String(file.content)] : [],
    )
  const addresses = (text: string): number => text.match(/<loc>/g)?.length ?? 0
  const [one = ''] = emitted(1)
  expect(emitted(wanted - addresses(one) + 1).map(addresses)).toEqual(counts)
})
