import { describe, expect, test } from 'vitest'
import { sketchOf } from '../support/record.ts'
import { metasOf, pageOf, pressOf } from './press.ts'

const known = sketchOf(1, {
  headline: 'Not one boat left the Old Quay',
  date: '2014-03-02T18:05',
  source: 'Harbour Post',
  language: 'en',
})
const unknown = sketchOf(2)

describe('the head of an article', () => {
  test('gives reference managers a newspaper article', () => {
    const metas = metasOf(pageOf(known, { url: 'https://example.org/press', title: 'Our Archive' }))
    expect(Object.fromEntries(metas)).toMatchObject({
      'DC.type': ['newspaperArticle'],
      citation_title: ['Not one boat left the Old Quay'],
      citation_date: ['2014-03-02'],
      'prism.publicationName': ['Harbour Post'],
      citation_language: ['en'],
      'DC.identifier': [`urn:sha256:${known.origin.sha256}`],
      'og:type': ['article'],
    })
    expect(metas.get('citation_public_url')?.[0]).toMatch(
      /^https:\/\/example\.org\/press\/articles\/not-one-boat-left-the-old-quay-/,
    )
  })

  test('says nothing that is not known', () => {
    const metas = metasOf(pageOf(unknown, { title: 'Our Archive' }))
    for (const name of [
      'citation_date',
      'citation_author',
      'prism.publicationName',
      'citation_public_url',
      'og:url',
      'DCTERMS.isFormatOf',
    ])
      expect(metas.has(name), name).toBe(false)
  })

  test.each([
    ['known', known],
    ['unknown', unknown],
  ])('never makes the archive the newspaper, nor the paper a journal: %s', (_, record) => {
    const html = pageOf(record, { title: 'Our Archive' })
    const metas = metasOf(html)
    expect(metas.has('og:site_name')).toBe(false)
    expect(metas.has('citation_journal_title')).toBe(false)
    expect(metas.get('og:type')).toStrictEqual(['article'])
    expect(html).not.toMatch(/class="[^"]*(?:byline|vcard|Z3988)/)
    expect(html).not.toMatch(/rel="author"|article:author/)
  })

  test('files authors by their family names', () => {
    const authors = {
      value: ['Jane Doe', 'Vincent van Gogh'],
      method: 'text',
      confidence: 1,
    } as const
    const record = { ...known, authors: { ...authors, why: 'A byline', evidence: [] } }
    expect(metasOf(pageOf(record)).get('citation_author')).toStrictEqual([
      'Doe, Jane',
      'van\u00a0Gogh, Vincent',
    ])
  })

  test('has no time element where the date is not known, even if that of an update is', () => {
    const updated = { ...unknown, updated: known.published } as typeof unknown
    expect(pageOf(unknown)).not.toContain('<time')
    expect(pageOf(updated)).toContain('March 2, 2014')
    expect(pageOf(updated)).not.toContain('<time')
    expect(pageOf(unknown)).toContain('Date not known')
  })

  test('dates the first time element with the date of publication', () => {
    expect(pageOf(known)).toMatch(/<time datetime="2014-03-02T18:05">/)
  })
})

test('lists carry what reference managers need to save many articles', () => {
  const { press, others } = pressOf([known])
  const shelf = others.find(({ path }) => path === 'sources/harbour-post/')
  if (!shelf) throw new Error('No shelf')
  const html = press.page(shelf)
  expect(html).toContain('class="Z3988"')
  expect(html).toContain('rft.source=Harbour%20Post')
})
