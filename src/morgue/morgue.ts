import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Card } from '../archive/entries.ts'
import type { Grave, Refusal } from '../model/index.ts'
import type { Slot } from '../store.ts'
import { readLedger, writeLedger } from './ledger.ts'
import { openRecords, type RecordFile } from './records.ts'
import type { Sight } from './sight.ts'

/** What is kept of a file: a record in a slot; that it is withheld; or the reason why there is none. */
export type Kept =
  | { readonly card: Card; readonly sha256: string; readonly slot: Slot }
  | { readonly withheld: true; readonly sha256: string; readonly grave?: Grave }
  | { readonly refusal: Refusal }

/** What was seen of an article's two files, and the key under which its record is kept. */
export interface Sighting {
  readonly sight: Sight
  readonly sidecar?: Sight
  readonly key: string
}

/** Where clippings of earlier builds lie: a cache of records, in a folder of its own. */
export interface Morgue {
  readonly folder: string
  /** What was seen of an article the last time, by its path. */
  readonly sightingOf: (path: string) => Sighting | undefined
  /** What is kept under a key. */
  readonly find: (key: string) => Kept | undefined
  /** Add a record or a refusal. */
  readonly keep: (key: string, kept: Kept) => void
  readonly add: RecordFile['add']
  readonly read: RecordFile['read']
  /**
   * Write down what is known now, and wipe out every record that is no longer wanted.
   *
   * @param sightings
   *   What was seen in this build, by path; nothing else stays.
   */
  readonly settle: (sightings: ReadonlyMap<string, Sighting>, wanted: ReadonlySet<string>) => void
  /** Absolute path of the file that the records are in. */
  readonly recordsPath: () => string
  readonly close: () => void
}

const marks = {
  // Known to programs that make backups, https://bford.info/cachedir/
  'CACHEDIR.TAG':
    'Signature: 8a477f597d28d172789f06886806bc55\n# Made by newsfiche; it may be deleted at any time.\n',
  '.gitignore': '*\n',
}
const portion = 200

/**
 * Open the cache of a site.
 *
 * Whatever in it was made by another program, or is not as it was left, is thrown away.
 *
 * @param folder
 *   Absolute path of its folder, which is made when it is not there.
 * @returns
 *   Cache.
 */
export function openMorgue(folder: string): Morgue {
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(marks))
    if (!existsSync(join(folder, name))) writeFileSync(join(folder, name), text)
  const seen = new Map(
    (readLedger(join(folder, 'sightings')) ?? []).flat() as [string, Sighting][], // as `settle` wrote them
  )
  let open: Drawer | undefined
  const drawer = (): Drawer => {
    open ??= openDrawer(folder)
    return open
  }
  return {
    folder,
    sightingOf: (path) => seen.get(path),
    find: (key) => drawer().kept.get(key),
    keep(key, one) {
      const { kept, records } = drawer()
      const before = kept.get(key)
      if (before && 'slot' in before) records.wipe([before.slot])
      kept.set(key, one)
    },
    add: (json) => drawer().records.add(json),
    read: (slot) => drawer().records.read(slot),
    recordsPath: () => join(folder, drawer().file),
    settle(sightings, wanted) {
      drawer().settle(wanted)
      writeLedger(join(folder, 'sightings'), portions([...sightings]))
    },
    close() {
      open?.records.close()
      open = undefined
    },
  }
}

interface Drawer {
  readonly file: string
  readonly kept: Map<string, Kept>
  readonly records: RecordFile
  readonly settle: (wanted: ReadonlySet<string>) => void
}

interface Head {
  readonly file: string
  readonly length: number
}

/** The kept records themselves: opened only when something has changed. */
function openDrawer(folder: string): Drawer {
  const ledger = join(folder, 'cards')
  const [head, ...rest] = (readLedger(ledger) ?? []) as [Head?, ...[string, Kept][][]] // as `settle` wrote them
  const found = head ? tryRecords(folder, head) : undefined
  const kept = new Map(found ? rest.flat() : [])
  const used = [...kept.values()].reduce((sum, one) => sum + ('slot' in one ? one.slot.size : 0), 0)
  const isWasteful = head !== undefined && head.length > 2 * used + 1_000_000
  const file = found && head && !isWasteful ? head.file : nextOf(head?.file)
  const records = found && !isWasteful ? found : openRecords(join(folder, file), 0)
  if (found && isWasteful) {
    for (const [key, one] of kept)
      if ('slot' in one) kept.set(key, { ...one, slot: records.add(found.read(one.slot)) })
    found.close()
  }
  return {
    file,
    kept,
    records,
    settle(wanted) {
      const slots = (keys: (key: string) => boolean): Slot[] =>
        [...this.kept].flatMap(([key, one]) => (keys(key) && 'slot' in one ? [one.slot] : []))
      this.records.wipe(slots((key) => !wanted.has(key)))
      for (const key of this.kept.keys()) if (!wanted.has(key)) this.kept.delete(key)
      const head: Head = { file, length: this.records.length() }
      writeLedger(ledger, [head, ...portions([...this.kept])])
      clear(folder, file)
    },
  }
}

const nextOf = (file = 'records-0'): string =>
  `records-${Number(file.slice('records-'.length)) + 1}`

function tryRecords(folder: string, { file, length }: Head): RecordFile | undefined {
  try {
    return openRecords(join(folder, file), length)
  } catch {
    return undefined // gone, or cut short
  }
}

/** Records of a file that is no longer in use. */
function clear(folder: string, file: string): void {
  for (const name of readdirSync(folder))
    if (/^records-\d+$/.test(name) && name !== file) rmSync(join(folder, name))
}

function* portions<Value>(values: readonly Value[]): Generator<readonly Value[]> {
  for (let from = 0; from < values.length; from += portion) yield values.slice(from, from + portion)
}
