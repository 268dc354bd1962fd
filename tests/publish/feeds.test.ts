import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { filesOf, hostile, recordsOf } from '../support/publish.ts'
import { wellFormed } from '../support/xml.ts'

const url = 'https://example.org/archive/'
const records = recordsOf(
  { title: 'Ferry returns', date: '2014-03-02', source: 'Harbour Post', tags: ['ferries'] },
  { title: 'Storm', date: '2014-02-28', source: 'Harbour Post', tags: ['ferries', 'Été'] },
  { title: 'Some day in May', date: '2014-05' },
  { title: 'No date at all' },
)

test('without the address of the site there are no feeds', () => {
  expect([...filesOf(records).keys()].filter((path) => path.startsWith('feeds/'))).toEqual([])
})

test('a private archive has no feeds', () => {
  const files = filesOf(records, { url, visibility: 'private' })
  expect([...files.keys()].filter((path) => path.startsWith('feeds/'))).toEqual([])
})

test('there are feeds of the archive, of each source and of each topic', () => {
  const paths = [...filesOf(records, { url }).keys()].filter((path) => path.endsWith('atom.xml'))
  expect(paths.sort()).toEqual([
    'feeds/atom.xml',
    'feeds/sources/harbour-post/atom.xml',
    'feeds/topics/ete/atom.xml',
    'feeds/topics/ferries/atom.xml',
  ])
})

test('feeds hold the articles whose day is known, the newest first', () => {
  const { items } = JSON.parse(filesOf(records, { url }).get('feeds/feed.json') ?? '') as {
    items: { title: string; date_published: string }[]
  }
  expect(items.map(({ title }) => title)).toEqual(['Ferry returns', 'Storm'])
  expect(items[0]?.date_published).toBe('2014-03-02T00:00:00Z')
})

test('the date of a feed is that of its newest article, not of the build', () => {
  const atom = filesOf(records, { url }).get('feeds/atom.xml') ?? ''
  expect(atom).toContain('<updated>2014-03-02T00:00:00Z</updated>')
  expect(atom).not.toContain(String(new Date().getFullYear()))
})

test('a feed finds its style sheet in any copy of the site', () => {
  const files = filesOf(records, { url })
  const feeds = [...files].filter(([path]) => /^feeds\/.*(?:atom|rss)\.xml$/.test(path))
  expect(feeds.length).toBe(8)
  for (const [path, text] of feeds) {
    const sheet = /<\?xml-stylesheet href="([^":]+)" type="text\/css"\?>/.exec(text)?.[1] ?? ''
    expect(posix.join(posix.dirname(path), sheet)).toBe('feeds/feed.css')
  }
  expect(files.has('feeds/feed.css')).toBe(true)
})

test('RSS has its own form of dates', () => {
  expect(filesOf(records, { url }).get('feeds/rss.xml')).toContain(
    '<pubDate>Sun, 02 Mar 2014 00:00:00 GMT</pubDate>',
  )
})

test('feeds are well-formed XML, whatever the articles say', () => {
  const files = filesOf(
    recordsOf({
      title: hostile,
      date: '2014-03-02',
      author: hostile,
      source: hostile,
      tags: [hostile],
    }),
    {
      url,
      title: hostile,
      description: hostile,
      keeper: hostile,
      exports: ['oai-pmh'],
      visibility: 'public',
    },
  )
  const xml = [...files].filter(([path]) => path.endsWith('.xml'))
  expect(xml.length).toBeGreaterThan(8)
  for (const [path, text] of xml) expect(`${path}: ${wellFormed(text)}`).toBe(`${path}: true`)
})
