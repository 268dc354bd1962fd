import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Anchor,
  type Block,
  blocksOf,
  type Dump,
  dumpToString,
  isFlow,
  isInline,
  namingOf,
  piecesOf,
  type Remark,
  type Role,
  type Stage,
} from '../../src/model/index.ts'
import { buildDump, type Extent } from '../../src/parse/build-dump.ts'
import { name, toPage } from '../../src/parse/name.ts'
import { toPoints } from '../../src/parse/points.ts'
import { split } from '../../src/parse/text/split.ts'
import { linkSpans, toSpans } from '../../src/shape/spans.ts'

const ends = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\u2028', '\u2029', '\f', '\v', ' ', '\t')
const text = fc
  .array(fc.oneof(ends, fc.constantFrom('Ferry', 'a', '\ufeff'), fc.string({ maxLength: 8 })), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''))

/** Places anywhere in a text, in order of their beginnings, that may overlap and be empty. */
const extentsIn = (length: number): fc.Arbitrary<Extent[]> =>
  fc
    .array(fc.tuple(fc.nat(length), fc.nat(length)), { maxLength: 6 })
    .map((pairs) =>
      pairs
        .map(([a, b]): Extent => ({ start: Math.min(a, b), end: Math.max(a, b), form: 'text' }))
        .sort((a, b) => a.start - b.start || a.end - b.end),
    )

const leavesOf = (dump: Dump) =>
  dump.children.flatMap((child) => (child.type === 'gap' ? [child] : child.children))

/** Each leaf holds something, and its place is where its characters stand. */
function expectPlaced(dump: Dump, whole: string): void {
  expect(dump.type).toBe('dump')
  expect(dumpToString(dump)).toBe(whole)
  const at = toPoints(whole)
  for (const leaf of [...leavesOf(dump), ...blocksOf(dump)]) {
    const words = dumpToString(leaf)
    expect(words).not.toBe('')
    const { start, end } = leaf.position
    expect(whole.slice(start.offset, end.offset)).toBe(words)
    expect(leaf.position).toEqual(at.between(start.offset ?? -1, end.offset ?? -1))
  }
  for (const leaf of leavesOf(dump)) {
    if (leaf.type === 'line') expect(leaf.value.trim()).toBe(leaf.value)
    else expect(leaf.value.replace(/[\s\ufeff]+/g, '')).toBe('')
  }
}

describe('lines and columns', () => {
  test('are counted from one, over endings of every kind', () => {
    const { at, between } = toPoints('a\nbc\r\nd\re')
    expect([0, 1, 2, 3, 4, 6, 7, 8, 9].map((offset) => at(offset))).toEqual([
      { line: 1, column: 1, offset: 0 },
      { line: 1, column: 2, offset: 1 },
      { line: 2, column: 1, offset: 2 },
      { line: 2, column: 2, offset: 3 },
      { line: 2, column: 3, offset: 4 },
      { line: 3, column: 1, offset: 6 },
      { line: 3, column: 2, offset: 7 },
      { line: 4, column: 1, offset: 8 },
      { line: 4, column: 2, offset: 9 },
    ])
    expect(between(2, 6)).toEqual({ start: at(2), end: at(6) })
  })

  test('are those that counting gives, wherever one asks', () => {
    fc.assert(
      fc.property(text, fc.nat(60), (whole, offset) => {
        const before = whole.slice(0, offset)
        // CRLF is one ending: between its two characters the line has not ended yet.
        const lines = (
          whole[offset - 1] === '\r' && whole[offset] === '\n' ? before.slice(0, -1) : before
        ).split(/\r\n|\n|\r/)
        fc.pre(offset <= whole.length)
        expect(toPoints(whole).at(offset).line).toBe(lines.length)
      }),
    )
  })
})

