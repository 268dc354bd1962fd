import type {
  Blockquote,
  FootnoteReference,
  Heading,
  ListItem,
  Paragraph,
  PhrasingContent,
} from 'mdast'
import {
  type Block,
  blocksOf,
  type Dump,
  dumpToString,
  isFlow,
  isInline,
  type Mended,
  mend,
  type Piece,
  type Position,
  piecesOf,
  type Role,
  type Root,
  type RootContent,
} from '../model/index.ts'
import { type Points, toPoints } from './points.ts'

declare module 'mdast' {
  interface Data {
    /** What the node was named in the file. */
    role?: Role | undefined
    /** Offsets of the file that the node was made from. */
    place?: { start: number; end: number } | undefined
  }
}

/** Characters of the file between two offsets, as they are read. */
type Read = Mended['read']

/** A paragraph, heading or the like in the making. */
interface Draft {
  readonly role: Role
  readonly children: PhrasingContent[]
  start: number
  end: number
  /** Of a footnote. */
  marker?: string
}

/**
 * Turn a named dump into standard mdast.
 *
 * Only what is read as the article becomes a node: headlines, crossheads, paragraphs, items, quotes,
 * captions, notes, footnotes. Furniture and fields stay in the dump.
 *
 * @param dump
 *   Named tree.
 * @param text
 *   The file it was made from.
 * @param mended
 *   The same as it is read, when some of its characters are repaired.
 * @returns
 *   Tree in which every node has its position in the file.
 */
export function toMdast(dump: Dump, text: string, mended: Mended = mend(text, [])): Root {
  const points = toPoints(text)
  const { read } = mended
  const children: RootContent[] = []
  for (const block of blocksOf(dump)) {
    if (block.node && block.form !== 'text' && block.form !== 'html')
      children.push(...fromMarkup(block, text, read, points))
    else children.push(...fromText(block, text, read, points))
  }
  return { type: 'root', children: gatherItems(children), position: points.between(0, text.length) }
}

/** A Markdown node keeps its own shape; stretches are cut out of its text. */
function fromMarkup(block: Block, text: string, read: Read, points: Points): RootContent[] {
  const role = block.naming?.role ?? 'paragraph'
  const { node } = block
  if (!node || !isFlow(role)) return []
  const start = block.position.start.offset ?? 0
  if ('children' in node)
    node.children = cutAll(
      node.children as PhrasingContent[],
      block,
      start,
      text,
      read,
      points,
    ) as typeof node.children
  node.data = { ...node.data, role, place: { start, end: block.position.end.offset ?? start } }
  return [node]
}

function fromText(block: Block, text: string, read: Read, points: Points): RootContent[] {
  const start = block.position.start.offset ?? 0
  const length = dumpToString(block).length
  const pieces = piecesOf(block, length)
  if (
    block.node?.type === 'paragraph' &&
    block.naming &&
    isFlow(block.naming.role) &&
    !pieces.some((piece) => piece.own && isFlow(piece.naming.role))
  ) {
    const children = cutAll(block.node.children, block, start, text, read, points)
    return [finish({ role: block.naming.role, children, start, end: start + length }, points)]
  }
  return draftsOf(block, pieces, text, read, points)
    .filter((draft) => text.slice(draft.start, draft.end).trim() !== '')
    .map((draft) => finish(draft, points))
}

/** The paragraphs and the like that the pieces of a block make. */
function draftsOf(
  block: Block,
  pieces: readonly Piece[],
  text: string,
  read: Read,
  points: Points,
): Draft[] {
  const start = block.position.start.offset ?? 0
  const role = block.naming?.role ?? 'paragraph'
  const drafts: Draft[] = []
  let open: Draft | undefined
  let marker = ''
  for (const piece of pieces) {
    const at = { start: start + piece.from, end: start + piece.to }
    if (piece.naming.role === 'footnote-marker') marker = text.slice(at.start, at.end)
    if (piece.own && isFlow(piece.naming.role)) {
      open = undefined
      drafts.push({
        role: piece.naming.role,
        children: [wordsOf(piece, start, read, points)],
        ...at,
      })
    } else if (readsOn(piece, role)) {
      if (!open) {
        open = { role, children: [], ...at, marker }
        drafts.push(open)
      }
      open.children.push(wordsOf(piece, start, read, points))
      open.end = at.end
    }
  }
  return drafts
}

