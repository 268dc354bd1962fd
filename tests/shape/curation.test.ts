import { describe, expect, test } from 'vitest'
import type { ArticleRecord, Json } from '../../src/model/index.ts'
import { type Curated, curate, fieldNames, listed, plain } from '../../src/shape/curation.ts'
import { ferry as text } from '../support/articles.ts'
import { recordOf } from '../support/record.ts'

const headline = text.slice(0, text.indexOf('\n'))
const withSidecar = (fields: Record<string, Json>): ArticleRecord =>
  recordOf(text, 'ferry.txt', fields)
const withFrontMatter = (yaml: string): ArticleRecord =>
  recordOf(`---\n${yaml}\n---\n${text}`, 'ferry.txt')

const samples: Readonly<Record<Curated, [said: Json, read: unknown]>> = {
  headline: ['Ferry is back', 'Ferry is back'],
  kicker: ['Harbour', 'Harbour'],
  standfirst: ['Eleven weeks after the storm.', ['Eleven weeks after the storm.']],
  byline: ['By Ada Winter', 'By Ada Winter'],
  authors: ['Ada Winter', ['Ada Winter']],
  dateline: ['TALLSUND', 'TALLSUND'],
  published: ['2014-03-03', { value: '2014-03-03', precision: 'day' }],
  updated: ['2014-03-04', { value: '2014-03-04', precision: 'day' }],
  language: ['en-GB', 'en-GB'],
  topics: [
    ['harbour', 'ferries'],
    ['harbour', 'ferries'],
  ],
  source: ['Harbour Post', { name: 'Harbour Post' }],
  url: ['https://harbourpost.example/a', undefined],
  canonical: ['https://harbourpost.example/a', undefined],
  republisher: ['Coast Mirror', { name: 'Coast Mirror' }],
}

const aliases = Object.entries(fieldNames).flatMap(([field, names]) =>
  names.map((name) => [name, field as Curated] as const),
)

describe('names that archivists already use', () => {
  test.each(aliases)('`%s` is the %s', (name, field) => {
    const [value, read] = samples[field]
    const record = withSidecar({ [name]: value })
    expect(record.extra).toEqual({})
    if (field === 'url' || field === 'canonical')
      expect(record.source).toMatchObject({ value: { name: 'harbourpost.example', url: value } })
    else expect(record[field]).toMatchObject({ value: read, method: 'sidecar', confidence: 1 })
  })

  test('no name stands for two fields', () => {
    expect(new Set(aliases.map(([name]) => name)).size).toBe(aliases.length)
  })

  test.each([
    ['Title', 'headline'],
    ['canonical_url', 'canonical'],
    ['Publication Date', 'published'],
    ['date-published', 'published'],
    ['dc:title', 'headline'],
    ['og:site_name', 'source'],
    ['DC.creator', 'authors'],
    ['article:published_time', 'published'],
    ['lastUpdated', 'updated'],
    ['publicationTitle', 'source'],
    ['container-title', 'source'],
  ])('`%s` is understood as the %s', (name, field) => {
    expect(curate({ [name]: 'x' }, 'sidecar', 'ferry.yml')).toMatchObject([{ field }])
  })

  test('the names of the issue are understood in front matter of plain text', () => {
    const record = withFrontMatter(
      [
        'title: Ferry is back',
        'date: 2014-03-03',
        'authors: [Ada Winter, Ben Frost]',
        'publication: Harbour Post',
        'url: https://mirror.example/ferry',
        'canonical_url: https://harbourpost.example/ferry',
        'tags: [harbour, ferries]',
        'lang: en',
      ].join('\n'),
    )
    expect(record).toMatchObject({
      headline: { value: 'Ferry is back', method: 'front matter' },
      published: { value: { value: '2014-03-03', precision: 'day' } },
      authors: { value: ['Ada Winter', 'Ben Frost'] },
      source: { value: { name: 'Harbour Post', url: 'https://harbourpost.example/ferry' } },
      republisher: { value: { name: 'mirror.example' } },
      topics: { value: ['harbour', 'ferries'] },
      language: { value: 'en' },
      extra: {},
    })
  })
})

