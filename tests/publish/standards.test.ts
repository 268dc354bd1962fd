import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ArticleRecord } from '../../src/model/index.ts'
import { filesOf, hostile, recordsOf } from '../support/publish.ts'
import { archiveOf } from '../support/record.ts'
import { jsonSchema, xmlFaults } from '../support/schemas.ts'
import { folders } from '../support/texts.ts'

const open = {
  url: 'https://example.org:8443/archive/',
  visibility: 'public',
  exports: ['ninjs', 'oai-pmh'],
  keeper: 'Harbour Library',
} as const

const strange = recordsOf(
  { title: 'Ferry returns', date: '2014-03-02T10:30+01:00', author: ['Ada Winter', 'Gulf Wire'] },
  {
    title: hostile,
    author: [hostile, 'and'],
    source: hostile,
    tags: [hostile, 'and'],
    kicker: hostile,
  },
  { title: 'A year', date: '2014', url: 'https://harbour.example/straße/{ferry}?a=1&b=2' },
  { title: 'A month', date: '2014-05', standfirst: '{' },
  { title: '}', date: '2014-06-01', author: '{', source: '\\' },
)

/** Files of a kind, by path. */
const only = (files: ReadonlyMap<string, string>, name: RegExp): Map<string, string> =>
  new Map([...files].filter(([path]) => name.test(path)))

const cases: [string, () => Promise<{ files: Map<string, string>; records: number }>][] = [
  [
    'the demonstration archive',
    async () => {
      const archive = await archiveOf(folders.examples)
      const records = archive.entries.map(({ id }) => archive.records.get(id))
      return { files: filesOf(records, open), records: records.length }
    },
  ],
  [
    'articles that mean harm, or say little',
    async () => ({
      files: filesOf(strange, { ...open, title: hostile, description: hostile, keeper: hostile }),
      records: strange.length,
    }),
  ],
  ['an archive without articles', async () => ({ files: filesOf([], open), records: 0 })],
]

describe.each(cases)('%s', (_, make) => {
  let files: Map<string, string>
  let records: number
  beforeAll(async () => {
    const made = await make()
    files = made.files
    records = made.records
  })

  test('Atom keeps to RFC 4287', async () => {
    const atoms = only(files, /atom\.xml$/)
    expect(atoms.size).toBeGreaterThan(0)
    expect(await xmlFaults(atoms, 'atom.rng')).toEqual([])
  })

  test('a reader of feeds reads all three kinds alike', () => {
    for (const [path, text] of only(files, /atom\.xml$/)) {
      const atom = parseAtomFeed(text)
      const rss = parseRssFeed(files.get(path.replace('atom.xml', 'rss.xml')) ?? '')
      const json = parseJsonFeed(files.get(path.replace('atom.xml', 'feed.json')) ?? '')
      const ids = (atom.entries ?? []).map(({ id }) => id)
      expect((rss.items ?? []).map(({ guid }) => guid?.value)).toEqual(ids)
      expect((json.items ?? []).map(({ id }) => id)).toEqual(ids)
      expect(rss.title).toBe(atom.title?.value ?? atom.title)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('sitemaps keep to their protocol', async () => {
    expect(await xmlFaults(only(files, /^sitemap.*\.xml$/), 'sitemap.xsd')).toEqual([])
  })

  test('the static repository keeps to OAI-PMH, and is left out where it would hold nothing', async () => {
    const repository = only(files, /^data\/oai-pmh\.xml$/)
    expect(repository.size).toBe(records === 0 ? 0 : 1)
    if (records > 0) expect(await xmlFaults(repository, 'static-repository.xsd')).toEqual([])
  })

  test('ninjs keeps to its schema', () => {
    const valid = jsonSchema('ninjs.schema.json')
    const lines = (files.get('data/ninjs.jsonl') ?? '').split('\n').slice(0, -1)
    expect(lines).toHaveLength(records)
    for (const line of lines)
      expect(valid(JSON.parse(line)) || JSON.stringify([valid.errors, line])).toBe(true)
  })

  test('the descriptor keeps to Data Package', () => {
    const valid = jsonSchema('data-package.schema.json')
    const descriptor: unknown = JSON.parse(files.get('data/datapackage.json') ?? '')
    expect(valid(descriptor) || JSON.stringify(valid.errors)).toBe(true)
  })

  test('CSL-JSON keeps to its schema', () => {
    const valid = jsonSchema('csl-item.schema.json')
    const items = JSON.parse(files.get('data/citations.json') ?? '') as unknown[]
    expect(items).toHaveLength(records)
    for (const item of items) expect(valid(item) || JSON.stringify(valid.errors)).toBe(true)
  })

  test.each(['bib', 'ris'])('citation-js reads .%s back, with what CSL-JSON says', async (kind) => {
    const said = JSON.parse(files.get('data/citations.json') ?? '') as Item[]
    const read = await readBack(files.get(`data/citations.${kind}`) ?? '', kind)
    expect(read).toHaveLength(said.length)
    for (const [index, item] of said.entries()) {
      const { type, title, author, reporter, issued, URL: url } = read[index] ?? {}
      expect(type).toMatch(/^article-(?:journal|newspaper)$/)
      expect(url).toBe(item.URL)
      const [said = []] = item.issued?.['date-parts'] ?? []
      // Of RIS the library takes only the year, and the authors of news as reporters.
      expect(issued?.['date-parts'][0] ?? []).toEqual(kind === 'ris' ? said.slice(0, 1) : said)
      expect(bare(title)).toBe(bare(item.title))
      expect([author ?? reporter ?? []].flat().map(nameOf).map(sorted)).toEqual(
        (item.author ?? []).map(nameOf).map(sorted),
      )
    }
  })
})

interface Item {
  readonly type?: string
  readonly title?: string
  readonly author?: readonly { family?: string; given?: string; literal?: string }[]
  readonly reporter?: string | readonly string[]
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly URL?: string
}

interface CitationJs {
  readonly Cite: new (text: string, options: { forceType: string }) => { data: Item[] }
}

async function readBack(text: string, kind: string): Promise<Item[]> {
  if (text === '') return []
  const core = (await import('@citation-js/core' as string)) as CitationJs // it ships no types
  await import(`@citation-js/plugin-${kind === 'bib' ? 'bibtex' : 'ris'}`)
  return new core.Cite(text, { forceType: kind === 'bib' ? '@biblatex/text' : '@ris/file' }).data
}

/** Letters and digits alone: readers differ in quotation marks and spaces. */
const bare = (text = ''): string => text.replace(/<[^>]*>/g, '').replace(/[^\p{L}\p{N}]/gu, '')
const nameOf = (name: string | { family?: string; given?: string; literal?: string }): string =>
  bare(
    typeof name === 'string'
      ? name
      : `${name.given ?? ''}${name.family ?? ''}${name.literal ?? ''}`,
  )
const sorted = (letters: string): string => [...letters].sort().join('')

test('a topic, an author and a title that are the same words with a stray brace stay apart', () => {
  const [record] = strange as [ArticleRecord]
  expect(filesOf([record], open).get('data/citations.bib')).toContain('Winter, Ada and {Gulf Wire}')
})
