import type { Literal, Parent, Position, RootContent } from './trees.ts'

/**
 * What a stretch of a file is.
 *
 * The first group is read as the article, the second gives its fields, the third stays in the
 * original view only.
 */
export type Role =
  | 'headline'
  | 'kicker'
  | 'standfirst'
  | 'crosshead'
  | 'paragraph'
  | 'item'
  | 'list'
  | 'quote'
  | 'table'
  | 'code'
  | 'caption'
  | 'note'
  | 'footnote'
  // fields
  | 'byline'
  | 'author'
  | 'timestamp'
  | 'published'
  | 'updated'
  | 'dateline'
  | 'source'
  | 'source-name'
  | 'republisher'
  | 'topics'
  | 'topic'
  | 'footnote-marker'
  | 'footnote-call'
  | 'bullet'
  // kept, not read
  | 'front-matter'
  | 'furniture'

/** What kind of furniture: everything a page prints around its article. */
export type FurnitureKind =
  | 'advertisement'
  | 'biography'
  | 'comments'
  | 'contact'
  | 'copyright'
  | 'credit'
  | 'echo'
  | 'embed'
  | 'end-mark'
  | 'navigation'
  | 'paywall'
  | 'rating'
  | 'related'
  | 'rule'
  | 'share'
  | 'subscribe'
  | 'tally'
  | 'tool'
  | 'other'

/** Id of a stage or rule, in kebab case: `source-line`. */
export type RuleId = string

/** Characters of one line, without its line ending. */
export interface Line extends Literal {
  type: 'line'
  value: string
  position: Position
}

/** Line endings, blank lines, a byte order mark: whatever is not a `Line`. */
export interface Gap extends Literal {
  type: 'gap'
  value: string
  position: Position
}

/**
 * How a block was written, before anybody says what it is.
 *
 * Plain text knows `text` only; Markdown and HTML say more. Front matter has a form of its own so that no
 * stage takes it for prose.
 */
export type Form =
  | 'text'
  | 'heading'
  | 'quote'
  | 'list'
  | 'table'
  | 'code'
  | 'rule'
  | 'html'
  | 'definition'
  | 'footnote'
  | 'front-matter'

/** What a stage said of a block, or of a stretch within one. */
export interface Naming {
  readonly role: Role
  /** Only for `furniture`. */
  readonly kind?: FurnitureKind
  /** Id of the rule that said so. */
  readonly rule: RuleId
  /** Why, in words that a reader understands; no full stop. */
  readonly why: string
  /** How sure the rule is, from 0 to 1. */
  readonly confidence: number
}

/** A named stretch of a block's text. */
export interface Stretch extends Naming {
  /** Offset of its first character in the block's text. */
  readonly from: number
  /** Offset behind its last character in the block's text. */
  readonly to: number
}

/** Adjacent lines that belong together, and what was made of them. */
export interface Block extends Parent {
  type: 'block'
  form: Form
  children: Array<Gap | Line>
  position: Position
  /** Absent while no stage has named the block. */
  naming?: Naming
  /** Named stretches, in order, never overlapping. */
  stretches: Stretch[]
  /** The Markdown node that the block was written as. */
  node?: RootContent
  /** Of HTML: the part of the page, other than its article, that it stands in: `nav`, `footer`. */
  landmark?: string
  /** Of a heading of HTML: 1 to 6. */
  rank?: number
}

/** Lossless tree: its leaves, joined in order, are the file. */
export interface Dump extends Parent {
  type: 'dump'
  children: Array<Block | Gap>
}

/**
 * The characters of a node.
 *
 * @param node
 *   A dump or any part of one.
 * @returns
 *   All characters below the node, in order; for a whole dump, the file.
 */
export function dumpToString(node: Dump | Block | Gap | Line): string {
  if ('value' in node) return node.value
  let text = ''
  for (const child of node.children) text += dumpToString(child)
  return text
}

/**
 * The blocks of a dump, without the gaps between them.
 *
 * @param dump
 *   Tree to read.
 * @returns
 *   Its blocks, in order.
 */
export function blocksOf(dump: Dump): Block[] {
  return dump.children.filter((child): child is Block => child.type === 'block')
}
