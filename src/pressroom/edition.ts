import { lstatSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint } from '../fingerprint.ts'
import type { Query, Refusal } from '../model/index.ts'
import { readLedger, writeLedger } from '../morgue/ledger.ts'
import type { Sighting } from '../morgue/morgue.ts'
import type { Roster } from '../roster.ts'

/** A file of a site that is out. */
export interface Paper {
  readonly path: string
  /** Fingerprint of all that it was made from; empty where it was not taken. */
  readonly key: string
  /** SHA-256 of its bytes in 64 hexadecimal digits. */
  readonly digest: string
}

/** How a file looked when it was put out. */
export interface Placed extends Paper {
  readonly size: number
  /** Last change, in milliseconds since 1970. */
  readonly changed: number
  /** Number of the file on its disk. */
  readonly node: number
}

/** What a build says at its end. */
export interface Tally {
  readonly articles: number
  readonly sections: number
  readonly footnotes: number
  readonly messages: number
  /** Messages that are warnings or errors. */
  readonly worrying: number
  readonly pages: number
  /** Articles that are for those who have the files. */
  readonly kept: number
  readonly tombstones: number
  readonly refusals: readonly Refusal[]
  readonly queries: readonly Query[]
  readonly notices: readonly string[]
}

/** What is known of a site besides its files. */
export interface Imprint {
  /** Fingerprint of all that was read. */
  readonly inputs: string
  /** Fingerprint of the configuration and of the program. */
  readonly setting: string
  readonly tally: Tally
  /** Articles in their order: fingerprint of what their pieces of the long files are made from. */
  readonly pieces: readonly string[]
  /** Bytes of the head and of each piece in each long file, by its path. */
  readonly lengths: Readonly<Record<string, readonly number[]>>
  /** What the search page was told, when there is one. */
  readonly search?: { readonly served: boolean; readonly onDisk: boolean }
}

/** When each folder, by its path below the site, last changed, in milliseconds since 1970. */
export type Folders = ReadonlyMap<string, number>

/** The site as the last build left it, as far as it is still so. */
export interface Edition extends Imprint {
  /** Files that are as they were left, by their path. */
  readonly papers: ReadonlyMap<string, Placed>
  /** Folders as they were left. */
  readonly folders: Folders
  /** Whether every file is as it was left and there is no other. */
  readonly isWhole: boolean
  /** Files that were made from the same, all of them as they were left. */
  readonly madeFrom: (key: string) => readonly Paper[]
}

/**
 * A fingerprint of all that is read.
 *
 * @param roster
 *   What there is to read.
 * @param sightings
 *   What was seen in each file, by its path.
 * @returns
 *   Fingerprint; empty where nobody could look into a file.
 */
export function inputsOf(
  { assignments, refusals, takedowns, collections }: Roster,
  sightings: ReadonlyMap<string, Sighting>,
): string {
  const keys = assignments.map(({ path }) => sightings.get(path)?.key ?? '')
  // A file that nobody could look into might be readable the next time.
  return keys.includes('')
    ? ''
    : fingerprint(JSON.stringify([keys, refusals, takedowns, collections]))
}

const name = 'edition'
const portion = 500

/**
 * Look at the site that the last build left.
 *
 * A file counts when its size, the time of its last change and its number on the disk are those that it
 * was left with. What people have added shows in the times of the folders.
 *
 * @param folder
 *   Absolute path of the cache.
 * @param output
 *   Absolute path of the site.
 * @returns
 *   Edition; nothing when nothing is known of it.
 */
