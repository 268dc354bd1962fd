import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Archive, Entry } from '../../src/model/index.ts'
import { shareOut } from '../../src/search/fragments.ts'
import { openFinder } from '../../src/search/index.ts'
import { lotsOf } from '../../src/search/lots.ts'

const idOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** An archive whose articles are their dates and their texts. */
function archiveOf(articles: readonly (readonly [date: string, text: string])[]): Archive {
  const records = new Map<string, object>()
  const entries = articles.map(([date, text]) => {
    const id = idOf(date + text)
    records.set(id, {
      topics: { value: ['Ferries'] },
      notes: [],
      sections: [{ anchor: 'top', parts: [{ anchor: 'p1-abcdef', text }] }],
      captions: [],
      footnotes: [],
    })
    return {
      id,
      path: `articles/${id}/`,
      title: `Ferry of ${date}`,
      direction: 'ltr',
      authors: [],
      language: 'en',
      words: text.split(' ').length,
      ...(date === '' ? {} : { published: { value: date, precision: 'day' } }),
    }
  })
  return { entries, records: { get: (id: string) => records.get(id) } } as unknown as Archive
}

describe('articles are indexed in lots', () => {
  const dates = fc.constantFrom('', '1998', '2003-07', '2014-03-11', '2014-03-12', '2014-08-30')
  const articles = fc.uniqueArray(fc.tuple(dates, fc.string()), { selector: (one) => one.join() })

  test('that have every article once and are no larger than they may be', () => {
    fc.assert(
      fc.property(articles, (some) => {
        const { entries } = archiveOf(some)
        const lots = lotsOf(entries, 3)
        expect(
          lots
            .flat()
            .map(({ id }) => id)
            .sort(),
        ).toEqual(entries.map(({ id }) => id).sort())
        expect(Math.max(0, ...lots.map(({ length }) => length))).toBeLessThanOrEqual(3)
      }),
    )
  })

  test('that do not depend on the order in which articles come', () => {
    fc.assert(
      fc.property(articles, (some) => {
        const names = (entries: readonly Entry[]): string[][] =>
          lotsOf(entries, 3).map((lot) => lot.map(({ id }) => id))
        const { entries } = archiveOf(some)
        expect(names([...entries].reverse())).toEqual(names(entries))
      }),
    )
  })

  test('so that an article more touches those of its decade, year, month or day alone', () => {
    const many = Array.from({ length: 40 }, (_, index): [string, string] => [
      `${1990 + (index % 20)}-05-01`,
      String(index),
    ])
    const before = lotsOf(archiveOf(many).entries, 5).map((lot) => lot.map(({ id }) => id).join())
    const after = lotsOf(archiveOf([...many, ['2001-05-01', 'new']]).entries, 5)
    const fresh = after.filter((lot) => !before.includes(lot.map(({ id }) => id).join()))
    expect(fresh.flat().every(({ published }) => published?.value.startsWith('2001'))).toBe(true)
  })
})

describe('a long article', () => {
  const long = 'ferry '.repeat(8000)
  const sizes = (articles: readonly (readonly [string, string])[]): number[] =>
    lotsOf(archiveOf(articles).entries, 3).map(({ length }) => length)

  test('counts as several, so that a lot is no larger for it', () => {
    expect(sizes([1, 2, 3].map((day) => [`2014-03-0${day}`, 'short']))).toEqual([3])
    expect(sizes([1, 2, 3].map((day) => [`2014-03-0${day}`, long + day]))).toEqual([1, 1, 1])
  })

  test('is alone also where nobody knows its date', () => {
    expect(sizes([1, 2, 3].map((day) => ['', long + day]))).toEqual([1, 1, 1])
  })
})

