import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { OutputFile } from '../publish/index.ts'
import type { Edition, Paper } from './edition.ts'
import { digestOf, type Made } from './print.ts'
import { writer } from './write-out.ts'

/** Files of a site in the making: some are kept from the last edition, some are made anew. */
export interface Makeup {
  /** Folder that new files are written to. */
  readonly folder: string
  readonly kept: () => readonly Paper[]
  readonly made: () => readonly Paper[]
  /**
   * Keep what was made from the same.
   *
   * @returns
   *   Whether there was something to keep.
   */
  readonly keep: (key: string) => boolean
  /**
   * Keep a file whose path tells its bytes.
   *
   * @returns
   *   Whether there is one.
   */
  readonly keepFile: (path: string, key?: string) => boolean
  /** Take files that were written to the folder. */
  readonly take: (files: Iterable<Made>, key?: string) => void
  /** Take a file, unless the last edition has it with the same bytes. */
  readonly offer: (file: OutputFile, key?: string) => void
}

/**
 * Begin to make up a site.
 *
 * @param folder
 *   Absolute path of an empty folder, for what is made anew.
 * @param last
 *   The last edition, as far as it may be kept (default: none).
 * @returns
 *   Makeup without files.
 */
export function beginMakeup(folder: string, last?: Edition): Makeup {
  const kept = new Map<string, Paper>()
  const made = new Map<string, Paper>()
  const write = writer(folder)
  return {
    folder,
    kept: () => [...kept.values()],
    made: () => [...made.values()],
    keep(key) {
      const papers = last?.madeFrom(key) ?? []
      for (const paper of papers) kept.set(paper.path, paper)
      return papers.length > 0
    },
    keepFile(path, key = '') {
      const before = last?.papers.get(path)
      if (before) kept.set(path, { path, key, digest: before.digest })
      return before !== undefined
    },
    take(files, key = '') {
      for (const { path, digest } of files) {
        const isSame = last?.papers.get(path)?.digest === digest
        if (isSame) rmSync(join(folder, path))
        ;(isSame ? kept : made).set(path, { path, key, digest })
      }
    },
    offer(file, key = '') {
      const { path } = file
      if ('content' in file && file.append) throw new Error(`\`${path}\` is a long file`)
      const digest = digestOf('content' in file ? file.content : readFileSync(file.copyOf))
      const before = last?.papers.get(path)
      if (before?.digest === digest) kept.set(path, { path, key, digest })
      else {
        write(file)
        made.set(path, { path, key, digest })
      }
    },
  }
}