export function openEdition(folder: string, output: string): Edition | undefined {
  const ledger = readLedger(join(folder, name))
  if (!ledger) return undefined
  const [imprint, folders, ...rest] = ledger as [Imprint, [string, number][], ...Placed[][]] // as `closeEdition` wrote them
  const papers = new Map<string, Placed>()
  const byKey = new Map<string, Paper[]>()
  let isWhole = true
  for (const placed of rest.flat()) {
    const stat = lstatSync(`${output}/${placed.path}`, { throwIfNoEntry: false })
    const isIntact =
      stat?.size === placed.size && stat.mtimeMs === placed.changed && stat.ino === placed.node
    if (isIntact) papers.set(placed.path, placed)
    else isWhole = false
    const others = byKey.get(placed.key)
    if (!others) byKey.set(placed.key, isIntact ? [placed] : [])
    else if (isIntact && others.length > 0) others.push(placed)
    else others.length = 0 // one of them is gone, so all are made again
  }
  byKey.delete('')
  if (!areAsLeft(output, folders)) isWhole = false
  return {
    ...imprint,
    papers,
    folders: new Map(folders),
    isWhole,
    madeFrom: (key) => byKey.get(key) ?? [],
  }
}

const areAsLeft = (place: string, folders: Iterable<readonly [string, number]>): boolean =>
  [...folders].every(
    ([path, changed]) =>
      lstatSync(`${place}/${path}`, { throwIfNoEntry: false })?.mtimeMs === changed,
  )

/**
 * Write down how a site was left.
 *
 * @param folder
 *   Absolute path of the cache.
 * @param output
 *   Absolute path of the site.
 * @param imprint
 *   What is known of it.
 * @param papers
 *   All its files.
 * @param known
 *   How files and folders look that are where they were left, and need no look (default: none).
 */
export function closeEdition(
  folder: string,
  output: string,
  imprint: Imprint,
  papers: readonly Paper[],
  known: { readonly papers?: Edition['papers']; readonly folders?: Folders } = {},
): void {
  const folders = timesOf(output, foldersOf(papers.map(({ path }) => path)), known.folders)
  const placed = places(papers, output, known.papers ?? new Map())
  writeLedger(join(folder, name), [imprint, folders, ...placed])
}

function* places(
  papers: readonly Paper[],
  output: string,
  known: Edition['papers'],
): Generator<Placed[]> {
  for (let from = 0; from < papers.length; from += portion)
    yield papers.slice(from, from + portion).map(({ path, key, digest }): Placed => {
      const before = known.get(path)
      if (before) return { ...before, key }
      const { size, mtimeMs, ino } = lstatSync(join(output, path))
      return { path, key, digest, size, changed: mtimeMs, node: ino }
    })
}

function timesOf(place: string, folders: readonly string[], known: Folders = new Map()) {
  return folders.map((path): [string, number] => [
    path,
    known.get(path) ?? lstatSync(join(place, path)).mtimeMs,
  ])
}

/**
 * The folders that files are in.
 *
 * @param paths
 *   Paths below the site, with `/`.
 * @returns
 *   Paths of folders, each behind the one that it is in; the first is the site itself, empty.
 */
export function foldersOf(paths: Iterable<string>): string[] {
  const found = new Set([''])
  for (const path of paths) {
    const missing: string[] = []
    for (let folder = parentOf(path); !found.has(folder); folder = parentOf(folder))
      missing.push(folder)
    for (const folder of missing.reverse()) found.add(folder)
  }
  return [...found]
}

const parentOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** Folder in the cache with the same files as the site. */
export const twinName = 'twin'

/**
 * Take the twin of a site out of the cache; until `leaveTwin` nobody knows it any more.
 *
 * @param folder
 *   Absolute path of the cache.
 * @returns
 *   Its folders, when it is there and they are as they were left.
 */
export function takeTwin(folder: string): Folders | undefined {
  const path = join(folder, 'twin-folders')
  const folders = (readLedger(path) ?? [[]])[0] as [string, number][] // as `leaveTwin` wrote them
  rmSync(path, { force: true })
  const isGood = folders.length > 0 && areAsLeft(join(folder, twinName), folders)
  return isGood ? new Map(folders) : undefined
}

/**
 * Leave the twin of a site in the cache.
 *
 * @param folder
 *   Absolute path of the cache.
 * @param paths
 *   All files of the site.
 * @param known
 *   Folders of the twin that were not touched since they were looked at (default: none).
 */
export function leaveTwin(folder: string, paths: Iterable<string>, known?: Folders): void {
  const folders = timesOf(join(folder, twinName), foldersOf(paths), known)
  writeLedger(join(folder, 'twin-folders'), [folders])
}