describe('a decision of a person wins, and the record keeps both', () => {
  test('sidecar beats front matter beats text', () => {
    const record = recordOf(`---\ntitle: From the front matter\n---\n${text}`, 'ferry.txt', {
      title: 'From the sidecar',
    })
    expect(record.headline).toMatchObject({
      value: 'From the sidecar',
      method: 'sidecar',
      why: 'A person says so in the sidecar',
      evidence: [{ file: 'ferry.yml', key: 'title', text: 'From the sidecar' }],
      overruled: [
        {
          value: 'From the front matter',
          method: 'front matter',
          evidence: [{ file: 'ferry.txt', key: 'title' }],
        },
        { value: headline, method: 'text' },
      ],
    })
  })

  test('the evidence of what the text says is where it stands', () => {
    const head = '---\ndate: 2014\n---\n'
    const { headline: found } = recordOf(head + text, 'ferry.txt')
    expect(found).toMatchObject({
      method: 'text',
      evidence: [{ start: head.length, end: head.length + headline.length, text: headline }],
    })
    expect(found?.why).toMatch(/[^.]$/)
  })

  test('null withdraws what the text says, and keeps it', () => {
    const record = withSidecar({ title: null, source: null })
    expect(record).not.toHaveProperty('headline')
    expect(record.withdrawn).toMatchObject({
      headline: [{ value: headline, method: 'text' }],
      source: [],
    })
    expect(record.extra).toEqual({})
    expect(record.diagnostics).toEqual([])
  })

  test('null in the sidecar withdraws what the front matter says', () => {
    const record = recordOf(`---\ndate: 2014-03-03\n---\n${text}`, 'ferry.txt', { date: null })
    expect(record).not.toHaveProperty('published')
    expect(record.withdrawn).toHaveProperty('published')
  })

  test('fields without a place of their own are kept under their own names', () => {
    const record = recordOf(`---\nShelf Mark: P-118\nrating: 4\n---\n${text}`, 'ferry.txt', {
      rating: 5,
      scans: [{ page: 1 }, { page: 2 }],
      nothing: null,
    })
    expect(record.extra).toMatchObject({
      'Shelf Mark': { value: 'P-118', method: 'front matter', evidence: [{ key: 'Shelf Mark' }] },
      rating: { value: 5, method: 'sidecar', overruled: [{ value: 4, method: 'front matter' }] },
      scans: { value: [{ page: 1 }, { page: 2 }] },
      nothing: { value: null },
    })
  })

  test('a field named `__proto__` is kept like any other', () => {
    const fields = JSON.parse('{"__proto__": "odd", "constructor": "odder"}') as Record<
      string,
      Json
    >
    const { extra } = withSidecar(fields)
    expect(Object.getPrototypeOf(extra)).toBe(Object.prototype)
    expect(Object.keys(extra).sort()).toEqual(['__proto__', 'constructor'])
  })

  test.each([
    ['date', 'some day in spring', 'a date such as `2020-07-03`, `2020-07` or `2020`'],
    ['updated', '2014-02-30', 'a date such as `2020-07-03`, `2020-07` or `2020`'],
    ['url', 'javascript:alert(1)', 'an address that begins with `https://`'],
    ['canonical', 'harbourpost.example', 'an address that begins with `https://`'],
    ['title', '   ', 'some words'],
    ['author', [], 'some words'],
  ] as const)('an unreadable %s is kept and said', (key, value, expected) => {
    const record = withSidecar({ [key]: value as Json })
    expect(record.extra[key]).toMatchObject({ value, method: 'sidecar' })
    expect(record.diagnostics).toMatchObject([
      {
        rule: 'field-unreadable',
        severity: 'warning',
        reason: `Unexpected \`${key}: ${plain(value as Json)}\` in \`ferry.yml\`, expected ${expected}`,
      },
    ])
  })
})

describe('dates of people', () => {
  test.each([
    ['2014', { value: '2014', precision: 'year' }],
    [2014, { value: '2014', precision: 'year' }],
    ['2014-03', { value: '2014-03', precision: 'month' }],
    ['2014-03-03', { value: '2014-03-03', precision: 'day' }],
    ['2014-03-03 14:30', { value: '2014-03-03T14:30', precision: 'minute' }],
    [
      '2014-03-03T14:30:21+0100',
      { value: '2014-03-03T14:30', precision: 'minute', zone: '+01:00' },
    ],
    ['2014-03-03T14:30Z', { value: '2014-03-03T14:30', precision: 'minute', zone: 'Z' }],
  ])('%j is as precise as it is written', (date, read) => {
    expect(withSidecar({ date }).published?.value).toEqual(read)
  })
})

describe('lists of people', () => {
  test('names are cut at semicolons, topics at commas too', () => {
    expect(withSidecar({ author: 'Winter, Ada; Frost, Ben' }).authors?.value).toEqual([
      'Winter, Ada',
      'Frost, Ben',
    ])
    expect(withSidecar({ tags: 'harbour, ferries; storms' }).topics?.value).toEqual([
      'harbour',
      'ferries',
      'storms',
    ])
  })

  test('objects with a name are names', () => {
    expect(listed([{ name: 'Ada Winter', url: 'https://a.example' }, 'Ben Frost'])).toEqual([
      'Ada Winter',
      'Ben Frost',
    ])
  })

  test('paragraphs of a standfirst are kept apart', () => {
    expect(
      withSidecar({ deck: 'One storm.\nOne ferry.\n\nEleven weeks.' }).standfirst?.value,
    ).toEqual(['One storm. One ferry.', 'Eleven weeks.'])
    expect(withSidecar({ deck: ['One storm.', 'Eleven weeks.'] }).standfirst?.value).toEqual([
      'One storm.',
      'Eleven weeks.',
    ])
  })

  test('anything can be said in words', () => {
    expect([' a ', 3, true, null, ['a', 2], { a: [1] }].map((value) => plain(value))).toEqual([
      'a',
      '3',
      'true',
      'null',
      'a, 2',
      '{"a":[1]}',
    ])
  })
})

test('the language that a person names decides the direction', () => {
  expect(withSidecar({ lang: 'ar' }).direction).toBe('rtl')
  expect(withSidecar({ lang: 'he-IL' }).direction).toBe('rtl')
  expect(withSidecar({ lang: 'arn' }).direction).toBe('ltr')
})
