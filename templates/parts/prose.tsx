import type { VNode } from 'preact'
import type { Anchor, Part } from '../../src/model/index.ts'

// This is the only file that may set HTML from a string: from `shape/body-html`, which sanitised it,
// or escaped here.

const alignment = /<(t[dh]) align="(left|center|right)">/g
const emptyHeader = /<th((?: class="\w+")?)><\/th>/g

const header = /<th(?=[ >])/g

/**
 * A column of numbers keeps its side without an attribute that HTML dropped; no header is empty, and
 * each says that it heads a column: Markdown has no others.
 */
function inHtmlStyle(html: string): string {
  return html
    .replace(alignment, '<$1 class="$2">')
    .replace(emptyHeader, '<td$1></td>')
    .replace(header, '<th scope="col"')
}

/** A part of an article's body: HTML that `shape/body-html` made and sanitised, nothing else ever. */
export function Prose({ html, label }: { html: string; label?: string | undefined }): VNode {
  const content = { __html: inHtmlStyle(html) }
  if (label === undefined) return <div class="prose" dangerouslySetInnerHTML={content} />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must reach it
    <section class="prose" tabIndex={0} aria-label={label} dangerouslySetInnerHTML={content} />
  )
}

/** Sanitised HTML from inside a paragraph or heading. */
export function InlineProse({ html, lang }: { html: string; lang?: string }): VNode {
  return <span {...(lang ? { lang } : {})} dangerouslySetInnerHTML={{ __html: html }} />
}

const wholeItem = /^<li(?: id="[a-z0-9-]+")?>([\s\S]*)<\/li>$/

/** An item of a list; its HTML comes as a whole `<li>`, which becomes ours so that a number fits in. */
export function Item({ part }: { part: Pick<Part, 'anchor' | 'html'> }): VNode {
  const inner = wholeItem.exec(part.html)?.[1] ?? part.html
  return <div class="prose" id={part.anchor} dangerouslySetInnerHTML={{ __html: inner }} />
}

const reserved: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
}

/** What an exact text is, and where it stands. */
export interface ExactProps {
  readonly text: string
  readonly class: string
  readonly id?: Anchor | string | undefined
  readonly label?: string | undefined
}

// These turn the order of what follows; alone in an element that isolates, each turns nothing.
const turn = /[\u202a-\u202e\u2066-\u2069]/g
const nameOf = (sign: string): string =>
  `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

/** Characters as they are; those that turn the direction of a text are named and turn nothing. A browser would read a carriage return as a line feed, so it is spelt out. */
export function Exact({ text, class: name, id, label }: ExactProps): VNode {
  const html = text
    .replace(/[&<>\r]/g, (sign) => reserved[sign] ?? sign)
    .replace(turn, (sign) => `<bdi class="turn" data-label="${nameOf(sign)}">${sign}</bdi>`)
  return <span class={name} id={id} data-label={label} dangerouslySetInnerHTML={{ __html: html }} />
}

/** A graph of JSON-LD: data, which no browser runs. `cite/json-ld` has escaped what could end the element. */
export function Graph({ json }: { json: string }): VNode {
  const safe = json.replace(/</g, '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: safe }} />
}
