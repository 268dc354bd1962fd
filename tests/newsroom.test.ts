import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { resolveConfig } from '../src/configure.ts'
import type { Config, Stage } from '../src/model/index.ts'
import { readArchive } from '../src/newsroom.ts'
import { addFiles, type Files, folderOf } from './support/folder.ts'

const ferry =
  'Ferry returns\n\nThe ferry Aurelia was back at her quay on Monday, eleven weeks after the storm.\n'
const bridge =
  'Bridge shut\n\nThe lantern bridge stays shut until Sunday, the council said on Tuesday evening.\n'
const read = (files: Files, config: Config = {}) =>
  readArchive(resolveConfig(config, folderOf(files)))

describe('files with the same bytes are one article', () => {
  test('whose other paths are its copies', async () => {
    const { entries, records } = await read({
      'c.txt': ferry,
      'a.txt': ferry,
      'b/a.txt': ferry,
      'd.txt': bridge,
    })
    expect(entries).toHaveLength(2)
    expect(
      entries
        .map(({ id }) => records.get(id).origin)
        .map(({ path, copies }) => [path, copies])
        .sort(),
    ).toEqual([
      ['a.txt', ['b/a.txt', 'c.txt']],
      ['d.txt', []],
    ])
  })

  test('led by the one with a sidecar', async () => {
    const { entries, records } = await read({
      'a.txt': ferry,
      'b.txt': ferry,
      'b.yml': 'date: 2014',
      'c.txt': ferry,
    })
    const [entry] = entries
    expect(entry?.published?.value).toBe('2014')
    expect(entry && records.get(entry.id).origin).toMatchObject({
      path: 'b.txt',
      copies: ['a.txt', 'c.txt'],
    })
  })
})

test('an identity does not depend on the name of the file', async () => {
  const [one] = (await read({ 'a.txt': ferry })).entries
  const [other] = (await read({ '1998/other name.txt': ferry })).entries
  expect(one?.id).toBe(other?.id)
  expect(one?.path).toBe(other?.path)
})

test('a stage that fails costs its own file only, which is named', async () => {
  const picky: Stage = {
    id: 'picky',
    about: 'Cannot stand ferries.',
    examples: [],
    read(page) {
      if (page.texts.some((text) => text.includes('Aurelia'))) throw new Error('no ferries')
      return []
    },
  }
  const { entries, refusals } = await read({ 'a.txt': ferry, 'b.txt': bridge }, { stages: [picky] })
  expect(entries.map(({ file }) => file)).toEqual(['b.txt'])
  expect(refusals).toEqual([
    {
      path: 'a.txt',
      diagnostic: {
        rule: 'parser-failed',
        severity: 'error',
        reason:
          'Unexpected failure of the parser, expected a record: no ferries. This is a fault of Newsfiche; please report it with the file',
      },
    },
  ])
})

test('a stage that names what is not there is a mistake of ours, and named', async () => {
  const wild = (said: object): Stage => ({
    id: 'wild',
    about: '',
    examples: [],
    read: () => [said as never],
  })
  const reasons = await Promise.all(
    [
      { block: 99, role: 'byline', why: 'x' },
      { block: 0, from: 5, to: 500, role: 'byline', why: 'x' },
    ].map(
      async (said) =>
        (await read({ 'a.txt': ferry }, { stages: [wild(said)] })).refusals[0]?.diagnostic.reason,
    ),
  )
  expect(reasons[0]).toContain('Stage `wild` named block 99, which does not exist')
  expect(reasons[1]).toContain('Stage `wild` named characters 5 to 500 of a block of 13')
})

test('levels of a person silence messages and raise them', async () => {
  const text = `${ferry}\nSourse: harbourpost.example\n`
  const severity = async (levels: NonNullable<Config['levels']>) =>
    (await read({ 'a.txt': text }, { levels })).entries[0]?.diagnostics.map((one) => one.severity)
  expect(await severity({})).toEqual(['warning'])
  expect(await severity({ 'source-misspelt': 'error' })).toEqual(['error'])
  expect(await severity({ 'source-misspelt': 'off' })).toEqual([])
})

test('tells how far it has come', async () => {
  const told: string[] = []
  const folder = folderOf({ 'a.txt': ferry, 'b.txt': bridge, 'c.txt': '' })
  await readArchive(resolveConfig({}, folder), (done, of) => told.push(`${done} of ${of}`))
  expect(told).toEqual(['1 of 3', '2 of 3', '3 of 3'])
})

test('never reads the output folder', async () => {
  const folder = folderOf({ 'a.txt': ferry })
  addFiles(join(folder, '_site'), { 'original.txt': bridge })
  addFiles(join(folder, 'made'), { 'original.txt': bridge })
  const { entries } = await readArchive(resolveConfig({ output: 'made' }, folder))
  expect(entries).toHaveLength(1)
})
