import {
  closeSync,
  constants,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { fingerprint } from '../fingerprint.ts'
import type { RecordStore, Slot } from '../store.ts'

// A link is not followed, where the system can tell.
const asItIs = constants.O_RDWR | (constants.O_NOFOLLOW ?? 0)

const tampered = 'The cache is not as it was left'

/**
 * Whether an error says that the cache holds other bytes than were put into it.
 *
 * @param error
 *   Error, of this thread or another: on the way it loses its class, not its words.
 * @returns
 *   Whether the cache is to be thrown away.
 */
export function isTampered(error: unknown): boolean {
  return error instanceof Error && error.message === tampered
}

/** Records in a file that stays. */
export interface RecordFile extends RecordStore {
  readonly length: () => number
  /** Overwrite records that nobody needs any more, so that nothing of them is left. */
  readonly wipe: (slots: Iterable<Slot>) => void
}

/**
 * Open a file of records.
 *
 * @param path
 *   Absolute path.
 * @param length
 *   How much of it is known; what a killed build added behind is cut off.
 * @returns
 *   File; reading throws an error that `isTampered` knows, for a record that is not what was added.
 * @throws
 *   When the file is shorter than it should be.
 */
export function openRecords(path: string, length: number): RecordFile {
  if (length === 0) rmSync(path, { force: true }) // whatever it is: a link is not followed
  const descriptor = openSync(path, length === 0 ? 'wx+' : asItIs)
  if (fstatSync(descriptor).size < length) {
    closeSync(descriptor)
    throw new Error(tampered)
  }
  ftruncateSync(descriptor, length)
  let end = length
  return {
    add(json) {
      const slot = { start: end, size: json.length, print: fingerprint(json) }
      writeSync(descriptor, json, 0, json.length, end)
      end += json.length
      return slot
    },
    read: (slot) => readSlot(descriptor, slot),
    length: () => end,
    wipe(slots) {
      for (const { start, size } of slots) writeSync(descriptor, Buffer.alloc(size), 0, size, start)
    },
    close: () => closeSync(descriptor),
  }
}

function readSlot(descriptor: number, { start, size, print }: Slot): Buffer {
  const bytes = Buffer.allocUnsafe(size)
  if (readSync(descriptor, bytes, 0, size, start) < size || fingerprint(bytes) !== print)
    throw new Error(tampered)
  return bytes
}

/**
 * Open a file of records for reading, on another thread than the one that writes it.
 *
 * @param path
 *   Absolute path.
 * @returns
 *   Reader.
 */
export function openReader(path: string): Pick<RecordStore, 'read' | 'close'> {
  const descriptor = openSync(path, 'r')
  return { read: (slot) => readSlot(descriptor, slot), close: () => closeSync(descriptor) }
}
