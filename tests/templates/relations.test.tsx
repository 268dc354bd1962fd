import { describe, expect, test } from 'vitest'
import type { ArticleRecord, Entry } from '../../src/model/index.ts'
import { sketchOf } from '../support/record.ts'
import { insideOf, pressOf, textOf } from './press.ts'

const person = { method: 'sidecar', confidence: 1, why: 'A person says so', evidence: [] } as const
const story =
  'The ferry Aurelia was back at her quay on Monday, eleven weeks after the storm that tore away her rudder and drowned two of her lifeboats. She will sail again on Friday, said the harbour master, and the fares will stay what they were before the winter, for islanders as well as for visitors.'

const records: readonly ArticleRecord[] = [
  sketchOf(1, {
    headline: 'Ferry returns',
    date: '2014-03-03',
    source: 'Post',
    text: story,
    language: 'en',
  }),
  {
    ...sketchOf(2, {
      headline: 'Ferry returns',
      date: '2014-03-03',
      source: 'Post',
      text: story.replace('two of her', 'three <b>of</b> her'),
      language: 'en',
    }),
    updated: { value: { value: '2014-03-05', precision: 'day' }, ...person },
  },
  sketchOf(3, {
    headline: 'Aurelia is back',
    date: '2014-03-04',
    source: 'Islander',
    text: story,
    language: 'en',
  }),
  sketchOf(4, {
    headline: 'Storm tears ferry from quay at Aldmere',
    date: '2013-12-20',
    source: 'Islander',
    text: 'A storm tore the ferry Aurelia from her quay. The rudder of the Aurelia is lost, and so are lifeboats.',
    language: 'en',
  }),
  ...Array.from({ length: 12 }, (_, index) =>
    sketchOf(20 + index, {
      headline: `Market ${index}`,
      date: '2015-01-01',
      source: 'Post',
      text: `Stall number${index} of the market sells bread${index} and cheese${index}.`,
      language: 'en',
    }),
  ),
]

const pages = (of: readonly ArticleRecord[]): ((file: string) => string) => {
  const { press, entries, propsOf } = pressOf(of)
  return (file) => {
    const entry = entries.find((each) => each.file === file) as Entry // a record's own
    return press.article(propsOf(entry))
  }
}

const page = pages(records)

describe('an article with versions', () => {
  test('lists them by date, says which it is, and links to the others', () => {
    const versions = textOf(insideOf(page('2.txt'), 'around_versions'))
    expect(versions).toMatch(/March 3, 2014.*Ferry returns.*March 5, 2014.*This version/s)
    expect(insideOf(page('2.txt'), 'around_versions').match(/aria-current="page"/g)).toHaveLength(1)
  })

  test('shows what changed since the version before, in words as well as in colours', () => {
    const versions = insideOf(page('2.txt'), 'around_versions')
    expect(textOf(versions)).toContain('1 passage differs')
    expect(textOf(/<del>.*?<\/del>/s.exec(versions)?.[0] ?? '')).toBe('Only there: two of')
    expect(textOf(/<ins>.*?<\/ins>/s.exec(versions)?.[0] ?? '')).toBe('Only here: three <b>of</b>')
  })

  test('says before its text that there is a later one', () => {
    expect(textOf(page('1.txt'))).toContain(
      'There is a later version of this article: Ferry returns',
    )
    expect(textOf(page('2.txt'))).not.toContain('There is a later version')
  })
})

describe('an article that other papers have', () => {
  test('names them with how much of the text they have, and when', () => {
    const copies = textOf(insideOf(page('1.txt'), 'around_copies'))
    expect(copies).toContain('Aurelia is back')
    expect(copies).toContain('Islander, March 4, 2014')
    expect(copies).toContain('A copy, published later: it has about 100 % of this text.')
    expect(copies).toContain('1 passage differs')
  })

  test('is called a copy before its text, where most of it stood elsewhere before', () => {
    expect(textOf(page('3.txt'))).toContain(
      'Much of this text was published elsewhere before: Ferry returns, Post',
    )
    expect(textOf(page('1.txt'))).not.toContain('published elsewhere before')
  })
})

test('related articles say which words they share', () => {
  const related = textOf(insideOf(page('4.txt'), 'around_related'))
  expect(related).toContain('On the same subject')
  expect(related).toMatch(/Shares: .*Aurelia/)
})

test('an article that stands alone has none of this', () => {
  expect(page('20.txt')).not.toContain('id="around_all"')
})

test('a version of which not all is shown is compared with none', () => {
  const { terms: _terms, ...whole } = sketchOf(2, {
    headline: 'Ferry returns',
    date: '2014-03-03',
    source: 'Post',
    text: `${story} […]`,
    language: 'en',
  })
  const cut: ArticleRecord = {
    ...whole,
    terms: {
      visibility: 'excerpt',
      listed: true,
      file: 'none',
      withheld: { words: 11, characters: 61 },
    },
  }
  const html = pages([records[0] as ArticleRecord, cut])('2.txt')
  expect(html).toContain('id="around_versions"')
  expect(html).not.toContain('class="difference"')
})

test('before and after are named in time and in the source', () => {
  const html = page('4.txt')
  const nav = textOf(html.slice(html.indexOf('class="neighbours"')))
  expect(nav).toContain('Later in the archiveFerry returns')
  expect(nav).toContain('Later in IslanderAurelia is back')
})
