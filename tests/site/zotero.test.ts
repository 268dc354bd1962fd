import { posix } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ArticleRecord } from '../../src/model/index.ts'
import { folderOf, treeOf } from '../support/folder.ts'
import { sharedSiteOf, siteOf } from '../support/site.ts'
import { folders } from '../support/texts.ts'

// What Zotero's translator “Embedded Metadata” makes of a page, written from its decision table:
// Highwire tags win over RDF (Dublin Core, PRISM, Open Graph), which wins over guesses from the body.

interface Item {
  readonly itemType: string
  readonly title: string | undefined
  readonly creators: readonly string[]
  readonly date: string | undefined
  readonly publicationTitle: string | undefined
  readonly url: string | undefined
  readonly language: string | undefined
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? '')

function saved(html: string): Item {
  const head = html.slice(0, html.indexOf('</head>'))
  const tags = new Map<string, string[]>()
  for (const [, name = '', content = ''] of head.matchAll(
    /<meta (?:name|property)="([^"]+)" content="([^"]*)"/g,
  ))
    tags.set(name, [...(tags.get(name) ?? []), plain(content)])
  const first = (...names: string[]): string | undefined =>
    names.flatMap((name) => tags.get(name) ?? [])[0]
  const dates = first('citation_date', 'DC.date', 'DCTERMS.date', 'article:published_time')
  return {
    itemType: typeOf(first),
    title: first('citation_title', 'DC.title', 'og:title'),
    creators: creatorsOf(tags, html),
    date: dates ?? /<time[^>]* datetime="([^"]+)"/.exec(html)?.[1],
    publicationTitle: first(
      'citation_journal_title',
      'prism.publicationName',
      'DC.source',
      'og:site_name',
    ),
    url: first('citation_public_url', 'og:url'),
    language: first('citation_language', 'DC.language') ?? /<html lang="([^"]+)"/.exec(html)?.[1],
  }
}

type First = (...names: string[]) => string | undefined

function typeOf(first: First): string {
  if (first('citation_journal_title')) return 'journalArticle'
  if (first('og:type') === 'website') return 'webpage'
  return first('DC.type', 'DCTERMS.type') ?? 'journalArticle'
}

function creatorsOf(tags: ReadonlyMap<string, string[]>, html: string): string[] {
  const contents = tags.get('citation_author') ?? []
  const named = contents.flatMap((content) => {
    const several = content.split(/\s*;\s*/)
    const [one = '', two = ''] = content.split(/\s*,\s*/)
    const isAlone = several.length === 1 && contents.length === 1
    if (isAlone && one.includes(' ') && two.includes(' ')) return [one, two]
    return several.filter((name) => /[^\s,-.;]/.test(name))
  })
  if (named.length > 0) return named
  const guess = /class="[^"]*(?:byline|vcard)[^"]*"[^>]*>([^<]+)|rel="author"[^>]*>([^<]+)/.exec(
    html,
  )
  return guess ? [guess[1] ?? guess[2] ?? ''] : (tags.get('article:author') ?? [])
}

describe('Zotero saves every article of the demonstration archive', () => {
  let pages: { item: Item; html: string; record: ArticleRecord }[] = []
  beforeAll(async () => {
    const { folder } = await siteOf(folders.examples, ['--url', 'https://example.org/archive/'])
    const tree = treeOf(folder)
    pages = [...tree.keys()]
      .filter((path) => /^articles\/.*index\.html$/.test(path))
      .map((path) => {
        const html = String(tree.get(path))
        const record = String(tree.get(path.replace('index.html', 'record.json')))
        return { html, item: saved(html), record: JSON.parse(record) as ArticleRecord }
      })
  })

  test('as a newspaper article, with its own title and address', () => {
    expect(pages.length).toBeGreaterThan(50)
    for (const { item, record } of pages) {
      expect(item.itemType).toBe('newspaperArticle')
      expect(item.title).toBe(record.headline?.value ?? item.title)
      expect(item.title).not.toBe('')
      expect(item.url).toMatch(/^https:\/\/example\.org\/archive\/articles\/[a-z0-9-]+\/$/)
    }
  })

  test('with its date, or without one: no date of the page is taken for it', () => {
    for (const { item, record } of pages)
      expect(item.date).toBe(record.published?.value.value.slice(0, 10))
  })

  test('with its newspaper, or without one: the archive is not taken for it', () => {
    for (const { item, record } of pages)
      expect(item.publicationTitle).toBe(record.source?.value.name)
  })

  test('with its language, or without one: that of the page is not taken for it', () => {
    for (const { item, record } of pages)
      expect(item.language).toBe(record.language?.value ?? 'und')
  })

  test('with as many authors as it has, and none that the page names for other reasons', () => {
    for (const { item, record } of pages)
      expect(item.creators).toHaveLength(record.authors?.value.length ?? 0)
  })

  test('without a ContextObject, which would win over better tags', () => {
    for (const { html } of pages) expect(html).not.toContain('Z3988')
  })
})

