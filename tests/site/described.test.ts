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

test('articles, the front page, sources and lists say what they are', () => {
  const described = new Set(graphs().map(([path]) => path))
  const pages = [...tree.keys()].filter((path) =>
    /^(?:index|(?:articles|sources|dates|languages)\/.+\/index)\.html$/.test(path),
  )
  expect(pages.filter((path) => !described.has(path))).toEqual([])
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
