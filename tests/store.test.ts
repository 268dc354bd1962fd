import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { ArticleRecord } from '../src/model/index.ts'
import { openStore } from '../src/store.ts'
import { folderOf } from './support/folder.ts'
import { recordOf } from './support/record.ts'

const idOf = (number: number): ArticleRecord['id'] =>
  number.toString(16).padStart(16, '0') as ArticleRecord['id']
const record = recordOf('Fähre zurück 🚢\n\nDie Fähre „Aurelia“ liegt wieder an ihrem Kai.\n')

test('gives back what it was given', () => {
  const store = openStore()
  store.put(record.id, JSON.stringify(record))
  expect(store.get(record.id)).toEqual(record)
  expect(store.json(record.id)).toBe(JSON.stringify(record))
  expect(() => store.get(idOf(9))).toThrow('No record of article `0000000000000009`')
  store.close()
})

test('a later record of an article takes the place of the earlier one', () => {
  const store = openStore()
  store.put(idOf(1), '{"first":true}')
  store.put(idOf(1), '{"second":true}')
  expect(store.json(idOf(1))).toBe('{"second":true}')
  store.close()
})

test('holds more than its memory in a file, and leaves nothing behind', () => {
  const folder = folderOf()
  vi.stubEnv('TMPDIR', folder)
  const store = openStore()
  const json = (number: number): string => JSON.stringify({ number, text: 'ä'.repeat(2 ** 20) })
  for (let number = 0; number < 40; number += 1) store.put(idOf(number), json(number))
  expect(readdirSync(folder)).toHaveLength(1)
  expect(readdirSync(join(folder, readdirSync(folder)[0] ?? ''))).toEqual(['records'])
  for (const number of [0, 30, 31, 32, 39])
    expect(store.json(idOf(number)) === json(number)).toBe(true)
  store.close()
  expect(readdirSync(folder)).toEqual([])
  vi.unstubAllEnvs()
})
