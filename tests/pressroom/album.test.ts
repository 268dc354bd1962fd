import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CitationStyle, Cited, Run } from '../../src/cite/index.ts'
import { type Album, openAlbum } from '../../src/pressroom/album.ts'
import { ferry } from '../support/articles.ts'
import { citedOf } from '../support/cited.ts'
import { run } from '../support/desk.ts'
import { addFiles, folderOf, treeOf } from '../support/folder.ts'
import { expectSame, siteOf } from '../support/site.ts'

/** A style that counts what it is asked. */
function counted(source = 'style 1'): CitationStyle & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    id: source,
    name: `Counted by ${source}`,
    source,
    asked,
    locator: () => '',
    cite({ title }) {
      asked.push(title)
      return [{ text: title, italic: true }, { text: '. “x”\n' }]
    },
  }
}

type Pasted = ReturnType<Album['around']> & { readonly page: Run[][] }

const paste = ({ styles, around }: Album, cited: Cited, sheet?: string): Pasted =>
  around(sheet, () => styles.map((style) => style.cite(cited)))

test('what was formatted once is not formatted again', () => {
  const [first, second] = [counted(), counted()]
  const before = paste(openAlbum([first]), citedOf())
  const after = paste(openAlbum([second]), citedOf(), before.sheet)
  expect(after.page).toEqual(before.page)
  expect([first.asked, second.asked]).toEqual([['Ferry returns to the harbour'], []])
  expect(after.sheet).toBeUndefined() // nothing new to keep
})

test('what a style does not see of an article changes nothing; what it sees does', () => {
  const style = counted()
  const album = openAlbum([style])
  const { sheet } = paste(album, citedOf())
  paste(album, citedOf({ sha256: 'f'.repeat(64), archive: 'Another' }), sheet)
  expect(style.asked).toHaveLength(1)
  paste(album, citedOf({ title: 'Ferry is back' }), sheet)
  paste(album, citedOf({ url: 'https://example.org/' }), sheet)
  expect(style.asked).toHaveLength(3)
})

test('another style is asked for itself alone, and one that is used no more is forgotten', () => {
  const [one, other] = [counted(), counted('style 2')]
  const { sheet } = paste(openAlbum([one]), citedOf())
  const both = paste(openAlbum([one, other]), citedOf(), sheet)
  expect([one.asked.length, other.asked.length]).toEqual([1, 1])
  const changed = counted('style 3')
  const last = paste(openAlbum([changed]), citedOf(), both.sheet)
  expect(changed.asked).toHaveLength(1)
  expect(Object.keys(JSON.parse(last.sheet ?? '').entries)).toHaveLength(1)
})

test('an article that the engine fails on is cited by its title and address, and said', () => {
  const good = counted()
  const bad: CitationStyle = {
    ...counted('style 2'),
    cite() {
      throw new Error('no such term')
    },
  }
  const album = openAlbum([good, bad])
  const facts = citedOf({ url: 'https://example.org/ferry/' })
  const { page, faults, sheet } = paste(album, facts)
  expect(page[1]).toEqual([{ text: 'Ferry returns to the harbour. https://example.org/ferry/' }])
  expect(faults).toEqual([
    'Not formatted in Counted by style 2: “Ferry returns to the harbour” (Error: no such term)',
  ])
  expect(paste(album, facts, sheet).faults).toHaveLength(1) // it is tried and said again
  expect(good.asked).toHaveLength(1)
  expect(paste(openAlbum([good]), facts).faults).toEqual([])
})

const style = readFileSync(join(import.meta.dirname, '../cite/csl/ieee.csl'), 'utf8')
const archive = (): string =>
  folderOf({
    'articles/ferry.txt': ferry,
    'articles/other.txt': ferry.replaceAll('erry', 'airy'),
    'other.csl': style,
    'newsfiche.config.mjs':
      "export default { input: 'articles', search: false, citationStyles: ['other.csl'] }",
  })
const cacheIn = (site: string): string => join(site, '../.site.newsfiche-cache')
/** What is kept of citations. */
const citationsOf = (site: string): string =>
  readdirSync(cacheIn(site))
    .filter((name) => name.startsWith('cited-'))
    .map((name) => readFileSync(join(cacheIn(site), name), 'utf8'))
    .join('')

test('a site with kept citations is the same as one without, whatever changed in between', async () => {
  const folder = archive()
  const { folder: site } = await siteOf(folder)
  const build = async (): Promise<void> => {
    const { code, talk } = await run('/', ['build', folder, '--output', site])
    expect([code, talk]).toEqual([0, expect.any(String)])
  }
  for (const change of [
    { 'articles/ferry.yml': 'date: 2014-03-02\n' },
    { 'articles/other.yml': 'topics: [sea]\n' },
    {
      'newsfiche.config.mjs': "export default { input: 'articles', search: false, title: 'Other' }",
    },
    { 'articles/ferry.yml': 'date: 2014-03-03\n' },
  ]) {
    addFiles(folder, change)
    await build()
    expectSame(treeOf((await siteOf(folder, ['--no-cache'])).folder), treeOf(site))
  }
})

test('another description of the site has every page printed, and nothing formatted', async () => {
  const folder = archive()
  const { folder: site } = await siteOf(folder)
  const before = citationsOf(site)
  expect(before).toContain('Ferry returns')
  addFiles(folder, {
    'newsfiche.config.mjs':
      "export default { input: 'articles', search: false, description: 'Of ferries', citationStyles: ['other.csl'] }",
  })
  const { code } = await run('/', ['build', folder, '--output', site])
  expect([code, citationsOf(site)]).toEqual([0, before])
})

test('a style that the engine fails on ends no build, and is said in each', async () => {
  const folder = archive()
  const broken = style.replace(
    /<bibliography.*<\/bibliography>/s,
    '<bibliography><layout><text variable="DOI"/></layout></bibliography>',
  )
  const articles = Object.fromEntries(
    [1, 2, 3, 4, 5].map((number) => [
      `articles/${number}.txt`,
      ferry.replace('Ferry', `${number}`),
    ]),
  )
  addFiles(folder, { ...articles, 'other.csl': broken })
  const { folder: site, talk } = await siteOf(folder)
  expect(talk.match(/Not formatted in IEEE: “/g)).toHaveLength(5)
  expect(talk).toContain('Not formatted: 2 more citations')
  const again = await run('/', ['build', folder, '--output', site])
  expect([again.code, again.talk]).toEqual([0, expect.stringContaining('Not formatted in IEEE: “')])
  addFiles(folder, { 'other.csl': style })
  const mended = await run('/', ['build', folder, '--output', site])
  expect([mended.code, mended.talk]).toEqual([0, expect.not.stringContaining('Not formatted')])
  expectSame(treeOf((await siteOf(folder, ['--no-cache'])).folder), treeOf(site))
})

test('an article that is gone leaves no word among the kept citations', async () => {
  const folder = archive()
  const { folder: site } = await siteOf(folder)
  expect(citationsOf(site)).toContain('Ferry returns')
  addFiles(folder, {
    'takedowns.yml':
      '- path: ferry.txt\n  action: tombstone\n  reason: privacy\n  date: 2026-11-21\n',
  })
  const { code } = await run('/', ['build', folder, '--output', site])
  expect(code).toBe(0)
  expect(citationsOf(site)).toContain('Fairy returns')
  expect(citationsOf(site)).not.toContain('Ferry returns')
})
