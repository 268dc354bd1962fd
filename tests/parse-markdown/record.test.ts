import { describe, expect, test } from 'vitest'
import type { ArticleRecord } from '../../src/model/index.ts'
import { recordOf } from '../support/record.ts'

const markdown = (text: string): ArticleRecord => recordOf(text, 'ferry.md')
const parts = (record: ArticleRecord) => record.sections.flatMap((section) => section.parts)
const html = (record: ArticleRecord): string =>
  [
    ...record.sections.flatMap(({ heading, parts: own }) => [
      heading?.html ?? '',
      ...own.map((part) => part.html),
    ]),
    ...record.footnotes.map((note) => note.html),
  ].join('\n')

describe('the shapes of Markdown', () => {
  test('headings make sections, the first the headline', () => {
    const record = markdown(
      '# Ferry returns\n\nShe was away for weeks.\n\n## The storm\n\nThe rudder broke.\n\n## The *repair*\n\nIt took all winter.\n',
    )
    expect(record.headline).toMatchObject({ value: 'Ferry returns' })
    expect(
      record.sections.map(({ anchor, heading }) => [anchor, heading?.text, heading?.html]),
    ).toEqual([
      ['lead', undefined, undefined],
      ['the-storm', 'The storm', 'The storm'],
      ['the-repair', 'The repair', 'The <em>repair</em>'],
    ])
  })

  test('lists, quotes, tables and code are parts with a number', () => {
    const record = markdown(
      '# Ferry returns\n\nWhat broke:\n\n- the rudder\n- the mast\n\n> She sails on Friday.\n\n| Day | Boats |\n| --- | ----: |\n| Mon | 3 |\n\n```\nQSL QSL\n```\n',
    )
    expect(parts(record).map(({ kind, number, text }) => [number, kind, text])).toEqual([
      [1, 'paragraph', 'What broke:'],
      [2, 'list', 'the rudder the mast'],
      [3, 'quote', 'She sails on Friday.'],
      [4, 'table', 'Day Boats Mon 3'],
      [5, 'code', 'QSL QSL'],
    ])
    expect(html(record)).toContain('<th align="right">Boats</th>')
  })

  test('footnotes are joined to their calls both ways', () => {
    const record = markdown(
      '# Ferry returns\n\nThe Aurelia[^ship] is back.[^2]\n\nShe[^ship] sails.\n\n[^ship]: Built in 1931.\n[^2]: On Monday.\n',
    )
    expect(record.footnotes.map(({ marker, text, calls }) => [marker, text, calls.length])).toEqual(
      [
        ['ship', 'Built in 1931.', 2],
        ['2', 'On Monday.', 1],
      ],
    )
    for (const note of record.footnotes)
      for (const call of note.calls)
        expect(html(record)).toContain(`id="${call.anchor}" href="#${note.anchor}"`)
  })

  test('a note that nothing calls is kept, and said', () => {
    const record = markdown('# Ferry returns\n\nThe Aurelia is back.\n\n[^ship]: Built in 1931.\n')
    expect(record.footnotes).toMatchObject([{ marker: 'ship', calls: [] }])
    expect(record.diagnostics).toMatchObject([
      { rule: 'footnote-uncalled', severity: 'warning', line: 5, column: 1 },
    ])
  })

  test('notes of several paragraphs keep their markup, and no space comes between letters', () => {
    const record = markdown(
      '# Ferry\n\nShe is back.[^1]\n\n[^1]: Built in 1931, *un*sinkable.\n\n    Twice [rebuilt](https://example.org/a).\n',
    )
    expect(record.footnotes[0]?.html).toBe(
      'Built in 1931, <em>un</em>sinkable.<br>Twice <a href="https://example.org/a">rebuilt</a>.',
    )
  })

  test('single tildes are what they are', () => {
    expect(parts(markdown('# Crowd\n\nSome ~40 people ~came.\n'))[0]?.html).toContain(
      'Some ~40 people ~came.',
    )
  })
})

describe('an article is never a program', () => {
  test('raw HTML is shown as its characters', () => {
    const record = markdown(
      '# Ferry\n\n<script>alert(1)</script>\n\nThe <b onclick="alert(2)">Aurelia</b> <img src=x onerror=alert(3)> is back.\n\n<div onload="alert(4)">\n\nShe sails.\n\n</div>\n',
    )
    expect(html(record)).not.toMatch(/<(?:script|b|img|div)\b/)
    expect(html(record)).toContain('&#x3C;img src=x onerror=alert(3)>')
  })

  test('braces of template languages stay braces', () => {
    const record = markdown(
      '# What {{ 6 * 7 }} said\n\nIt said {{ 6 * 7 }}, {% raw %} and <%= 6 * 7 %>.\n',
    )
    expect(record.headline?.value).toBe('What {{ 6 * 7 }} said')
    expect(parts(record)[0]?.text).toBe('It said {{ 6 * 7 }}, {% raw %} and <%= 6 * 7 %>.')
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#10;script:alert(1)',
    'data:text/html,hi',
    'vbscript:x',
    'file:///etc/passwd',
  ])('a link to %s is dead', (address) => {
    const record = markdown(`# Ferry\n\nThe [Aurelia](<${address}>) is back.\n`)
    expect(html(record)).toMatch(/<a>Aurelia<\/a>/)
  })

  test.each(['https://example.org/a?b=1', 'http://example.org/', 'mailto:a@example.org'])(
    'a link to %s works',
    (address) => {
      expect(html(markdown(`# Ferry\n\nThe [Aurelia](${address}) is back.\n`))).toContain(
        `href="${address}"`,
      )
    },
  )

  test('pictures are described, never fetched', () => {
    const record = markdown(
      '# Ferry\n\nThe ferry ![at her quay](https://tracker.example/a.png) is back. ![][gone] ![](/b.png)\n\n[gone]: https://tracker.example/c.png\n',
    )
    expect(html(record)).not.toMatch(/<img|src=/)
    expect(html(record)).toContain('[at her quay: https://tracker.example/a.png]')
    expect(html(record)).toContain('[picture: /b.png]')
  })

  test('ids and classes of the page cannot be forged', () => {
    const record = markdown(
      '# Ferry\n\n<p id="headline" class="call">Hello</p>\n\n[x](#headline){#body .call}\n',
    )
    expect(html(record)).not.toMatch(/<[^>]* id="(?:headline|body)"/)
  })
})

test('positions are those of the whole file, behind front matter, a mark and CRLF', () => {
  const text =
    '\ufeff---\r\nauthor: Ada Winter\r\n---\r\n\r\n# Ferry returns\r\n\r\nShe was away.\r\n\r\n## The storm\r\n\r\nThe rudder broke.[^1]\r\n\r\n[^1]: Twice.\r\n'
  const record = markdown(text)
  const at = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)
  expect(parts(record).map(at)).toEqual(['She was away.', 'The rudder broke.[^1]'])
  expect(record.sections.map(({ heading }) => heading && at(heading))).toEqual([
    undefined,
    '## The storm',
  ])
  expect(record.footnotes.map((note) => [at(note), ...note.calls.map(at)])).toEqual([
    ['[^1]: Twice.', '[^1]'],
  ])
  expect(record.spans.map((span) => span.text).join('')).toBe(text)
  expect(record.authors).toMatchObject({ value: ['Ada Winter'], method: 'front matter' })
})
