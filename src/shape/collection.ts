import type { Link, List, ListItem, Paragraph, PhrasingContent } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import {
  type Collection,
  type CollectionNote,
  type CollectionPart,
  type Diagnostic,
  type Entry,
  type Exhibit,
  type Json,
  lookUp,
  type Root,
  type RootContent,
  shorten,
} from '../model/index.ts'
import { isOvergrown } from '../parse/markdown/density.ts'
import { frontMatter } from '../parse/markdown/front-matter.ts'
import { parseMarkdown } from '../parse/markdown/syntax.ts'
import { type Anchors, createAnchors, headingAnchor } from './anchors.ts'
import { bodyHtml, innerHtml } from './body-html.ts'
import { wordsOf } from './clean.ts'
import { joinFootnotes } from './footnotes.ts'

/** What a reference leads to: see `archive/collections`. */
type Find = (
  reference: string,
) =>
  | { readonly entry: Entry }
  | { readonly withheld: true }
  | { readonly meant: string | undefined }

/** A curated list without its address. */
export type CollectionDraft = Omit<Collection, 'path'> & {
  /** Whether it is for those who have the files. */
  readonly isPrivate: boolean
  /** What its curator should know. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Read a curated list: Markdown in which the items of a list name articles.
 *
 * Its words become HTML exactly as those of an article do. References are looked up; those that lead
 * nowhere are left out and named in `diagnostics`.
 *
 * @param file
 *   Path and text.
 * @param find
 *   Looks a reference up.
 * @returns
 *   List.
 */
export function toCollection(
  { path, text }: { readonly path: string; readonly text: string },
  find: Find,
): CollectionDraft {
  const desk: Desk = { find, anchors: createAnchors(), diagnostics: [] }
  const matter = frontMatter(text)
  const fields = readFields(matter?.fields ?? {}, desk)
  if (matter?.problem)
    tell(desk, 'warning', {
      rule: 'front-matter-unreadable',
      reason: `Unexpected front matter, expected fields such as \`title: …\`: ${matter.problem.reason}`,
    })
  const start = matter?.end ?? (text.startsWith('\ufeff') ? 1 : 0)
  const body = text.slice(0, start).replace(/[^\n\r]/g, ' ') + text.slice(start)
  const tree = readTree(body, desk)
  const [first] = tree.children
  const named = first?.type === 'heading' && first.depth === 1 ? wordsOf(first) : undefined
  if (named !== undefined && (fields.title === undefined || fields.title === named))
    tree.children.shift()
  const notes = joinFootnotes(tree, desk.anchors)
  linkArticles(tree, desk)
  const parts = partsOf(tree, desk)
  const footnotes = notes.map(
    ({ marker, anchor, node, calls }): CollectionNote => ({
      marker,
      anchor,
      html: node.children.map((child) => innerHtml(child)).join(' '),
      calls,
    }),
  )
  const opening = tree.children.find(({ type }) => type === 'paragraph')
  const exhibits = parts.flatMap((part) => (part.kind === 'articles' ? part.exhibits : []))
  return {
    title: fields.title ?? named ?? stemOf(path),
    summary: shorten(fields.description ?? (opening ? wordsOf(opening) : ''), longestSummary),
    count: exhibits.length,
    ...(fields.language === undefined ? {} : { language: fields.language }),
    ...(fields.curator === undefined ? {} : { curator: fields.curator }),
    parts,
    footnotes,
    file: path,
    withholds: desk.diagnostics.some(({ rule }) => rule === withheldRule),
    diagnostics: desk.diagnostics,
    isPrivate: fields.isPrivate,
  }
}

/** What is at hand while a list is read. */
interface Desk {
  readonly find: Find
  readonly anchors: Anchors
  readonly diagnostics: Diagnostic[]
}

function tell(
  { diagnostics }: Desk,
  severity: Diagnostic['severity'],
  { rule, reason }: Pick<Diagnostic, 'rule' | 'reason'>,
  node?: Pick<RootContent, 'position'>,
): void {
  const { position } = node ?? {}
  diagnostics.push({
    rule,
    severity,
    reason,
    ...(position ? { line: position.start.line, column: position.start.column } : {}),
  })
}

interface Fields {
  readonly title?: string
  readonly description?: string
  readonly curator?: string
  readonly language?: string
  readonly isPrivate: boolean
}

const names: Readonly<Record<string, keyof Fields>> = {
  title: 'title',
  description: 'description',
  summary: 'description',
  curator: 'curator',
  author: 'curator',
  by: 'curator',
  language: 'language',
  lang: 'language',
  visibility: 'isPrivate',
}
const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i

function readFields(fields: Readonly<Record<string, Json>>, desk: Desk): Fields {
  const texts: Partial<Record<keyof Fields, string>> = {}
  for (const [key, value] of Object.entries(fields)) {
    const name = lookUp(names, key.toLowerCase())
    if (name === undefined || typeof value !== 'string' || value.trim() === '')
      tell(desk, 'warning', {
        rule: 'field-unreadable',
        reason:
          name === undefined
            ? `Unexpected field \`${key}\` of a curated list, expected \`title\`, \`description\`, \`curator\`, \`language\` or \`visibility\``
            : `Unexpected value of \`${key}\`, expected words`,
      })
    else texts[name] = value.trim()
  }
  const { isPrivate: visibility, language, ...others } = texts
  if (language !== undefined && !languageTag.test(language))
    tell(desk, 'warning', {
      rule: 'field-unreadable',
      reason: `Unexpected \`language: ${language}\`, expected a tag such as \`de\` or \`pt-BR\``,
    })
  // A word that is not understood forbids: nobody knows what it was to say.
  const isPrivate = visibility !== undefined && visibility !== 'public'
  if (isPrivate && visibility !== 'private')
    tell(desk, 'error', {
      rule: 'visibility-unknown',
      reason: `Unexpected \`visibility: ${visibility}\` of a curated list, expected \`private\` or \`public\`; until then it is not published`,
    })
  return {
    ...others,
    ...(language !== undefined && languageTag.test(language) ? { language } : {}),
    isPrivate,
  }
}

function readTree(text: string, desk: Desk): Root {
  if (!isOvergrown(text)) return withoutDefinitions(parseMarkdown(text))
  tell(desk, 'warning', {
    rule: 'markdown-overgrown',
    reason:
      'Unexpected thousands of signs of Markdown in one paragraph, expected text; it was read as plain text',
  })
  return {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
  }
}

/** `[the bridge][1]` with its address in place, since each part is printed on its own. */
function withoutDefinitions(tree: Root): Root {
  const addresses = new Map<string, string>()
  visit(tree, 'definition', ({ identifier, url }) => {
    if (!addresses.has(identifier)) addresses.set(identifier, url)
  })
  visit(tree, 'linkReference', (node, index, parent) => {
    const url = addresses.get(node.identifier)
    if (url === undefined || !parent || index === undefined) return
    const { children, position } = node
    parent.children[index] = { type: 'link', url, children, ...(position ? { position } : {}) }
  })
  return tree
}

const scheme = /^[a-z][a-z0-9+.-]*:|^\/\//i
const isLocal = (url: string): boolean => url !== '' && !scheme.test(url) && !url.startsWith('#')

/** A reference and the place in the page of the article, if any. */
function split(url: string): [reference: string, fragment: string] {
  const at = url.indexOf('#')
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at)]
}

