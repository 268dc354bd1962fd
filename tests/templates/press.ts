import { toArchive } from '../../src/archive/to-archive.ts'
import { resolveConfig } from '../../src/configure.ts'
import type { ArticleRecord, Config, Entry, PageProps, SitePage } from '../../src/model/index.ts'
import { articleProps } from '../../src/pressroom/article-props.ts'
import { sitePages, surroundings } from '../../src/site/pages.ts'
import { createPress, type Press } from '../../src/site/render.tsx'
import { stylesWith } from '../../src/typesetter.ts'

/**
 * The press of an archive that holds some records.
 *
 * @param records
 *   Records of different articles.
 * @param config
 *   Configuration of the site (default: none).
 * @returns
 *   Press and entries.
 */
export function pressOf(
  records: readonly ArticleRecord[],
  config: Config = {},
): {
  press: Press
  entries: readonly Entry[]
  /** All that the page of an entry is made of. */
  propsOf: (entry: Entry) => PageProps['article']
  /** All pages that are not articles. */
  others: readonly SitePage[]
} {
  const archive = toArchive(records)
  const around = surroundings(archive)
  return {
    press: createPress(resolveConfig(config, '/archive'), stylesWith()),
    entries: archive.entries,
    propsOf: (entry) =>
      articleProps(entry, archive.records.get(entry.id), around(entry), (id) => ({
        path: (archive.byId.get(id) as Entry).path, // it is one of the archive
        record: archive.records.get(id),
      })),
    others: sitePages(archive),
  }
}

/**
 * The page of an article.
 *
 * @param record
 *   Its record.
 * @param config
 *   Configuration of the site (default: none).
 * @returns
 *   HTML.
 */
export function pageOf(record: ArticleRecord, config: Config = {}): string {
  const { press, entries, propsOf } = pressOf([record], config)
  return press.article(propsOf(entries[0] as Entry)) // one record makes one entry
}

const tag = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|[^">])*)>/g
const empty = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'rect', 'path'])
const reference = /&(?:amp|lt|gt|quot|#(\d+));/g
const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
}

/**
 * The HTML inside an element.
 *
 * @param html
 *   Page.
 * @param id
 *   Its id.
 * @returns
 *   What stands between its tags; it throws where there is no such element.
 */
export function insideOf(html: string, id: string): string {
  let start = -1
  let depth = 0
  for (const match of html.matchAll(tag)) {
    const [whole, end, name = '', attributes = ''] = match
    if (start < 0) {
      if (attributes.includes(` id="${id}"`)) start = match.index + whole.length
      continue
    }
    if (empty.has(name) || attributes.endsWith('/')) continue
    if (!end) depth += 1
    else if (depth === 0) return html.slice(start, match.index)
    else depth -= 1
  }
  throw new Error(`No element \`${id}\``)
}

/**
 * The text of HTML as a browser has it: raw line ends become line feeds, spelt-out ones stay.
 *
 * @param html
 *   Any HTML.
 * @returns
 *   `textContent`.
 */
export function textOf(html: string): string {
  return html
    .replace(/\r\n?/g, '\n')
    .replace(tag, '')
    .replace(reference, (whole, code: string | undefined) =>
      code ? String.fromCodePoint(Number(code)) : (characters[whole] ?? whole),
    )
}

/**
 * What the `meta` elements of a page say.
 *
 * @param html
 *   Page.
 * @returns
 *   Contents by `name` or `property`, in order.
 */
export function metasOf(html: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [, name = '', content = ''] of html.matchAll(
    /<meta (?:name|property)="([^"]*)" content="([^"]*)"/g,
  ))
    found.set(name, [...(found.get(name) ?? []), textOf(content)])
  return found
}