describe('a text is divided into blocks and gaps', () => {
  test('white space at either end of a line is of the gap', () => {
    const dump = split('\ufeff  Ferry returns \r\n\r\n\tShe sails.\u2028Ada\n')
    expect(dump.children.map((child) => [child.type, dumpToString(child)])).toEqual([
      ['gap', '\ufeff  '],
      ['block', 'Ferry returns'],
      ['gap', ' \r\n\r\n\t'],
      ['block', 'She sails.'],
      ['gap', '\u2028'],
      ['block', 'Ada'],
      ['gap', '\n'],
    ])
    for (const block of blocksOf(dump))
      expect(block).toMatchObject({ type: 'block', form: 'text', stretches: [] })
  })

  test.each(['\n', '\r', '\u2028', '\u2029', '\f', '\v', '\r\n'])('a line ends at %j', (ending) => {
    expect(blocksOf(split(`Ferry${ending}returns`)).map(dumpToString)).toEqual(['Ferry', 'returns'])
  })

  test('what stands before the place to start is a gap, or the blocks given for it', () => {
    const whole = '---\ntitle: x\n---\nFerry'
    expect(split(whole, 17).children.map(dumpToString)).toEqual([whole.slice(0, 17), 'Ferry'])
    const head = split(whole, 17, [{ start: 0, end: 16, form: 'front-matter' }])
    expect(head.children.map(dumpToString)).toEqual([whole.slice(0, 16), '\n', 'Ferry'])
    expect(blocksOf(head).map(({ form }) => form)).toEqual(['front-matter', 'text'])
  })

  const wrapped = [
    'The ferry company said on Monday that it would not raise its',
    'fares before the summer, and that nobody who had bought his',
    'ticket would have to wait for longer than the captain of the',
    'harbour had promised in the days after the storm, since each',
    'of the three ships would be back at her quay by then without',
    'fail, whatever the weather.',
  ]

  test('the lines of a hard-wrapped paragraph are one block, until a blank line', () => {
    const whole = `${wrapped.join('\n')}\n\n${wrapped.join(' \r\n')}\r\n \r\n${wrapped.join('\r')}\r\r${wrapped.join('\n')}\u2029She sails.`
    const dump = split(whole)
    expectPlaced(dump, whole)
    expect(
      blocksOf(dump).map((block) => block.children.filter(({ type }) => type === 'line').length),
    ).toEqual([6, 6, 6, 6, 1])
    expect(dump.children[0]).toMatchObject({
      position: { start: { line: 1 }, end: { line: 6, column: (wrapped[5]?.length ?? 0) + 1 } },
    })
    expect(blocksOf(dump)[0]?.children.map(({ value }) => value)).toEqual(
      wrapped.flatMap((line, index) => (index === 0 ? [line] : ['\n', line])),
    )
  })

  test('front matter never joins the text below it', () => {
    const whole = `${wrapped[0]}\n${wrapped.join('\n')}\n`
    const cut = wrapped[0]?.length ?? 0
    const dump = split(whole, cut, [{ start: 0, end: cut, form: 'front-matter' }])
    expect(blocksOf(dump).map(({ form }) => form)).toEqual(['front-matter', 'text'])
  })

  test('and nothing is lost, whatever it holds and wherever one starts', () => {
    fc.assert(
      fc.property(text, fc.nat(10), (whole, from) => {
        expect(dumpToString(split(whole, Math.min(from, whole.length)))).toBe(whole)
        expectPlaced(split(whole), whole)
      }),
    )
  })
})

