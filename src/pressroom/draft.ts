import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { freeLock, takeLock } from './lock.ts'

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
  /**
   * Throw away what is left of the draft; to be called in any case.
   *
   * @returns
   *   Why something is still there, if it is.
   */
  readonly close: () => Error | undefined
}

const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined

/**
 * Start a draft of a site.
 *
 * The old site stays as it is until the draft is whole. A build that was killed leaves its draft and
 * its lock; the next one clears them away, and puts the old site back, should the end have come in
 * the moment between two renames. Signals that a process can hear do not come in that moment: one that
 * asks it to end has the draft thrown away first.
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
  const clear = (): void => {
    rmSync(folder, { recursive: true, force: true })
    if (exists(output)) rmSync(old, { recursive: true, force: true })
  }
  mkdirSync(dirname(output), { recursive: true })
  takeLock(lock, output)
  const close = (): Error | undefined => {
    unhear()
    const left = [clear, () => freeLock(lock)].map(errorOf)
    return left.find((error) => error !== undefined)
  }
  const unhear = hear(close)
  try {
    clear()
    if (exists(old)) renameSync(old, output)
    mkdirSync(folder)
  } catch (error) {
    close()
    throw error
  }
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
    close,
  }
}

function errorOf(task: () => void): Error | undefined {
  try {
    task()
    return undefined
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Do something before a signal ends this process; gives a function to stop listening. */
function hear(before: () => void): () => void {
  const listener = (signal: NodeJS.Signals): void => {
    before()
    process.kill(process.pid, signal) // once more, now that nobody listens
  }
  for (const signal of signals) process.once(signal, listener)
  return () => {
    for (const signal of signals) process.off(signal, listener)
  }
}
