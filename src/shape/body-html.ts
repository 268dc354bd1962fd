import type { Schema } from 'hast-util-sanitize'
import type { FootnoteReference, PhrasingContent, Text } from 'mdast'
import type { Handlers } from 'mdast-util-to-hast'
import remarkHtml from 'remark-html'
import { unified } from 'unified'
import type { RootContent } from '../model/index.ts'

// remark-html's own schema renames `id="talks"` to `user-content-talks` and breaks every link within
// the page, so ours lets through the ids that we gave, and little else.
const schema: Schema = {
  tagNames: [
    'a',
    'b',
    'blockquote',
    'br',
    'code',
    'del',
    'em',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'i',
    'li',
    'ol',
    'p',
    'pre',
    'span',
    'strong',
    'sub',
    'sup',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'tr',
    'ul',
  ],
  attributes: {
    '*': [['id', /^[a-z][a-z0-9-]*$/]],
    a: ['href', ['rel', 'noreferrer'], ['role', 'doc-noteref'], ['className', 'call']],
    ol: ['start'],
    span: [['className', 'dateline', 'picture']],
    th: [['align', 'left', 'center', 'right']],
    td: [['align', 'left', 'center', 'right']],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'] },
  clobber: [],
  clobberPrefix: '',
  strip: [],
}

// The marker stays what the paper printed: `*`, never `1`. And a picture elsewhere is never fetched:
// its description and address are shown instead.
const handlers: Handlers = {
  footnoteReference(
    _state,
    node: {
      label?: string
      identifier: string
      data?: { call?: { anchor: string; note: string } }
    },
  ) {
    const marker = node.label ?? node.identifier
    const { call } = node.data ?? {}
    if (!call) return { type: 'text', value: marker }
    return {
      type: 'element',
      tagName: 'a',
      properties: {
        className: ['call'],
        role: 'doc-noteref',
        id: call.anchor,
        href: `#${call.note}`,
      },
      children: [{ type: 'text', value: marker }],
    }
  },
  image: (_state, node: { alt?: string | null; url: string }) => picture(node.alt, node.url),
  imageReference: (_state, node: { alt?: string | null; identifier: string }) =>
    picture(node.alt, node.identifier),
  html: (_state, node: { value: string }) => ({ type: 'text', value: node.value }),
}

function picture(alt: string | null | undefined, address: string) {
  return {
    type: 'element' as const,
    tagName: 'span',
    properties: { className: ['picture'] },
    children: [{ type: 'text' as const, value: `[${alt || 'picture'}: ${address}]` }],
  }
}

const compiler = unified().use(remarkHtml, { sanitize: schema, handlers }).freeze()

/**
 * The sanitised HTML of one part of an article.
 *
 * @param node
 *   A node of the article's tree; ids and links of footnotes are already on it.
 * @returns
 *   HTML in which no tag, handler or address of the article is live, but links to other pages.
 */
export function bodyHtml(node: RootContent): string {
  return plainHtml(node) ?? String(compiler.stringify({ type: 'root', children: [node] })).trim()
}

const anchor = /^[a-z][a-z0-9-]*$/
const special = /[<&]/g
const references: Readonly<Record<string, string>> = { '<': '&#x3C;', '&': '&#x26;' }

/**
 * The same HTML of a paragraph of nothing but a line of text, as nearly all are, without the trees of three
 * packages in between, which cost thirty times as much.
 */
function plainHtml(node: RootContent): string | undefined {
  if (node.type !== 'paragraph') return undefined
  const { hProperties = {}, hName, hChildren } = node.data ?? {}
  const { id, ...others } = hProperties
  if (hName !== undefined || hChildren !== undefined || Object.keys(others).length > 0)
    return undefined
  if (id !== undefined && !(typeof id === 'string' && anchor.test(id))) return undefined
  const words = wordsHtml(node.children)
  return words === undefined ? undefined : `<p${id === undefined ? '' : ` id="${id}"`}>${words}</p>`
}

/** Words, calls of notes and datelines; nothing when there is anything else among them. */
function wordsHtml(nodes: readonly PhrasingContent[]): string | undefined {
  let html = ''
  for (const node of nodes) {
    const own =
      node.type === 'text'
        ? textHtml(node)
        : node.type === 'footnoteReference'
          ? callHtml(node)
          : datelineHtml(node)
    if (own === undefined) return undefined
    html += own
  }
  return html
}

const escaped = (text: string): string => text.replace(special, (sign) => references[sign] ?? sign)

const textHtml = ({ value, data }: Text): string | undefined =>
  data === undefined && !/[\n\r]/.test(value) ? escaped(value) : undefined

function callHtml({ label, identifier, data }: FootnoteReference): string | undefined {
  const marker = escaped(label ?? identifier)
  if (!data?.call) return data === undefined ? marker : undefined
  const { call, ...others } = data
  const isPlain = anchor.test(call.anchor) && anchor.test(call.note)
  if (!isPlain || Object.keys(others).length > 0) return undefined
  return `<a class="call" role="doc-noteref" id="${call.anchor}" href="#${call.note}">${marker}</a>`
}

function datelineHtml(node: PhrasingContent): string | undefined {
  if (node.type !== 'emphasis' || node.data?.role !== 'dateline') return undefined
  const words = wordsHtml(node.children)
  return words === undefined ? undefined : `<span class="dateline">${words}</span>`
}

/**
 * The sanitised HTML of what is inside a paragraph or heading.
 *
 * @param node
 *   A node.
 * @returns
 *   HTML without the element around it; of nodes that are neither, their whole HTML.
 */
export function innerHtml(node: RootContent): string {
  if (node.type !== 'paragraph' && node.type !== 'heading') return bodyHtml(node)
  // As a paragraph: at the top of a tree, a line ending would come between the words.
  const html = bodyHtml({ type: 'paragraph', children: node.children })
  return html.slice('<p>'.length, -'</p>'.length)
}
