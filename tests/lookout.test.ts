import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { keepLookout } from '../src/lookout.ts'
import { folderOf } from './support/folder.ts'

let end = (): void => {}
afterEach(() => end())

/** Keeps a lookout; gives a function that waits until a path was told. */
function lookout(folder: string): (path: string) => Promise<void> {
  const told = new Set<string>()
  end = keepLookout([folder], (paths) => {
    for (const path of paths) told.add(path)
  })
  return async (path) => {
    while (!told.has(join(folder, path))) await pause(10)
    told.clear()
  }
}

test('tells files that come, change and go', async () => {
  const folder = folderOf({ 'a.txt': 'one' })
  const hears = lookout(folder)
  writeFileSync(join(folder, 'a.txt'), 'two')
  await hears('a.txt')
  writeFileSync(join(folder, 'b.txt'), 'three')
  await hears('b.txt')
  rmSync(join(folder, 'a.txt'))
  await hears('a.txt')
})

test('looks into folders that were there and that come, also under a name that was there before', async () => {
  const folder = folderOf({ 'deep/er/a.txt': 'one' })
  const hears = lookout(folder)
  writeFileSync(join(folder, 'deep/er/a.txt'), 'two')
  await hears('deep/er/a.txt')
  for (const _time of [1, 2]) {
    mkdirSync(join(folder, 'new'))
    await hears('new')
    writeFileSync(join(folder, 'new/b.txt'), 'three')
    await hears('new/b.txt')
    rmSync(join(folder, 'new'), { recursive: true })
    await hears('new')
  }
})

test('passes over what is no article and what nobody means to be read', async () => {
  const folder = folderOf({ '_site/index.html': '', 'node_modules/a/a.txt': '', 'a.txt': 'one' })
  const told: string[] = []
  end = keepLookout([folder], (paths) => told.push(...paths))
  for (const path of ['_site/index.html', 'node_modules/a/a.txt', '.a.txt.swp', 'a.txt'])
    writeFileSync(join(folder, path), 'two')
  while (!told.includes(join(folder, 'a.txt'))) await pause(10)
  expect(new Set(told)).toEqual(new Set([join(folder, 'a.txt')]))
})