test('every feed that a page names is there, and names addresses of pages', async () => {
  const words = ['--url', 'https://example.org/archive/']
  const tree = treeOf((await siteOf(folders.examples, words)).folder)
  const named = [...tree].flatMap(([path, bytes]) =>
    path.endsWith('index.html')
      ? [...String(bytes).matchAll(/<link rel="alternate" [^>]* href="([^"]+)"/g)].map(
          ([, href = '']) => posix.join(posix.dirname(path), href),
        )
      : [],
  )
  expect(named.filter((path) => path.endsWith('atom.xml')).length).toBeGreaterThan(20)
  expect(named.filter((path) => !tree.has(path))).toEqual([])
  const feed = JSON.parse(String(tree.get('feeds/feed.json'))) as { items: { url: string }[] }
  const pages = feed.items.map(({ url }) => url.replace('https://example.org/archive/', ''))
  expect(pages.filter((path) => !tree.has(`${path}index.html`))).toEqual([])
})

test('an author of many names is one author', async () => {
  const folder = folderOf({
    'a.txt':
      'Ferry returns\n\nThe ferry Aurelia was back at her quay on Monday, after eleven weeks.\n',
    'a.yml': "author: ['Vincent Willem van Gogh', 'Jane B. Doe']\n",
  })
  const tree = treeOf((await siteOf(folder)).folder)
  const page = [...tree.keys()].find((path) => /^articles\/.*index\.html$/.test(path)) ?? ''
  expect(saved(String(tree.get(page))).creators).toEqual([
    'van\u00a0Gogh, Vincent Willem',
    'Doe, Jane B.',
  ])
})

/** What Zotero makes of a name: parted at a comma, else before the last word. */
function partedBy(name: string): readonly string[] {
  if (name.includes(',')) return name.split(/, ?/).reverse()
  const at = name.lastIndexOf(' ')
  return at < 0 ? [name] : [name.slice(0, at), name.slice(at + 1)]
}

test('an organisation, and a name in a script without initials, are not parted', async () => {
  const folder = folderOf({
    'a.txt':
      'Ferry returns\n\nThe ferry Aurelia was back at her quay on Monday, after eleven weeks.\n',
    'a.yml': "author: ['Gulf Wire Agency', '木村 光', 'Ada Winter']\nsource: Harbour Post\n",
  })
  const tree = treeOf((await siteOf(folder)).folder)
  const page = [...tree.keys()].find((path) => /^articles\/.*index\.html$/.test(path)) ?? ''
  const parted = [['Gulf\u00a0Wire\u00a0Agency'], ['木村\u00a0光'], ['Ada', 'Winter']]
  expect(saved(String(tree.get(page))).creators.map(partedBy)).toEqual(parted)
  const list = String(tree.get('sources/harbour-post/index.html'))
  expect(contextObjects(list).map(({ creators }) => creators.map(partedBy))).toEqual([parted])
})

interface ContextObject {
  readonly title: string | null
  readonly type: string | null
  readonly source: string | null
  readonly creators: readonly string[]
}

/** What Zotero reads in the spans of a list: ContextObjects of Dublin Core. */
function contextObjects(html: string): ContextObject[] {
  return [...html.matchAll(/<span class="Z3988" title="([^"]*)"/g)].map(([, coded = '']) => {
    const pairs = new URLSearchParams(plain(coded))
    expect(pairs.get('rft_val_fmt')).toBe('info:ofi/fmt:kev:mtx:dc')
    return {
      title: pairs.get('rft.title'),
      type: pairs.get('rft.type'),
      source: pairs.get('rft.source'),
      creators: pairs.getAll('rft.creator'),
    }
  })
}

// An article in a list begins with its title, which leads to its page.
const listed = /<li><p class="title(?: supplied)?"><a href="[^"]*articles\//

test('lists offer every article that they show, each as a newspaper article with its title', async () => {
  const tree = treeOf(await sharedSiteOf(folders.examples))
  const lists = [...tree].filter(
    ([path, html]) => path.endsWith('.html') && listed.test(String(html)),
  )
  expect(lists.length).toBeGreaterThan(20)
  for (const [path, bytes] of lists) {
    const html = String(bytes)
    const shown = html.match(new RegExp(listed, 'g'))?.length
    const offered = contextObjects(html)
    expect(`${path}: ${offered.length}`).toBe(`${path}: ${shown}`)
    for (const { title, type } of offered) {
      expect(type).toBe('newspaperArticle')
      expect(title).not.toBe('')
    }
  }
})
