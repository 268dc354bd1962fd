import { expect, test } from 'vitest'
import { folderOf, treeOf } from '../support/folder.ts'
import { filesOf, recordsOf } from '../support/publish.ts'
import { siteOf } from '../support/site.ts'

const url = 'https://example.org/archive/'
const original = 'https://harbourpost.example/ferry'
const records = recordsOf(
  { title: 'Ferry returns', url: original, saved: '2015-01-09' },
  { title: 'Ferry returns at last', url: original, saved: '2014-03-02' },
  { title: 'Ferry returns: pictures', url: original },
  { title: 'Bridge shuts', url: 'https://harbourpost.example/bridge', saved: '2015-01-09' },
  { title: 'A', url: 'https://harbourpost.example/?q=%3E>,"<x', saved: '2016-01-01' },
  { title: 'B', url: 'https://harbourpost.example/?q=%3E>,"<x', saved: '2016-01-02' },
)

const maps = (config = {}): [string, string][] =>
  [...filesOf(records, config)].filter(([path]) => path.startsWith('timemap/'))

/** Links of RFC 6690 and their attributes; fails at whatever is none. */
function linksOf(text: string): Record<string, string>[] {
  const link = /<([^<>\s]+)>((?:;[a-z]+="[^"\n]*")*)(?:,\n|\n$)/y
  const links: Record<string, string>[] = []
  while (link.lastIndex < text.length) {
    const at = link.lastIndex
    const [, href = '', rest = ''] = link.exec(text) ?? []
    if (href === '') throw new Error(`No link at ${text.slice(at)}`)
    const attributes = [...rest.matchAll(/;([a-z]+)="([^"]*)"/g)]
    links.push({
      href,
      ...Object.fromEntries(attributes.map(([, name = '', value = '']) => [name, value])),
    })
  }
  return links
}

test('copies of one address that were saved on several days are in its TimeMap, oldest first', () => {
  const found = maps({ url }).map(([path, text]) => ({ path, links: linksOf(text) }))
  const { path, links } = found.find(({ links: [first] }) => first?.href === original) ?? {}
  expect(links).toEqual([
    { href: original, rel: 'original' },
    {
      href: `${url}${path}`,
      rel: 'self',
      type: 'application/link-format',
      from: 'Sun, 02 Mar 2014 00:00:00 GMT',
      until: 'Fri, 09 Jan 2015 00:00:00 GMT',
    },
    {
      href: expect.stringContaining('/articles/ferry-returns-at-last-'),
      rel: 'first memento',
      datetime: 'Sun, 02 Mar 2014 00:00:00 GMT',
    },
    {
      href: expect.stringMatching(/\/articles\/ferry-returns-\d/),
      rel: 'last memento',
      datetime: 'Fri, 09 Jan 2015 00:00:00 GMT',
    },
  ])
  expect(found).toHaveLength(2)
})

test('without an address of the archive there is none, nor for what was saved once', () => {
  expect(maps()).toEqual([])
  const once = recordsOf({ title: 'Ferry returns', url: original, saved: '2015-01-09' })
  expect([...filesOf(once, { url }).keys()].filter((path) => path.startsWith('timemap/'))).toEqual(
    [],
  )
})

test('pages lead to it, and say which address is canonical', async () => {
  const text =
    'The ferry Aurelia was back at her quay on Monday, eleven weeks after the storm that tore away her rudder.\n'
  const side = (saved: string): string => `url: ${original}\nsaved: ${saved}\nissn: 0317-8471\n`
  const folder = folderOf({
    'a.txt': `Ferry returns\n\n${text}`,
    'a.yml': side('2014-03-02'),
    'b.txt': `Ferry returns\n\n${text}\nShe sails again on Friday.\n`,
    'b.yml': side('2015-01-09'),
    'c.txt': `Bridge shuts\n\n${text.replace('ferry', 'bridge')}`,
    'c.yml': 'issn: 0317-8472\n',
    'newsfiche.config.mjs': "export default { canonical: 'original', search: false }\n",
  })
  const tree = treeOf((await siteOf(folder, ['--url', url])).folder)
  const [map = ''] = [...tree.keys()].filter((path) => path.startsWith('timemap/'))
  const heads = [...tree]
    .filter(([path]) => /^articles\/.*\/index\.html$/.test(path))
    .map(([, html]) => String(html).split('</head>')[0] ?? '')
  const linked = heads.filter((head) =>
    head.includes(`<link rel="timemap" type="application/link-format" href="../../${map}">`),
  )
  expect(linked).toHaveLength(2)
  for (const head of linked) {
    expect(head).toContain(`<link rel="canonical" href="${original}">`)
    expect(head).toMatch(new RegExp(`<link rel="memento" href="${url}articles/[^"]+" datetime="`))
    expect(head).toContain('<meta name="citation_issn" content="0317-8471">')
    expect(head).toContain(`<meta name="citation_public_url" content="${url}articles/`)
  }
  const [other = ''] = heads.filter((head) => !linked.includes(head))
  expect(other).not.toContain('timemap')
  expect(other).not.toContain('issn')
  expect(other).toContain(`<link rel="canonical" href="${url}articles/`)
})
