import { expect, test } from 'vitest'
import type { ArticleRecord } from '../../src/model/index.ts'
import { run } from '../support/desk.ts'
import { folderOf, treeOf } from '../support/folder.ts'
import { archiveOf } from '../support/record.ts'
import { expectSame } from '../support/site.ts'

const text =
  'The ferry Aurelia was back at her quay on Monday, eleven weeks after the storm that tore away her rudder.'

/** Import a file, and read what was written as an archive. */
async function imported(
  name: string,
  content: string,
  words: readonly string[] = [],
): Promise<{ records: ArticleRecord[]; talk: string; code: number; folder: string }> {
  const folder = folderOf({ [name]: content })
  const { talk, code } = await run(folder, ['import', name, ...words])
  const archive = code === 0 ? await archiveOf(folder, { input: 'articles' }) : undefined
  const records = (archive?.entries ?? []).map(({ id }) => archive?.records.get(id))
  return { records: records.filter((record) => record !== undefined), talk, code, folder }
}

test('each row of a table becomes an article and a sidecar', async () => {
  const { records, talk } = await imported(
    'export.csv',
    `Title,Author,Publication Title,Date,Url,Text,Box\r\n"Ferry ""Aurelia"" returns",Ada Winter,Harbour Post,2014-03-02,https://harbourpost.example/ferry,"${text}\r\n\r\nShe sails on Friday, the harbour master said.",14\r\n`,
  )
  expect(talk).toBe('1 article written to articles, 0 there already, 0 not imported\n')
  const [record] = records
  expect(record?.headline?.value).toBe('Ferry "Aurelia" returns')
  expect(record?.authors?.value).toEqual(['Ada Winter'])
  expect(record?.source?.value).toEqual({
    name: 'Harbour Post',
    url: 'https://harbourpost.example/ferry',
  })
  expect(record?.published?.value.value).toBe('2014-03-02')
  expect(record?.extra.Box?.value).toBe('14')
  expect(record?.headline?.method).toBe('sidecar')
})

test('the text is written as it came', async () => {
  const { folder } = await imported(
    'export.jsonl',
    `${JSON.stringify({ text: `${text}\r\n\r\n* a\tb ` })}\n`,
  )
  const [original] = [...treeOf(`${folder}/articles`)].filter(([path]) => path.endsWith('.txt'))
  expect(original?.[1].toString()).toBe(`${text}\r\n\r\n* a\tb `)
})

test('columns are named by hand where we do not know them', async () => {
  const { records } = await imported(
    'export.csv',
    `Überschrift;Volltextfeld;Tag der Ausgabe\nFähre kehrt zurück;${text};2. März 2014\n`,
    ['--map', 'headline=Überschrift,text=Volltextfeld,date=Tag der Ausgabe,lang=Sprache'],
  )
  expect(records[0]?.headline?.value).toBe('Fähre kehrt zurück')
  expect(records[0]?.published?.value.value ?? records[0]?.extra.date?.value).toMatch(/2014/)
})

test('each line of JSON Lines becomes an article', async () => {
  const lines = [{ body: text, title: 'One', authors: ['A B', 'C D'] }, { content: `${text} Two.` }]
  const { records } = await imported(
    'export.jsonl',
    lines.map((line) => JSON.stringify(line)).join('\n'),
  )
  expect(records).toHaveLength(2)
  expect(records.find(({ headline }) => headline?.value === 'One')?.authors?.value).toEqual([
    'A B',
    'C D',
  ])
})

