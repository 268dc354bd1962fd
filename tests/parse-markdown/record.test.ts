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

const lead =
  'The harbour was full on Monday, when the ferry came home eleven weeks after the storm that tore away her rudder.'
const end =
  'She will sail again on Friday, the harbour master said, and the fares will stay what they were before the winter.'

/** An article with something in its middle. */
const around = (middle: string, behind = ''): ArticleRecord =>
  markdown(`# Ferry returns to the harbour\n\n${lead}\n\n${middle}\n\n${end}\n${behind}`)

/** A paragraph with something in its middle. */
const sentence = (middle: string): string =>
  `The mayor of the town said that ${middle} had been missed by everybody on the island, and by him most of all.`

describe('the shapes of Markdown', () => {
  test('headings make sections, the first the headline', () => {
    const record = around(`${end}\n\n## The storm\n\n${lead}\n\n## The *repair*\n\n${lead}`)
    expect(record.headline).toMatchObject({ value: 'Ferry returns to the harbour' })
    expect(
      record.sections.map(({ anchor, heading }) => [anchor, heading?.text, heading?.html]),
    ).toEqual([
      ['lead', undefined, undefined],
      ['the-storm', 'The storm', 'The storm'],
      ['the-repair', 'The repair', 'The <em>repair</em>'],
    ])
  })

  test('lists, quotes, tables and code are parts with a number', () => {
    const record = around(
      '- the rudder\n- the mast\n\n> She sails on Friday.\n\n| Day | Boats |\n| --- | ----: |\n| Mon | 3 |\n\n```\nQSL QSL\n```',
    )
    expect(
      parts(record)
        .slice(0, 5)
        .map(({ kind, number, text }) => [number, kind, text]),
    ).toEqual([
      [1, 'paragraph', lead],
      [2, 'list', 'the rudder the mast'],
      [3, 'quote', 'She sails on Friday.'],
      [4, 'table', 'Day Boats Mon 3'],
      [5, 'code', 'QSL QSL'],
    ])
    expect(html(record)).toContain('<th align="right">Boats</th>')
  })

  test('the asterisks of emphasis call no footnote and open none', () => {
    const record = markdown(
      `# Ferry returns to the harbour\n\n*A year after the storm: a walk along the quay, berth by berth.*\n\n${sentence('the *Aurelia*')}\n\n${end}\n`,
    )
    expect(record.footnotes).toEqual([])
    expect(record.diagnostics).toEqual([])
    expect(html(record)).toContain('<em>Aurelia</em>')
  })

  test('footnotes are joined to their calls both ways', () => {
    const record = around(
      `${sentence('the Aurelia[^ship]')}[^2]\n\n${sentence('the old ferry[^ship]')}`,
      '\n[^ship]: Built in 1931.\n[^2]: On Monday.\n',
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
    const record = around(lead, '\n[^ship]: Built in 1931.\n')
    expect(record.footnotes).toMatchObject([{ marker: 'ship', calls: [] }])
    expect(record.diagnostics).toMatchObject([
      { rule: 'footnote-uncalled', severity: 'warning', line: 9, column: 1 },
    ])
  })

  test('notes of several paragraphs keep their markup, and no space comes between letters', () => {
    const record = around(
      sentence('the Aurelia[^1]'),
      '\n[^1]: Built in 1931, *un*sinkable.\n\n    Twice [rebuilt](https://example.org/a).\n',
    )
    expect(record.footnotes[0]?.html).toBe(
      'Built in 1931, <em>un</em>sinkable.<br>Twice <a href="https://example.org/a">rebuilt</a>.',
    )
  })

  test('single tildes are what they are', () => {
    const words = sentence('some ~40 people ~waving')
    expect(parts(around(words))[1]?.html).toContain(words)
  })
})

describe('an article is never a program', () => {
  test('raw HTML is shown as its characters', () => {
    const attack =
      'the <b onclick="alert(2)">Aurelia</b> <img src=x onerror=alert(3)> and her <script>alert(4)</script>'
    const record = around(
      `<script>alert(1)</script>\n\n${sentence(attack)}\n\n<div onload="alert(4)">\n\n${sentence('she')}\n\n</div>`,
    )
    expect(html(record)).not.toMatch(/<(?:script|b|img|div)\b/)
    expect(html(record)).toContain('&#x3C;img src=x onerror=alert(3)>')
  })

  test('braces of template languages stay braces', () => {
    const words = sentence('{{ 6 * 7 }}, {% raw %} and <%= 6 * 7 %>')
    const record = markdown(`# What {{ 6 * 7 }} said\n\n${words}\n\n${lead}\n\n${end}\n`)
    expect(record.headline?.value).toBe('What {{ 6 * 7 }} said')
    expect(parts(record)[0]?.text).toBe(words)
  })

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#10;script:alert(1)',
    'data:text/html,hi',
    'vbscript:x',
    'file:///etc/passwd',
  ])('a link to %s is dead', (address) => {
    expect(html(around(sentence(`the [Aurelia](<${address}>)`)))).toMatch(/<a>Aurelia<\/a>/)
  })

  test.each(['https://example.org/a?b=1', 'http://example.org/', 'mailto:a@example.org'])(
    'a link to %s works',
    (address) => {
      expect(html(around(sentence(`the [Aurelia](${address})`)))).toContain(`href="${address}"`)
    },
  )

  test('pictures are described, never fetched', () => {
    const record = around(
      sentence(
        'the ferry ![at her quay](https://tracker.example/a.png) with her ![][gone] ![](/b.png)',
      ),
      '\n[gone]: https://tracker.example/c.png\n',
    )
    expect(html(record)).not.toMatch(/<img|src=/)
    expect(html(record)).toContain('[at her quay: https://tracker.example/a.png]')
    expect(html(record)).toContain('[picture: /b.png]')
  })

  test('ids and classes of the page cannot be forged', () => {
    const record = around(
      `${sentence('<p id="headline" class="call">Hello</p>')}\n\n${sentence('[x](#headline){#body .call}')}`,
    )
    expect(html(record)).not.toMatch(/<[^>]* id="(?:headline|body)"/)
    expect(html(record)).not.toMatch(/<[^>]* class="call"/)
  })
})

test('positions are those of the whole file, behind front matter, a mark and CRLF', () => {
  const text = [
    '\ufeff---',
    'author: Ada Winter',
    '---',
    '# Ferry returns to the harbour',
    lead,
    end,
    '## The storm',
    `${lead}[^1]`,
    end,
    '[^1]: Twice.',
    '',
  ].join('\r\n\r\n')
  const record = markdown(text)
  const at = ({ start, end: to }: { start: number; end: number }): string => text.slice(start, to)
  expect(parts(record).map(at)).toEqual(expect.arrayContaining([end, `${lead}[^1]`]))
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
