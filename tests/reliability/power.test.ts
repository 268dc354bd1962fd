import { rmSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Said } from '../support/desk.ts'
import { dayOf, type Swinging, straysOf, swinging } from './archive.ts'
// biome-ignore lint/correctness/useImportExtensions: a module of JavaScript, for `node --import`
import { type Fate, judgeBy, type Operation, systemError } from './disk.mjs'

// Programs take their time where others are at work too.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

/*
 * A build is ended, or its disk fails, at one operation after the other. Afterwards there is the old site or
 * the new one, byte for byte, and the next build makes the new one as if nothing had been.
 */

afterEach(() => judgeBy(() => undefined))

/** What happens at an operation, by its number. */
type Fault = (operation: Operation, number: number) => Fate

/** Build with a fault; gives the operations that there were. */
async function buildWith(
  archive: Swinging,
  fault: Fault,
  kinds: readonly Operation['kind'][] = ['write'],
): Promise<{ said: Said; operations: readonly Operation[] }> {
  const operations: Operation[] = []
  judgeBy((operation) => {
    const isOurs = operation.paths.some((path) => path.startsWith(archive.folder + sep))
    if (!isOurs || !kinds.includes(operation.kind)) return undefined
    operations.push(operation)
    return fault(operation, operations.length)
  })
  try {
    return { said: await archive.build(), operations }
  } finally {
    judgeBy(() => undefined)
  }
}

/** Nothing reaches the disk from an operation on, as when the power goes; a write may be torn. */
const powerOff =
  (at: number, isTorn: boolean): Fault =>
  (operation, number) =>
    number < at
      ? undefined
      : { error: systemError('EIO', operation), half: isTorn && number === at }

const fails =
  (code: string, at: number): Fault =>
  (operation, number) =>
    number === at ? { error: systemError(code, operation) } : undefined

const frees = /^(?:rm|rmdir|unlink|rename|ftruncate|truncate)$/

/** The disk is full from an operation on: nothing that needs room works. */
const full =
  (at: number): Fault =>
  (operation, number) =>
    number < at || frees.test(operation.name)
      ? undefined
      : { error: systemError('ENOSPC', operation), half: true }

// In every run a few; `npm run test:faults` tries them all, which takes minutes.
const strideOf = (usual: number): number => (process.env.FAULTS === 'all' ? 1 : usual)

/**
 * Numbers of the operations that decide, and of every so many of the others.
 *
 * Those decide that give a name to a whole folder or to a list of the cache: of an article's file in the
 * draft there are many, and one is like the other.
 */
function pointsOf({ folder }: Swinging, operations: readonly Operation[], usual: number): number[] {
  const decides = ({ name, paths }: Operation): boolean =>
    name === 'rename' && paths.every((path) => relative(folder, path).split(sep).length < 3)
  const stride = strideOf(usual)
  return [...operations.entries()]
    .filter(([index, operation]) => decides(operation) || index % stride === 0)
    .map(([index]) => index + 1)
}

/** Go to the other day with a fault, then once more without: the site is that day's, and all is tidy. */
async function expectRecovery(
  archive: Swinging,
  to: number,
  fault: Fault,
  kinds?: readonly Operation['kind'][],
): Promise<{ said: Said; day: ReturnType<typeof dayOf> }> {
  archive.turnTo(to)
  const { said } = await buildWith(archive, fault, kinds)
  const day = dayOf(archive)
  expect(await archive.build()).toMatchObject({
    code: 0,
    talk: expect.stringMatching(/^3 articles/m),
  })
  expect(dayOf(archive)).toBe(to)
  expect(straysOf(archive)).toEqual([])
  return { said, day }
}

describe('whenever a build ends, there is the old site or the new one', () => {
  test('an archive that has a site', async () => {
    const archive = await swinging()
    archive.turnTo(0)
    await archive.build()
    archive.turnTo(1)
    const { operations } = await buildWith(archive, () => undefined)
    const days = new Set<unknown>()
    let now = 1
    for (const [index, at] of pointsOf(archive, operations, 16).entries()) {
      const { day } = await expectRecovery(archive, 1 - now, powerOff(at, index % 2 === 0))
      const { name, paths } = operations[at - 1] as Operation
      // Between these two names the site has none, for no longer than it takes to give the second.
      const isGap = name === 'rename' && paths[1] === archive.site
      expect(isGap ? ['none'] : [now, 1 - now]).toContain(day)
      days.add(day === 'none' ? day : day === now ? 'old' : 'new')
      now = 1 - now
    }
    expect([...days].sort()).toEqual(['new', 'none', 'old'])
    expect((await archive.build()).talk).toContain('nothing changed')
  })

  test('an archive that has none yet', async () => {
    const archive = await swinging()
    archive.turnTo(0)
    const { operations } = await buildWith(archive, () => undefined)
    for (const [index, at] of pointsOf(archive, operations, 70).entries()) {
      for (const name of ['site', '.site.newsfiche-cache'])
        rmSync(join(archive.folder, name), { recursive: true, force: true })
      const { day } = await expectRecovery(archive, 0, powerOff(at, index % 2 === 0))
      expect(['none', 0]).toContain(day)
    }
  })

  test('a build without a cache', async () => {
    const archive = await swinging()
    const uncached = { ...archive, build: () => archive.build(['--no-cache']) }
    archive.turnTo(0)
    await uncached.build()
    archive.turnTo(1)
    const { operations } = await buildWith(uncached, () => undefined)
    let now = 1
    for (const at of pointsOf(archive, operations, 60)) {
      const { day } = await expectRecovery(uncached, 1 - now, powerOff(at, true))
      const { name, paths } = operations[at - 1] as Operation
      const isGap = name === 'rename' && paths[1] === archive.site
      expect(isGap ? ['none'] : [now, 1 - now]).toContain(day)
      now = 1 - now
    }
  })
})

describe('a disk that fails is said in a sentence, and the old site stays', () => {
  const failures: readonly (readonly [
    string,
    (at: number) => Fault,
    readonly Operation['kind'][],
    RegExp,
  ])[] = [
    ['is full (ENOSPC)', full, ['write'], /Unexpected end of the space on the disk \(ENOSPC\)/],
    [
      'allows a write no more (EACCES)',
      (at) => fails('EACCES', at),
      ['write'],
      /Unexpected lack of permission \(EACCES\) at `.*site/,
    ],
    [
      'opens no more files (EMFILE)',
      (at) => fails('EMFILE', at),
      ['read', 'write'],
      /Unexpected (?:limit of open files \(EMFILE\)|failure to load `.*config\.mjs`: EMFILE)/,
    ],
  ]
  test.each(failures)('%s', async (_, faultAt, kinds, words) => {
    const archive = await swinging()
    archive.turnTo(0)
    await archive.build()
    archive.turnTo(1)
    const { operations } = await buildWith(archive, () => undefined, kinds)
    let now = 1
    let failed = 0
    for (let at = 1; at <= operations.length; at += strideOf(25)) {
      const { said, day } = await expectRecovery(archive, 1 - now, faultAt(at), kinds)
      expect(day).toBe(said.code === 0 ? 1 - now : now)
      if (said.code !== 0) {
        failed += 1
        const [line, reassurance, ...others] = said.talk.split('\n')
        expect(line).toMatch(words)
        expect(line).toMatch(/^newsfiche: Unexpected /)
        if (said.code === 3) expect(reassurance).toBe('The site that was there is as it was: site')
        expect(others.length).toBeLessThan(2)
      }
      now = 1 - now
    }
    expect(failed).toBeGreaterThan(0)
  })
})
