import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { UsageError } from '../../src/configure.ts'
import { openDraft } from '../../src/pressroom/draft.ts'
import { addFiles, folderOf } from '../support/folder.ts'

const page = (folder: string): string => readFileSync(join(folder, 'index.html'), 'utf8')

// No system gives a process this number.
const nobody = 2 ** 30

test('a draft takes the place of the old site, and leaves nothing beside it', () => {
  const folder = folderOf({ 'site/index.html': 'old', 'site/gone.html': 'old' })
  const draft = openDraft(join(folder, 'site'))
  addFiles(draft.folder, { 'index.html': 'new' })
  expect(page(join(folder, 'site'))).toBe('old')
  draft.publish()
  draft.close()
  expect(page(join(folder, 'site'))).toBe('new')
  expect(readdirSync(folder)).toEqual(['site'])
  expect(readdirSync(join(folder, 'site'))).toEqual(['index.html'])
})

test('a draft that is thrown away leaves the old site', () => {
  const folder = folderOf({ 'site/index.html': 'old' })
  const draft = openDraft(join(folder, 'site'))
  addFiles(draft.folder, { 'index.html': 'half' })
  draft.close()
  expect(page(join(folder, 'site'))).toBe('old')
  expect(readdirSync(folder)).toEqual(['site'])
})

test('makes the folder above a site that is the first', () => {
  const site = join(folderOf(), 'public/archive')
  const draft = openDraft(site)
  addFiles(draft.folder, { 'index.html': 'new' })
  draft.publish()
  draft.close()
  expect(page(site)).toBe('new')
})

test('only one build writes a site at a time, and the other is told so', () => {
  const site = join(folderOf(), 'site')
  const first = openDraft(site)
  expect(() => openDraft(site)).toThrow(UsageError)
  expect(() => openDraft(site)).toThrow(
    /^Unexpected second build into `.*site` while another writes it/,
  )
  expect(existsSync(first.folder)).toBe(true)
  first.close()
  openDraft(site).close()
})

test('what a killed build left behind is cleared away', () => {
  const folder = folderOf({
    'site/index.html': 'old',
    '.site.newsfiche-lock': `${nobody}\n`,
    '.site.newsfiche-draft/half.html': 'half',
  })
  const draft = openDraft(join(folder, 'site'))
  addFiles(draft.folder, { 'index.html': 'new' })
  draft.publish()
  draft.close()
  expect(readdirSync(folder)).toEqual(['site'])
  expect(readdirSync(join(folder, 'site'))).toEqual(['index.html'])
})

test('a build that was killed between two renames gives the old site back', () => {
  const folder = folderOf({
    '.site.newsfiche-old/index.html': 'old',
    '.site.newsfiche-lock': `${nobody}\n`,
  })
  openDraft(join(folder, 'site')).close()
  expect(page(join(folder, 'site'))).toBe('old')
  expect(readdirSync(folder)).toEqual(['site'])
})

test('a lock without a number belongs to nobody', () => {
  const folder = folderOf({ '.site.newsfiche-lock': '' })
  openDraft(join(folder, 'site')).close()
  expect(readdirSync(folder)).toEqual([])
})
