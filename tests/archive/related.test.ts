import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { relate } from '../../src/archive/related.ts'
import { termsOf } from '../../src/archive/terms.ts'
import { weigh } from '../../src/archive/weights.ts'
import { sketchOf, withText } from '../support/record.ts'

const topical = (terms: string, language = 'en') => ({ terms, language })
const harbour = [
  topical('ferry:5 quay:3 Aldmere:2'),
  topical('ferry:4 quay:2 storm:2'),
  topical('bread:4 oven:3 flour:2'),
  topical('bread:3 oven:2 baker:2'),
  topical('lamp:4 oil:3'),
  topical('chess:3 pawn:2'),
  topical('rope:3 knot:2'),
  topical('tea:3 kettle:2'),
]

describe('related articles', () => {
  test('share rare words, which are named, the most telling first', () => {
    const [relation] = relate(harbour)(0)
    expect(relation).toEqual({ index: 1, shares: ['ferry', 'quay'] })
    expect(relate(harbour)(2).map(({ index }) => index)).toEqual([3])
  })

  test('are none where nothing is shared, or one word by chance', () => {
    expect(relate(harbour)(4)).toEqual([])
    expect(relate([...harbour, topical('pawn:1 gold:3')])(5)).toEqual([])
  })

  test('are never the article itself, nor one story twice', () => {
    const same = (one: number, other: number): boolean => one + other === 1
    expect(relate(harbour, same)(0).map(({ index }) => index)).not.toContain(1)
  })

  test('are the same whatever is asked before', () => {
    const word = fc.constantFrom('ferry', 'quay', 'storm', 'rope', 'lamp', 'tea', 'bread', 'oven')
    const article = fc
      .uniqueArray(word, { maxLength: 6 })
      .map((words) => topical(words.map((each, index) => `${each}:${index + 1}`).join(' ')))
    fc.assert(
      fc.property(fc.array(article, { minLength: 2, maxLength: 8 }), (articles) => {
        const all = relate(articles)
        const answers = articles.map((_, index) => all(index))
        expect(articles.map((_, index) => relate(articles)(index))).toEqual(answers)
        for (const answer of answers) expect(answer.length).toBeLessThanOrEqual(5)
        const shared = answers.flatMap((answer, index) =>
          answer.flatMap(({ index: other, shares }) =>
            shares.flatMap((word) => [index, other].map((of) => [articles[of]?.terms, `${word}:`])),
          ),
        )
        for (const [terms, word] of shared) expect(terms).toContain(word)
      }),
      { numRuns: 40 },
    )
  })
})

describe('weights', () => {
  test('are those of a list of length one, the rarest word first', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...harbour), { minLength: 2, maxLength: 12 }),
        (articles) => {
          const { lists, weights } = weigh(articles)
          articles.forEach((_, article) => {
            const own = weights.subarray(lists.starts[article], lists.starts[article + 1])
            const square = own.reduce((sum, weight) => sum + weight * weight, 0)
            expect(square).toBeLessThanOrEqual(1.0001)
          })
        },
      ),
    )
  })
})

describe('what an article is about', () => {
  test('is said by words that it repeats, those of its headline first, in their plainest form', () => {
    const record = sketchOf(1, {
      headline: 'Ferries at the quay',
      language: 'en',
      text: 'The ferry lay at the quay. One ferry sailed; the Ferry of Aldmere did not.',
    })
    expect(termsOf(record)).toMatch(/^ferry:\d+ quay:\d+ /)
    expect(termsOf(record)).not.toMatch(/\b(?:the|one|did):/i)
  })

  test('is told in scripts without spaces', () => {
    const record = sketchOf(1, { language: 'zh', text: '渡轮回到码头。渡轮在码头等候。' })
    expect(termsOf(record)).toContain('渡轮:')
    expect(termsOf(record)).toContain('码头:')
  })

  test('holds at most 24 words, each with its weight', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 200 }), (text) => {
        const terms = termsOf(withText(text, 'la'))
        const list = terms === '' ? [] : terms.split(' ')
        expect(list.length).toBeLessThanOrEqual(24)
        for (const term of list) expect(term).toMatch(/^[\p{L}\p{M}\p{N}]+:\d{1,2}$/u)
      }),
    )
  })
})
