import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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

/** Lines that are messages, without those that say what is uncertain. */
const messagesIn = (out: string): string[] =>
  out
    .split('\n')
    .filter((line) => / \([a-z-]+\)$/.test(line) && !/-(?:unknown|uncertain)\)$/.test(line))

interface Question {
  readonly file: string
  readonly rule: string
  readonly field: string
  readonly confidence: number
  readonly sidecar: string
  readonly settle: readonly string[]
  readonly line?: number
}

const questionsIn = (out: string): Question[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Question)
    .filter(({ rule }) => /-(?:unknown|uncertain)$/.test(rule))

test('prints each message as file:line:column, sorted, with its rule', async () => {
  const { code, out, talk } = await run(folderOf(files), ['lint', 'a'])
  const lines = messagesIn(out)
  for (const line of lines)
    expect(line).toMatch(
      /^[^:]+:\d+:\d+: (?:error|warning|info): Unexpected .+, expected .+ \([a-z-]+\)$/,
    )
  expect(lines.map((line) => line.replace(/: Unexpected.*(?=\()/, ' '))).toEqual([
    'a/1998/ferry.txt:5:1: warning (source-misspelt)',
    'a/bridge.txt:5:1: warning (source-misspelt)',
    'a/empty.txt:1:1: error (empty-file)',
  ])
  expect(talk).toBe('3 messages, 3 of them warnings or errors; 7 things uncertain or unknown\n')
  expect(code).toBe(0)
})

test('prints JSON that programs read, one object a line', async () => {
  const { out, talk } = await run(folderOf(files), ['lint', 'a', '--json'])
  const findings = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object)
  expect(findings.slice(0, 3)).toMatchObject([
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
    const folder = folderOf({
      'good.txt': good,
      'good.yml': 'headline: Ferry returns\ndate: 2014-03-12\nsource: Harbour Post\nlanguage: en\n',
    })
    expect(await run(folder, ['lint', '--strict'])).toEqual({
      code: 0,
      out: '',
      talk: 'No messages; nothing uncertain\n',
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
    expect(talk).toMatch(/^1 message, 0 of them warnings or errors; /)
  })
})

test('reads one file, with its sidecar and its configuration', async () => {
  const folder = folderOf({ ...files, 'a/bridge.yml': 'date: some day' })
  const { out } = await run(folder, ['lint', 'a/bridge.txt'])
  expect(messagesIn(out).map((line) => line.replace(/: Unexpected.*(?=\()/, ' '))).toEqual([
    'a/bridge.txt:1:1: warning (field-unreadable)',
    'a/bridge.txt:5:1: warning (source-misspelt)',
  ])
})

describe('what is uncertain', () => {
  test('an unknown field stands first, with the line of the sidecar that declares it unknown', async () => {
    const { out } = await run(folderOf({ 'a/ferry.txt': good }), ['lint', 'a'])
    expect(out).toMatch(
      /^a\/ferry\.txt:1:1: info: Unexpected article without a date, .* \(field-unknown\)\n {4}a\/ferry\.yml, or what you know:\n {8}date: null\n/,
    )
  })

  test('other readings of a field stand below the likeliest', async () => {
    const folder = folderOf({
      '2001-05-06 ferry.md':
        '# Ferry returns\n\n6 May\n\nThe ferry was back at her quay on Monday.\n',
    })
    const dates = questionsIn((await run(folder, ['lint', '--json'])).out).filter(
      ({ field }) => field === 'published',
    )
    expect(dates).toMatchObject([
      { rule: 'field-uncertain', sidecar: '2001-05-06 ferry.yml', settle: ['date: 2001-05-06'] },
    ])
  })

  test('the least certain comes first, over all articles', async () => {
    const { out } = await run(process.cwd(), ['lint', 'examples', '--json'])
    const confidences = questionsIn(out).map(({ confidence }) => confidence)
    expect(confidences.length).toBeGreaterThan(20)
    expect(confidences).toEqual([...confidences].sort((a, b) => a - b))
  })

  test('the lines that it prints settle every field, once they stand in a sidecar', async () => {
    const folder = folderOf()
    cpSync('examples', folder, { recursive: true })
    const before = questionsIn((await run(folder, ['lint', '.', '--json'])).out)
    const fields = before.filter(({ settle }) => settle.length > 0)
    expect(fields.length).toBeGreaterThan(20)
    for (const { sidecar, settle } of fields) {
      const path = join(folder, sidecar)
      const own = existsSync(path) ? readFileSync(path, 'utf8') : ''
      writeFileSync(path, `${own}${own === '' || own.endsWith('\n') ? '' : '\n'}${settle[0]}\n`)
    }
    const after = questionsIn((await run(folder, ['lint', '.', '--json'])).out)
    expect(after.filter(({ rule }) => rule !== 'text-uncertain')).toEqual([])
  })

  test('a doubtful paragraph is pointed at by its line', async () => {
    const { out } = await run(process.cwd(), ['lint', 'examples', '--json'])
    const texts = questionsIn(out).filter(({ rule }) => rule === 'text-uncertain')
    expect(texts.length).toBeGreaterThan(0)
    for (const { line, settle } of texts) {
      expect(line).toBeGreaterThan(0)
      expect(settle).toEqual([])
    }
  })
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
