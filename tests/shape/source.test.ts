import { describe, expect, test } from 'vitest'
import { readSource, safeUrl } from '../../src/shape/source.ts'
import { recordOf } from '../support/record.ts'

describe('an outlet as it was printed', () => {
  test.each<[string, { name: string; url?: string }]>([
    ['TASS', { name: 'TASS' }],
    ['  The  Harbour\nPost. ', { name: 'The Harbour Post' }],
    ['sputniknews.com', { name: 'sputniknews.com', url: 'https://sputniknews.com/' }],
    ['WWW.Example.ORG', { name: 'example.org', url: 'https://www.example.org/' }],
    [
      'https://www.example.org/a?b=1#c',
      { name: 'example.org', url: 'https://www.example.org/a?b=1#c' },
    ],
    [
      'http://news.example.co.uk:8080/a',
      { name: 'news.example.co.uk', url: 'http://news.example.co.uk:8080/a' },
    ],
    ['вести.рф', { name: 'вести.рф', url: 'https://xn--b1aew5b.xn--p1ai/' }],
    ['St. Pauli Bote', { name: 'St. Pauli Bote' }],
    ['ferry.', { name: 'ferry' }],
    ['a.b', { name: 'a.b' }],
    ['', { name: '' }],
  ])('%j', (printed, source) => {
    const read = readSource(printed)
    expect(read.name).toBe(source.name)
    if (source.url?.includes('xn--')) expect(read.url).toMatch(/^https:\/\/xn--[\w-]+\.xn--p1ai\/$/)
    else expect(read.url).toBe(source.url)
  })
})

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  '//example.org',
  'ftp://example.org',
  'https://',
  'mailto:a@b.example',
  '',
])('%j is no address to link to', (address) => {
  expect(safeUrl(address)).toBeUndefined()
})

describe('who published and who republished', () => {
  const text = 'Ferry returns\n\nThe ferry Aurelia was back at her quay on Monday.\n'
  const fields = (sidecar: Record<string, string>) => {
    const { source, republisher } = recordOf(text, 'ferry.txt', sidecar)
    return { source: source?.value, republisher: republisher?.value }
  }

  test('an address alone names the outlet by its host', () => {
    expect(fields({ url: 'https://www.harbourpost.example/ferry' })).toEqual({
      source: { name: 'harbourpost.example', url: 'https://www.harbourpost.example/ferry' },
      republisher: undefined,
    })
  })

  test('an address elsewhere than the canonical one is that of the republisher', () => {
    expect(
      fields({
        source: 'Harbour Post',
        url: 'https://mirror.example/4711',
        canonical_url: 'https://harbourpost.example/ferry',
      }),
    ).toEqual({
      source: { name: 'Harbour Post', url: 'https://harbourpost.example/ferry' },
      republisher: { name: 'mirror.example', url: 'https://mirror.example/4711' },
    })
  })

  test('the same host twice is one outlet', () => {
    expect(
      fields({
        url: 'https://www.harbourpost.example/amp/ferry',
        canonical_url: 'https://harbourpost.example/ferry',
      }).republisher,
    ).toBeUndefined()
  })

  test('a named republisher wins', () => {
    expect(
      fields({
        via: 'Coast Mirror',
        url: 'https://mirror.example/4711',
        canonical_url: 'https://harbourpost.example/ferry',
      }).republisher,
    ).toEqual({ name: 'Coast Mirror' })
  })

  test('a source can be a name with an address', () => {
    const record = recordOf(text, 'ferry.txt', {
      source: { name: 'Harbour Post', url: 'https://harbourpost.example' },
    })
    expect(record.source?.value).toEqual({
      name: 'Harbour Post',
      url: 'https://harbourpost.example/',
    })
  })

  test('a source with an address alone is named by its host', () => {
    const record = recordOf(text, 'ferry.txt', {
      source: { url: 'https://www.harbourpost.example/a' },
    })
    expect(record.source?.value).toEqual({
      name: 'harbourpost.example',
      url: 'https://www.harbourpost.example/a',
    })
  })

  test.each([[{ town: 'Tallsund' }], [{ name: null }], [{ name: { first: 'Post' } }]])(
    'the source %j without a name is kept as a field that cannot be read',
    (source) => {
      const record = recordOf(text, 'ferry.txt', { source })
      expect(record).not.toHaveProperty('source')
      expect(record.extra).toHaveProperty('source')
    },
  )

  test('a dangerous address never becomes a link', () => {
    const record = recordOf(text, 'ferry.txt', {
      source: { name: 'Post', url: 'javascript:alert(1)' },
    })
    expect(record.source?.value).toEqual({ name: 'Post' })
  })
})
