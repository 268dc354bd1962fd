import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Cited, EngineStyle } from '../src/cite/index.ts'
import { remembering, tidyLedgers } from '../src/ledger.ts'
import { ferry } from './support/articles.ts'
import { citedOf } from './support/cited.ts'
import { addFiles, folderOf, treeOf } from './support/folder.ts'
import { expectSame, siteOf } from './support/site.ts'

const article = (number: number, title = `Ferry ${number}`): Cited =>
  citedOf({ id: number.toString(16).padStart(16, '0'), title })

/** A style that counts how often it is asked. */
function counted(source = 'style 1'): EngineStyle & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    id: 'counted',
    name: 'Counted',
    source,
    asked,
    locator: () => '',
    cite({ title }) {
      asked.push(title)
      return [{ text: title, italic: true }, { text: '. \ud800 “x”\n' }]
    },
  }
}

const idsOf = (...articles: Cited[]): Map<string, Cited> =>
  new Map(articles.map((one) => [one.id, one]))

test('the engine is asked once an article, whatever the number of builds', () => {
  const folder = folderOf()
  const [first, second] = [counted(), counted()]
  const ledger = remembering(folder, first)
  const runs = ledger.cite(article(1))
  expect(ledger.cite(article(1))).toEqual(runs)
  tidyLedgers(folder, [first], idsOf(article(1)))
  expect(remembering(folder, second).cite(article(1))).toEqual(runs)
  expect([first.asked, second.asked]).toEqual([['Ferry 1'], []])
})

test('an article that says something else, another style and another engine are asked for anew', () => {
  const folder = folderOf()
  const ledger = remembering(folder, counted())
  ledger.cite(article(1))
  const [changed, other] = [counted(), counted('style 2')]
  remembering(folder, changed).cite(article(1, 'Ferry one'))
  remembering(folder, other).cite(article(1))
  expect([changed.asked, other.asked]).toEqual([['Ferry one'], ['Ferry 1']])
})

test('what several threads add stays, and what left the archive goes', () => {
  const folder = folderOf()
  const desks = [counted(), counted()].map((style) => remembering(folder, style))
  for (const number of [1, 2, 3]) desks[number % 2]?.cite(article(number))
  tidyLedgers(folder, desks, idsOf(article(2), article(3)))
  const last = counted()
  const after = remembering(folder, last)
  for (const number of [1, 2, 3]) after.cite(article(number))
  expect(last.asked).toEqual(['Ferry 1'])
})

test('a taken-down article leaves no word in the ledger, nor does a style that is used no more', () => {
  const folder = folderOf()
  const [style, other] = [counted(), counted('style 2')]
  for (const each of [style, other]) remembering(folder, each).cite(article(1, 'Secret'))
  remembering(folder, style).cite(article(1, 'Withdrawn'))
  tidyLedgers(folder, [style], idsOf(article(1)))
  expect([...treeOf(folder).values()].join('')).toMatch(/Withdrawn/)
  expect([...treeOf(folder).values()].join('')).not.toMatch(/Secret/)
  tidyLedgers(folder, [], idsOf(article(1)))
  expect(treeOf(folder).size).toBe(0)
})

test('damaged, foreign and half-written lines count for nothing', () => {
  const folder = folderOf()
  const ledger = remembering(folder, counted())
  for (const number of [1, 2, 3]) ledger.cite(article(number))
  const [name = ''] = readdirSync(folder)
  const path = join(folder, name)
  writeFileSync(path, readFileSync(path, 'utf8').replace('Ferry 2', 'Fairy 2'))
  appendFileSync(path, '0123 nonsense\n\n0000000000000000 0000')
  const style = counted()
  const damaged = remembering(folder, style)
  const all = [1, 2, 3].map((number) => damaged.cite(article(number))[0]?.text)
  expect(all).toEqual(['Ferry 1', 'Ferry 2', 'Ferry 3'])
  expect(style.asked).toEqual(['Ferry 2'])
})

test('a site with styles of others is the same from a ledger as from the engine', async () => {
  const apa = readFileSync(join(import.meta.dirname, 'cite/csl/apa.csl'), 'utf8')
  const folder = folderOf({
    'articles/ferry.txt': ferry,
    'other.csl': apa
      .replace('/apa</id>', '/our-own</id>')
      .replace('7th edition</title>', 'our own edition</title>'),
    'newsfiche.config.mjs':
      "export default { input: 'articles', search: false, citationStyles: ['other.csl'] }",
  })
  const first = treeOf((await siteOf(folder)).folder)
  expect(readdirSync(join(folder, '.newsfiche/citations'))).toHaveLength(1)
  expectSame(first, treeOf((await siteOf(folder)).folder))
  addFiles(folder, { 'articles/ferry.yml': 'date: 2014-03-02\n' })
  const page = [...treeOf((await siteOf(folder)).folder)].find(([path]) =>
    /^articles\/[^/]+\/index\.html$/.test(path),
  )
  expect(String(page?.[1])).toMatch(/our own edition<\/dt><dd[^>]*>.{0,200}\(2014, March 2\)/)
})
