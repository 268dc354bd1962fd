import { describe, expect, test } from 'vitest'
import { isOvergrown } from '../../src/parse/markdown/density.ts'
import { recordOf } from '../support/record.ts'

const head =
  'Ferry returns to the harbour\n\nThe ferry was back at her quay on Monday, he said.\n\n'

/** That all is there, which is what a reader may count on; `npm run bench:growth` looks at the time. */
function expectWhole(text: string, path: string): void {
  const { spans } = recordOf(text, path)
  expect(spans.reduce((sum, span) => sum + span.text.length, 0)).toBe(text.length)
  expect(spans.map((span) => span.text).join('') === text).toBe(true)
}

describe('large and strange texts end, and lose nothing', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['a line of 20 MB', 'The ferry sailed again and again. ', 600_000],
    ['100,000 lines', 'The ferry sailed again.\n', 100_000],
    ['50,000 lines that might open a text', 'Words of the harbour and a bridge\n\n', 50_000],
    ['a run of one letter', 'a', 2_000_000],
    ['a run of spaces', ' ', 2_000_000],
    ['a run of line ends', '\n', 200_000],
    ['a run of direction marks', '\u202e', 200_000],
    ['a run of accents', '\u0301', 200_000],
  ]
  test.each(cases)('%s', (_, unit, times) => {
    expectWhole(head + unit.repeat(times), 'a.txt')
  })

  test.each(['*', 'ﾼ*', '](', '[', '> ', '- ', '`a ', '<', '~~a', '_a ', '|', '&#'])(
    'Markdown with a run of %j',
    (unit) => {
      expectWhole(`${head}${unit.repeat(30_000)}\n\nThe end.\n`, 'a.md')
    },
  )

  test.each([
    '<div>',
    '<p>word ',
    '<ul><li>word ',
    '<table><tr><td>word',
    '<svg>',
    '<a href=x>',
    '<!--',
    '<script>',
    '&lt;',
    '&',
    '<',
    '</p>',
    '<meta name=author content=x>',
  ])('HTML with a run of %j', (unit) => {
    expectWhole(`<h1>Ferry</h1><p>${head}${unit.repeat(10_000)}<p>The end.`, 'a.html')
  })

  test('an element with 50,000 attributes, and one of a million characters', () => {
    const names = Array.from({ length: 50_000 }, (_, index) => `a${index}=""`)
    expectWhole(`<p ${names.join(' ')}>${head}<p title="${'x'.repeat(1_000_000)}">`, 'a.html')
  })

  test('10,000 footnotes, each called once', () => {
    const calls = Array.from({ length: 10_000 }, (_, index) => `A word[^${index + 1}] of it.\n\n`)
    const notes = Array.from({ length: 10_000 }, (_, index) => `[^${index + 1}]: Note ${index}.\n`)
    const record = recordOf(`# Notes\n\n${calls.join('')}${notes.join('')}`, 'a.md')
    expect(record.footnotes).toHaveLength(10_000)
    expect(record.footnotes.every(({ calls: own }) => own.length === 1)).toBe(true)
  })
})

describe('a Markdown file is read as text', () => {
  test.each([
    ['thousands of pairs in a paragraph', 'a*'.repeat(5000), true],
    ['thousands of pairs over many lines', 'a*\n'.repeat(5000), true],
    ['quotations within quotations', '> '.repeat(200), true],
    ['a long list', '* [a](b) *c*\n'.repeat(5000), false],
    ['a long table', `| a | b |\n| - | - |\n${'| [a](b) | *c* |\n'.repeat(5000)}`, false],
    ['many paragraphs', '*a* [b](c)\n\n'.repeat(5000), false],
  ])('%s: %#', (_, text, isWild) => {
    expect(isOvergrown(text)).toBe(isWild)
  })

  test('and says so', () => {
    const { diagnostics } = recordOf(`# A\n\n${'a*'.repeat(5000)}\n`, 'a.md')
    expect(diagnostics.map(({ rule }) => rule)).toContain('markdown-overgrown')
  })
})
