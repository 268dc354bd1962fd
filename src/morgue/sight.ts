import { statSync } from 'node:fs'
import { fingerprintOfFile } from '../fingerprint.ts'

/** How a file looked when it was read, and what was in it. */
export interface Sight {
  readonly size: number
  /** Milliseconds since 1970: its last change, the last change of its state, the moment of the look. */
  readonly changed: number
  readonly touched: number
  readonly seen: number
  /** Number of the file on its disk. */
  readonly node: number
  /** Fingerprint of its bytes. */
  readonly print: string
}

/** A look at a file, before it is read. */
export type Look = Omit<Sight, 'print'>

/**
 * Look at a file.
 *
 * @param path
 *   Absolute path.
 * @returns
 *   How it looks; nothing when there is no such file.
 */
export function lookAt(path: string): Look | undefined {
  const seen = Date.now()
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return undefined
  return { size: stat.size, changed: stat.mtimeMs, touched: stat.ctimeMs, seen, node: stat.ino }
}

// Clocks of disks tick: every few milliseconds, or every two seconds on those that know no fractions.
const tick = 50
const slowTick = 2000

/**
 * Whether a file must still have the bytes that were seen in it.
 *
 * A file that was changed in the very moment of the look might have been changed once more in the same
 * tick of the clock, and look the same.
 *
 * @param sight
 *   What was seen.
 * @param look
 *   How it looks now.
 * @returns
 *   Whether nothing can have changed.
 */
export function isUnchanged(sight: Sight, look: Look): boolean {
  const slack = sight.changed % 1000 === 0 ? slowTick : tick
  return (
    sight.size === look.size &&
    sight.changed === look.changed &&
    sight.touched === look.touched &&
    sight.node === look.node &&
    Math.max(sight.changed, sight.touched) + slack < sight.seen
  )
}

/**
 * See what is in a file, opening it only when it may have changed.
 *
 * @param path
 *   Absolute path.
 * @param known
 *   What was seen in it last (default: nothing).
 * @returns
 *   What is in it now; nothing when it cannot be read.
 */
export function see(path: string, known?: Sight): Sight | undefined {
  try {
    const look = lookAt(path)
    if (!look) return undefined
    if (known && isUnchanged(known, look)) return known
    return { ...look, print: fingerprintOfFile(path) }
  } catch {
    return undefined
  }
}