describe('files', () => {
  test('of texts are never more than there may be', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1 })
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 60 }), (lots, most) => {
        const { share, batches } = shareOut(lots, most)
        const files = batches.reduce((sum, size) => sum + Math.ceil(size / share), 0)
        expect(files).toBeLessThanOrEqual(most)
      }),
    )
  })

  test('hold one text each where there may be as many as articles', () => {
    expect(shareOut([3, 4], 7)).toEqual({ share: 1, batches: [3, 4] })
  })
})

test.each([
  [5000, true],
  [5001, false],
])('of %i articles the search from a disk is there: %s', async (count, onDisk) => {
  const articles = Array.from({ length: count }, (_, index) => ['', String(index)] as const)
  const finder = await openFinder({
    archive: archiveOf(articles),
    site: { search: true, maxFragments: 5000 },
    date: ({ value }) => value,
    onNotice: (notice) => expect(notice).toBe(''),
  })
  expect(finder?.page.onDisk).toBe(onDisk)
})

/** All files of a search, and how many lots were made anew. */
async function filesOf(
  archive: Archive,
  kept: Map<string, Buffer>,
  there: ReadonlyMap<string, string> = new Map(),
): Promise<{ files: Map<string, string>; made: number }> {
  let made = 0
  const finder = await openFinder({
    archive,
    site: { search: true, maxFragments: 5000 },
    date: ({ value }) => value,
    onNotice: (notice) => expect(notice).toBe(''),
    largestLot: 3,
    store: {
      keyOf: (language, entries) => [language, ...entries.map(({ id }) => id)].join(),
      has: (key) => kept.has(key),
      get: (key) => kept.get(key),
      put(key, bytes) {
        if (!key.includes('-')) made += 1
        kept.set(key, bytes)
      },
    },
  })
  const files = new Map<string, string>()
  if (finder)
    for await (const { path, content } of finder.files((path) => there.has(path)))
      files.set(path, Buffer.from(content).toString('base64'))
  return { files, made }
}

test('an index with one article changed takes one lot, and is that of a build from nothing', async () => {
  const articles = Array.from({ length: 9 }, (_, index): [string, string] => [
    `${2001 + (index % 4)}-02-03`,
    `The ferry sailed for the ${index}. time`,
  ])
  const kept = new Map<string, Buffer>()
  const first = await filesOf(archiveOf(articles), kept)
  expect(first.made).toBe(4)
  expect((await filesOf(archiveOf(articles), kept)).made).toBe(0)
  articles[5] = ['2002-02-03', 'The ferry lay in her harbour']
  const second = await filesOf(archiveOf(articles), kept)
  expect(second.made).toBe(1)
  expect(second.files).toEqual((await filesOf(archiveOf(articles), new Map())).files)
  expect(second.files).not.toEqual(first.files)
})

test('of texts that somebody has already only those of lots that changed come again', async () => {
  const articles = Array.from({ length: 8 }, (_, index): [string, string] => [
    `200${index % 4}-02-03`,
    `The ferry sailed for the ${index}. time`,
  ])
  const kept = new Map<string, Buffer>()
  const texts = (files: ReadonlyMap<string, string>): string[] =>
    [...files.keys()].filter((path) => path.includes('/fragment/')).sort()
  const { files: first } = await filesOf(archiveOf(articles), kept)
  expect(texts(first)).toHaveLength(8)
  expect(texts((await filesOf(archiveOf(articles), kept, first)).files)).toEqual([])

  articles[5] = ['2001-02-03', 'The ferry lay in her harbour']
  const { files: some } = await filesOf(archiveOf(articles), kept, first)
  const { files: all } = await filesOf(archiveOf(articles), new Map())
  expect(texts(some)).toHaveLength(2)
  for (const [path, content] of all) expect(some.get(path) ?? first.get(path)).toBe(content)

  // One that is gone is made again, with its lot.
  const gone = texts(all)[0] ?? ''
  const left = new Map([...all].filter(([path]) => path !== gone))
  expect(texts((await filesOf(archiveOf(articles), kept, left)).files)).toContain(gone)
})
