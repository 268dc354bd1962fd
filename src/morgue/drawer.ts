import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Slot } from '../store.ts'
import { readLedger, writeLedger } from './ledger.ts'
import { openRecords, type RecordFile } from './records.ts'

/** A file of JSON that stays, and the list of what is in it, by keys. */
export interface Drawer<Kept extends object> {
  /** Name of the file in the cache. */
  readonly file: string
  readonly records: Pick<RecordFile, 'add' | 'read' | 'close'>
  readonly find: (key: string) => Kept | undefined
  /** Keep something, in the place of what was kept under the same key. */
  readonly keep: (key: string, kept: Kept) => void
  /**
   * Wipe out what is no longer wanted, and write down what there is.
   *
   * @param isWanted
   *   Tells by its key whether something stays.
   */
  readonly settle: (isWanted: (key: string) => boolean) => void
}

interface Head {
  readonly file: string
  readonly length: number
}

const portion = 200

/** The slot of what is kept, if it has one. */
const slotsOf = (kept: object): Slot[] => ('slot' in kept ? [kept.slot as Slot] : []) // no other thing has that name

/**
 * Open a drawer of a cache.
 *
 * Whatever in it was made by another program, or is not as it was left, is thrown away.
 *
 * @param folder
 *   Absolute path of the cache.
 * @param list
 *   Name of the list.
 * @param name
 *   What the names of its files begin with.
 * @returns
 *   Drawer.
 */
export function openDrawer<Kept extends object>(
  folder: string,
  list: string,
  name: string,
): Drawer<Kept> {
  const ledger = join(folder, list)
  const [head, ...rest] = (readLedger(ledger) ?? []) as [Head?, ...[string, Kept][][]] // as `settle` wrote them
  const found = head ? tryRecords(folder, head) : undefined
  const kept = new Map(found ? rest.flat() : [])
  const slots = [...kept.values()].flatMap(slotsOf)
  const used = slots.reduce((sum, { size }) => sum + size, 0)
  const isWasteful = head !== undefined && head.length > 2 * used + 1_000_000
  const next = `${name}-${Number(head?.file.slice(name.length + 1) ?? 0) + 1}`
  const file = found && head && !isWasteful ? head.file : next
  const records = found && !isWasteful ? found : openRecords(join(folder, file), 0)
  if (found && isWasteful) copy(kept, found, records)
  return {
    file,
    records,
    find: (key) => kept.get(key),
    keep(key, one) {
      records.wipe(slotsOf(kept.get(key) ?? {}))
      kept.set(key, one)
    },
    settle(isWanted) {
      for (const [key, one] of [...kept]) {
        if (isWanted(key)) continue
        records.wipe(slotsOf(one))
        kept.delete(key)
      }
      const now: Head = { file, length: records.length() }
      writeLedger(ledger, [now, ...portions([...kept])])
      for (const other of readdirSync(folder))
        if (other !== file && /-\d+$/.test(other) && other.startsWith(`${name}-`))
          rmSync(join(folder, other)) // no longer in use
    },
  }
}

/** Take what is kept into a file without gaps. */
function copy<Kept extends object>(
  kept: Map<string, Kept>,
  from: RecordFile,
  to: RecordFile,
): void {
  for (const [key, one] of kept)
    for (const slot of slotsOf(one)) kept.set(key, { ...one, slot: to.add(from.read(slot)) })
  from.close()
}

function tryRecords(folder: string, { file, length }: Head): RecordFile | undefined {
  try {
    return openRecords(join(folder, file), length)
  } catch {
    return undefined // gone, or cut short
  }
}

/**
 * Values in lists of some length, so that no line of a ledger grows too long.
 *
 * @param values
 *   Values.
 * @yields
 *   Some of them.
 */
export function* portions<Value>(values: readonly Value[]): Generator<readonly Value[]> {
  for (let from = 0; from < values.length; from += portion) yield values.slice(from, from + portion)
}
