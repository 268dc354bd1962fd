import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { stagesPage } from '../../scripts/docs/stages-page.ts'
import { blocksOf, dumpToString, type Example, type Stage } from '../../src/index.ts'
import { parseDump } from '../../src/parse/index.ts'
import { stages } from '../../src/parse/stages/index.ts'

const grammar = /^Unexpected .+, expected .+[^.]$/

/** What a stage says of the block in question, asked after those before it. */
function ask(stage: Stage, { blocks, at }: Example) {
  const before = stages.slice(0, stages.indexOf(stage) + 1)
  const file = new VFile({ path: 'page.txt' })
  const dump = parseDump(blocks.join('\n\n'), file, before)
  const block = blocksOf(dump)[at]
  const text = block ? dumpToString(block) : ''
  return {
    naming: block?.naming?.rule === stage.id ? block.naming : undefined,
    within: (block?.stretches ?? [])
      .filter((stretch) => stretch.rule === stage.id)
      .map(({ role, from, to }) => [role, text.slice(from, to)] as const),
    messages: file.messages.map(({ reason }) => reason),
  }
}

describe.each(stages.map((stage) => [stage.id, stage] as const))('%s', (_, stage) => {
  test('says what it is about in one sentence', () => {
    expect(stage.about).toMatch(/^[A-Z].+\.$/)
  })
  test.each(stage.examples.map((example) => [example.blocks[example.at], example] as const))(
    'reads %j as its example says',
    (_text, example) => {
      const { naming, within, messages } = ask(stage, example)
      expect(naming?.role).toBe(example.is)
      if (example.kind) expect(naming?.kind).toBe(example.kind)
      if (example.within) expect(within).toEqual(example.within)
      if (example.message) expect(messages).toContain(example.message)
      for (const message of messages) expect(message).toMatch(grammar)
    },
  )
})

test('the manual lists the stages as they are', () => {
  const page = readFileSync(new URL('../../docs/stages.md', import.meta.url), 'utf8')
  expect(page).toBe(stagesPage())
})

test('every stage has its own id', () => {
  expect(new Set(stages.map(({ id }) => id)).size).toBe(stages.length)
})
