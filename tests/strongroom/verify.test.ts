import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { writeManifest } from '../../src/strongroom/index.ts'
import { run } from '../support/desk.ts'
import { folderOf, treeOf } from '../support/folder.ts'

const article = `Ferry returns to the harbour

The ferry Aurelia was back at her quay on Monday, eleven weeks after the storm that tore away her rudder.
`

/** A site and the folder that it was made from. */
async function siteOf(): Promise<{ site: string; originals: string }> {
  const originals = folderOf({ 'ferry.txt': article, 'b/storm.txt': `${article}It blew again.\n` })
  const site = join(folderOf(), 'site')
  const { code } = await run(originals, ['build', '--output', site, '--quiet'])
  expect(code).toBe(0)
  return { site, originals }
}

let made: { site: string; originals: string }
beforeAll(async () => {
  made = await siteOf()
})

test('a fresh site is as it was made, and so are its originals', async () => {
  const { code, out, talk } = await run('/', ['verify', made.site, '--originals', made.originals])
  expect({ code, out, talk }).toEqual({ code: 0, out: '', talk: 'Everything is as it was made\n' })
})

test('the manifest names every file but itself', () => {
  const tree = treeOf(made.site)
  const lines = (tree.get('manifest-sha256.txt')?.toString() ?? '').trimEnd().split('\n')
  expect(lines.map((line) => line.slice(66)).sort()).toEqual(
    [...tree.keys()].filter((path) => path !== 'manifest-sha256.txt').sort(),
  )
})

test('says in a line each what changed, is missing or was added', async () => {
  const { site, originals } = await siteOf()
  writeFileSync(join(site, 'index.html'), 'changed')
  writeFileSync(join(site, 'new.html'), 'added')
  rmSync(join(site, '404.html'))
  writeFileSync(join(originals, 'ferry.txt'), 'changed')
  renameSync(join(originals, 'b/storm.txt'), join(originals, 'b/gone.txt'))
  const { code, out, talk } = await run('/', ['verify', site, '--originals', originals])
  expect(code).toBe(1)
  expect(out.split('\n').map((line) => line.replace(/ \(.*/, ''))).toEqual([
    'missing: 404.html',
    'changed: index.html',
    'added: new.html',
    'missing: b/storm.txt',
    'changed: ferry.txt',
    '',
  ])
  expect(talk).toBe(
    'Not in the site: b/gone.txt (it came later, or is not published)\n5 problems\n',
  )
})

test('names originals that no article of the site was made from, which is no problem', async () => {
  const { site, originals } = await siteOf()
  writeFileSync(join(originals, 'b/later.txt'), `${article}It came later.\n`)
  writeFileSync(join(originals, 'notes.pdf'), 'no article')
  const { code, out, talk } = await run('/', ['verify', site, '--originals', originals])
  expect({ code, out }).toEqual({ code: 0, out: '' })
  expect(talk).toBe(
    'Not in the site: b/later.txt (it came later, or is not published)\nEverything is as it was made\n',
  )
})

test('a signature beside the manifest is no problem', async () => {
  const folder = folderOf({ 'index.html': 'x' })
  writeManifest(folder)
  writeFileSync(join(folder, 'manifest-sha256.txt.minisig'), 'signature')
  expect((await run('/', ['verify', folder])).code).toBe(0)
})

test('paths that a manifest must code are found again', async () => {
  const folder = folderOf({ '100%.txt': 'x', 'a%0Ab.txt': 'y' })
  writeManifest(folder)
  expect((await run('/', ['verify', folder])).code).toBe(0)
})

test('lines that are none of a manifest are told', async () => {
  const folder = folderOf({ 'manifest-sha256.txt': 'nonsense\n' })
  expect((await run('/', ['verify', folder])).out).toContain('line 1 is none of a manifest')
})

test.each([
  [['verify'], 'expected the folder of a site'],
  [['verify', '.'], 'expected a site that Newsfiche made'],
])('%j is refused with a remedy', async (words, remedy) => {
  const { code, talk } = await run(folderOf(), words)
  expect(code).toBe(2)
  expect(talk).toContain(remedy)
})
