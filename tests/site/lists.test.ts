import { describe, expect, test } from 'vitest'
import { toArchive } from '../../src/archive/to-archive.ts'
import { resolveConfig } from '../../src/configure.ts'
import { longestIndex, longestList, type SitePage } from '../../src/model/index.ts'
import { sitePages } from '../../src/site/pages.ts'
import { createPress } from '../../src/site/render.tsx'
import { type Sketch, sketchOf } from '../support/record.ts'

const pad = (number: number): string => String(number).padStart(2, '0')

/**
 * An archive that is long in every direction: one newspaper with most articles, hundreds with a few, a year, a day and
 * a day of the year with very many, heaps without a date or an exact one; in letters of two bytes.
 */
function crowd(count: number): Sketch[] {
  const dates = [
    undefined,
    '1994',
    '1994-07',
    '1994-07-18',
    (index: number) => `1994-${pad((index % 12) + 1)}-${pad((index % 28) + 1)}`,
    (index: number) => `${1900 + (index % 120)}-07-18`,
    (index: number) => `${1900 + (index % 120)}-${pad((index % 12) + 1)}-${pad((index % 28) + 1)}`,
  ]
  return Array.from({ length: count }, (_, index) => {
    const date = dates[index % dates.length]
    const day = typeof date === 'function' ? date(index) : date
    return {
      headline: `${letters(index)} паром снова вышел из гавани, и на причале его встречали ${index} раз`,
      source: index % 3 === 0 ? `Газета ${letters(index)} ${index % 400}` : 'Вечерний маяк',
      language: 'ru',
      text: `Паром снова вышел из гавани. ${'На причале стояли люди, и оркестр играл. '.repeat(8)}`,
      ...(day === undefined ? {} : { date: day }),
    }
  })
}

/** Two letters that differ from one to the next. */
const letters = (index: number): string =>
  String.fromCodePoint(0x410 + (index % 32), 0x430 + (Math.floor(index / 32) % 32))

describe('in an archive of 3,000 articles', () => {
  const config = resolveConfig({ language: 'ru' }, '/archive')
  const archive = toArchive(crowd(3000).map((sketch, index) => sketchOf(index + 1, sketch)))
  const pages = sitePages(archive)
  const listed = ({ kind, props }: SitePage): number => {
    if (kind === 'shelf') return props.entries.length
    return kind === 'anniversary'
      ? props.days.reduce((sum, { entries }) => sum + entries.length, 0)
      : 0
  }

  test('no page lists more articles than it may', () => {
    const long = pages.filter((page) => listed(page) > longestList)
    expect(long.map(({ path }) => path)).toEqual([])
    expect(Math.max(...pages.map(listed))).toBeGreaterThan(longestList / 2)
  })

  test('a day of more years than a page lists articles names the years', () => {
    const [page] = pages.filter(({ path }) => path === 'dates/on/07-18/')
    const html = page ? createPress(config).page(page) : ''
    expect(html).toContain('../../1900/07/18/index.html')
    expect(html).toContain('../../2019/07/18/index.html')
  })

  test('no page lists more names than it may', () => {
    for (const { kind, path, props } of pages)
      if (kind === 'shelves')
        expect([path, props.shelves.length <= longestIndex, props.drawers.length < 200]).toEqual([
          path,
          true,
          true,
        ])
  })

  test('every article stands on a page', () => {
    const found = new Set(
      pages.flatMap(({ kind, props }) =>
        kind === 'shelf' ? props.entries.map(({ id }) => id) : [],
      ),
    )
    expect(found.size).toBe(3000)
  })

  test('no page is larger than 100 KB', () => {
    const { page: print } = createPress(config)
    const heavy = pages
      .filter((page) => page.kind !== 'dates')
      .map((page) => [page.path, Buffer.byteLength(print(page))] as const)
      .filter(([, bytes]) => bytes > 100_000)
    expect(heavy).toEqual([])
  })
})
