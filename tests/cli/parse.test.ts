import { expect, test } from 'vitest'
import type { ArticleRecord } from '../../src/model/index.ts'
import { ferry as text } from '../support/articles.ts'
import { run } from '../support/desk.ts'
import { folderOf } from '../support/folder.ts'

test('prints the record of a file as JSON, with its sidecar', async () => {
  const folder = folderOf({ 'a/ferry.txt': text, 'a/ferry.yml': 'date: 2014-03-03' })
  const { code, out, talk } = await run(folder, ['parse', 'a/ferry.txt'])
  expect({ code, talk }).toEqual({ code: 0, talk: '' })
  expect(JSON.parse(out)).toMatchObject({
    format: 'newsfiche/article/1',
    origin: { path: 'ferry.txt', sidecar: 'ferry.yml' },
    headline: { value: 'Ferry returns to the harbour after eleven weeks' },
    published: { value: { value: '2014-03-03' } },
  })
})

test('finds a sidecar under each of its names', async () => {
  for (const name of ['ferry.yml', 'ferry.yaml', 'ferry.txt.yml', 'ferry.txt.yaml']) {
    const { out } = await run(folderOf({ 'ferry.txt': text, [name]: 'kicker: Harbour' }), [
      'parse',
      'ferry.txt',
    ])
    expect((JSON.parse(out) as ArticleRecord).origin.sidecar).toBe(name)
  }
})

test('reads standard input, as plain text or under a name', async () => {
  const stdin = async (): Promise<Uint8Array> =>
    new TextEncoder().encode('# Ferry returns\n\nShe is *back*.\n')
  const plain = JSON.parse((await run(folderOf(), ['parse', '-'], { stdin })).out) as ArticleRecord
  expect(plain.origin).toMatchObject({ path: 'stdin.txt', format: 'text' })
  const markdown = JSON.parse(
    (await run(folderOf(), ['parse', '-', '--as', 'ferry.md'], { stdin })).out,
  ) as ArticleRecord
  expect(markdown.origin).toMatchObject({ path: 'ferry.md', format: 'markdown' })
  expect(markdown.headline?.value).toBe('Ferry returns')
})

test('says why a file is no article, and ends with 1', async () => {
  const folder = folderOf({ 'photo.txt': Buffer.from('89504e470d0a1a0a', 'hex') })
  expect(await run(folder, ['parse', 'photo.txt'])).toEqual({
    code: 1,
    out: '',
    talk: 'photo.txt: Unexpected picture, expected plain text, Markdown or HTML; save the article as text, or move the file elsewhere\n',
  })
  expect((await run(folder, ['parse', '-'])).talk).toMatch(/^stdin\.txt: Unexpected empty file/)
})

test('uses the configuration beside the file', async () => {
  const folder = folderOf({
    'a/ferry.txt': Buffer.from('\xcf\xe0\xf0\xee\xec \xe2\xe5\xf0\xed\xf3\xeb\xf1\xff', 'latin1'),
    'a/newsfiche.config.mjs': "export default { encoding: 'windows-1251' }",
  })
  const record = JSON.parse((await run(folder, ['parse', 'a/ferry.txt'])).out) as ArticleRecord
  expect(record.spans.map((span) => span.text).join('')).toBe('Паром вернулся')
})
