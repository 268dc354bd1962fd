import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { addFiles, folderOf, treeOf } from '../support/folder.ts'
import { expectSame } from '../support/site.ts'
import { dayOf, runProgram, type Swinging, straysOf, swinging } from './archive.ts'

// Programs take their time where others are at work too.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

/*
 * The compiled program, in a process of its own, with its search: ended by signals, and on a disk that is
 * full. Every operation is tried, in one process, in `power.test.ts`.
 */

const words = ['build', 'articles', '-o', 'site']

describe('a program that is sent a signal leaves the old site or the new one', () => {
  let archive: Swinging
  let now = 0
  beforeAll(async () => {
    archive = await swinging('export default {}\n')
    for (const day of [1, 0]) {
      archive.turnTo(day)
      await runProgram(archive.folder, words)
    }
  })

  test.each([
    ['SIGKILL', 'while pages are printed', 'writeFile .*draft.articles'],
    ['SIGKILL', 'between two renames', 'rename .*twin .*site$'],
    ['SIGKILL', 'while the twin is brought up', 'link .*newsfiche-old'],
    ['SIGINT', 'while pages are printed', 'writeFile .*draft.articles'],
    ['SIGTERM', 'between two renames', 'rename .*twin .*site$'],
  ] as const)('%s, %s', async (signal, _, matching) => {
    archive.turnTo(1 - now)
    const orders = { below: archive.folder, at: 1, deed: signal, matching }
    const ended = await runProgram(archive.folder, words, orders)
    expect(ended.signal).toBe(signal)
    if (signal === 'SIGKILL') {
      const isGap = matching.startsWith('rename')
      expect(isGap ? ['none'] : [now, 1 - now]).toContain(dayOf(archive))
      expect(straysOf(archive)).toContain('.site.newsfiche-lock')
    } else {
      expect([now, 1 - now]).toContain(dayOf(archive))
      expect(straysOf(archive)).toEqual([])
    }
    const again = await runProgram(archive.folder, words)
    expect(again).toMatchObject({ code: 0, talk: expect.stringMatching(/^3 articles/m) })
    now = 1 - now
    expect(dayOf(archive)).toBe(now)
    expect(straysOf(archive)).toEqual([])
  })
})

/** Fill a disk with one file, to all but the room for some pages. */
function fill(path: string): void {
  writeFileSync(path, '')
  try {
    for (;;) appendFileSync(path, Buffer.alloc(4096))
  } catch {
    truncateSync(path, Math.max(0, statSync(path).size - 65_536))
  }
}

describe('a disk that is full', () => {
  let disk = ''
  beforeEach(() => {
    disk = folderOf()
  })
  afterEach(() => {
    spawnSync('umount', [disk])
  })

  test('leaves the old site, says so, and is no trouble once there is room', async () => {
    const isReal = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'none', disk]).status === 0
    const input = folderOf({ 'ferry.txt': 'Ferry returns\n\nShe was back on Monday.\n' })
    const build = ['build', input, '-o', join(disk, 'site')]
    expect((await runProgram(disk, build)).talk).toMatch(/^1 article/)
    const before = treeOf(join(disk, 'site'))
    addFiles(input, { 'bridge.txt': 'Bridge shut\n\nIt stays shut until Sunday.\n' })
    if (isReal) fill(join(disk, 'filler'))
    // Where nobody may mount a small disk, the whole one is said to be full.
    const orders = isReal ? undefined : { below: disk, at: 60, deed: 'ENOSPC', onward: true }
    const { code, talk } = await runProgram(disk, build, orders)
    expect(talk).toMatch(
      /^newsfiche: Unexpected end of the space on the disk \(ENOSPC\)[^\n]*, expected room for all that is new beside what is there; make room and try again\nThe site that was there is as it was: site\n$/,
    )
    expect(code).toBe(3)
    expectSame(before, treeOf(join(disk, 'site')))
    expect(existsSync(join(disk, '.site.newsfiche-lock'))).toBe(false)
    rmSync(join(disk, 'filler'), { force: true })
    expect((await runProgram(disk, build)).talk).toMatch(/^2 articles/)
    const clean = join(folderOf(), 'site')
    await runProgram(input, ['build', input, '-o', clean, '--no-cache'])
    expectSame(treeOf(clean), treeOf(join(disk, 'site')))
  })
})

test('a failure on another thread is said like any other', async () => {
  const folder = folderOf()
  const input = join(folder, 'articles')
  mkdirSync(input)
  addFiles(
    input,
    Object.fromEntries(
      Array.from({ length: 420 }, (_, index) => [
        `${index}.txt`,
        `Ferry ${index}\n\nShe was back on Monday of week ${index}, the harbour master said.\n`,
      ]),
    ),
  )
  addFiles(input, { 'newsfiche.config.mjs': 'export default { search: false }' })
  const { code, talk } = await runProgram(folder, words, {
    below: join(folder, '.site.newsfiche-draft'),
    at: 100,
    deed: 'ENOSPC',
    onward: true,
    names: ['writeFile', 'mkdir'],
  })
  expect(talk).toMatch(
    /^newsfiche: Unexpected end of the space on the disk \(ENOSPC\) at `[^\n]*\n$/,
  )
  expect(code).toBe(3)
  expect(existsSync(join(folder, 'site'))).toBe(false)
  expect((await runProgram(folder, words)).talk).toMatch(/^420 articles/)
})

test('two builds into one folder at once: the second says so and stops', async () => {
  const folder = folderOf({ 'articles/ferry.txt': 'Ferry returns\n\nShe was back on Monday.\n' })
  const lock = join(folder, '.site.newsfiche-lock')
  const below = join(folder, '.site.newsfiche-draft')
  const first = runProgram(folder, words, { below, at: 20, deed: 'SIGSTOP' })
  while (!existsSync(lock)) await setTimeout(20)
  const second = await runProgram(folder, words)
  expect(second.talk).toMatch(
    /^newsfiche: Unexpected second build into `.*site` while another writes it \(process \d+\), expected one at a time; if that process is no build, delete `.*\.site\.newsfiche-lock`\n$/,
  )
  expect(second.code).toBe(2)
  const owner = readFileSync(lock, 'utf8').trim()
  // It may not have come to its stop yet, so it is told to go on until it has ended.
  const goOn = setInterval(() => spawnSync('kill', ['-CONT', owner]), 200)
  const { code, talk } = await first.finally(() => clearInterval(goOn))
  expect(talk).toMatch(/^1 article/)
  expect(code).toBe(0)
  const clean = join(folderOf(), 'site')
  await runProgram(folder, ['build', 'articles', '-o', clean, '--no-cache'])
  expectSame(treeOf(clean), treeOf(join(folder, 'site')))
})
