import { linkSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { UsageError } from '../configure.ts'

/** Locks that builds of this very process hold. */
const held = new Set<string>()

/**
 * Lock a site for one build.
 *
 * The lock of a build that is no more is taken away. A process is known by its number, so all builds of a
 * site are on one machine.
 *
 * @param lock
 *   Absolute path of the lock.
 * @param output
 *   Absolute path of the site, to be named.
 * @throws {UsageError}
 *   When another build holds it.
 */
export function takeLock(lock: string, output: string): void {
  while (!putLock(lock)) {
    const words = readLock(lock)
    if (words === undefined) continue // gone in this moment
    const owner = Number(words)
    if (isBuilding(owner, lock))
      throw new UsageError(
        `Unexpected second build into \`${output}\` while another writes it (process ${owner}), expected one at a time; if that process is no build, delete \`${lock}\``,
      )
    breakLock(lock, words)
  }
  held.add(lock)
  for (const name of readdirSync(dirname(lock)))
    if (name.startsWith(`${basename(lock)}-`)) rmSync(join(dirname(lock), name), { force: true })
}

/**
 * Give a lock back.
 *
 * @param lock
 *   Absolute path of a lock that this process holds.
 */
export function freeLock(lock: string): void {
  held.delete(lock)
  rmSync(lock, { force: true })
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

/** Whether a lock was put where none was. From its first moment on it says whose it is. */
function putLock(lock: string): boolean {
  const own = `${lock}-${process.pid}`
  const words = `${process.pid}\n`
  try {
    writeFileSync(own, words)
    linkSync(own, lock)
    return true
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EEXIST' || code === 'ENOENT') return false // another build has it, and has tidied up
    if (code === 'ENOSPC' || code === 'EACCES' || code === 'EROFS') throw error
    return putPlainly(lock, words) // some disks know no second name of a file
  } finally {
    rmSync(own, { force: true })
  }
}

function putPlainly(lock: string, words: string): boolean {
  try {
    writeFileSync(lock, words, { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

function readLock(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/**
 * Take away the lock of a build that is no more.
 *
 * By moving it: of two builds that found it one gets it, and sees from its words whether it is the one that
 * was found, or that of a third build, which gets it back.
 */
function breakLock(lock: string, words: string): void {
  const aside = `${lock}-${process.pid}`
  try {
    renameSync(lock, aside)
    if (readFileSync(aside, 'utf8') !== words) linkSync(aside, lock)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

/** Whether a build that took a lock lives. A number is used again: in a container, by each first process. */
function isBuilding(owner: number, lock: string): boolean {
  return owner === process.pid ? held.has(lock) : isRunning(owner)
}

/** Whether a process lives; one of another user does too. */
function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