describe('blocks are made of places in a text', () => {
  test('of two that overlap the first has what both claim, and the second a place of its own', () => {
    const node = { type: 'thematicBreak' } as const
    const dump = buildDump('Ferry returns', [
      { start: 0, end: 7, form: 'heading', node },
      { start: 5, end: 13, form: 'text', node },
      { start: 6, end: 9, form: 'text' },
    ])
    expect(blocksOf(dump).map((block) => [block.form, dumpToString(block)])).toEqual([
      ['heading', 'Ferry r'],
      ['text', 'eturns'],
    ])
    const [first, second] = blocksOf(dump)
    expect(first?.node).toBe(node)
    expect(second?.node).toEqual({ type: 'thematicBreak', position: second?.position })
    expect(second?.position.start.offset).toBe(7)
    expect(
      blocksOf(buildDump('Ferry', [{ start: 0, end: 5, form: 'text' }]))[0],
    ).not.toHaveProperty('node')
  })

  test('those that meet leave no gap, and empty ones are none', () => {
    const dump = buildDump('abcd', [
      { start: 0, end: 2, form: 'text' },
      { start: 2, end: 2, form: 'text' },
      { start: 2, end: 4, form: 'text' },
    ])
    expect(dump.children.map((child) => [child.type, dumpToString(child)])).toEqual([
      ['block', 'ab'],
      ['block', 'cd'],
    ])
  })

  test('and nothing is lost, wherever they are', () => {
    fc.assert(
      fc.property(
        text.chain((whole) => fc.tuple(fc.constant(whole), extentsIn(whole.length))),
        ([whole, extents]) => {
          const dump = buildDump(whole, extents)
          expect(dumpToString(dump)).toBe(whole)
          let end = 0
          for (const child of dump.children) {
            expect(child.position.start.offset).toBe(end)
            end = child.position.end.offset ?? -1
          }
          for (const { start, end: to } of extents)
            for (let at = start; at < to; at += 1)
              expect(
                blocksOf(dump).some(
                  ({ position }) =>
                    (position.start.offset ?? 0) <= at && at < (position.end.offset ?? 0),
                ),
              ).toBe(true)
        },
      ),
    )
  })
})

const stage = (id: string, read: Stage['read']): Stage => ({ id, about: '', examples: [], read })
const named = (whole: string, stages: readonly Stage[]): [Dump, [Remark, Block][]] => {
  const dump = split(whole)
  const reports: [Remark, Block][] = []
  name(toPage(dump, 'a.txt'), stages, (remark, block) => reports.push([remark, block]))
  return [dump, reports]
}

