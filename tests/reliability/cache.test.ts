import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { addFiles, folderOf, treeOf } from '../support/folder.ts'
import { expectSame } from '../support/site.ts'
import { dayOf, type Swinging, straysOf, swinging } from './archive.ts'

// Programs take their time where others are at work too.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 })

const cacheIn = ({ folder }: Swinging): string => join(folder, '.site.newsfiche-cache')

async function built(): Promise<Swinging> {
  const archive = await swinging()
  archive.turnTo(0)
  await archive.build()
  archive.turnTo(1)
  return archive
}

/** Names of what is in the cache, but folders. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder).filter((name) => lstatSync(join(folder, name)).isFile())

const replace = (path: string, other: (path: string) => void): void => {
  rmSync(path, { recursive: true })
  other(path)
}

/** What may stand where our cache was; damage to its files is in `tests/pressroom/incremental.test.ts`. */
const foreign: readonly (readonly [string, (cache: string) => void])[] = [
  ['a file', (cache) => replace(cache, (path) => writeFileSync(path, 'mine'))],
  ['a link to nowhere', (cache) => replace(cache, (path) => symlinkSync('/nowhere/at/all', path))],
  [
    'the cache of something else',
    (cache) => replace(cache, (path) => mkdirSync(join(path, 'x'), { recursive: true })),
  ],
  [
    'a folder in place of each of its files',
    (cache) => {
      for (const name of filesIn(cache))
        replace(join(cache, name), (path) => mkdirSync(join(path, 'x'), { recursive: true }))
    },
  ],
  [
    'files that nobody may read or write',
    (cache) => {
      for (const name of filesIn(cache)) chmodSync(join(cache, name), 0)
    },
  ],
  [
    'the site of another day as its twin',
    (cache) => {
      for (const [path] of treeOf(join(cache, 'twin')))
        replace(join(cache, 'twin', path), (place) => writeFileSync(place, 'another day'))
    },
  ],
  ['a twin that lacks files', (cache) => rmSync(join(cache, 'twin/articles'), { recursive: true })],
  [
    'the lists of one cache beside the records of another',
    (cache) => writeFileSync(join(cache, 'records-1'), Buffer.alloc(100_000, '{}')),
  ],
]

describe('a cache that is not ours is noticed, and the site is that of a build from nothing', () => {
  test.each(foreign)('%s', async (_, harm) => {
    const archive = await built()
    harm(cacheIn(archive))
    for (const day of [1, 0, 1]) {
      archive.turnTo(day)
      expect(await archive.build()).toMatchObject({
        code: 0,
        talk: expect.stringMatching(/^3 art/m),
      })
      expect(dayOf(archive)).toBe(day)
      expect(straysOf(archive)).toEqual([])
    }
    expect((await archive.build()).talk).toContain('nothing changed')
  })

  test('links in it are not written through', async () => {
    const archive = await built()
    const precious = 'years of work\n'.repeat(10_000)
    const other = join(folderOf({ precious }), 'precious')
    const cache = cacheIn(archive)
    replace(join(cache, 'records-1'), (path) => symlinkSync(other, path))
    expect((await archive.build()).code).toBe(0)
    expect(dayOf(archive)).toBe(1)
    archive.turnTo(0)
    for (const name of [...filesIn(cache), 'cards.new', 'edition.new', 'sightings.new']) {
      rmSync(join(cache, name), { force: true })
      symlinkSync(other, join(cache, name))
    }
    expect((await archive.build()).code).toBe(0)
    expect(dayOf(archive)).toBe(0)
    expect(readFileSync(other, 'utf8')).toBe(precious)
  })
})

test('a site whose name is a link is changed where it is, and the link stays', async () => {
  const archive = await built()
  const place = join(archive.folder, 'articles-site')
  renameSync(archive.site, place)
  symlinkSync(place, archive.site)
  for (const day of [1, 0]) {
    archive.turnTo(day)
    expect((await archive.build()).code).toBe(0)
    expect(lstatSync(archive.site).isSymbolicLink()).toBe(true)
    expectSame(archive.sites[day] as Map<string, Buffer>, treeOf(place))
  }
})

test('a lock with the number of this very process is that of a build that is no more', async () => {
  const archive = await built()
  addFiles(archive.folder, { '.site.newsfiche-lock': `${process.pid}\n` })
  expect((await archive.build()).code).toBe(0)
  expect(existsSync(join(archive.folder, '.site.newsfiche-lock'))).toBe(false)
})
