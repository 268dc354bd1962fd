import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { UsageError } from '../configure.ts'

/** A site in the making, beside the one that readers see. */
export interface Draft {
  /** Folder to write to. */
  readonly folder: string
  /**
   * Let a folder take the place of the old site.
   *
   * @param whole
   *   Absolute path of the folder, on the same disk (default: the draft's own).
   * @returns
   *   Where the old site is now, if there was one; it is thrown away with the draft.
   */
  readonly publish: (whole?: string) => string | undefined
  /** Throw away what is left of the draft; to be called in any case. */
  readonly close: () => void
}

const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined

/**
 * Start a draft of a site.
 *
 * The old site stays as it is until the draft is whole. A build that was killed leaves its draft and
 * its lock; the next one clears them away, and puts the old site back, should the end have come in
 * the moment between two renames.
 *
 * @param output
 *   Absolute path of the site.
 * @returns
 *   The draft.
 * @throws {UsageError}
 *   When another build is writing the same site.
 */
export function openDraft(output: string): Draft {
  const beside = (what: string): string =>
    join(dirname(output), `.${basename(output)}.newsfiche-${what}`)
  const [lock, folder, old] = [beside('lock'), beside('draft'), beside('old')]
  mkdirSync(dirname(output), { recursive: true })
  takeLock(lock, output)
  if (exists(old)) {
    if (exists(output)) rmSync(old, { recursive: true, force: true })
    else renameSync(old, output)
  }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  return {
    folder,
    publish(whole = folder) {
      if (exists(output)) renameSync(output, old)
      try {
        renameSync(whole, output)
      } catch (error) {
        if (exists(old)) renameSync(old, output)
        throw error
      }
      return exists(old) ? old : undefined
    },
    close() {
      rmSync(folder, { recursive: true, force: true })
      if (exists(output)) rmSync(old, { recursive: true, force: true })
      rmSync(lock, { force: true })
    },
  }
}

function takeLock(lock: string, output: string): void {
  try {
    writeFileSync(lock, `${process.pid}\n`, { flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    const owner = Number(readFileSync(lock, 'utf8'))
    if (isRunning(owner)) {
      throw new UsageError(
        `Unexpected second build into \`${output}\` while another writes it (process ${owner}), expected one at a time; if that process is no build, delete \`${lock}\``,
      )
    }
    writeFileSync(lock, `${process.pid}\n`)
  }
}

/** Whether a process lives; one of another user does too. */
function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
