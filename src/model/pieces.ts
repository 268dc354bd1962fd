import type { Block, Naming, Role, Stretch } from './dump.ts'

/** A part of a block's text that has one role. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly naming: Naming
  /** Whether a stage named this very stretch, rather than the block around it. */
  readonly own: boolean
}

const unnamed: Naming = {
  role: 'paragraph',
  rule: 'unnamed',
  why: 'No rule said what it is',
  confidence: 0.5,
}

/**
 * What a block is, also when no stage said so.
 *
 * @param block
 *   Any block.
 * @returns
 *   Its name.
 */
export function namingOf(block: Block): Naming {
  return block.naming ?? unnamed
}

/**
 * Cut a block's text at its named stretches.
 *
 * @param block
 *   Any block.
 * @param length
 *   Length of its text.
 * @returns
 *   Pieces that follow each other without gap or overlap, from 0 to `length`.
 */
export function piecesOf(block: Block, length: number): Piece[] {
  const naming = namingOf(block)
  const pieces: Piece[] = []
  let done = 0
  for (const stretch of block.stretches) {
    if (stretch.from > done) pieces.push({ from: done, to: stretch.from, naming, own: false })
    pieces.push({ from: stretch.from, to: stretch.to, naming: nameOnly(stretch), own: true })
    done = stretch.to
  }
  if (length > done) pieces.push({ from: done, to: length, naming, own: false })
  return pieces
}

function nameOnly({ from: _from, to: _to, ...naming }: Stretch): Naming {
  return naming
}

const flow: ReadonlySet<Role> = new Set<Role>([
  'headline',
  'standfirst',
  'crosshead',
  'paragraph',
  'item',
  'list',
  'quote',
  'table',
  'code',
  'caption',
  'note',
  'footnote',
])

/**
 * Whether a role is a part of the article that stands on its own: a paragraph, a crosshead.
 *
 * @param role
 *   Any role.
 * @returns
 *   Whether it makes a node of the tree.
 */
export function isFlow(role: Role): boolean {
  return flow.has(role)
}

/**
 * Whether a named stretch stays in the text of the paragraph around it, as a dateline or a
 * reporter's name in it does and a glued share count does not.
 *
 * @param role
 *   Any role.
 * @returns
 *   Whether it is read with the words around it.
 */
export function isInline(role: Role): boolean {
  return role === 'dateline' || role === 'footnote-call' || role === 'author'
}
