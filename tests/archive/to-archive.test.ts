import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toArchive } from '../../src/archive/to-archive.ts'
import { type Archive, isSitePath, longestList, type Shelf } from '../../src/model/index.ts'
import { type Sketch, sketchOf } from '../support/record.ts'

const archive = (...sketches: Sketch[]): Archive =>
  toArchive(sketches.map((sketch, index) => sketchOf(index + 1, sketch)))
const titles = (entries: Archive['entries']): string[] => entries.map(({ title }) => title)

/** A shelf and all smaller ones, as `path name [count]`. */
const outline = (shelves: readonly Shelf[]): string[] =>
  shelves.flatMap((shelf) => [
    `${shelf.path} ${shelf.name} [${shelf.entries.length}]`,
    ...outline(shelf.shelves),
  ])

describe('entries', () => {
  test('come oldest first, undated ones last, imprecise dates before precise ones', () => {
    const { entries } = archive(
      { headline: 'Undated' },
      { headline: 'Third', date: '2014-03-03' },
      { headline: 'First', date: '2014' },
      { headline: 'Second', date: '2014-03' },
      { headline: 'Fourth', date: '2014-03-03T08:00' },
      { headline: 'Last', date: '2015' },
    )
    expect(titles(entries)).toEqual(['First', 'Second', 'Third', 'Fourth', 'Last', 'Undated'])
  })

  test('of one day by address', () => {
    const { entries } = archive(
      { headline: 'Storm', date: '2014-03-03' },
      { headline: 'Ferry', date: '2014-03-03' },
    )
    expect(titles(entries)).toEqual(['Ferry', 'Storm'])
  })

  test('know the articles before and after them, in time and in their source', () => {
    const { entries, around } = archive(
      { headline: 'One', date: '2014', source: 'Post' },
      { headline: 'Two', date: '2015', source: 'Bote' },
      { headline: 'Three', date: '2016', source: 'Post' },
      { headline: 'Undated', source: 'Post' },
    )
    const besides = entries.map(({ id }) => {
      const { previous, next, previousInSource, nextInSource } = around(id)
      return [previous, next, previousInSource, nextInSource].map((one) => one?.title)
    })
    expect(besides).toEqual([
      [undefined, 'Two', undefined, 'Three'],
      ['One', 'Three', undefined, undefined],
      ['Two', undefined, 'One', undefined],
      [undefined, undefined, undefined, undefined],
    ])
  })

  test('without a headline get one from the first words, in square brackets', () => {
    const { entries } = archive(
      { text: 'The ferry lay at her quay.' },
      {
        text: 'The ferry lay at her quay all winter while the men of the harbour waited for a rudder that never came.',
      },
    )
    expect(entries.map(({ title, supplied }) => [title, supplied]).sort()).toEqual([
      ['[The ferry lay at her quay all winter while the men of the harbour…]', true],
      ['[The ferry lay at her quay.]', true],
    ])
    for (const { path } of entries) expect(path).toMatch(/^articles\/the-ferry-lay-at-her-quay/)
  })

  test('without headline and text are named by their file', () => {
    const record = { ...sketchOf(7), sections: [] }
    expect(toArchive([record]).entries[0]).toMatchObject({
      title: '[7.txt]',
      supplied: true,
      summary: '',
    })
  })

  test('count words, also where there are no spaces', () => {
    const words = (text: string): number =>
      toArchive([sketchOf(1, { text })]).entries[0]?.words ?? 0
    expect(words('The ferry — she sails — is back.')).toBe(6)
    expect(words('渡轮回来了。')).toBe(5)
    expect(words('여객선이 돌아왔다.')).toBe(2)
  })

  test('a long summary ends with a whole word', () => {
    const [entry] = archive({ text: `${'ferry '.repeat(100)}.` }).entries
    expect(entry?.summary).toMatch(/ferry…$/)
    expect(entry?.summary.length).toBeLessThanOrEqual(241)
  })

  test('a summary never ends in half a character', () => {
    fc.assert(
      fc.property(fc.integer({ min: 230, max: 245 }), (length) => {
        const [entry] = archive({ text: `${'渡'.repeat(length)}${'🚢'.repeat(20)}。` }).entries
        expect(entry?.summary).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })

  test('a person can pin the words of an address', () => {
    const record = sketchOf(1, { headline: 'Ferry returns' })
    const pinned = {
      value: 'the-aurelia',
      method: 'sidecar',
      confidence: 1,
      why: '',
      evidence: [],
    } as const
    expect(toArchive([{ ...record, extra: { slug: pinned } }]).entries[0]?.slug).toBe(
      'the-aurelia-00000001',
    )
  })
})

describe('shelves', () => {
  test('dates: years, within them months, within them days; undated articles last', () => {
    const { dates } = archive(
      { date: '2015' },
      { date: '2014-12-31' },
      { date: '2014-03-03T08:00' },
      { date: '2014-03-03' },
      { date: '2014-03' },
      {},
    )
    expect(outline(dates)).toEqual([
      'dates/2014/ 2014 [4]',
      'dates/2014/03/ 2014-03 [3]',
      'dates/2014/03/03/ 2014-03-03 [2]',
      'dates/2014/03/inexact/ 2014-03 [1]',
      'dates/2014/12/ 2014-12 [1]',
      'dates/2014/12/31/ 2014-12-31 [1]',
      'dates/2015/ 2015 [1]',
      'dates/2015/inexact/ 2015 [1]',
      'dates/undated/  [1]',
    ])
  })

  test('an archive without undated articles has no shelf for them', () => {
    expect(outline(archive({ date: '2014' }).dates)).toEqual([
      'dates/2014/ 2014 [1]',
      'dates/2014/inexact/ 2014 [1]',
    ])
  })

  test('sources and languages by name, unknown ones last', () => {
    const { sources, languages } = archive(
      { source: 'harbourpost.example', language: 'en' },
      { source: 'Abendblatt', language: 'de' },
      { source: 'coast mirror', language: 'pt-BR' },
      {},
      { source: 'HarbourPost.example', language: 'en' },
      { source: 'harbourpost.example', language: 'en' },
    )
    expect(outline(sources)).toEqual([
      'sources/abendblatt/ Abendblatt [1]',
      'sources/coast-mirror/ coast mirror [1]',
      'sources/harbourpost-example/ harbourpost.example [3]',
      'sources/unknown/  [1]',
    ])
    expect(outline(languages)).toEqual([
      'languages/de/ de [1]',
      'languages/en/ en [3]',
      'languages/pt-br/ pt-BR [1]',
      'languages/unknown/  [1]',
    ])
  })

  test('outlets that ASCII cannot write have different shelves', () => {
    const { sources } = archive(
      { source: '临鹭日报' },
      { source: '白鷺新聞' },
      { source: '临鹭日报' },
    )
    expect(sources).toHaveLength(2)
    expect(new Set(sources.map(({ path }) => path)).size).toBe(2)
    expect(sources.every(({ path }) => isSitePath(path))).toBe(true)
  })

  test('an outlet that is called “Unknown” does not stand among the unknown', () => {
    const { sources } = archive({ source: 'Unknown' }, {})
    expect(new Set(sources.map(({ path }) => path)).size).toBe(2)
  })

  test('of more articles than a page lists have a smaller one for each year', () => {
    const many = (count: number): Archive =>
      archive(
        ...Array.from({ length: count }, (_, index) => ({
          headline: 'Ferry',
          source: 'Post',
          ...(index === 0 ? {} : { date: `${2000 + (index % 2)}` }),
        })),
      )
    expect(outline(many(longestList).sources)).toEqual([`sources/post/ Post [${longestList}]`])
    expect(outline(many(61).sources)).toEqual([
      'sources/post/ Post [61]',
      'sources/post/2000/ 2000 [30]',
      'sources/post/2001/ 2001 [30]',
      'sources/post/undated/  [1]',
    ])
  })
})

describe('the archive as a whole', () => {
  const sketch: fc.Arbitrary<Sketch> = fc.record(
    {
      headline: fc.constantFrom('Ferry', 'ferry', '嵐', 'Storm: 2', 'con'),
      date: fc.constantFrom('2014', '2014-03', '2014-03-03', '2014-03-03T08:00', '2015-01-01'),
      source: fc.constantFrom(
        'Post',
        'post',
        'TASS',
        '日报',
        'Unknown',
        'unknown',
        'con',
        'a.b',
        'a b',
      ),
      language: fc.constantFrom('en', 'de', 'EN', 'ja', 'Klingon (old)'),
    },
    { requiredKeys: [] },
  )
  const list = fc.array(sketch, { maxLength: 12 })
  const paths = (shelves: readonly Shelf[]): string[] =>
    shelves.flatMap((shelf) => [shelf.path, ...paths(shelf.shelves)])
  const plain = ({ byId, records: _records, around, ...rest }: Archive): unknown => ({
    ...rest,
    byId: [...byId],
    around: rest.entries.map(({ id }) => around(id)),
  })

  test('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(
        list.chain((sketches) => {
          const records = sketches.map((one, index) => sketchOf(index + 1, one))
          return fc.tuple(
            fc.constant(records),
            fc.shuffledSubarray(records, { minLength: records.length, maxLength: records.length }),
          )
        }),
        ([records, shuffled]) => {
          expect(plain(toArchive(shuffled))).toEqual(plain(toArchive(records)))
        },
      ),
      { numRuns: 60 },
    )
  })

  test('never gives two pages one address, also where a disk takes no notice of case', () => {
    fc.assert(
      fc.property(list, (sketches) => {
        const { entries, sources, dates, languages } = archive(...sketches)
        const all = [
          ...entries.map(({ path }) => path),
          ...paths([...sources, ...dates, ...languages]),
        ]
        expect(new Set(all.map((path) => path.toLowerCase())).size).toBe(all.length)
        expect(all.every((path) => isSitePath(path))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  test('addresses do not change when articles are added', () => {
    fc.assert(
      fc.property(list, fc.nat(12), (sketches, cut) => {
        const all = archive(...sketches)
        for (const { id, path } of archive(...sketches.slice(0, cut)).entries)
          expect(all.byId.get(id)?.path).toBe(path)
      }),
      { numRuns: 60 },
    )
  })

  test('gives the whole record of each entry, and of nothing else', () => {
    const records = [sketchOf(1, { headline: 'Ferry' })]
    const { entries, records: kept } = toArchive(records)
    expect(entries.map(({ id }) => kept.get(id))).toEqual(records)
    expect(() => kept.get(sketchOf(2).id)).toThrow('No record of article `0000000200000000`')
  })

  test('names refusals by path', () => {
    const diagnostic = { rule: 'empty-file', severity: 'error', reason: 'Unexpected' } as const
    const refusals = ['b.txt', 'a.txt', 'B.txt'].map((path) => ({ path, diagnostic }))
    expect(toArchive([], refusals).refusals.map(({ path }) => path)).toEqual([
      'B.txt',
      'a.txt',
      'b.txt',
    ])
  })

  test('may be empty', () => {
    const { cabinets, entries, tombstones, ...lists } = toArchive([])
    expect(cabinets.flatMap(({ shelves, drawers }) => [...shelves, ...drawers])).toEqual([])
    expect(lists).toMatchObject({ sources: [], dates: [], languages: [], anniversaries: [] })
    expect([...entries, ...tombstones, ...lists.refusals, ...lists.removals]).toEqual([])
  })
})
