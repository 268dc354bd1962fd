import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAnchor, isArticleId, isSitePath, isSlug, type SitePath } from '../../src/model/index.ts'
import { absoluteHref, relativeHref } from '../../src/site/href.ts'

const path = (value: string) => value as SitePath

test.each([
  ['', '', undefined, 'index.html'],
  ['', '', 'top', '#top'],
  ['', 'search/', undefined, 'search/index.html'],
  ['search/', '', undefined, '../index.html'],
  ['search/', '', 'main', '../index.html#main'],
  ['search/', 'search/', undefined, 'index.html'],
  ['search/', 'search/', 'main', '#main'],
  ['articles/a/', 'articles/b/', 'p1', '../b/index.html#p1'],
  ['articles/a/', 'sources/a/', undefined, '../../sources/a/index.html'],
  ['articles/a/', 'articles/a.txt', undefined, '../a.txt'],
  ['articles/a/', 'articles/', undefined, '../index.html'],
  ['articles/', 'articles/a/', undefined, 'a/index.html'],
  ['a/b/c/', 'a/x/c/', undefined, '../../x/c/index.html'],
  ['404.html', 'a/', undefined, 'a/index.html'],
  ['a/', 'a', undefined, '../a'],
  ['a/b/', 'a/b', undefined, '../b'],
  ['a/b/', '404.html', undefined, '../../404.html'],
])('from %j to %j at %j is %s', (from, to, fragment, href) => {
  expect(relativeHref(path(from), path(to), fragment)).toBe(href)
})

test('a link leads where it should, as a browser reads it', () => {
  const folder = fc
    .array(fc.constantFrom('a', 'b', 'index'), { maxLength: 4 })
    .map((parts) => parts.map((part) => `${part}/`).join(''))
  fc.assert(
    fc.property(folder, folder, (from, to) => {
      const here = new URL(`https://host.example/sub/${from}index.html`)
      const href = relativeHref(path(from), path(to))
      expect(new URL(href, here).pathname).toBe(`/sub/${to}index.html`)
    }),
  )
})

test('a link from any address begins at the root', () => {
  expect(absoluteHref('/archive/', path('sources/tass/'))).toBe('/archive/sources/tass/')
  expect(absoluteHref('/', '', 'main')).toBe('/#main')
})

test.each([
  '0123456789abcdef',
  '0123456789ABCDEF',
  '0123456789abcde',
  '0123456789abcdef0',
  'x',
  '',
])('%j is an identity, or is none', (value) => {
  expect(isArticleId(value)).toBe(value === '0123456789abcdef')
})

test('a segment of an address is letters, digits and single hyphens', () => {
  const good = ['a', '0', 'a-b', 'ab-12-c', 'con-1', 'com10', 'icon', 'cone', 'a'.repeat(120)]
  const bad = ['', '-a', 'a-', 'a--b', 'A', 'a b', 'a.b', '..', 'a/b', 'é', 'a\n', 'a'.repeat(121)]
  const reserved = ['con', 'prn', 'aux', 'nul', 'com1', 'com9', 'lpt1', 'lpt9']
  expect(good.filter((value) => !isSlug(value))).toEqual([])
  expect([...bad, ...reserved].filter(isSlug)).toEqual([])
})

test('a fragment begins with a letter', () => {
  expect(['a', 'p7-3fa9c1', 'ab-1-c', 'a1'].filter((value) => !isAnchor(value))).toEqual([])
  expect(['', '1a', '-a', 'a-', 'a--b', 'A', 'a b', 'a_b', ' a', 'a '].filter(isAnchor)).toEqual([])
})

test('an address of the site never climbs, and never begins at a root', () => {
  const good = ['', 'a', 'a/', 'a/b/', 'articles/a-1/index.html', 'data/a_b.json', '404.html']
  const bad = ['/', '/a', '../a', 'a/../b', 'a..b', 'a//b', '.a', 'a/.b', 'A', 'a b', 'a\\b', 'a:b']
  expect(good.filter((value) => !isSitePath(value))).toEqual([])
  expect(bad.filter(isSitePath)).toEqual([])
})