describe('stages name blocks and stretches', () => {
  test('a page says of each block what it is, and whether a blank line stands before it', () => {
    const page = toPage(
      split('FERRY Returns\nBy Ada\n\nShe sails.\r\n\r\nSoon.\rNow'),
      'a.txt',
      'en',
    )
    expect(page).toMatchObject({
      path: 'a.txt',
      language: 'en',
      texts: ['FERRY Returns', 'By Ada', 'She sails.', 'Soon.', 'Now'],
      blankBefore: [true, false, true, true, false],
      folded: ['ferryreturns', 'byada', 'shesails', 'soon', 'now'],
    })
    expect(page.blocks).toHaveLength(5)
    expect(toPage(split('a'), 'a.txt')).not.toHaveProperty('language')
  })

  test('the first name stands, with its reason, and what is not said is as usual', () => {
    const [dump] = named('Ferry\nBy Ada', [
      stage('one', () => [{ block: 0, role: 'headline', why: 'First' }]),
      stage('two', () => [
        { block: 0, role: 'kicker', why: 'Second' },
        { block: 1, role: 'furniture', kind: 'share', why: 'Third', rule: 'own', confidence: 0.5 },
      ]),
    ])
    expect(blocksOf(dump).map(({ naming }) => naming)).toEqual([
      { role: 'headline', rule: 'one', why: 'First', confidence: 0.95 },
      { role: 'furniture', kind: 'share', rule: 'own', why: 'Third', confidence: 0.5 },
    ])
  })

  test('stretches stand in order, and one that overlaps another is left out', () => {
    const say = (from?: number, to?: number) => ({
      block: 0,
      role: 'author' as const,
      why: 'Said',
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    })
    const [dump] = named('0123456789', [
      stage('one', () => [
        say(4, 6),
        say(6, 8),
        say(0, 2),
        say(1, 3),
        say(5, 7),
        say(3, 5),
        say(2, 4),
      ]),
      stage('two', () => [say(9), say(undefined, 1), say(7, 9), say(8, 9)]),
    ])
    expect(blocksOf(dump)[0]?.stretches.map(({ from, to, rule }) => [from, to, rule])).toEqual([
      [0, 2, 'one'],
      [2, 4, 'one'],
      [4, 6, 'one'],
      [6, 8, 'one'],
      [8, 9, 'two'],
      [9, 10, 'two'],
    ])
    expect(blocksOf(dump)[0]).not.toHaveProperty('naming')
  })

  test('remarks are told with the block that they are about', () => {
    const [dump, reports] = named('Ferry', [
      stage(
        'one',
        () =>
          [
            { block: 0, from: 1, to: 3, reason: 'Unexpected `er`, expected `re`', rule: 'slip' },
            { block: 0, reason: 'Unexpected end, expected words', rule: 'slip' },
          ] as Remark[],
      ),
    ])
    expect(reports).toMatchObject([
      [{ block: 0, from: 1, to: 3, rule: 'slip' }, {}],
      [{ block: 0, rule: 'slip' }, {}],
    ])
    expect(reports[1]?.[0]).not.toHaveProperty('from')
    expect(reports[0]?.[1]).toBe(blocksOf(dump)[0])
    expect(blocksOf(dump)[0]).not.toHaveProperty('naming')
  })

  test.each([
    [{ block: 1 }, 'Stage `odd` named block 1, which does not exist'],
    [{ block: 0, from: -1 }, 'Stage `odd` named characters -1 to 5 of a block of 5'],
    [{ block: 0, to: 6 }, 'Stage `odd` named characters 0 to 6 of a block of 5'],
    [{ block: 0, from: 2, to: 2 }, 'Stage `odd` named characters 2 to 2 of a block of 5'],
    [{ block: 0, from: 3, to: 2 }, 'Stage `odd` named characters 3 to 2 of a block of 5'],
  ])('%j is outside the page: a mistake of ours', (place, message) => {
    const odd = stage('odd', () => [{ ...place, role: 'note' as const, why: 'Said' }])
    expect(() => named('Ferry', [odd])).toThrow(message)
  })

  test('in damaged text, a stage sees the repaired words and names the written ones', () => {
    const dump = split('No\nFXXerry')
    const mended = {
      text: 'No\nFerry',
      isPlain: false,
      read: (start: number, end: number) => (start === 3 && end === 10 ? 'Ferry' : ''),
      written: (start: number, at: number, side: 'start' | 'end') =>
        side === 'start' ? start + at : start + at + 2,
    } as unknown as NonNullable<Parameters<typeof toPage>[3]>
    const page = toPage(dump, 'a.txt', undefined, mended)
    expect(page.texts).toEqual(['No', 'Ferry'])
    const seen = stage('one', () => [{ block: 1, from: 0, to: 5, role: 'author', why: 'Said' }])
    name(page, [seen], () => {}, mended)
    expect(page.blocks[1]?.stretches).toMatchObject([{ from: 0, to: 7 }])
    const none = { ...mended, isPlain: true }
    expect(toPage(dump, 'a.txt', undefined, none).texts).toEqual(['No', 'FXXerry'])
    const plain = toPage(split('No\nFerry'), 'a.txt', undefined, none)
    name(plain, [seen], () => {}, none)
    expect(plain.blocks[1]?.stretches).toMatchObject([{ from: 0, to: 5 }])
  })
})

