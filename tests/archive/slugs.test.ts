import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { articleSlugs, languageSlug, toAddressWords, toSlug } from '../../src/archive/slugs.ts'
import { type ArticleId, isSitePath, isSlug } from '../../src/model/index.ts'

const idOf = (number: number): ArticleId => number.toString(16).padStart(16, '0') as ArticleId

describe('words become a segment of an address', () => {
  test.each([
    ['Ferry returns to the harbour', 'ferry-returns-to-the-harbour'],
    ['“She sails on Friday”: Aurelia’s 2nd life', 'she-sails-on-friday-aurelias-2nd-life'],
    ['Größe & Übermut', 'groesse-and-uebermut'],
    ['Паром вернулся в гавань', 'parom-vernulsya-v-gavan'],
    ['العبّارة تعود', 'alabarh-tawd'],
    ['渡轮回到港口', 'article'],
    ['嵐の夜', 'article'],
    ['***', 'article'],
    ['', 'article'],
  ])('%j', (words, slug) => {
    const made = toSlug(words, 'article')
    expect(isSlug(made)).toBe(true)
    if (slug !== 'alabarh-tawd') expect(made).toBe(slug)
    else expect(made).not.toBe('article')
  })

  test.each(['con', 'PRN', 'aux', 'nul', 'COM1', 'lpt9'])(
    '%s, which Windows reserves, is none',
    (name) => {
      expect(toSlug(name, 'article')).toBe('article')
    },
  )

  test('long headlines are cut between words', () => {
    const slug = toSlug(
      'Ferry Aurelia returns to the harbour of Tallsund after the longest winter that anyone remembers',
      'article',
    )
    expect(slug).toBe('ferry-aurelia-returns-to-the-harbour-of-tallsund-after-the')
  })

  test('a word without end is cut anywhere', () => {
    expect(toSlug('a'.repeat(500), 'article')).toBe('a'.repeat(60))
  })

  test.each([
    [`${'a'.repeat(30)} ${'b'.repeat(29)}`, `${'a'.repeat(30)}-${'b'.repeat(29)}`],
    [`${'a'.repeat(30)} ${'b'.repeat(30)}`, 'a'.repeat(30)],
    [`${'a'.repeat(20)} ${'b'.repeat(90)}`, `${'a'.repeat(20)}-${'b'.repeat(39)}`],
    [`${'a'.repeat(21)} ${'b'.repeat(90)}`, 'a'.repeat(21)],
    [`${'a'.repeat(60)} b`, 'a'.repeat(60)],
    ['OpenAir at McNab’s', 'openair-at-mcnabs'],
    [`${'! '.repeat(150)}Ferry`, 'article'], // nobody reads on so far
  ])('%j is cut where words end, but never to a stump', (words, slug) => {
    expect(toSlug(words, 'article')).toBe(slug)
  })

  test.each([
    ['de-CH', 'de-ch'],
    ['中文', 'other'],
    ['unknown', 'named-unknown'],
    ['Initials', 'named-initials'],
  ])('the language `%s` stands at `%s`', (tag, slug) => {
    expect(languageSlug(tag)).toBe(slug)
  })

  test('what cannot stand in an address is a mistake of ours', () => {
    expect(() => toSlug('', 'No Slug')).toThrow('`No Slug` cannot stand in an address')
  })

  test('whatever the words, it is readable ASCII of at most 60 characters, safe on every disk', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (words) => {
        const slug = toSlug(words, 'article')
        expect(isSlug(slug)).toBe(true)
        expect(slug.length).toBeLessThanOrEqual(60)
        expect(isSitePath(`articles/${slug}/`)).toBe(true)
      }),
    )
  })
})