/** File names in links come as they are or with `%20` for a space. */
function unescaped(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

/** Look a reference up as it is written and, where that is something else, as an address has it. */
function findAny(find: Find, url: string): ReturnType<Find> {
  const found = find(url)
  return 'meant' in found && unescaped(url) !== url ? find(unescaped(url)) : found
}

function unknown(
  reference: string,
  meant: string | undefined,
): Pick<Diagnostic, 'rule' | 'reason'> {
  return {
    rule: 'article-unknown',
    reason: `Unexpected article \`${reference}\`, ${
      meant === undefined
        ? 'expected the path of a file among the articles, or the identity or address of an article'
        : `did you mean \`${meant}\`?`
    }`,
  }
}

const withheldRule = 'article-withheld'

function withheld(reference: string): Pick<Diagnostic, 'rule' | 'reason'> {
  return {
    rule: withheldRule,
    reason: `Unexpected article \`${reference}\`, which is not published, expected one that is; it was left out of the list`,
  }
}

/** Links in running text that name an article lead to its page; those that name nothing are its words alone. */
function linkArticles(tree: Root, desk: Desk): void {
  visit(tree, 'listItem', (item) => {
    const named = referenceIn(item, desk)
    if (named) item.data = { ...item.data, named }
  })
  visit(tree, 'link', (link, index, parent) => {
    const [reference, fragment] = split(link.url)
    const found = findAny(desk.find, reference)
    if ('entry' in found) {
      // Both pages are in a folder of their own, in a folder of their kind.
      link.url = `../../${found.entry.path}index.html${fragment}`
      return undefined
    }
    if (!isLocal(link.url) || !parent || index === undefined) return undefined
    if ('withheld' in found) tell(desk, 'info', withheld(link.url), link)
    else tell(desk, 'warning', unknown(link.url, found.meant), link)
    parent.children.splice(index, 1, ...link.children)
    return [SKIP, index]
  })
}

