import {
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  utimesSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { foldersOf } from './edition.ts'

/**
 * Put files that another folder has into this one as well: the same files, not copies, where the disk
 * can do that; else copies with the same bytes and times.
 *
 * @param from
 *   Absolute path of the other folder.
 * @param to
 *   Absolute path of this one.
 * @param paths
 *   Files; none of them is in this folder.
 */
export function share(from: string, to: string, paths: readonly string[]): void {
  for (const folder of foldersOf(paths)) mkdirSync(join(to, folder), { recursive: true })
  for (const path of paths) shareFile(join(from, path), join(to, path))
}

function shareFile(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST' || code === 'ENOENT' || code === 'ENOSPC') throw error
    copyFileSync(from, to) // some disks know no second name of a file, and some limit their number
    const { atime, mtime } = lstatSync(from)
    utimesSync(to, atime, mtime)
  }
}

/** What distinguishes one edition from the one before. */
export interface Change {
  /** Files that are new or have new bytes. */
  readonly made: readonly string[]
  /** Files that are no more. */
  readonly dropped: readonly string[]
}

/**
 * Make a folder with the last edition one with the new edition.
 *
 * A file that changes is never written to, for another folder may share it: its name is given to another.
 *
 * @param folder
 *   Absolute path of the folder with the last edition.
 * @param change
 *   What is different.
 * @param place
 *   Puts a new file in its place, where no other file is then.
 */
export function bringUp(
  folder: string,
  { made, dropped }: Change,
  place: (path: string, to: string) => void,
): void {
  for (const path of dropped) rmSync(join(folder, path), { force: true })
  for (const parent of foldersOf(dropped).reverse()) removeEmpty(join(folder, parent))
  for (const parent of foldersOf(made)) mkdirSync(join(folder, parent), { recursive: true })
  for (const path of made) {
    const to = join(folder, path)
    rmSync(to, { force: true })
    place(path, to)
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'ENOENT') throw error
  }
}

/** Move a file on the same disk. */
export const move =
  (from: string) =>
  (path: string, to: string): void =>
    renameSync(join(from, path), to)

/** Share a file. */
export const link =
  (from: string) =>
  (path: string, to: string): void => {
    mkdirSync(dirname(to), { recursive: true })
    shareFile(join(from, path), to)
  }