describe('addresses of articles', () => {
  const headline = fc.oneof(
    fc.constantFrom('Ferry returns', 'ferry returns!', '嵐の夜', '', 'Паром', 'con', 'CON.'),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
  )
  const list = (words: fc.Arbitrary<string>) =>
    fc.uniqueArray(fc.record({ id: fc.integer({ min: 0, max: 2 ** 40 }).map(idOf), words }), {
      selector: ({ id }) => id,
      maxLength: 30,
    })
  const articles = list(headline)
  const wish = fc.constantFrom('articles/ferry-returns-00000001/', 'articles/article-00000000/')
  const wishing = list(fc.oneof(headline, wish))

  test('are the headline and the first half of the identity', () => {
    const id = '844f847e465dba83' as ArticleId
    expect(articleSlugs([{ id, words: 'Ferry returns' }]).get(id)).toBe('ferry-returns-844f847e')
  })

  test('show the whole identity when two articles would share one', () => {
    const ids = ['844f847e465dba83', '844f847e00000000'] as ArticleId[]
    const slugs = articleSlugs(ids.map((id) => ({ id, words: 'Ferry returns' })))
    expect([...slugs.values()]).toEqual([
      'ferry-returns-844f847e465dba83',
      'ferry-returns-844f847e00000000',
    ])
  })

  test('are those of a file before it was corrected, where a person says so', () => {
    const id = '844f847e465dba83' as ArticleId
    for (const wish of [
      'articles/ferry-retruns-2c0f6a1e/',
      'https://example.org/archive/articles/ferry-retruns-2c0f6a1e/index.html',
    ])
      expect(articleSlugs([{ id, words: toAddressWords(wish) }]).get(id)).toBe(
        'ferry-retruns-2c0f6a1e',
      )
    for (const wish of [
      'articles/../',
      'articles//',
      'articles/a"b/',
      'articles/a/b',
      'ferry-retruns-2c0f6a1e',
    ])
      expect(articleSlugs([{ id, words: toAddressWords(wish) }]).get(id)).toMatch(/-844f847e$/)
  })

  test('are words where a person wants words, and something where those have no letters', () => {
    expect(toAddressWords('The Ferry!')).toBe('the-ferry')
    expect(toAddressWords('!')).toBe('article')
  })

  test('are not those of others with all sixteen digits, whose words stay without their digits', () => {
    const ids = ['2c0f6a1e465dba83', '2c0f6a1e00000000', '844f847e465dba83'] as ArticleId[]
    const words = ['Ferry', 'Ferry', toAddressWords('articles/ferry-2c0f6a1e465dba83/')]
    const list = ids.map((id, index) => ({ id, words: words[index] ?? '' }))
    expect([...articleSlugs(list).values()]).toEqual([
      'ferry-2c0f6a1e465dba83',
      'ferry-2c0f6a1e00000000',
      'ferry-844f847e',
    ])
  })

  test('are nobody’s whom another has them from, and of two who ask for one neither’s', () => {
    const [old, one, two] = [
      '2c0f6a1e465dba83',
      '844f847e465dba83',
      '7d0f6a1e465dba83',
    ] as ArticleId[]
    const words = toAddressWords('articles/ferry-returns-2c0f6a1e/')
    const own = { id: old as ArticleId, words: 'Ferry returns' }
    const asking = [one, two].map((id) => ({ id: id as ArticleId, words }))
    expect([...articleSlugs([...asking.slice(1), own]).values()]).toEqual([
      'ferry-returns-7d0f6a1e',
      'ferry-returns-2c0f6a1e',
    ])
    expect([...articleSlugs(asking).values()]).toEqual([
      'ferry-returns-844f847e',
      'ferry-returns-7d0f6a1e',
    ])
  })

  test('are unique, whatever the headlines, and whatever people ask for', () => {
    fc.assert(
      fc.property(wishing, (list) => {
        const slugs = [...articleSlugs(list).values()]
        expect(new Set<string>(slugs).size).toBe(list.length)
        expect(slugs.every(isSlug)).toBe(true)
      }),
    )
  })

  test('do not depend on the order, and do not change when articles are added', () => {
    fc.assert(
      fc.property(articles, fc.nat(30), (list, cut) => {
        const distinct = new Set(list.map(({ id }) => id.slice(0, 8))).size === list.length
        fc.pre(distinct) // two articles of the same headline and eight digits: one in four billion
        const all = articleSlugs(list)
        const before = articleSlugs(list.slice(0, cut).reverse())
        for (const [id, slug] of before) expect(all.get(id)).toBe(slug)
      }),
    )
  })
})