describe('a block is cut at its stretches', () => {
  const block = (...stretches: [number, number, Role][]): Block => ({
    ...(blocksOf(split('0123456789'))[0] as Block),
    naming: { role: 'paragraph', rule: 'r', why: 'W', confidence: 0.7 },
    stretches: stretches.map(([from, to, role]) => ({
      from,
      to,
      role,
      rule: 's',
      why: 'S',
      confidence: 0.9,
    })),
  })
  const around = { role: 'paragraph', rule: 'r', why: 'W', confidence: 0.7 }
  const inside = { role: 'author', rule: 's', why: 'S', confidence: 0.9 }

  test.each([
    [[], [[0, 10, around, false]]],
    [[[0, 10, 'author']], [[0, 10, inside, true]]],
    [
      [
        [2, 4, 'author'],
        [4, 6, 'author'],
      ],
      [
        [0, 2, around, false],
        [2, 4, inside, true],
        [4, 6, inside, true],
        [6, 10, around, false],
      ],
    ],
  ] as [[number, number, Role][], unknown[]][])('%j', (stretches, pieces) => {
    expect(
      piecesOf(block(...stretches), 10).map(({ from, to, naming, own }) => [from, to, naming, own]),
    ).toEqual(pieces)
  })

  test('one that nobody named is a paragraph that nobody is sure of', () => {
    const [bare] = blocksOf(split('Ferry'))
    expect(namingOf(bare as Block)).toEqual({
      role: 'paragraph',
      rule: 'unnamed',
      why: 'No rule said what it is',
      confidence: 0.5,
    })
  })

  test('parts of the article stand on their own, or are read with the words around them', () => {
    const flow: Role[] = [
      'headline',
      'standfirst',
      'crosshead',
      'paragraph',
      'item',
      'list',
      'quote',
      'table',
      'code',
      'caption',
      'note',
      'footnote',
    ]
    const inline: Role[] = ['dateline', 'footnote-call', 'author']
    const others: Role[] = [
      'kicker',
      'byline',
      'furniture',
      'source',
      'topics',
      'bullet',
      'front-matter',
    ]
    expect(flow.map(isFlow)).toEqual(flow.map(() => true))
    expect([...inline, ...others].filter(isFlow)).toEqual([])
    expect(inline.map(isInline)).toEqual(inline.map(() => true))
    expect([...flow, ...others].filter(isInline)).toEqual([])
  })
})

describe('a named tree becomes spans', () => {
  test('gaps say what they are', () => {
    const gaps = (whole: string) => toSpans(split(whole)).filter(({ role }) => role === 'gap')
    expect(gaps('\ufeff Ferry \r\nreturns\n\nShe\r\n\nsails\r').map(({ why }) => why)).toEqual([
      'Byte order mark',
      'End of a line',
      'Blank lines',
      'Blank lines',
      'End of a line',
    ])
    expect(gaps(' Ferry\u2028now')).toEqual([
      {
        start: 0,
        end: 1,
        text: ' ',
        role: 'gap',
        rule: 'split',
        why: 'Space',
        confidence: 1,
        inline: false,
      },
      {
        start: 6,
        end: 7,
        text: '\u2028',
        role: 'gap',
        rule: 'split',
        why: 'Space',
        confidence: 1,
        inline: false,
      },
    ])
  })

  test('stretches are cut out, and those that are read with the words around say so', () => {
    const [dump] = named('Up\nBy Ada Winter 12', [
      stage('line', () => [
        { block: 1, role: 'byline', why: 'By' },
        { block: 1, from: 3, to: 13, role: 'author', why: 'Name' },
        { block: 1, from: 14, to: 16, role: 'furniture', kind: 'share', why: 'Count' },
      ]),
    ])
    expect(
      toSpans(dump).map(({ start, end, text: words, role, block, inline }) => [
        start,
        end,
        words,
        role,
        block,
        inline,
      ]),
    ).toEqual([
      [0, 2, 'Up', 'paragraph', 0, false],
      [2, 3, '\n', 'gap', undefined, false],
      [3, 6, 'By ', 'byline', 1, false],
      [6, 16, 'Ada Winter', 'author', 1, true],
      [16, 17, ' ', 'byline', 1, false],
      [17, 19, '12', 'furniture', 1, false],
    ])
    // A whole block of a role that is inline elsewhere is no part of other words.
    const [whole] = named('Ada', [stage('one', () => [{ block: 0, role: 'author', why: 'Name' }])])
    expect(toSpans(whole)).toMatchObject([{ role: 'author', inline: false }])
  })

  test('and nothing is lost, whatever stages say', () => {
    const said = fc.array(fc.tuple(fc.nat(12), fc.nat(8), fc.integer({ min: 1, max: 8 })), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(text, said, (whole, list) => {
        const dump = split(whole)
        const page = toPage(dump, 'a.txt')
        const read: Stage['read'] = () =>
          list.flatMap(([at, from, length]) => {
            const words = page.texts[at]
            return words === undefined || from >= words.length
              ? []
              : [
                  {
                    block: at,
                    from,
                    to: Math.min(words.length, from + length),
                    role: 'author' as const,
                    why: 'Said',
                  },
                ]
          })
        name(page, [stage('any', read)], () => {})
        const spans = toSpans(dump)
        expect(spans.map((span) => span.text).join('')).toBe(whole)
        let end = 0
        for (const span of spans) {
          expect(span.start).toBe(end)
          expect(span.end).toBeGreaterThan(span.start)
          expect(whole.slice(span.start, span.end)).toBe(span.text)
          end = span.end
        }
      }),
    )
  })
})

