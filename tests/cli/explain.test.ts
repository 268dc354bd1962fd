import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../support/desk.ts'
import { folderOf } from '../support/folder.ts'
import { folders } from '../support/texts.ts'

const seed = join(folders.seeds, '000_844f847e465dba83.txt')

test('shows each part of a file, what it was taken for, and why', async () => {
  const { code, out, talk } = await run('/', ['explain', seed])
  expect({ code, talk }).toEqual({ code: 0, talk: '' })
  const lines = out.split('\n')
  expect(lines[0]).toMatch(/^1:1 {5}headline {16}Who is to Say: /)
  expect(lines[1]).toMatch(/^ {32}[a-z-]+, \d+ %: \S.*[^.]$/)
  expect(out).toMatch(/^3:1 {5}furniture \(tally\) +0$/m)
  expect(out).toMatch(/^36:9 {4}source-name +sputniknews\.com$/m)
  expect(out).toMatch(/^40:1 {4}furniture \(rating\) +0\.00 \(0%\) 0 votes$/m)
  expect(out).toMatch(/^warning 36:1 Unexpected .* \(source-misspelt\)$/m)
  expect(out).toMatch(/\n(\d+) of \1 characters accounted for\n$/)
})

test('paints on a terminal only', async () => {
  expect((await run('/', ['explain', seed])).out).not.toContain('\u001b[')
  expect((await run('/', ['explain', seed], { colour: true })).out).toContain('\u001b[')
})

test('shows where a part stands after lines of every ending, and shows control characters as none', async () => {
  const folder = folderOf({
    'a.txt':
      'Ferry returns\r\n\r\nThe ferry \u001b[31mAurelia\u202e was back at her quay on Monday.\rShe sails on Friday, said the harbour master.\r\n',
  })
  const { out } = await run(folder, ['explain', 'a.txt'])
  expect(out).toMatch(/^3:1 .*The ferry \ufffd\[31mAurelia\ufffd was/m)
  expect(out).toMatch(/^4:1 .*She sails/m)
})

test('says why a file is no article, and ends with 1', async () => {
  expect(await run(folderOf({ 'a.txt': ' ' }), ['explain', 'a.txt'])).toEqual({
    code: 1,
    out: '',
    talk: 'a.txt: Unexpected blank file, expected an article; delete it, or save the article again\n',
  })
})
