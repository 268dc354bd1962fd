import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openItems } from '../../src/search/cbor.ts'
import { searchLanguage } from '../../src/search/engine.ts'
import { sheetOf, stretchesOf } from '../../src/search/sheet.ts'
import { spaced } from '../../src/search/spaced.ts'
import { folderOf, treeOf } from '../support/folder.ts'
import { siteOf } from '../support/site.ts'

const body = 'The ferry Aurelia was back at her quay on Monday, said the harbour master.'
const attack = '</script><script>alert(1)</script>"><img src=x onerror=alert(2)>'

afterEach(() => vi.doUnmock('pagefind'))

test.each([
  ['临鹭', '临 鹭'],
  ['ferry to 临鹭2014', 'ferry to 临 鹭 2014'],
  ['夜市に行く。', '夜 市 に 行 く。'],
  ['ไปเรือ', 'ไ ป เ รื อ'],
  ['خور السدر', 'خور السدر'],
  ['은하일보', '은하일보'],
])('%s is read as the words %s', (text, words) => {
  expect(spaced(text)).toBe(words)
})

test.each([
  [['en', 'en-GB', 'fr'], 'en'],
  [['zh', 'zh', 'ru'], 'ru'],
  [['zh', 'ja'], 'und'],
  [[], 'und'],
])('an archive in %j is searched with the endings of %s', (languages, language) => {
  const entries = languages.map((tag) => ({ language: tag }))
  expect(searchLanguage({ entries: entries as never })).toBe(language)
})

test.each([
  ['00', 0],
  ['17', 23],
  ['1818', 24],
  ['190100', 256],
  ['1a00011170', 70000],
  ['38a8', -169],
])('%s is read as the number %d', (hex, number) => {
  expect(openItems(Buffer.from(hex, 'hex')).number()).toBe(number)
})

test('lists and texts are read one after the other', () => {
  const items = openItems(Buffer.from('8266e4b8b4e9b9ad07', 'hex'))
  expect([items.list(), items.text(), items.number()]).toEqual([2, '临鹭', 7])
})

test('what is of another kind is not guessed at', () => {
  expect(() => openItems(Buffer.from('07', 'hex')).text()).toThrow(
    'Unexpected number in the search index, expected a text',
  )
  expect(() => openItems(Buffer.from('fb', 'hex')).list()).toThrow('Unexpected length 27')
})

describe('what is searched', () => {
  const record = {
    standfirst: { value: ['She was away for eleven weeks.'] },
    notes: [],
    sections: [
      {
        anchor: 'at-the-quay',
        heading: { text: 'At the quay' },
        parts: [{ anchor: 'p1-abcdef', text: `${body} ${attack}` }],
      },
    ],
    captions: [],
    footnotes: [{ anchor: 'note-1', text: 'The Aurelia is a ferry.' }],
    furniture: [{ text: '0 votes' }],
    topics: { value: ['Ferries', attack] },
  }
  const entry = {
    title: `Ferry ${attack}`,
    authors: ['Jane "Doe"'],
    source: { name: 'Harbour Post' },
    published: { value: '2014-03-11', precision: 'day' },
    language: 'en',
    direction: 'ltr',
  }

  test('is the article, in order and with its addresses, and nothing that was left out', () => {
    expect([...stretchesOf(record as never)].map(({ anchor }) => anchor)).toEqual([
      'standfirst',
      'at-the-quay',
      'p1-abcdef',
      'note-1',
    ])
  })

  test('hostile text stays text', () => {
    const html = sheetOf(entry as never, record as never)
    expect(html).not.toMatch(/<script|<img/)
    expect(html).toContain('&lt;script&gt;')
  })
})

test('the index for the disk is a script that holds text alone', async () => {
  const { folder } = await siteOf(folderOf({ 'a.txt': `Ferry ${attack}\n\n${body} ${attack}\n` }))
  const script = readFileSync(join(folder, 'search-index.js'), 'utf8')
  expect(script).toMatch(/^newsficheIndex = "[^\n]*"\n$/)
  expect(script).not.toContain('<')
})

test('a site can do without', async () => {
  const files = {
    'a.txt': `Ferry returns\n\n${body}\n`,
    'newsfiche.config.js': 'export default { search: false }',
  }
  const { folder } = await siteOf(folderOf(files))
  const paths = [...treeOf(folder).keys()]
  expect(paths.filter((path) => /^(?:search|pagefind|opensearch)/.test(path))).toEqual([])
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).not.toContain('search/')
})

test('the texts of results take no more files than they may', async () => {
  const texts = Array.from({ length: 7 }, (_, index) => [
    `${index}.txt`,
    `Ferry returns for the ${index}. time\n\n${body}\n`,
  ])
  const { folder } = await siteOf(folderOf(Object.fromEntries(texts)), ['--max-fragments', '3'])
  const files = [...treeOf(folder).keys()].filter((path) => path.startsWith('pagefind/fragment/'))
  expect(files).toHaveLength(3)
})

test('a language that the site does not speak is said, and its pages are truly in English', async () => {
  const files = {
    'a.txt': `Ferry returns\n\n${body}\n`,
    'newsfiche.config.js': `export default { language: 'it' }`,
  }
  const { folder, talk } = await siteOf(folderOf(files))
  expect(talk).toContain('The site speaks English, for it has no words for `language: it`.')
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('<html lang="en" dir="ltr">')
})

test('where the engine does not run, the site is published, and both say so', async () => {
  vi.doMock('pagefind', () => ({
    createIndex: () => Promise.reject(new Error('no binary for this platform')),
    close: async () => null,
  }))
  const { folder, talk } = await siteOf(folderOf({ 'a.txt': `Ferry returns\n\n${body}\n` }))
  expect(talk).toContain('The site has no search, for the search engine did not run: no binary')
  expect(existsSync(join(folder, 'pagefind'))).toBe(false)
  expect(readFileSync(join(folder, 'search/index.html'), 'utf8')).toContain('data-served="false"')
})

test('browsers are told how to search the archive when its address is known', async () => {
  const input = folderOf({ 'a.txt': `Ferry returns\n\n${body}\n` })
  const { folder } = await siteOf(input, [
    '--url',
    'https://archive.example/x/',
    '--title',
    'A & B',
  ])
  const description = readFileSync(join(folder, 'opensearch.xml'), 'utf8')
  expect(description).toContain('template="https://archive.example/x/search/?q={searchTerms}"')
  expect(description).toContain('<ShortName>A &amp; B</ShortName>')
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain(
    '<link rel="search" type="application/opensearchdescription+xml"',
  )
})
