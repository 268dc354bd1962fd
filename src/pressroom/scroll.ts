import { createHash, type Hash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { openReader } from '../morgue/records.ts'
import type { Slot } from '../store.ts'

/** A piece of a long file: new text, a record on a line of its own, or a stretch of the file of the last edition. */
export type Piece = string | Slot | Stretch

/** A stretch of a file, in bytes. */
export interface Stretch {
  readonly from: number
  readonly length: number
}

/** A long file to write. */
export interface Scroll {
  /** Absolute path. */
  readonly path: string
  /** Absolute path of the file that stretches are of. */
  readonly old: string
  readonly pieces: readonly Piece[]
}

const lineEnd = Buffer.from('\n')
const sheetLength = 1 << 20

/**
 * Write a long file: whatever goes into it is gathered on one large sheet, which is written whenever it is full.
 *
 * @param scroll
 *   What to write.
 * @param read
 *   Gives a record as JSON.
 * @returns
 *   SHA-256 of it all in 64 hexadecimal digits.
 * @throws
 *   When the file of the last edition is shorter than it was.
 */
export function writeScroll({ path, old, pieces }: Scroll, read: (slot: Slot) => Buffer): string {
  mkdirSync(dirname(path), { recursive: true })
  const descriptor = openSync(path, 'w')
  const hash: Hash = createHash('sha256')
  const sheet = Buffer.allocUnsafeSlow(sheetLength)
  let source: number | undefined
  let length = 0
  const write = (bytes: Buffer): void => {
    hash.update(bytes)
    writeSync(descriptor, bytes)
  }
  const flush = (): void => {
    if (length > 0) write(sheet.subarray(0, length))
    length = 0
  }
  const add = (bytes: Buffer): void => {
    if (length + bytes.length > sheetLength) flush()
    if (bytes.length > sheetLength) write(bytes)
    else length += bytes.copy(sheet, length)
  }
  const copy = ({ from, length: wanted }: Stretch): void => {
    source ??= openSync(old, 'r')
    for (let done = 0; done < wanted; ) {
      if (length === sheetLength) flush()
      const most = Math.min(wanted - done, sheetLength - length)
      const got = readSync(source, sheet, length, most, from + done)
      if (got === 0) throw new Error(`\`${old}\` was cut short during the build`)
      length += got
      done += got
    }
  }
  try {
    for (const piece of pieces) {
      if (typeof piece === 'string') add(Buffer.from(piece))
      else if ('from' in piece) copy(piece)
      else {
        add(read(piece))
        add(lineEnd)
      }
    }
    flush()
  } finally {
    closeSync(descriptor)
    if (source !== undefined) closeSync(source)
  }
  return hash.digest('hex')
}

/**
 * Write long files on a thread of their own.
 *
 * @param scrolls
 *   What to write.
 * @param records
 *   Absolute path of the file that the records are in.
 * @returns
 *   Digests, scroll by scroll.
 */
export function writeScrolls(scrolls: readonly Scroll[], records: string): string[] {
  const reader = openReader(records)
  try {
    return scrolls.map((scroll) => writeScroll(scroll, reader.read))
  } finally {
    reader.close()
  }
}