test('items of Zotero become articles, with the abstract for a text', async () => {
  const { records } = await imported(
    'zotero.json',
    JSON.stringify([
      {
        id: 'x/1',
        type: 'article-newspaper',
        title: '<span class="nocase">Ferry</span> <i>returns</i>',
        abstract: text,
        author: [
          { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
          { literal: 'Gulf Wire' },
        ],
        'container-title': 'Harbour Post',
        issued: { 'date-parts': [['2014', 3, 2]] },
        accessed: { 'date-parts': [[2015, 1, 9]] },
        keyword: 'ferries; storms',
        URL: 'https://harbourpost.example/ferry',
      },
    ]),
  )
  const [record] = records
  expect(record?.headline?.value).toBe('Ferry returns')
  expect(record?.authors?.value).toEqual(['Vincent van Gogh', 'Gulf Wire'])
  expect(record?.source?.value.name).toBe('Harbour Post')
  expect(record?.published?.value.value).toBe('2014-03-02')
  expect(record?.topics?.value).toEqual(['ferries', 'storms'])
  expect(record?.extra.accessed?.value).toBe('2015-01-09')
})

test('rows without a text are named, and the others are imported', async () => {
  const { talk, records } = await imported(
    'export.jsonl',
    `{"text":${JSON.stringify(text)}}\n{"title":"Nothing"}\nnot JSON\n[1]\n`,
  )
  expect(records).toHaveLength(1)
  expect(talk).toContain('line 2: Unexpected item without a text')
  expect(talk).toContain('line 3: Unexpected text, expected JSON')
  expect(talk).toContain('line 4: Unexpected value')
  expect(talk).toContain('1 article written to articles, 0 there already, 3 not imported')
})

test('a column that is not there is told, and no text is read from another', async () => {
  const table = `Titel;Inhalt\nFähre;${text}\n`
  const { talk, code } = await imported('a.csv', table, ['--map', 'text=Inhalte'])
  expect(code).toBe(2)
  expect(talk).toContain('Unexpected column `Inhalte` in `--map`, did you mean `Inhalt`?')
  const other = await imported('a.csv', table, ['--map', 'text=Inhalt,date=Datum'])
  expect(other.talk).toContain(
    'Unexpected column `Datum` in `--map`, expected one of `Titel`, `Inhalt`',
  )
  expect(other.records).toHaveLength(1)
})

test('a table with an open quotation mark, and values without a column, lose nothing in silence', async () => {
  const { talk, records } = await imported(
    'a.csv',
    `title,text\nOne,"${text}","beyond, all"\nTwo,"${text}\nThree,${text}\n`,
  )
  expect(talk).toContain('Not imported: a.csv, line 3: Unexpected quotation mark')
  expect(records[0]?.extra['column 3']?.value).toBe('beyond, all')
})

test('a JSON file that is cut short is told once', async () => {
  const { talk, code } = await imported('a.json', '[\n {"text": "x"},\n {"text"\n')
  expect(code).toBe(1)
  expect(talk.match(/Not imported/g)).toHaveLength(1)
  expect(talk).toContain('a.json, the file: Unexpected text, expected JSON')
})

test('one object over many lines is one article', async () => {
  const { records } = await imported('a.json', JSON.stringify({ headline: 'One', text }, null, 2))
  expect(records.map(({ headline }) => headline?.value)).toEqual(['One'])
})

test('a second import changes nothing', async () => {
  const folder = folderOf({ 'export.jsonl': `{"text":${JSON.stringify(text)}}\n` })
  await run(folder, ['import', 'export.jsonl'])
  const before = treeOf(folder)
  const { talk } = await run(folder, ['import', 'export.jsonl'])
  expect(talk).toContain('0 articles written to articles, 1 there already')
  expectSame(before, treeOf(folder))
})

test('hostile names and values stay names and values', async () => {
  const { records, folder } = await imported(
    'export.jsonl',
    `{"text":${JSON.stringify(text)},"title":"../../etc/passwd","__proto__":{"x":1},"note":"a: &x [*x]\\n---\\n!!js/function"}\n`,
  )
  expect(
    [...treeOf(folder).keys()].every((path) =>
      /^(?:export|articles\/[a-z0-9-]+\.(?:txt|yml))/.test(path),
    ),
  ).toBe(true)
  expect(records[0]?.extra.note?.value).toBe('a: &x [*x]\n---\n!!js/function')
})

test.each([
  [['import'], 'expected the path of a file'],
  [['import', 'none.csv'], 'expected a file that exists'],
  [['import', 'a.xlsx'], 'expected one that ends in .csv, .jsonl or .json'],
  [['import', 'a.xlsx', '--format', 'excel'], 'expected one of csv, jsonl, csl-json'],
  [['import', 'a.xlsx', '--format', 'csv', '--map', 'text'], 'such as `text=Volltext`'],
])('%j is refused with a remedy', async (words, remedy) => {
  const { code, talk } = await run(folderOf({ 'a.xlsx': 'a,b\n1,2\n' }), words)
  expect(code).toBe(2)
  expect(talk).toContain(remedy)
})
