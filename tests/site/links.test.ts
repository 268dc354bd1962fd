import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ArticleRecord } from '../../src/model/index.ts'
import { treeOf } from '../support/folder.ts'
import { recordOf } from '../support/record.ts'
import { attributesOf, type Reference, sharedSiteOf, type Tree } from '../support/site.ts'
import { folders } from '../support/texts.ts'

describe.each(Object.entries(folders))('the site of the %s', (_, input) => {
  let tree: Tree
  let pages: string[]
  let references: Reference[]
  let ids: Map<string, Set<string>>

  beforeAll(async () => {
    tree = treeOf(await sharedSiteOf(input))
    pages = [...tree.keys()].filter((path) => path.endsWith('.html'))
    const html = (page: string): string => String(tree.get(page))
    references = pages.flatMap((page) =>
      attributesOf(page, html(page), [
        'href',
        'src',
        'srcset',
        'action',
        'poster',
        'data',
        'cite',
        'background',
      ]),
    )
    ids = new Map(
      pages.map((page) => [
        page,
        new Set(attributesOf(page, html(page), ['id']).map(({ value }) => value)),
      ]),
    )
  })

  const isExternal = ({ value }: Reference): boolean => /^[a-z][a-z0-9+.-]*:/i.test(value)

  test('has pages of every kind', () => {
    expect(pages).toEqual(
      expect.arrayContaining([
        'index.html',
        'about/index.html',
        '404.html',
        'dates/index.html',
        'sources/index.html',
        'languages/index.html',
      ]),
    )
    expect(references.length).toBeGreaterThan(pages.length)
  })

  test('gives every id once', () => {
    const twice = pages.flatMap((page) => {
      const all = attributesOf(page, String(tree.get(page)), ['id']).map(({ value }) => value)
      return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${page}#${id}`)
    })
    expect(twice).toEqual([])
  })

  test('links to files and places that exist', () => {
    const dead = references
      .filter((one) => !isExternal(one) && one.page !== '404.html')
      .filter(({ page, value }) => {
        const [path = '', fragment] = value.split('#')
        const target =
          path === '' ? page : posix.normalize(posix.join(posix.dirname(page), decodeURI(path)))
        if (!tree.has(target)) return true
        return fragment !== undefined && !ids.get(target)?.has(decodeURIComponent(fragment))
      })
    expect(dead).toEqual([])
  })

  test('links to no folder, so that it works from a disk', () => {
    expect(
      references.filter(
        (one) => !isExternal(one) && one.page !== '404.html' && /^[^#]*\/(?:#|$)/.test(one.value),
      ),
    ).toEqual([])
  })

  test('has no absolute link but on the page that is shown anywhere', () => {
    expect(
      references.filter(({ value, page }) => value.startsWith('/') && page !== '404.html'),
    ).toEqual([])
  })

  test('links on the page that is shown anywhere lead somewhere', () => {
    const dead = references
      .filter((one) => one.page === '404.html' && !isExternal(one) && !one.value.startsWith('#'))
      .filter(({ value }) => {
        const path = value.replace(/^\//, '').split('#')[0] ?? ''
        return !tree.has(path === '' || path.endsWith('/') ? `${path}index.html` : path)
      })
    expect(dead).toEqual([])
  })

  test('loads nothing from elsewhere', () => {
    const loading = references.filter(
      (one) => isExternal(one) && one.tag !== 'a' && one.attribute !== 'cite',
    )
    // A link element loads only what its relation says; that of a vocabulary, of a canonical address, of
    // the original and of a memento load nothing.
    const named = [...tree].flatMap(([path, bytes]) =>
      path.endsWith('.html')
        ? [...String(bytes).matchAll(/<link rel="([^"]+)"[^>]* href="([^"]+)"/g)]
        : [],
    )
    const idle = new Set(
      named
        .filter(([, relation = '']) =>
          /^(?:schema\.\w+|canonical|original|memento)$/.test(relation),
        )
        .map(([, , address]) => address),
    )
    expect(loading.filter(({ tag, value }) => !(tag === 'link' && idle.has(value)))).toEqual([])
    const styles = [...tree].filter(([path]) => path.endsWith('.css'))
    expect(styles.length).toBeGreaterThan(0)
    for (const [path, css] of styles)
      for (const [, url = ''] of String(css).matchAll(/url\(\s*['"]?([^'")]+)/g)) {
        expect(url).not.toMatch(/^(?:[a-z]+:)?\/\//)
        if (!url.startsWith('data:'))
          expect([...tree.keys()]).toContain(
            posix.join(posix.dirname(path), url.split('#')[0] ?? ''),
          )
      }
  })

  test('links away only to addresses that a page may link to', () => {
    const away = /^(?:https?|mailto):/
    // Citations to save lie in the page itself.
    const citation =
      /^data:application\/(?:vnd\.citationstyles\.csl\+json|x-bibtex|x-research-info-systems);charset=utf-8,[\w%.!~*'()-]+$/
    expect(
      references.filter(
        (one) =>
          isExternal(one) &&
          !away.test(one.value) &&
          !(one.tag === 'a' && one.attribute === 'href' && citation.test(one.value)),
      ),
    ).toEqual([])
  })

  test('reaches every page from the front page', () => {
    const reached = new Set(['index.html'])
    const waiting = ['index.html']
    for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
      for (const { value } of references.filter(
        (one) => one.page === page && !isExternal(one) && one.tag === 'a',
      )) {
        const target = posix.normalize(posix.join(posix.dirname(page), value.split('#')[0] ?? ''))
        if (!tree.has(target) || reached.has(target)) continue
        reached.add(target)
        if (target.endsWith('.html')) waiting.push(target)
      }
    }
    expect(pages.filter((page) => !reached.has(page) && page !== '404.html')).toEqual([])
  })

  test('gives every original byte for byte, and the record of it', () => {
    const records = [...tree].filter(([path]) => path.endsWith('/record.json'))
    expect(records.length).toBeGreaterThan(0)
    for (const [path, json] of records) {
      const record = JSON.parse(String(json)) as ArticleRecord
      const original = posix.join(
        posix.dirname(path),
        record.origin.format === 'markdown' ? 'original.md' : 'original.txt',
      )
      const bytes = readFileSync(join(input, record.origin.path))
      expect(tree.get(original)?.equals(bytes)).toBe(true)
      expect(bytes).toHaveLength(record.origin.bytes)
      const { terms, ...rest } = record
      expect(terms?.file).toBe('whole')
      const parsed = { ...recordOf(bytes, record.origin.path), origin: record.origin }
      const isEdited = rest.spans.some(({ withheld }) => withheld !== undefined)
      if (record.origin.sidecar === undefined && !isEdited) expect(rest).toEqual(parsed)
    }
  })

  test('shows every part, section, note and caption of a record under its own fragment', () => {
    for (const [path, json] of [...tree].filter(([name]) => name.endsWith('/record.json'))) {
      const record = JSON.parse(String(json)) as ArticleRecord
      const page = posix.join(posix.dirname(path), 'index.html')
      const anchors = [
        ...record.sections.filter(({ heading }) => heading).map(({ anchor }) => anchor),
        ...record.sections.flatMap(({ parts }) => parts.map(({ anchor }) => anchor)),
        ...record.footnotes.flatMap(({ anchor, calls }) => [
          anchor,
          ...calls.map((call) => call.anchor),
        ]),
        ...record.captions.map(({ anchor }) => anchor),
        ...record.notes.map(({ anchor }) => anchor),
      ]
      expect([page, anchors.filter((anchor) => !ids.get(page)?.has(anchor))]).toEqual([page, []])
    }
  })
})
