import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { invert, numbering, toKeyLists } from '../../src/archive/inverted-index.ts'
import { likenessOf, sketchOf as sketchText } from '../../src/archive/sketch.ts'
import { type Told, tellStories } from '../../src/archive/stories.ts'
import { toArchive } from '../../src/archive/to-archive.ts'
import type { ArticleRecord } from '../../src/model/index.ts'
import { sketchOf, withText } from '../support/record.ts'

const paragraphs = [
  'The ferry Aurelia was back at her quay on Monday, eleven weeks after the storm that tore away her rudder and drowned two of her lifeboats.',
  'She will sail again on Friday, said the harbour master, and the fares will stay what they were before the winter, for islanders as well as for visitors.',
  'The men of the yard had worked on her by night as well as by day, and nobody had counted the hours that went into the new rudder and its bearings.',
  'In the chapel above the quay the names of the drowned were read out on Sunday, as every year, while the wind took the slates off the roof.',
]
const story = paragraphs.join(' ')
const corrected = story.replace('Monday', 'Tuesday').replace('two of her', 'three of her')
const elsewhere =
  'The council has sold the fish market to a buyer whom nobody in the chamber had met before the vote was taken, and fourteen stallholders must leave by the end of the month without a new place.'

const told = (text: string, rest: Partial<Told> = {}): Told => ({
  sketch: sketchText(withText(text)),
  headline: '',
  ...rest,
})

describe('the same story', () => {
  test('is found in other papers, also cut short or within a longer text', () => {
    const stories = tellStories([
      told(story, { source: 'post' }),
      told(elsewhere, { source: 'post' }),
      told(corrected, { source: 'islander' }),
      told(paragraphs.slice(0, 2).join(' '), { source: 'courier' }),
    ])
    expect(stories.storyOf(0)).toEqual([0, 2, 3])
    expect(stories.storyOf(1)).toEqual([])
    expect(stories.versionsOf(0)).toEqual([])
    expect(stories.likeness(0, 2).first).toBeGreaterThan(0.6)
    expect(stories.likeness(3, 0).first).toBeGreaterThan(0.9)
  })

  test('in one paper under one headline is a version; so is a copy of one address', () => {
    const stories = tellStories([
      told(story, { source: 'post', headline: 'ferry returns' }),
      told(corrected, { source: 'post', headline: 'ferry is back' }),
      told(elsewhere, { source: 'post', headline: 'market sold', address: 'post.example/1' }),
      told(story, { source: 'other', address: 'post.example/1' }),
    ])
    expect(stories.versionsOf(0)).toEqual([0, 1])
    expect(stories.versionsOf(2)).toEqual([2, 3])
  })

  test('is not seen in texts too short to tell', () => {
    const brief = 'The ferry sails at noon.'
    const stories = tellStories([told(brief), told(brief)])
    expect(stories.storyOf(0)).toEqual([])
  })

  test('does not depend on the order of the articles', () => {
    const texts = [
      story,
      corrected,
      elsewhere,
      paragraphs.slice(1).join(' '),
      `${elsewhere} ${paragraphs[0]}`,
    ]
    const sources = ['post', 'islander', 'post', 'courier', 'echo']
    const all = texts.map((text, index) => told(text, { source: sources[index] ?? '' }))
    const groups = (order: readonly number[]): string[] => {
      const stories = tellStories(order.map((index) => all[index] as Told))
      return order
        .map((_, place) =>
          stories
            .storyOf(place)
            .map((other) => order[other])
            .sort()
            .join(),
        )
        .sort()
    }
    const straight = groups([0, 1, 2, 3, 4])
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (order) => {
        expect(groups(order)).toEqual(straight)
      }),
    )
  })

  test('is found among hundreds of articles with one opening line in common', () => {
    const opening =
      'This article was first published by the Harbour News Agency on its wire service.'
    const many = Array.from({ length: 200 }, (_, index) =>
      told(`${opening} ${Array.from({ length: 60 }, (_, word) => `w${index}x${word}`).join(' ')}`),
    )
    const stories = tellStories([told(story), ...many, told(corrected)])
    expect(stories.storyOf(0)).toEqual([0, 201])
    expect(stories.storyOf(5)).toEqual([])
  })
})

