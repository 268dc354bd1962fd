import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fingerprint } from './fingerprint.ts'

const memoryLimit = 64 * 1024 * 1024

/** Where a record lies in a store. */
export interface Slot {
  readonly start: number
  readonly size: number
  /** Fingerprint of its JSON. */
  readonly print: string
}

/** Where records wait to be printed, as JSON. */
export interface RecordStore {
  /** Add a record. */
  readonly add: (json: Uint8Array) => Slot
  /** Its bytes again. */
  readonly read: (slot: Slot) => Buffer
  /** Forget everything. */
  readonly close: () => void
}

/**
 * Open a store of records.
 *
 * It holds 64 MiB in memory; what goes beyond is written to a temporary file, so that an archive of any
 * size is read with the same memory.
 *
 * @returns
 *   Empty store.
 */
export function openStore(): RecordStore {
  const at = new Map<number, Uint8Array>()
  let length = 0
  let file: { folder: string; descriptor: number; from: number } | undefined
  const close = (): void => {
    process.off('exit', close)
    at.clear()
    if (!file) return
    closeSync(file.descriptor)
    rmSync(file.folder, { recursive: true, force: true })
    file = undefined
  }
  const openFile = (): NonNullable<typeof file> => {
    const folder = mkdtempSync(join(tmpdir(), 'newsfiche-'))
    process.once('exit', close)
    return { folder, descriptor: openSync(join(folder, 'records'), 'w+'), from: length }
  }
  return {
    add(json) {
      const slot = { start: length, size: json.length, print: fingerprint(json) }
      if (!file && length + json.length <= memoryLimit) at.set(slot.start, json)
      else {
        file ??= openFile()
        writeSync(file.descriptor, json, 0, json.length, slot.start - file.from)
      }
      length += json.length
      return slot
    },
    read({ start, size }) {
      const bytes = at.get(start)
      if (bytes) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
      if (!file) throw new Error('The store of records was closed')
      const read = Buffer.allocUnsafe(size)
      readSync(file.descriptor, read, 0, size, start - file.from)
      return read
    },
    close,
  }
}
