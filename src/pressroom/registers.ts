import { createHash, type Hash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Holdings, ResolvedConfig } from '../model/index.ts'
import { registers } from '../publish/index.ts'
import type { Slot } from '../store.ts'
import type { Edition } from './edition.ts'
import type { Made } from './print.ts'

/** A piece of a long file: new text, a record, or a stretch of the file of the last edition. */
type Piece = string | Slot | { readonly from: number; readonly length: number }

/** An article's part in the long files. */
export interface Part {
  /** Fingerprint of what its pieces are made from; empty where it was not taken. */
  readonly key: string
  readonly slot: Slot
  /** Its new pieces, in the order of the registers; nothing when the old ones are good. */
  readonly pieces: readonly string[] | undefined
}

/** Long files as they were written. */
export interface Registered {
  readonly files: readonly Made[]
  /** Bytes of the head and of each piece in each file. */
  readonly lengths: Readonly<Record<string, readonly number[]>>
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
 * Write the long files.
 *
 * @param site
 *   Configuration.
 * @param holdings
 *   What is published.
 * @param parts
 *   Articles in their order.
 * @param folder
 *   Absolute path to write below.
 * @param read
 *   Gives a record as JSON.
 * @param last
 *   Last edition, and where its site is (default: none).
 * @returns
 *   What was written.
 */
export function writeRegisters(
  site: ResolvedConfig,
  holdings: Holdings,
  parts: readonly Part[],
  folder: string,
  read: (slot: Slot) => Buffer,
  last?: { readonly edition: Edition; readonly output: string },
): Registered {
  const files: Made[] = []
  const lengths: Record<string, number[]> = {}
  const placeOf = oldPieces(site, holdings, last?.edition)
  for (const [index, register] of registers.entries()) {
    if (!register.isWanted(site, holdings.entries.length)) continue
    const path = `${site.prefix}${register.path}`
    const old = last?.edition.lengths[register.path]
    const starts = old ? startsOf(old, Buffer.byteLength(register.between)) : []
    const pieces = parts.map((part): Piece => {
      if (register.piece === 'record' && part.pieces) return part.slot
      if (part.pieces) return part.pieces[index] ?? ''
      const place = placeOf(part.key) ?? 0
      return { from: starts[place] ?? 0, length: old?.[place + 1] ?? 0 }
    })
    const scroll = openScroll(join(folder, path), last && join(last.output, path), read)
    const own = [scroll.put(register.head(holdings, site))]
    for (const [number, piece] of pieces.entries()) {
      if (number > 0 && register.between !== '')
        scroll.put(betweenOf(register.between, pieces[number - 1], piece))
      own.push(scroll.put(piece, register.piece === 'record' && typeof piece !== 'string'))
    }
    scroll.put(register.tail(holdings, site))
    lengths[register.path] = own
    files.push({ path, digest: scroll.close() })
  }
  return { files, lengths }
}

/** What stands between two pieces; where they stood side by side before, it is part of the stretch. */
function betweenOf(text: string, before: Piece | undefined, piece: Piece): Piece {
  const length = Buffer.byteLength(text)
  if (typeof before !== 'object' || !('from' in before)) return text
  if (typeof piece !== 'object' || !('from' in piece)) return text
  const from = before.from + before.length
  return from + length === piece.from ? { from, length } : text
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

const sheetLength = 1 << 20

interface Scroll {
  /** Add a piece; a record gets the end of its line. Gives the number of bytes. */
  readonly put: (piece: Piece, isRecord?: boolean) => number
  /** Gives the digest of it all. */
  readonly close: () => string
}

/**
 * A long file: whatever goes into it is gathered on one large sheet, which is written whenever it is full. Neighbouring
 * old pieces are read onto it as one.
 */
function openScroll(
  path: string,
  oldPath: string | undefined,
  read: (slot: Slot) => Buffer,
): Scroll {
  mkdirSync(dirname(path), { recursive: true })
  const descriptor = openSync(path, 'w')
  const hash: Hash = createHash('sha256')
  const sheet = Buffer.allocUnsafeSlow(sheetLength)
  let old: number | undefined
  let length = 0
  let stretch = { from: 0, length: 0 }
  const flush = (): void => {
    if (length > 0) write(sheet.subarray(0, length))
    length = 0
  }
  const write = (bytes: Buffer): void => {
    hash.update(bytes)
    writeSync(descriptor, bytes)
  }
  const add = (bytes: Buffer): void => {
    if (length + bytes.length > sheetLength) flush()
    if (bytes.length > sheetLength) write(bytes)
    else length += bytes.copy(sheet, length)
  }
  const copy = (): void => {
    while (stretch.length > 0 && oldPath !== undefined) {
      old ??= openSync(oldPath, 'r')
      if (length === sheetLength) flush()
      const wanted = Math.min(stretch.length, sheetLength - length)
      const got = readSync(old, sheet, length, wanted, stretch.from)
      if (got < wanted) throw new Error(`\`${oldPath}\` was cut short during the build`)
      length += got
      stretch = { from: stretch.from + got, length: stretch.length - got }
    }
  }
  return {
    put(piece, isRecord = false) {
      if (typeof piece === 'object' && 'from' in piece) {
        if (stretch.from + stretch.length !== piece.from) {
          copy()
          stretch = { from: piece.from, length: 0 }
        }
        stretch.length += piece.length
        return piece.length
      }
      copy()
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : read(piece)
      add(bytes)
      if (isRecord) add(lineEnd)
      return bytes.length + (isRecord ? 1 : 0)
    },
    close() {
      copy()
      flush()
      closeSync(descriptor)
      if (old !== undefined) closeSync(old)
      return hash.digest('hex')
    },
  }
}

const lineEnd = Buffer.from('\n')
