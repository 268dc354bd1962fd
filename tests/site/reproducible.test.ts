import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, test } from 'vitest'
import { addFiles, folderOf, treeOf } from '../support/folder.ts'
import {
  eleventySiteOf,
  expectSame,
  programSiteOf,
  sharedSiteOf,
  siteOf,
  type Tree,
} from '../support/site.ts'
import { folders } from '../support/texts.ts'

const root = join(import.meta.dirname, '../..')

describe('the same input gives the same bytes', () => {
  let expected: Tree
  beforeAll(async () => {
    expected = treeOf(await sharedSiteOf(folders.examples))
  })

  test('in another folder, from files made in another order at another time', async () => {
    const copy = folderOf()
    const paths = readdirSync(folders.examples, { recursive: true, encoding: 'utf8' }).filter(
      (path) => /\.\w+$/.test(path),
    )
    for (const [index, path] of paths.sort().reverse().entries()) {
      const place = join(copy, path)
      mkdirSync(dirname(place), { recursive: true })
      writeFileSync(place, readFileSync(join(folders.examples, path)))
      utimesSync(place, index, index)
    }
    expectSame(expected, treeOf((await siteOf(copy)).folder))
  })

  test('twice in one process', async () => {
    expectSame(expected, treeOf((await siteOf(folders.examples)).folder))
  })

  test.each([
    ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
    ['America/St_Johns', 'ar_EG.UTF-8'],
  ])('from the compiled program in %s with %s', async (zone, locale) => {
    const environment = { TZ: zone, LC_ALL: locale, LANG: locale, LANGUAGE: locale }
    expectSame(expected, await programSiteOf(folders.examples, environment))
  })
})

test('reading on several threads changes nothing', async () => {
  const article = (index: number): string =>
    `Ferry number ${index} returns\n\nThe ferry number ${index} was back at her quay on Monday, eleven weeks after the storm.\n\nSource: harbour${index % 7}.example\n`
  const folder = folderOf(
    Object.fromEntries(
      Array.from({ length: 450 }, (_, index) => [
        `${index % 9}/${index}.txt`,
        index % 50 === 0 ? '' : article(index),
      ]),
    ),
  )
  const output = join(folderOf(), 'site')
  const build = async (): Promise<void> =>
    expectSame(treeOf((await siteOf(folder)).folder), await programSiteOf(folder, {}, output))
  await build()
  // A change of a few files goes through another thread too, and the long files.
  addFiles(folder, { '3/new.txt': article(1000), '4/4.txt': `${article(4)}\nCorrected.\n` })
  rmSync(join(folder, '5/5.txt'))
  await build()
})

test('our command and Eleventy’s own give the same files for the seeds', async () => {
  const output = join(folderOf(), 'site')
  expectSame(await programSiteOf(folders.seeds), await eleventySiteOf(root, output))
})
