import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { seal, sealed } from '../../src/morgue/program.ts'

let bin: string
const then = new Date('2026-11-24T10:00:00Z')
const later = new Date('2026-11-24T10:00:01Z')

/** Write a file of a bound program, as a package that was unpacked has it: all of one age. */
function put(name: string, text: string, moment = then): void {
  writeFileSync(join(bin, name), text)
  utimesSync(join(bin, name), moment, moment)
}

/** What is said of the files in the folder, without those beside it. */
const told = (): string[] => sealed(bin).filter((line) => /\bpart-\d\.js /.test(line))

beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), 'newsfiche-program-'))
  mkdirSync(bin, { recursive: true })
  put('part-1.js', 'one')
  put('part-2.js', 'two')
})
afterEach(() => rmSync(bin, { recursive: true, force: true }))

describe('a bound program', () => {
  test('is the same with its seal as without', () => {
    const read = sealed(bin)
    expect(told()).toHaveLength(2)
    seal(bin)
    expect(sealed(bin)).toEqual(read)
  })

  test('is not read again while no file is younger than the seal', () => {
    const before = told()
    seal(bin)
    put('part-1.js', 'ONE', new Date('2026-11-24T09:00:00Z'))
    expect(told()).toEqual(before)
  })

  test('is another one when a single letter was changed since', () => {
    seal(bin)
    utimesSync(join(bin, 'seal'), then, then)
    const before = told()
    put('part-1.js', 'onE', later)
    expect(told()).not.toEqual(before)
    expect(told()).toHaveLength(2)
  })

  test('is another one when a file came or went', () => {
    seal(bin)
    put('part-3.js', 'three')
    expect(told()).toHaveLength(3)
    rmSync(join(bin, 'part-3.js'))
    rmSync(join(bin, 'part-2.js'))
    expect(told()).toHaveLength(1)
  })
})
