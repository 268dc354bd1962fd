import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ArticleId, ArticleRecord, Records } from './model/index.ts'

const memoryLimit = 64 * 1024 * 1024

/** Where records wait to be printed: in memory while they are few, in a file of our own when many. */
export interface RecordStore extends Records {
  /** Keep a record, as JSON; a later one of the same article takes its place. */
  readonly put: (id: ArticleId, json: string) => void
  /** Forget everything. */
  readonly close: () => void
}

interface Spilt {
  readonly start: number
  readonly size: number
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
  const slots = new Map<ArticleId, Buffer | Spilt>()
  let held = 0
  let file: { folder: string; descriptor: number; length: number } | undefined
  const spill = (bytes: Buffer): Spilt => {
    file ??= openFile()
    const start = file.length
    writeSync(file.descriptor, bytes, 0, bytes.length, start)
    file.length += bytes.length
    return { start, size: bytes.length }
  }
  const close = (): void => {
    process.off('exit', close)
    slots.clear()
    if (!file) return
    closeSync(file.descriptor)
    rmSync(file.folder, { recursive: true, force: true })
    file = undefined
  }
  const openFile = (): { folder: string; descriptor: number; length: number } => {
    const folder = mkdtempSync(join(tmpdir(), 'newsfiche-'))
    process.once('exit', close)
    return { folder, descriptor: openSync(join(folder, 'records'), 'w+'), length: 0 }
  }
  const read = (id: ArticleId): Buffer => {
    const slot = slots.get(id)
    if (!slot) throw new Error(`No record of article \`${id}\``)
    if (!('size' in slot)) return slot
    if (!file) throw new Error('The store of records was closed')
    const bytes = Buffer.allocUnsafe(slot.size)
    readSync(file.descriptor, bytes, 0, slot.size, slot.start)
    return bytes
  }
  return {
    put(id, json) {
      const bytes = Buffer.from(json)
      const fits = held + bytes.length <= memoryLimit
      if (fits) held += bytes.length
      slots.set(id, fits ? bytes : spill(bytes))
    },
    get: (id) => JSON.parse(read(id).toString()) as ArticleRecord, // only `put` fills slots
    json: (id) => read(id).toString(),
    close,
  }
}
