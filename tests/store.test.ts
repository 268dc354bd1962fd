import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { openStore } from '../src/store.ts'
import { folderOf } from './support/folder.ts'

test('gives back what it was given', () => {
  const store = openStore()
  const texts = ['{"text":"Fähre zurück 🚢"}', '{}', '{"text":""}']
  const slots = texts.map((text) => store.add(Buffer.from(text)))
  expect(slots.map((slot) => store.read(slot).toString())).toEqual(texts)
  store.close()
})

test('knows equal records by the same fingerprint', () => {
  const store = openStore()
  const [one, same, other] = ['{"a":1}', '{"a":1}', '{"a":2}'].map((text) =>
    store.add(Buffer.from(text)),
  )
  expect(one?.print).toBe(same?.print)
  expect(one?.print).not.toBe(other?.print)
  store.close()
})

test('holds more than its memory in a file, and leaves nothing behind', () => {
  const folder = folderOf()
  vi.stubEnv('TMPDIR', folder)
  const store = openStore()
  const json = (number: number): Buffer =>
    Buffer.from(JSON.stringify({ number, text: 'ä'.repeat(2 ** 20) }))
  const slots = Array.from({ length: 40 }, (_, number) => store.add(json(number)))
  expect(readdirSync(folder)).toHaveLength(1)
  expect(readdirSync(join(folder, readdirSync(folder)[0] ?? ''))).toEqual(['records'])
  for (const [number, slot] of slots.entries())
    expect(store.read(slot).equals(json(number))).toBe(true)
  store.close()
  expect(readdirSync(folder)).toEqual([])
  vi.unstubAllEnvs()
})
