import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArticleRecord } from '../../src/model/index.ts'
import { pageAnchors } from '../../src/shape/anchors.ts'
import { recordOf } from '../support/record.ts'
import { realTexts } from '../support/texts.ts'

/** All fragments that exist on the page of an article. */
function anchorsOf(record: ArticleRecord): Set<string> {
  return new Set<string>([
    ...pageAnchors,
    ...record.sections.flatMap(({ anchor, parts }) => [
      anchor,
      ...parts.map((part) => part.anchor),
    ]),
    ...record.footnotes.flatMap(({ anchor, calls }) => [
      anchor,
      ...calls.map((call) => call.anchor),
    ]),
    ...record.captions.map(({ anchor }) => anchor),
    ...record.notes.map(({ anchor }) => anchor),
  ])
}

function expectWhole(record: ArticleRecord, text: string): void {
  expect(record.spans.map((span) => span.text).join('')).toBe(text)
  let end = 0
  const anchors = anchorsOf(record)
  for (const span of record.spans) {
    expect(span.start).toBe(end)
    expect(span.end).toBeGreaterThan(span.start)
    end = span.end
    expect(span.rule).toMatch(/^[a-z][a-z0-9-]*$/)
    expect(span.why).toMatch(/\S/)
    expect(span.confidence).toBeGreaterThan(0)
    expect(span.confidence).toBeLessThanOrEqual(1)
    if (span.became !== undefined) expect(anchors).toContain(span.became)
    if (span.role === 'gap') expect(span).not.toHaveProperty('became')
  }
  expect(record.origin.length).toBe(text.length)
}

function expectPlaces(record: ArticleRecord, text: string): void {
  for (const { parts, heading } of record.sections)
    for (const place of [...parts, ...(heading ? [heading] : [])]) {
      expect(place.end).toBeGreaterThan(place.start)
      expect(place.end).toBeLessThanOrEqual(text.length)
    }
  for (const { start, end, text: words } of record.furniture)
    expect(text.slice(start, end)).toBe(words)
  for (const { calls, marker } of record.footnotes)
    for (const { start, end } of calls) expect(text.slice(start, end)).toContain(marker)
}

describe('the spans of a record, joined, are the file', () => {
  test.each(realTexts())('%s', (path, text) => {
    const record = recordOf(text, path)
    expectWhole(record, text)
    expectPlaces(record, text)
  })

  const line = fc.oneof(
    fc.constantFrom(
      'Ferry returns to the harbour',
      'By Ada Winter, 3 March 2014',
      'TALLSUND (Post) — The ferry Aurelia* was back at her quay on Monday.',
      '* Built in 1931',
      'Sourse: harbourpost.example',
      'Source: https://example.org/a',
      '0',
      '250',
      '0.00 (0%) 0 votes',
      '- the rudder',
      '> She sails',
      '## The storm',
      '[^1]: note',
      'word[^1]',
      '| a | b |',
      '| - | - |',
      '```',
      '<script>',
      '---',
      'title: x',
      '\ufeff',
      '\u2028',
      '\t',
      '',
    ),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
  )
  const file = fc
    .tuple(
      fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' \n ', '\u2028')), {
        maxLength: 14,
      }),
      fc.constantFrom('a.txt', 'a.md'),
    )
    .map(([lines, path]) => [lines.flat().join(''), path] as const)
    .filter(([text]) => text.replace(/^\ufeff/, '').trim() !== '')

  test('of any text', () => {
    fc.assert(
      fc.property(file, ([text, path]) => {
        const record = recordOf(text, path)
        expectWhole(record, text)
        expectPlaces(record, text)
      }),
      { numRuns: 300 },
    )
  })

  test('and the fragments of one article are all different', () => {
    fc.assert(
      fc.property(file, ([text, path]) => {
        const record = recordOf(text, path)
        const given = [
          ...record.sections.flatMap(({ anchor, parts }) => [
            anchor,
            ...parts.map((part) => part.anchor),
          ]),
          ...record.footnotes.flatMap(({ anchor, calls }) => [
            anchor,
            ...calls.map((call) => call.anchor),
          ]),
          ...record.captions.map(({ anchor }) => anchor),
          ...record.notes.map(({ anchor }) => anchor),
        ]
        expect(new Set<string>([...given, ...pageAnchors]).size).toBe(
          given.length + pageAnchors.length,
        )
      }),
      { numRuns: 200 },
    )
  })

  test('and the numbers of its parts count from one', () => {
    fc.assert(
      fc.property(file, ([text, path]) => {
        const numbers = recordOf(text, path).sections.flatMap(({ parts }) =>
          parts.map((part) => part.number),
        )
        expect(numbers).toEqual(numbers.map((_, index) => index + 1))
      }),
      { numRuns: 100 },
    )
  })

  test('and the record is plain JSON', () => {
    fc.assert(
      fc.property(file, ([text, path]) => {
        const record = recordOf(text, path)
        expect(JSON.parse(JSON.stringify(record))).toEqual(record)
      }),
      { numRuns: 100 },
    )
  })
})