/** Whether a piece is read with the words of the block around it. */
function readsOn(piece: Piece, role: Role): boolean {
  return piece.own ? isInline(piece.naming.role) && isFlow(role) : isFlow(piece.naming.role)
}

/** The node of one piece: a call, a dateline, or just its words. */
function wordsOf(piece: Piece, start: number, read: Read, points: Points): PhrasingContent {
  const value = read(start + piece.from, start + piece.to)
  const position = points.between(start + piece.from, start + piece.to)
  if (piece.own && piece.naming.role === 'footnote-call') return toCall(value, position)
  const words: PhrasingContent = { type: 'text', value, position }
  if (!(piece.own && piece.naming.role === 'dateline')) return words
  return {
    type: 'emphasis',
    children: [words],
    position,
    data: { role: 'dateline', hName: 'span', hProperties: { className: ['dateline'] } },
  } as PhrasingContent
}

function toCall(marker: string, position: Position): FootnoteReference {
  return { type: 'footnoteReference', identifier: marker, label: marker, position }
}

function finish({ role, children, start, end, marker = '' }: Draft, points: Points): RootContent {
  const position = points.between(start, end)
  const data = { role, place: { start, end } }
  if (role === 'headline' || role === 'crosshead') {
    const heading: Heading = {
      type: 'heading',
      depth: role === 'headline' ? 1 : 2,
      children,
      position,
      data,
    }
    return heading
  }
  const paragraph: Paragraph = { type: 'paragraph', children, position, data }
  if (role === 'quote') {
    const quote: Blockquote = { type: 'blockquote', children: [paragraph], position, data }
    return quote
  }
  if (role === 'item') {
    const item: ListItem = {
      type: 'listItem',
      spread: false,
      children: [paragraph],
      position,
      data,
    }
    return item as unknown as RootContent // `gatherItems` gives it its list
  }
  if (role === 'footnote')
    return {
      type: 'footnoteDefinition',
      identifier: marker,
      label: marker,
      children: [paragraph],
      position,
      data,
    }
  return paragraph
}

/** Items that follow each other share a list. */
function gatherItems(nodes: RootContent[]): RootContent[] {
  const gathered: RootContent[] = []
  for (const node of nodes) {
    const last = gathered.at(-1)
    if ((node.type as string) !== 'listItem') gathered.push(node)
    else if (last?.type === 'list' && last.data?.role === 'item') {
      last.children.push(node as unknown as ListItem)
      if (last.position && node.position)
        last.position = { start: last.position.start, end: node.position.end }
    } else {
      gathered.push({
        type: 'list',
        ordered: false,
        spread: false,
        children: [node as unknown as ListItem],
        ...(node.position ? { position: node.position } : {}),
        data: { role: 'item' },
      })
    }
  }
  return gathered
}

/** Cut the named stretches of a block out of its inline nodes; markup around them stays. */
function cutAll(
  nodes: PhrasingContent[],
  block: Block,
  start: number,
  text: string,
  read: Read,
  points: Points,
): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'html')
      return [
        { type: 'text', value: node.value, ...(node.position ? { position: node.position } : {}) },
      ]
    if ('children' in node) {
      node.children = cutAll(
        node.children as PhrasingContent[],
        block,
        start,
        text,
        read,
        points,
      ) as typeof node.children
      return [node]
    }
    const from = node.position?.start.offset
    const to = node.position?.end.offset
    if (
      node.type !== 'text' ||
      from === undefined ||
      to === undefined ||
      text.slice(from, to) !== node.value
    )
      return [node]
    return cutText(from, to, block, start, read, points)
  })
}

function cutText(
  from: number,
  to: number,
  block: Block,
  start: number,
  read: Read,
  points: Points,
): PhrasingContent[] {
  const cut: PhrasingContent[] = []
  for (const piece of piecesOf(block, (block.position.end.offset ?? start) - start)) {
    const inside = {
      ...piece,
      from: Math.max(piece.from, from - start),
      to: Math.min(piece.to, to - start),
    }
    if (inside.from >= inside.to) continue
    if (piece.own && !isInline(piece.naming.role)) continue
    cut.push(wordsOf(inside, start, read, points))
  }
  return cut
}