describe('the likeness of two texts', () => {
  const words = fc.array(
    fc.constantFrom('ferry', 'quay', 'storm', 'rope', 'lamp', 'tea', '渡', '轮'),
    {
      minLength: 8,
      maxLength: 60,
    },
  )
  const sketched = (text: string) => sketchText(withText(text))

  test('with itself is 1, and lies between 0 and 1', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [a, b] = [sketched(one.join(' ')), sketched(other.join(' '))]
        if (a.shingles > 0) expect(likenessOf(a, a)).toMatchObject({ both: 1, first: 1, second: 1 })
        const { both, first, second } = likenessOf(a, b)
        for (const share of [both, first, second]) {
          expect(share).toBeGreaterThanOrEqual(0)
          expect(share).toBeLessThanOrEqual(1)
        }
        const back = likenessOf(b, a)
        expect([back.first, back.second, back.both]).toEqual([second, first, both])
      }),
    )
  })

  test('does not change with capitals, signs or line ends', () => {
    const loud = sketched(story.toUpperCase().replaceAll(',', ' –'))
    expect(likenessOf(sketched(story), loud).both).toBe(1)
  })
})

describe('an inverted index', () => {
  test('turns lists around, and back', () => {
    const lists = fc.array(fc.uniqueArray(fc.nat({ max: 15 }), { maxLength: 8 }), { maxLength: 20 })
    fc.assert(
      fc.property(lists, (documents) => {
        const index = invert(toKeyLists(documents), 16)
        const back: number[][] = documents.map(() => [])
        for (let key = 0; key < 16; key += 1)
          for (let slot = index.starts[key] ?? 0; slot < (index.starts[key + 1] ?? 0); slot += 1)
            back[index.documents[slot] ?? -1]?.push(key)
        expect(back).toEqual(documents.map((keys) => [...keys].sort((a, b) => a - b)))
      }),
    )
  })

  test('numbers equal things equally, in the order in which they come', () => {
    const { of, things } = numbering<string>()
    expect(['quay', 'ferry', 'quay'].map(of)).toEqual([0, 1, 0])
    expect(things).toEqual(['quay', 'ferry'])
  })
})

describe('around an article', () => {
  const person = {
    method: 'sidecar',
    confidence: 1,
    why: 'A person says so',
    evidence: [],
  } as const
  const changedOn = (record: ArticleRecord, value: string): ArticleRecord => ({
    ...record,
    updated: { value: { value, precision: 'day' }, ...person },
  })
  const archive = toArchive([
    sketchOf(1, { headline: 'Ferry returns', date: '2014-03-03', source: 'Post', text: story }),
    changedOn(
      sketchOf(2, {
        headline: 'Ferry returns',
        date: '2014-03-03',
        source: 'Post',
        text: corrected,
      }),
      '2014-03-05',
    ),
    sketchOf(3, {
      headline: 'Aurelia is back',
      date: '2014-03-04',
      source: 'Islander',
      text: story,
    }),
    sketchOf(4, { headline: 'Market sold', date: '2014-03-04', source: 'Post', text: elsewhere }),
  ])
  const around = (number: number) => {
    const entry = archive.entries.find(({ file }) => file === `${number}.txt`)
    if (!entry) throw new Error('No such article')
    return archive.around(entry.id)
  }
  const files = (ids: readonly string[]): (string | undefined)[] =>
    ids.map((id) => archive.entries.find((entry) => entry.id === id)?.file)

  test('stand its versions in the order of their changes, the one before to compare with', () => {
    expect(around(2).versions.map(({ title, updated }) => [title, updated?.value])).toEqual([
      ['Ferry returns', undefined],
      ['Ferry returns', '2014-03-05'],
    ])
    expect(files(around(2).against)).toEqual(['1.txt', '3.txt'])
    expect(files(around(1).against)).toEqual(['3.txt'])
  })

  test('stand copies with what they are, later or earlier', () => {
    expect(around(3).copies.map(({ article, when }) => [article.source?.name, when])).toEqual([
      ['Post', 'earlier'],
      ['Post', 'earlier'],
    ])
    expect(around(1).copies).toMatchObject([
      { article: { title: 'Aurelia is back' }, when: 'later', share: 1 },
    ])
  })

  test('stands nothing that has nothing to do with it', () => {
    expect(around(4)).toMatchObject({ versions: [], copies: [], related: [], against: [] })
  })
})
