import { posix } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { toCitedName } from '../../src/cite/index.ts'
import type { ArticleRecord } from '../../src/model/index.ts'
import { folderOf, treeOf } from '../support/folder.ts'
import { sharedSiteOf, siteOf } from '../support/site.ts'
import { folders } from '../support/texts.ts'
import { type Creator, type Item, itemOf, offeredBy } from '../support/zotero.ts'

/** A name as it should stand in a library: Zotero leaves out a full stop at its end. */
function filedIn(name: string, language: string | undefined): Creator {
  const cited = toCitedName(name, language)
  return 'literal' in cited
    ? { first: '', last: cited.literal.replace(/\.$/, '') }
    : { first: cited.given, last: cited.family }
}

const spaced = ({ first, last }: Creator): Creator => ({
  first: first.replace(/\s/g, ' '),
  last: last.replace(/\s/g, ' '),
})

const textOf = (record: ArticleRecord, key: string): string | undefined => {
  const value = record.extra[key]?.value
  return typeof value === 'string' ? value : undefined
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
        return { html, item: itemOf(html), record: JSON.parse(record) as ArticleRecord }
      })
  })

  test('as a newspaper article, with its own title and address', () => {
    expect(pages.length).toBeGreaterThan(50)
    for (const { item, record } of pages) {
      expect(item.itemType).toBe('newspaperArticle')
      expect(item.title).toBe(record.headline?.value.replace(/\s+/g, ' ') ?? item.title)
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

  test('with its authors, each parted or left whole, and none that the page names for other reasons', () => {
    for (const { item, record } of pages)
      expect(item.creators.map(spaced)).toEqual(
        (record.authors?.value ?? []).map((name) => filedIn(name, record.language?.value)),
      )
  })

  test('with its section and its rights, as far as they are known', () => {
    for (const { item, record } of pages) {
      expect(item.section).toBe(textOf(record, 'section') ?? record.kicker?.value)
      expect(item.rights).toBe(record.terms?.rights)
    }
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

const names: readonly (readonly [string, Creator])[] = [
  ['Vincent Willem van Gogh', { first: 'Vincent Willem', last: 'van Gogh' }],
  ['María de la Cruz Ibáñez', { first: 'María de la Cruz', last: 'Ibáñez' }],
  ['Ada Winter', { first: 'Ada', last: 'Winter' }],
  ['John Smith Jr.', { first: 'John', last: 'Smith Jr' }],
  ['Gulf Wire Agency', { first: '', last: 'Gulf Wire Agency' }],
  ['Gulf Wire', { first: '', last: 'Gulf Wire' }],
  ['Reuters', { first: '', last: 'Reuters' }],
  ['harbourpost.example', { first: '', last: 'harbourpost.example' }],
  ['木村 光', { first: '', last: '木村 光' }],
  ['ليلى حداد', { first: '', last: 'ليلى حداد' }],
]
const standfirst = `${'After eleven weeks of repairs and '.repeat(9)}a storm, the ferry sails again.`

describe('Zotero saves', () => {
  const saved = new Map<string, { page: Item; listed: Item | undefined }>()
  beforeAll(async () => {
    const sidecars = [
      ...names.flatMap(([name]) => [`author: ['${name}']`, `author: ['${name}', 'Jane B. Doe']`]),
      `standfirst: '${standfirst}'\nrights: © Harbour Post\nissn: 0317-8471\nsection: Harbour`,
    ]
    const folder = folderOf({
      'newsfiche.config.mjs': 'export default { search: false }\n',
      ...Object.fromEntries(
        sidecars.flatMap((sidecar, index) => [
          [`${index}.txt`, `Ferry ${index} returns\n\nShe lay at her quay for ${index} weeks.\n`],
          [`${index}.yml`, `title: '${index}'\nsource: Harbour Post\n${sidecar}\n`],
        ]),
      ),
    })
    const tree = treeOf((await siteOf(folder)).folder)
    const list = offeredBy(String(tree.get('sources/harbour-post/index.html')))
    for (const [path, html] of tree) {
      if (!/^articles\/.*index\.html$/.test(path)) continue
      const page = itemOf(String(html))
      const listed = list.find(({ title }) => title === page.title)
      saved.set(sidecars[Number(page.title)] ?? '', { page, listed })
    }
  })

  test.each(names)('%s as one author, alone or among several', (name, parts) => {
    const both = [parts, { first: 'Jane B.', last: 'Doe' }]
    const alone = saved.get(`author: ['${name}']`)
    const among = saved.get(`author: ['${name}', 'Jane B. Doe']`)
    expect(alone?.page.creators.map(spaced)).toEqual([parts])
    expect(alone?.listed?.creators.map(spaced)).toEqual([parts])
    expect(among?.page.creators.map(spaced)).toEqual(both)
    expect(among?.listed?.creators.map(spaced)).toEqual(both)
  })

  test('a long standfirst whole, and rights, section and the number of the newspaper', () => {
    const page = [...saved].find(([sidecar]) => sidecar.startsWith('standfirst'))?.[1].page
    expect(standfirst.length).toBeGreaterThan(240)
    expect(page).toMatchObject({
      abstractNote: standfirst,
      rights: '© Harbour Post',
      ISSN: '0317-8471',
      section: 'Harbour',
    })
  })
})

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
    const offered = offeredBy(html)
    expect(`${path}: ${offered.length}`).toBe(`${path}: ${shown}`)
    for (const { title, itemType } of offered) {
      expect(itemType).toBe('newspaperArticle')
      expect(title).toBeDefined()
    }
  }
})
