import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Card } from '../archive/card.ts'
import type { Grave, Refusal } from '../model/index.ts'
import type { Slot } from '../store.ts'
import { type Drawer, openDrawer, portions } from './drawer.ts'
import { readLedger, writeLedger } from './ledger.ts'
import type { RecordFile } from './records.ts'
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

/** Citations of an article, in a slot. */
export interface Formatted {
  readonly slot: Slot
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
  /** What was formatted of each article, by its identity. */
  readonly citations: () => Drawer<Formatted>
  readonly close: () => void
}

const marks = {
  // Known to programs that make backups, https://bford.info/cachedir/
  'CACHEDIR.TAG':
    'Signature: 8a477f597d28d172789f06886806bc55\n# Made by newsfiche; it may be deleted at any time.\n',
  '.gitignore': '*\n',
}

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
  let open: Drawer<Kept> | undefined
  let cited: Drawer<Formatted> | undefined
  const drawer = (): Drawer<Kept> => {
    open ??= openDrawer(folder, 'cards', 'records')
    return open
  }
  return {
    folder,
    sightingOf: (path) => seen.get(path),
    find: (key) => drawer().find(key),
    keep: (key, one) => drawer().keep(key, one),
    add: (json) => drawer().records.add(json),
    read: (slot) => drawer().records.read(slot),
    recordsPath: () => join(folder, drawer().file),
    citations() {
      cited ??= openDrawer(folder, 'citations', 'cited')
      return cited
    },
    settle(sightings, wanted) {
      drawer().settle((key) => wanted.has(key))
      writeLedger(join(folder, 'sightings'), portions([...sightings]))
    },
    close() {
      open?.records.close()
      cited?.records.close()
      open = undefined
      cited = undefined
    },
  }
}
