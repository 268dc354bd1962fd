import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differenceOf } from '../../src/archive/difference.ts'
import { recordOf, sketchOf, withText } from '../support/record.ts'

const first = sketchOf(1, {
  headline: 'Ferry returns',
  text: 'The ferry was back on Monday, said the harbour master. She will sail again on Friday, and the fares will stay.',
})
const changed = (text: string, headline = 'Ferry returns') => sketchOf(2, { headline, text })

describe('what two articles differ in', () => {
  test('is nothing where their words are the same, however they are spaced', () => {
    const spaced = changed(
      'The ferry was back  on Monday, said the harbour master.\u00a0She will sail again on Friday, and the fares will stay.',
    )
    expect(differenceOf(first, spaced)).toEqual({ passages: [], more: 0, isFar: false })
  })

  test('is named passage by passage, with words of both around it', () => {
    const other = changed(
      'The ferry was back on Tuesday, said the harbour master. She will sail again on Friday, and the fares will rise by a third.',
    )
    expect(differenceOf(first, other)?.passages).toEqual(
      [
        {
          before: 'returns The ferry was back on',
          here: 'Monday',
          there: 'Tuesday',
          after: ', said the harbour master. She',
        },
        {
          before: 'Friday, and the fares will',
          here: 'stay',
          there: 'rise by a third',
          after: '.',
        },
      ].map((passage, index) =>
        index === 0 ? { ...passage, before: 'The ferry was back on' } : passage,
      ),
    )
  })

  test('is one passage where changes stand close to each other', () => {
    const other = changed(
      'The ferry was back on Monday, wrote the old harbour mistress. She will sail again on Friday, and the fares will stay.',
    )
    const { passages } = differenceOf(first, other) ?? { passages: [] }
    expect(passages).toHaveLength(1)
    expect(passages[0]).toMatchObject({
      here: 'said the harbour master',
      there: 'wrote the old harbour mistress',
    })
  })

  test('is found within scripts without spaces', () => {
    const [one, other] = [
      sketchOf(1, { text: '渡轮星期一回到码头，票价不变。' }),
      sketchOf(2, { text: '渡轮星期三回到码头，票价不变。' }),
    ]
    expect(differenceOf(one, other)?.passages).toMatchObject([{ here: '一', there: '三' }])
  })

  test('is not told of an article of which not all is shown', () => {
    const withheld = { words: 20, characters: 120 }
    const terms = { visibility: 'excerpt', listed: true, file: 'none', withheld } as const
    const cut = { ...changed('The ferry was back […]'), terms }
    expect(differenceOf(first, cut)).toBeUndefined()
    expect(differenceOf(cut, first)).toBeUndefined()
  })

  test('is not listed when it is nearly everything, and no passage is long', () => {
    const far = changed(Array.from({ length: 3000 }, (_, index) => `word${index}`).join(' '))
    expect(differenceOf(first, far)).toEqual({ passages: [], more: 0, isFar: true })
    const long = changed(`The ferry ${'was painted and '.repeat(100)} back on Monday.`)
    for (const { here, there } of differenceOf(first, long)?.passages ?? [])
      expect(Math.max(here.length, there.length)).toBeLessThanOrEqual(281)
  })

  test('is the same in number seen from either side, and keeps to the words of each', () => {
    const words = fc.array(
      fc.constantFrom('ferry', 'quay', 'storm', 'rope', 'lamp', 'tea', '渡轮', '.'),
      {
        minLength: 1,
        maxLength: 40,
      },
    )
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [withText(one.join(' ')), withText(other.join(' '))]
        const difference = differenceOf(a, b)
        if (!difference) throw new Error('Nothing compared')
        if (one.join(' ') === other.join(' ')) expect(difference.passages).toEqual([])
        const [own, others] = [one, other].map((text) => text.join(' ').replace(/\s+/g, ' '))
        for (const { here, there } of difference.passages) {
          expect(own).toContain(here)
          expect(others).toContain(there)
          expect(here).not.toBe(there)
        }
      }),
    )
  })
})

test('a record compared with itself has no difference', () => {
  const record = recordOf(
    'Ferry returns\n\nThe ferry was back on Monday.\n\nShe sails on Friday.\n',
  )
  expect(differenceOf(record, record)?.passages).toEqual([])
})
