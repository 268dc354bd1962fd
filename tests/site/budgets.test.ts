import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { treeOf } from '../support/folder.ts'
import { sharedSiteOf, type Tree } from '../support/site.ts'
import { folders } from '../support/texts.ts'

describe('every article of the demonstration archive', () => {
  let tree: Tree
  let articles: readonly (readonly [path: string, html: string])[]
  beforeAll(async () => {
    tree = treeOf(await sharedSiteOf(folders.examples))
    articles = [...tree]
      .filter(([path]) => /^articles\/.*index\.html$/.test(path))
      .map(([path, bytes]) => [path, String(bytes)])
  })

  /** Bytes of the files that a page links, by what stands around their address. */
  const linked = (path: string, html: string, pattern: RegExp): number =>
    [...html.matchAll(pattern)].reduce(
      (sum, [, href = '']) => sum + (tree.get(join(dirname(path), href))?.length ?? Number.NaN),
      0,
    )

  const over = (most: number, bytesOf: (path: string, html: string) => number): string[] =>
    articles.flatMap(([path, html]) => {
      const bytes = bytesOf(path, html)
      return bytes > 0 && bytes <= most ? [] : [`${path}: ${bytes}`]
    })

  test('has at most 20 KB of HTML before its text', () => {
    const start = (_: string, html: string): number =>
      Buffer.byteLength(html.slice(0, Math.max(0, html.indexOf('id="body"'))))
    const withText = articles.filter(([, html]) => html.includes('class="part"'))
    expect(withText.length).toBeGreaterThan(40)
    expect(
      over(20_000, start).filter((page) => withText.some(([path]) => page.startsWith(path))),
    ).toEqual([])
  })

  test('links at most 20 KB of style sheets and 10 KB of scripts', () => {
    expect(
      over(20_000, (path, html) => linked(path, html, /<link rel="stylesheet" href="([^"]+)"/g)),
    ).toEqual([])
    expect(over(10_000, (path, html) => linked(path, html, /<script src="([^"]+)"/g))).toEqual([])
  })

  test('is read without its script', () => {
    for (const [path, html] of articles)
      for (const [, attributes = ''] of html.matchAll(/<script(?! type="application\/ld)([^>]*)>/g))
        expect([path, attributes]).toEqual([path, expect.stringMatching(/ defer$/)])
  })

  test('fetches at most 150 KB of fonts, if it had letters of all alphabets in all styles', () => {
    const fonts = [...tree].filter(([path]) => path.endsWith('.woff2'))
    expect(fonts.length).toBeGreaterThan(5)
    expect(fonts.reduce((sum, [, bytes]) => sum + bytes.length, 0)).toBeLessThanOrEqual(150_000)
  })
})
