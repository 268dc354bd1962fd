import { join } from 'node:path'
import type { Holdings, ResolvedConfig } from '../model/index.ts'
import { registers } from '../publish/index.ts'
import type { Slot } from '../store.ts'
import type { Edition } from './edition.ts'
import type { Piece, Scroll, Stretch } from './scroll.ts'

/** An article's part in the long files. */
export interface Part {
  /** Fingerprint of what its pieces are made from; empty where it was not taken. */
  readonly key: string
  readonly slot: Slot
  /** Its new pieces, in the order of the registers; nothing when the old ones are good. */
  readonly pieces: readonly string[] | undefined
}

/** A long file to write, and what is known of it before. */
export interface LongFile {
  /** Path below the output. */
  readonly path: string
  /** Path by which `lengths` are kept. */
  readonly name: string
  readonly scroll: Scroll
  /** Bytes of the head and of each piece. */
  readonly lengths: readonly number[]
}

/**
 * Find articles whose pieces can be taken from the long files of the last edition.
 *
 * @param site
 *   Configuration.
 * @param holdings
 *   What is published.
 * @param last
 *   Last edition (default: none).
 * @returns
 *   Function from the key of a piece to its place among the old ones, if any.
 */
export function oldPieces(
  site: ResolvedConfig,
  holdings: Holdings,
  last: Edition | undefined,
): (key: string) => number | undefined {
  const wanted = registers.filter(({ isWanted }) => isWanted(site, holdings.entries.length))
  const isThere = wanted.every(
    ({ path }) => last?.papers.has(`${site.prefix}${path}`) && last.lengths[path],
  )
  const places = new Map(isThere ? last?.pieces.map((key, index) => [key, index]) : [])
  places.delete('')
  return (key) => places.get(key)
}

/**
 * Make up the long files, without a look into them.
 *
 * @param site
 *   Configuration.
 * @param holdings
 *   What is published.
 * @param parts
 *   Articles in their order.
 * @param folder
 *   Absolute path to write below.
 * @param last
 *   Last edition, and where its site is (default: none).
 * @returns
 *   What to write; neighbouring old pieces are one stretch.
 */
export function makeUpRegisters(
  site: ResolvedConfig,
  holdings: Holdings,
  parts: readonly Part[],
  folder: string,
  last?: { readonly edition: Edition; readonly output: string },
): LongFile[] {
  const placeOf = oldPieces(site, holdings, last?.edition)
  return registers.flatMap((register, index): LongFile[] => {
    if (!register.isWanted(site, holdings.entries.length)) return []
    const path = `${site.prefix}${register.path}`
    const old = last?.edition.lengths[register.path]
    const starts = old ? startsOf(old, Buffer.byteLength(register.between)) : []
    const own = parts.map((part): Piece => {
      if (register.piece === 'record' && part.pieces) return part.slot
      if (part.pieces) return part.pieces[index] ?? ''
      const place = placeOf(part.key) ?? 0
      return { from: starts[place] ?? 0, length: old?.[place + 1] ?? 0 }
    })
    const head = register.head(holdings, site)
    const pieces = strung(head, own, register.between, register.tail(holdings, site))
    const scroll = { path: join(folder, path), old: join(last?.output ?? folder, path), pieces }
    return [{ path, name: register.path, scroll, lengths: [head, ...own].map(lengthOf) }]
  })
}

/** Pieces with what stands between two; where both stood side by side before, all three are one stretch. */
function strung(head: string, own: readonly Piece[], between: string, tail: string): Piece[] {
  const gap = Buffer.byteLength(between)
  const pieces: Piece[] = [head]
  for (const [index, piece] of own.entries()) {
    const before = index > 0 ? pieces.at(-1) : undefined
    if (isStretch(piece) && isStretch(before) && before.from + before.length + gap === piece.from)
      pieces[pieces.length - 1] = { from: before.from, length: before.length + gap + piece.length }
    else if (index > 0 && between !== '') pieces.push(between, piece)
    else pieces.push(piece)
  }
  return [...pieces, tail]
}

const isStretch = (piece: Piece | undefined): piece is Stretch =>
  typeof piece === 'object' && 'from' in piece

function lengthOf(piece: Piece): number {
  if (typeof piece === 'string') return Buffer.byteLength(piece)
  return isStretch(piece) ? piece.length : piece.size + 1 // the end of its line
}

/** Where each piece begins. */
function startsOf([head = 0, ...pieces]: readonly number[], between: number): number[] {
  let at = head
  return pieces.map((length) => {
    const start = at
    at += length + between
    return start
  })
}
