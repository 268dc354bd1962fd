import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cell } from '../../src/publish/cell.ts'
import { filesOf, hostile, recordsOf } from '../support/publish.ts'

const records = recordsOf(
  { title: 'Ferry returns, at last', date: '2014-03-02', author: ['Ada Winter', 'Jane Doe'] },
  { title: '=1+1', source: hostile, date: null },
)

/** The rows of a CSV file, as RFC 4180 has them. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end = ''] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  return rows.slice(0, -1)
}

test('the table has a row for each article, and a column for each field described', () => {
  const files = filesOf(records)
  const [head = [], ...rows] = rowsOf(files.get('data/articles.csv') ?? '')
  const described = JSON.parse(files.get('data/datapackage.json') ?? '') as {
    resources: { schema?: { fields: { name: string }[] } }[]
  }
  expect(described.resources[0]?.schema?.fields.map(({ name }) => name)).toEqual(head)
  expect(rows).toHaveLength(2)
  for (const row of rows) expect(row).toHaveLength(head.length)
  expect(rows[0]?.[head.indexOf('authors')]).toBe('Ada Winter; Jane Doe')
})

test('no cell runs as a formula, and every cell can be read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",a \0'.split('')) }), (text) => {
      const written = cell(text)
      expect(written).not.toMatch(/^"?[=+\-@\t\r]/)
      expect(rowsOf(`${written},x\r\n`)).toHaveLength(1)
    }),
  )
})

test('every line of JSON Lines is a record by the schema', () => {
  const schema: object = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../schema/article.schema.json'), 'utf8'),
  )
  const valid = new Ajv2020({ strict: false }).compile(schema)
  const lines = (filesOf(records).get('data/articles.jsonl') ?? '').trimEnd().split('\n')
  expect(lines).toHaveLength(2)
  for (const line of lines) expect(valid(JSON.parse(line)), JSON.stringify(valid.errors)).toBe(true)
})

test('the bibliographies hold every article', () => {
  const files = filesOf(records)
  expect(JSON.parse(files.get('data/citations.json') ?? '')).toHaveLength(2)
  expect(files.get('data/citations.bib')?.match(/^@article/gm)).toHaveLength(2)
  expect(files.get('data/citations.ris')?.match(/^ER {2}- \r$/gm)).toHaveLength(2)
})

test('an empty archive has empty files, all of them readable', () => {
  const files = filesOf([], { url: 'https://example.org/', exports: ['oai-pmh', 'ninjs'] })
  expect(JSON.parse(files.get('data/citations.json') ?? '')).toEqual([])
  expect(rowsOf(files.get('data/articles.csv') ?? '')).toHaveLength(1)
  expect(files.get('data/articles.jsonl')).toBe('')
})

test('ninjs and OAI-PMH are made when asked for', () => {
  const config = { url: 'https://example.org/' }
  expect(filesOf(records, config).has('data/ninjs.jsonl')).toBe(false)
  const files = filesOf(records, { ...config, exports: ['ninjs', 'oai-pmh'] })
  const [first] = (files.get('data/ninjs.jsonl') ?? '').split('\n')
  expect(JSON.parse(first ?? '')).toMatchObject({
    type: 'text',
    headlines: [{ role: 'main', value: 'Ferry returns, at last' }],
    descriptions: [{ role: 'published', value: '2014-03-02' }],
  })
  expect(files.get('data/oai-pmh.xml')?.match(/<oai:record>/g)).toHaveLength(2)
})

test('the order in which articles are found changes no file', () => {
  const config = {
    url: 'https://example.org/',
    visibility: 'public',
    exports: ['oai-pmh', 'ninjs'],
  } as const
  expect(filesOf([...records].reverse(), config)).toEqual(filesOf(records, config))
})
