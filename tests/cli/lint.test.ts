import { describe, expect, test } from 'vitest'
import { run } from '../support/desk.ts'
import { folderOf } from '../support/folder.ts'

const good =
  'Ferry returns\n\nThe ferry Aurelia was back at her quay on Monday, eleven weeks after the storm.\n'
const misspelt = `${good}\nSourse: harbourpost.example\n`
const files = {
  'a/1998/ferry.txt': misspelt,
  'a/bridge.txt': misspelt.replace('Ferry returns', 'Aurelia is back'),
  'a/empty.txt': '',
  'a/good.txt': good,
}

test('prints each message as file:line:column, sorted, with its rule', async () => {
  const { code, out, talk } = await run(folderOf(files), ['lint', 'a'])
  const lines = out.trimEnd().split('\n')
  for (const line of lines)
    expect(line).toMatch(
      /^[^:]+:\d+:\d+: (?:error|warning|info): Unexpected .+, expected .+ \([a-z-]+\)$/,
    )
  expect(lines.map((line) => line.replace(/: Unexpected.*(?=\()/, ' '))).toEqual([
    'a/1998/ferry.txt:5:1: warning (source-misspelt)',
    'a/bridge.txt:5:1: warning (source-misspelt)',
    'a/empty.txt:1:1: error (empty-file)',
  ])
  expect(talk).toBe('3 messages, 3 of them warnings or errors\n')
  expect(code).toBe(0)
})

test('prints JSON that programs read, one object a line', async () => {
  const { out, talk } = await run(folderOf(files), ['lint', 'a', '--json'])
  const findings = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object)
  expect(findings).toMatchObject([
    {
      file: 'a/1998/ferry.txt',
      line: 5,
      column: 1,
      severity: 'warning',
      rule: 'source-misspelt',
      actual: 'Sourse',
      expected: ['Source'],
      start: misspelt.indexOf('Sourse'),
      end: misspelt.indexOf('Sourse') + 6,
    },
    { file: 'a/bridge.txt' },
    { file: 'a/empty.txt', rule: 'empty-file', severity: 'error' },
  ])
  expect(talk).toBe('')
})

describe('exit codes', () => {
  test('1 with --strict when there are warnings', async () => {
    expect((await run(folderOf(files), ['lint', 'a', '--strict'])).code).toBe(1)
    expect((await run(folderOf(files), ['lint', 'a', '--strict', '--json'])).code).toBe(1)
  })

  test('0 with --strict when there are none', async () => {
    expect(await run(folderOf({ 'good.txt': good }), ['lint', '--strict'])).toEqual({
      code: 0,
      out: '',
      talk: 'No messages\n',
    })
  })

  test('0 with --strict when there are only notices', async () => {
    const folder = folderOf({
      'a.txt': misspelt,
      'newsfiche.config.mjs': "export default { levels: { 'source-misspelt': 'info' } }",
    })
    const { code, out, talk } = await run(folder, ['lint', '--strict'])
    expect(code).toBe(0)
    expect(out).toContain('a.txt:5:1: info: ')
    expect(talk).toBe('1 message, 0 of them warnings or errors\n')
  })
})

test('reads one file, with its sidecar and its configuration', async () => {
  const folder = folderOf({ ...files, 'a/bridge.yml': 'date: some day' })
  const { out } = await run(folder, ['lint', 'a/bridge.txt'])
  expect(out.split('\n').map((line) => line.replace(/: Unexpected.*(?=\()/, ' '))).toEqual([
    'a/bridge.txt:1:1: warning (field-unreadable)',
    'a/bridge.txt:5:1: warning (source-misspelt)',
    '',
  ])
})

test('names a file that is no article', async () => {
  const { code, out } = await run(folderOf(files), ['lint', 'a/empty.txt', '--strict'])
  expect(out).toMatch(/^a\/empty\.txt:1:1: error: Unexpected empty file/)
  expect(code).toBe(1)
})

test('says so when one file is of a kind that it does not read', async () => {
  const folder = folderOf({ 'scan.pdf': '%PDF-1.4' })
  const { out } = await run(folder, ['lint', 'scan.pdf'])
  expect(out).toMatch(/^scan\.pdf:1:1: warning: Unexpected format/)
})

test('writes nothing', async () => {
  const folder = folderOf(files)
  await run(folder, ['lint', 'a'])
  const { readdirSync } = await import('node:fs')
  expect(readdirSync(folder)).toEqual(['a'])
})
