import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { openDraft } from '../../src/cli/draft.ts'

let folder = ''
let output = ''
const page = (place: string): string => readFileSync(join(place, 'index.html'), 'utf8')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsfiche-tests-'))
  output = join(folder, 'site')
  mkdirSync(output)
  writeFileSync(join(output, 'index.html'), 'old edition')
})

test('the old site stays until the draft is published, then nothing else is left', () => {
  const draft = openDraft(output)
  writeFileSync(join(draft.folder, 'index.html'), 'new edition')
  expect(page(output)).toBe('old edition')
  draft.publish()
  draft.close()
  expect(page(output)).toBe('new edition')
  expect(readdirSync(folder)).toEqual(['site'])
})

test('a draft that is given up leaves the old site and nothing else', () => {
  const draft = openDraft(output)
  writeFileSync(join(draft.folder, 'index.html'), 'half an edition')
  draft.close()
  expect(page(output)).toBe('old edition')
  expect(readdirSync(folder)).toEqual(['site'])
})

describe('another build', () => {
  test('into the same folder is told to wait', () => {
    const draft = openDraft(output)
    expect(() => openDraft(output)).toThrow(
      /Unexpected second build into .* expected one at a time/,
    )
    draft.close()
    openDraft(output).close()
  })

  test('takes over after one that was killed, half-written files and all', () => {
    const { pid } = spawnSync(process.execPath, ['--version']) // no longer runs
    writeFileSync(join(folder, '.site.newsfiche-lock'), `${pid}\n`)
    mkdirSync(join(folder, '.site.newsfiche-draft'))
    writeFileSync(join(folder, '.site.newsfiche-draft/index.html'), 'half an edition')
    const draft = openDraft(output)
    expect(readdirSync(draft.folder)).toEqual([])
    draft.close()
    expect(page(output)).toBe('old edition')
  })

  test('puts the old site back when the killed one had just moved it aside', () => {
    renameSync(output, join(folder, '.site.newsfiche-old'))
    openDraft(output).close()
    expect(page(output)).toBe('old edition')
    expect(readdirSync(folder)).toEqual(['site'])
  })

  test('clears away what was moved aside when the new site had taken its place', () => {
    mkdirSync(join(folder, '.site.newsfiche-old'))
    openDraft(output).close()
    expect(page(output)).toBe('old edition')
    expect(readdirSync(folder)).toEqual(['site'])
  })
})