declare module 'mdast' {
  interface ListItemData {
    /** The article that the item of a curated list begins with. */
    named?: { readonly exhibit?: Entry }
  }
}

// A name of a file, sixteen digits, or an address, at the beginning of an item.
const bare =
  /^(?:[^\n]*?\.(?:txt|text|md|markdown|mdown|mkd)(?=\s|[:;,.–—]|$)|(?:[0-9a-f]{16}|[0-9a-f]{8})(?![\w])|(?:\.\.\/)*articles\/[a-z0-9-]+\/?(?:index\.html)?(?=\s|[:;,.–—]|$))/
const separator = /^[\s:;,.–—-]+/

/**
 * The article that an item begins with. The reference is taken out of the item, so that what is left is
 * what the curator says of it.
 */
function referenceIn(item: ListItem, desk: Desk): { readonly exhibit?: Entry } | undefined {
  const [paragraph] = item.children
  if (paragraph?.type !== 'paragraph') return undefined
  const [first] = paragraph.children
  const reference = first && writtenIn(first)
  if (!first || reference === undefined) return undefined
  const found = findAny(desk.find, split(reference)[0])
  const isReference =
    'entry' in found || 'withheld' in found || first.type !== 'link' || isLocal(reference)
  if (!isReference) return undefined
  if ('withheld' in found) tell(desk, 'info', withheld(reference), item)
  else if ('meant' in found) tell(desk, 'warning', unknown(reference, found.meant), item)
  takeOut(paragraph, first.type === 'text' ? reference.length : undefined)
  if (paragraph.children.length === 0) item.children.shift()
  return 'entry' in found ? { exhibit: found.entry } : {}
}

function writtenIn(node: PhrasingContent): string | undefined {
  if (node.type === 'link') return (node satisfies Link).url
  if (node.type === 'inlineCode') return node.value
  if (node.type !== 'text') return undefined
  return bare.exec(node.value)?.[0]
}

/** Take the reference out of the beginning of a paragraph, and the sign behind it. */
function takeOut({ children }: Paragraph, length: number | undefined): void {
  const [first] = children
  if (length !== undefined && first?.type === 'text') first.value = first.value.slice(length)
  else children.shift()
  const [next] = children
  if (next?.type !== 'text') return
  next.value = next.value.replace(separator, '')
  if (next.value === '') children.shift()
}

function partsOf(tree: Root, desk: Desk): CollectionPart[] {
  let depth = 1
  return tree.children.flatMap((node, index): CollectionPart[] => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') return []
    if (node.type === 'heading') {
      depth = Math.min(Math.max(node.depth, 2), depth + 1)
      const anchor = desk.anchors.take(headingAnchor(wordsOf(node), index + 1))
      return [{ kind: 'heading', depth: depth as 2, anchor, html: innerHtml(node) }] // from 2 to 6
    }
    if (node.type === 'list' && isOfArticles(node)) {
      const exhibits = node.children.flatMap((item) => exhibitOf(item, desk))
      return exhibits.length > 0 ? [{ kind: 'articles', exhibits }] : []
    }
    const html = bodyHtml(node)
    return html === '' ? [] : [{ kind: 'prose', html }]
  })
}

const isOfArticles = ({ children }: List): boolean => children.some(({ data }) => data?.named)

function exhibitOf(item: ListItem, desk: Desk): Exhibit[] {
  const { named } = item.data ?? {}
  if (!named)
    tell(
      desk,
      'warning',
      {
        rule: 'article-unknown',
        reason:
          'Unexpected item without an article in a list of articles, expected the path of its file first; it was left out',
      },
      item,
    )
  if (!named?.exhibit) return []
  return [{ entry: named.exhibit, note: item.children.map((node) => bodyHtml(node)).join('') }]
}

const stemOf = (path: string): string =>
  (path.split('/').at(-1) ?? path).replace(/\.\w+$/, '').replace(/[-_]+/g, ' ')

const longestSummary = 240
