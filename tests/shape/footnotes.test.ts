import { expect, test } from 'vitest'
import type { ArticleRecord } from '../../src/model/index.ts'
import { recordOf } from '../support/record.ts'

const lead = 'Ferry returns\n\n'

/** Marker, text and how often it is called. */
const notes = (record: ArticleRecord) =>
  record.footnotes.map(({ marker, text, calls }) => [marker, text, calls.length])

test('a marker behind a word calls the note that begins with it', () => {
  const text = `${lead}The ferry Aurelia* was back on Monday, said the harbour master.\n\nShe sails on Friday.\n\n* Built in Tallsund in 1931 and rebuilt twice since\n`
  const record = recordOf(text)
  expect(notes(record)).toEqual([['*', 'Built in Tallsund in 1931 and rebuilt twice since', 1]])
  const [note] = record.footnotes
  const [call] = note?.calls ?? []
  expect(text.slice(call?.start, call?.end)).toBe('*')
  expect(record.sections[0]?.parts[0]?.html).toContain(
    `id="${call?.anchor}" href="#${note?.anchor}">*</a>`,
  )
})

test('every fragment of notes and calls is its own', () => {
  const text =
    '# Ferries meet in the harbour\n\nThe Aurelia[^1] and the Marta[^1] met the Sirena[^2] on Monday at the mouth of the harbour, said the pilot.\n\nNobody was hurt, and the boats went on to the fishing grounds as if nothing had happened to them.\n\n[^1]: A ferry.\n[^2]: A trawler[^1].\n'
  const record = recordOf(text, 'ferry.md')
  const anchors = record.footnotes.flatMap(({ anchor, calls }) => [
    anchor,
    ...calls.map((call) => call.anchor),
  ])
  expect(anchors).toEqual(['fn-1', 'fnref-1', 'fnref-1-2', 'fnref-1-3', 'fn-2', 'fnref-2'])
})

test('of two notes with one marker each answers the calls before it', () => {
  const half = (name: string, word: string): string =>
    [
      `The ferry ${name}* was back at her quay on Monday, said the harbour master of Tallsund to those who had waited.`,
      `Nobody had thought that the ${name} would ever sail again, for the storm had torn away her rudder and her mast.`,
      `She will sail on Friday, he said, and the fares of the ${name} will stay what they were before the winter.`,
      `* ${word} in Tallsund in the spring of 1931 and never sold`,
      '',
    ].join('\n\n')
  const record = recordOf(`${lead}${half('Aurelia', 'Built')}${half('Marta', 'Rebuilt')}`)
  expect(notes(record)).toEqual([
    ['*', 'Built in Tallsund in the spring of 1931 and never sold', 1],
    ['*', 'Rebuilt in Tallsund in the spring of 1931 and never sold', 1],
  ])
})

test('a note that nothing calls is kept, with a message where it stands', () => {
  const record = recordOf('# Ferry\n\nShe sails.\n\n[^9]: Nobody asks.\n', 'ferry.md')
  expect(notes(record)).toEqual([['9', 'Nobody asks.', 0]])
  expect(record.diagnostics).toEqual([
    {
      rule: 'footnote-uncalled',
      severity: 'warning',
      reason:
        'Unexpected note `9` that nothing in the text calls, expected the same marker behind a word',
      line: 5,
      column: 1,
      start: 21,
      end: 39,
    },
  ])
})
