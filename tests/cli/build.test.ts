import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { Desk } from '../../src/cli/command.ts'
import { createProgress } from '../../src/cli/progress.ts'
import { run } from '../support/desk.ts'
import { addFiles, folderOf, treeOf } from '../support/folder.ts'
import { expectSame } from '../support/site.ts'

const ferry =
  'Ferry returns to the harbour\n\nThe ferry Aurelia was back at her quay on Monday, eleven weeks after the storm.\n\nSource: harbourpost.example\n'
const bridge =
  'Bridge shut until Sunday\n\nThe lantern bridge stays shut until Sunday, the council said on Tuesday evening.\n\nSourse: harbourpost.example\n'

/** Names of an output folder and of what stands beside it, but the cache. */
const beside = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => !name.endsWith('.newsfiche-cache'))
    .sort()

test.each(['/', 'a folder/with spaces and ünïcode'])('works from `%s`', async (place) => {
  const folder = folderOf({ 'in/ferry.txt': ferry })
  const here = resolve(folder, place)
  mkdirSync(here, { recursive: true })
  const before = process.cwd()
  process.chdir(here)
  try {
    const words = ['build', join(folder, 'in'), '-o', join(folder, 'site')]
    expect(await run(here, words)).toMatchObject({
      code: 0,
      talk: expect.stringMatching(/^1 article,/),
    })
  } finally {
    process.chdir(before)
  }
  expect(treeOf(join(folder, 'site')).has('index.html')).toBe(true)
})

test('publishes a folder and says so in one line', async () => {
  const folder = folderOf({ 'articles/ferry.txt': ferry, 'articles/bridge.txt': bridge })
  const { code, out, talk } = await run(folder, [
    'build',
    'articles',
    '--output',
    'site',
    '--title',
    'Harbour archive',
  ])
  expect({ code, out }).toEqual({ code: 0, out: '' })
  expect(talk).toMatch(
    /^2 articles, 2 sections, 0 footnotes, 1 message, \d+ pages in \d+\.\d seconds(?: \(files .+\))?: site\n$/,
  )
  expect(beside(folder)).toEqual(['articles', 'site'])
  const tree = treeOf(join(folder, 'site'))
  expect([...tree.keys()]).toEqual(
    expect.arrayContaining([
      '404.html',
      'about/index.html',
      'index.html',
      'newsfiche.json',
      'sources/harbourpost-example/index.html',
    ]),
  )
  const pages = [...tree.keys()].filter((path) => path.endsWith('.html'))
  expect(talk).toContain(`${pages.length} pages`)
  expect(tree.get('index.html')?.toString()).toContain('Harbour archive')
})

test('replaces an archive of its own', async () => {
  const folder = folderOf({ 'a/ferry.txt': ferry })
  await run(folder, ['build', 'a', '-q'])
  const first = treeOf(join(folder, '_site'))
  addFiles(folder, { 'a/bridge.txt': bridge })
  const { code } = await run(folder, ['build', 'a', '-q'])
  expect(code).toBe(0)
  const second = treeOf(join(folder, '_site'))
  const articles = (tree: Map<string, Buffer>): string[] =>
    [...tree.keys()].filter((path) => /^articles\/[^/]+\/index/.test(path))
  expect(articles(first)).toHaveLength(1)
  expect(articles(second)).toHaveLength(2)
  expect(articles(second)).toEqual(expect.arrayContaining(articles(first)))
})

test('reads its own output neither as articles nor as sidecars', async () => {
  const folder = folderOf({ 'ferry.txt': ferry })
  await run(folder, ['build', '--output', 'site', '-q'])
  const { code, talk } = await run(folder, ['build', '--output', 'site'])
  expect(code).toBe(0)
  expect(talk).toMatch(/^1 article, /)
})

describe('never replaces what is not its own', () => {
  test('a folder with somebody’s files', async () => {
    const folder = folderOf({ 'a/ferry.txt': ferry, 'site/thesis.doc': 'years of work' })
    const { code, talk } = await run(folder, ['build', 'a', '--output', 'site'])
    expect(code).toBe(2)
    expect(talk).toMatch(
      /^newsfiche: Unexpected files in `.*site` that Newsfiche did not make, expected an empty folder or an archive of ours; choose another with `--output`\n$/,
    )
    expect([...treeOf(join(folder, 'site')).keys()]).toEqual(['thesis.doc'])
  })

  test('the folder of the articles, or one above it', async () => {
    const folder = folderOf({ 'a/ferry.txt': ferry })
    for (const output of ['a', '.', '..']) {
      const { code, talk } = await run(folder, ['build', 'a', '--output', output])
      expect(code).toBe(2)
      expect(talk).toContain('the articles are in it, expected another folder')
    }
    expect([...treeOf(folder).keys()]).toEqual(['a/ferry.txt'])
  })

  test('but an empty folder is fine', async () => {
    const folder = folderOf({ 'a/ferry.txt': ferry, 'site/.keep': '' })
    const { code } = await run(folderOf({ 'ferry.txt': ferry }), [
      'build',
      '-q',
      '--output',
      join(folder, 'site2'),
    ])
    expect(code).toBe(0)
    expect(existsSync(join(folder, 'site2/index.html'))).toBe(true)
  })
})

