import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { folderOf, treeOf } from '../support/folder.ts'
import { runProgram } from './archive.ts'

// Programs take their time where others are at work too.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

const style = readFileSync(join(import.meta.dirname, '../../scripts/csl/apa.csl'))
const files = {
  'ferry.txt': 'Ferry returns\n\nShe was back on Monday, the harbour master said.\n',
  'ferry.yml': 'date: 2014-03-03\ntopics: [harbour]\n',
  '1998/bridge.md':
    '---\ntitle: Bridge shut\n---\n\nIt stays shut until Sunday[^1].\n\n[^1]: Or later.\n',
  '1998/raid.txt':
    'Police raid the lighthouse\n\nThe warrant had named the lighthouse of another island.\n',
  'takedowns.yml':
    '- path: 1998/raid.txt\n  action: tombstone\n  reason: error\n  date: 2026-11-21\n',
  'apa.csl': style,
  'newsfiche.config.mjs': "export default { citationStyles: ['apa.csl'], exports: ['sqlite'] }\n",
}

/** Wait until the site is served. */
async function served(): Promise<void> {
  while (!(await fetch('http://127.0.0.1:18437/').catch(() => undefined))) await setTimeout(100)
}

interface Command {
  readonly words: readonly string[]
  readonly until?: () => Promise<void>
}

/** Every command that reads articles, and when to end one that goes on. */
const commands: readonly Command[] = [
  { words: ['build', 'in', '-o', 'site'] },
  { words: ['lint', 'in'] },
  { words: ['parse', 'in/ferry.txt'] },
  { words: ['explain', 'in/1998/bridge.md'] },
  { words: ['cite', 'in/ferry.txt', '--style', 'in/apa.csl'] },
  { words: ['pack', 'in', '-o', 'bag'] },
  { words: ['dev', 'in', '--port', '18437'], until: served },
]

/** All that a change of a folder would change: names, digests, times of change of files and folders. */
function stateOf(folder: string): string[] {
  const paths = ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })].sort()
  return paths.map((path) => {
    const { mtimeMs, ctimeMs, size, mode } = statSync(join(folder, path))
    const isFile = statSync(join(folder, path)).isFile()
    const digest = isFile
      ? createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex')
      : ''
    return [path, mtimeMs, ctimeMs, isFile ? size : '', mode, digest].join(' ')
  })
}

describe('originals are only ever read, from a disk that takes no writes', () => {
  let folder = ''
  let input = ''
  let isMounted = false
  beforeAll(() => {
    folder = folderOf(Object.fromEntries(Object.entries(files).map(([p, f]) => [`in/${p}`, f])))
    input = join(folder, 'in')
    isMounted =
      spawnSync('mount', ['--bind', input, input]).status === 0 &&
      spawnSync('mount', ['-o', 'remount,ro,bind', input]).status === 0
    // Where nobody may mount: folders that may not be written to.
    if (!isMounted) spawnSync('chmod', ['-R', 'a-w', input])
  })
  afterAll(() => {
    if (isMounted) spawnSync('umount', [input])
    else spawnSync('chmod', ['-R', 'u+w', input])
  })

  // The log shows that nothing asks for it; the mount would refuse what takes another way to the disk.
  test.each(commands)('newsfiche $words', async ({ words, until }) => {
    const before = stateOf(input)
    const log = join(folderOf(), 'log')
    const { code, talk } = await runProgram(
      folder,
      words,
      { below: input, at: 1, deed: 'EROFS', onward: true, log },
      until,
    )
    expect({ code, talk }).toMatchObject({ code: 0 })
    // Beside the articles, what a foreign engine cites may be kept; where that is not allowed, it is not.
    const asked = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
    expect(asked.filter((line) => !line.includes('/in/.newsfiche'))).toEqual([])
    expect(stateOf(input)).toEqual(before)
  })

  test('the site and the bag are made all the same, with the originals in them', () => {
    const site = treeOf(join(folder, 'site'))
    expect([...site.keys()].filter((path) => /^articles\/.*index\.html$/.test(path))).toHaveLength(
      3,
    )
    const bag = treeOf(join(folder, 'bag'))
    for (const path of ['ferry.txt', 'ferry.yml', '1998/bridge.md'] as const)
      expect(String(bag.get(`data/originals/${path}`))).toBe(files[path])
  })
})
