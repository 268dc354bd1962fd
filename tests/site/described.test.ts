import { beforeAll, expect, test } from 'vitest'
import { treeOf } from '../support/folder.ts'
import { strangers } from '../support/schema-org.ts'
import { siteOf, type Tree } from '../support/site.ts'
import { folders } from '../support/texts.ts'

let tree: Tree
beforeAll(async () => {
  const words = ['--url', 'https://example.org/archive/']
  tree = treeOf((await siteOf(folders.examples, words)).folder)
})

/** The JSON-LD of each page that has some. */
const graphs = (): [path: string, graph: unknown[]][] =>
  [...tree]
    .filter(([path]) => path.endsWith('.html'))
    .flatMap(([path, html]) =>
      [...String(html).matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
        ([, json = '']): [string, unknown[]] => [
          path,
          (JSON.parse(json) as { '@graph': unknown[] })['@graph'],
        ],
      ),
    )

/** Pages that tell of the site, of none of its articles. */
const silent = ['404.html', 'about/index.html', 'browse/index.html', 'search/index.html']

test('articles, the front page, and lists of every kind say what they are', () => {
  const described = new Set(graphs().map(([path]) => path))
  const pages = [...tree.keys()].filter((path) => path.endsWith('.html'))
  for (const kind of ['collections', 'topics', 'authors', 'places', 'dates/on'])
    expect(pages).toContain(`${kind}/index.html`)
  expect(pages.filter((path) => !described.has(path)).sort()).toEqual(silent)
})

test('the same pages say in Open Graph what they are called and where they are', () => {
  const pages = [...tree].filter(([path]) => path.endsWith('.html') && !silent.includes(path))
  for (const [path, bytes] of pages) {
    const head = String(bytes).split('</head>')[0] ?? ''
    const tags = [...head.matchAll(/<meta property="og:(\w+)" content="([^"]+)"/g)]
    const said = new Map(tags.map(([, name, content]) => [name, content]))
    const isArticle = path.startsWith('articles/')
    expect(said.get('type'), path).toBe(isArticle ? 'article' : 'website')
    expect(said.has('site_name'), path).toBe(!isArticle)
    expect(said.get('title'), path).toBeDefined()
    expect(said.get('url')).toBe(`https://example.org/archive/${path.replace('index.html', '')}`)
  }
})

test('whatever a page lists or names on the way to it is a page of the site', () => {
  const home = 'https://example.org/archive/'
  const linked = graphs().flatMap(([path, graph]) =>
    [...JSON.stringify(graph).matchAll(/"(?:url|@id)":"([^"#]+)"/g)].map(
      ([, address = '']): [string, string] => [path, address],
    ),
  )
  expect(linked.length).toBeGreaterThan(1000)
  const dead = linked.filter(([, address]) => {
    return address.startsWith(home) && !tree.has(`${address.slice(home.length)}index.html`)
  })
  expect(dead).toEqual([])
})

test('each list says which page it stands below', () => {
  for (const [path, graph] of graphs().filter(([at]) => !/^(?:index|articles)/.test(at)))
    expect(JSON.stringify(graph), path).toMatch(/"BreadcrumbList".*"position":3/)
})

test('whatever a page says of itself keeps to the vocabulary of schema.org', () => {
  const faults = graphs().flatMap(([path, graph]) =>
    strangers(graph).map((fault) => `${path}: ${fault}`),
  )
  expect(faults).toEqual([])
})

test('an article says on which shelf it stands', () => {
  const [, graph] = graphs().find(([path]) => path.startsWith('articles/')) ?? []
  expect(graph).toContainEqual(
    expect.objectContaining({
      '@type': 'BreadcrumbList',
      itemListElement: expect.arrayContaining([
        expect.objectContaining({ position: 1, item: { '@id': 'https://example.org/archive/' } }),
      ]),
    }),
  )
})