test('a build that fails leaves the old site as it was, and nothing beside it', async () => {
  const folder = folderOf({ 'a/ferry.txt': ferry })
  await run(folder, ['build', 'a', '-q'])
  const before = treeOf(join(folder, '_site'))
  addFiles(folder, {
    'a/bridge.txt': bridge,
    'a/newsfiche.config.mjs': "export default { pages: { front() { throw new Error('no ink') } } }",
  })
  await expect(run(folder, ['build', 'a', '-q'])).rejects.toThrow(/rendering/)
  expectSame(before, treeOf(join(folder, '_site')))
  expect(beside(folder)).toEqual(['_site', 'a'])
})

describe('files that cannot be published', () => {
  const files = { 'ferry.txt': ferry, 'empty.txt': '', 'scan.pdf': '%PDF-1.4' }

  test('are named, and the rest is published', async () => {
    const { code, talk } = await run(folderOf(files), ['build'])
    expect(code).toBe(0)
    expect(talk.split('\n').slice(1)).toEqual([
      'Not published: empty.txt: Unexpected empty file, expected an article; delete it, or save the article again',
      'Not published: scan.pdf: Unexpected format, expected `.txt`, `.md` or `.html`; save the article as plain text or HTML',
      '',
    ])
  })

  test('with --quiet only errors are', async () => {
    const { code, talk } = await run(folderOf(files), ['build', '--quiet'])
    expect(code).toBe(0)
    expect(talk).toMatch(/^Not published: empty\.txt: [^\n]*\n$/)
  })

  test('with --strict the exit code is 1, and the site is published all the same', async () => {
    const folder = folderOf(files)
    expect((await run(folder, ['build', '-q', '--strict'])).code).toBe(1)
    expect(existsSync(join(folder, '_site/index.html'))).toBe(true)
  })

  test('with --strict and nothing wrong the exit code is 0', async () => {
    expect((await run(folderOf({ 'ferry.txt': ferry }), ['build', '-q', '--strict'])).code).toBe(0)
  })
})

test('an archive without articles is an archive too', async () => {
  const folder = folderOf({ 'notes.csv': 'a;b' })
  const { code, talk } = await run(folder, ['build'])
  expect(code).toBe(0)
  expect(talk).toMatch(/^0 articles, 0 sections, 0 footnotes, 0 messages, /)
})

test('flags win over the configuration file, and that over defaults', async () => {
  const folder = folderOf({
    'a/ferry.txt': ferry,
    'a/newsfiche.config.mjs': "export default { title: 'From the file', output: '../made' }",
  })
  await run(folder, ['build', 'a', '-q'])
  expect(readFileSync(join(folder, 'made/index.html'), 'utf8')).toContain('From the file')
  await run(folder, ['build', 'a', '-q', '--title', 'From the flag', '-o', 'other'])
  expect(readFileSync(join(folder, 'other/index.html'), 'utf8')).toContain('From the flag')
})

test('levels of a person are heard', async () => {
  const folder = folderOf({
    'bridge.txt': bridge,
    'newsfiche.config.mjs': "export default { levels: { 'source-misspelt': 'off' } }",
  })
  expect((await run(folder, ['build', '--strict'])).talk).toContain('0 messages')
})

test('draws progress on a terminal only, and clears it', async () => {
  const folder = folderOf({ 'ferry.txt': ferry })
  const live = await run(folder, ['build', '-o', 'one'], { live: true })
  expect(live.talk).toContain('\r\u001b[2KWriting pages\r\u001b[2K')
  expect(live.talk).toContain('\r\u001b[2K1 article')
  expect((await run(folder, ['build', '-o', 'two'])).talk).not.toContain('\r')
  expect((await run(folder, ['build', '-o', 'three', '-q'], { live: true })).talk).toBe('')
})

test('--profile notes what takes the time', async () => {
  const folder = folderOf({ 'ferry.txt': ferry })
  await run(folder, ['build', '-o', 'site', '--profile', 'traces'])
  const trace = JSON.parse(readFileSync(join(folder, 'traces/main.cpuprofile'), 'utf8'))
  expect(trace.nodes.length).toBeGreaterThan(10)
  expect(trace.samples.length).toBe(trace.timeDeltas.length)
})

test('in a log, a line tells how far a long build has come', async () => {
  let told = ''
  const desk = { live: false, talk: (text: string) => (told += text) } as unknown as Desk
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0)
  try {
    const { watch, end, times } = createProgress(desk, false)
    clock.mockReturnValue(10_000)
    watch('reading', 100, 1000)
    expect(told).toBe('')
    clock.mockReturnValue(40_000)
    watch('reading', 400, 1000)
    expect(told).toBe('Reading files: 400 of 1000 (10 a second, 60 s left)\n')
    clock.mockReturnValue(100_000)
    watch('printing', 0, 1000)
    clock.mockReturnValue(130_000)
    end()
    expect([...times()]).toEqual([
      ['reading', 100],
      ['printing', 30],
    ])
  } finally {
    clock.mockRestore()
  }
})