describe('each span is told what it became', () => {
  const became = (pairs: [number, string][]) => new Map(pairs as [number, Anchor][])
  const linked = (
    whole: string,
    stages: Stage[],
    pairs: [number, string][],
    calls: [number, string][] = [],
  ) => {
    const [dump] = named(whole, stages)
    const notes = [{ calls: calls.map(([start, anchor]) => ({ start, anchor })) }]
    return linkSpans(
      toSpans(dump),
      became(pairs),
      notes as unknown as Parameters<typeof linkSpans>[2],
    ).map(({ text: words, became: anchor }) => [words, anchor])
  }

  test('a paragraph with all of its stretches, but not the furniture in it', () => {
    const cut = stage('cut', () => [
      { block: 0, from: 0, to: 2, role: 'dateline', why: 'Place' },
      { block: 0, from: 6, to: 8, role: 'furniture', kind: 'share', why: 'Count' },
    ])
    expect(linked('TA sat 12 on\nlater', [cut], [[0, 'p1-aaaaaa']])).toEqual([
      ['TA', 'p1-aaaaaa'],
      [' sat', 'p1-aaaaaa'],
      [' 1', undefined],
      ['2 on', 'p1-aaaaaa'],
      ['\n', undefined],
      ['later', undefined],
    ])
  })

  test('a call becomes the link, wherever it stands', () => {
    const call = stage('call', () => [
      { block: 0, from: 3, to: 4, role: 'footnote-call', why: 'Star' },
    ])
    expect(linked('sat* on', [call], [[0, 'p1-aaaaaa']], [[3, 'fnref-1']])).toEqual([
      ['sat', 'p1-aaaaaa'],
      ['*', 'fnref-1'],
      [' on', 'p1-aaaaaa'],
    ])
  })

  test('what stands in a field leads to the field', () => {
    const roles: [Role, string | undefined][] = [
      ['headline', 'headline'],
      ['kicker', 'kicker'],
      ['standfirst', 'standfirst'],
      ['byline', 'byline'],
      ['author', 'byline'],
      ['published', 'date'],
      ['updated', 'date'],
      ['timestamp', 'date'],
      ['source', 'source'],
      ['source-name', 'source'],
      ['topics', 'topics'],
      ['topic', 'topics'],
      ['front-matter', undefined],
      ['furniture', undefined],
      ['paragraph', undefined],
    ]
    for (const [role, anchor] of roles) {
      const say = stage('one', () => [{ block: 0, role, why: 'Said' }])
      expect(linked('Ferry', [say], [])).toEqual([['Ferry', anchor]])
    }
    const spans = linkSpans(toSpans(split('Ferry')), became([]), [])
    expect(spans[0]).not.toHaveProperty('became')
    expect(spans[0]).not.toHaveProperty('block')
    expect(spans[0]).not.toHaveProperty('inline')
  })

  test('a gap never becomes a part, even where one begins at the same place', () => {
    expect(linked(' Ferry', [], [[0, 'p1-aaaaaa']])).toEqual([
      [' ', 'p1-aaaaaa'],
      ['Ferry', undefined],
    ])
  })
})
