import { mkdirSync, writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { dirname } from 'node:path'

/** A profile in the making. */
export interface Trace {
  /**
   * End it and write it down.
   *
   * @param path
   *   Absolute path, in `.cpuprofile`: browsers' tools and editors open such files.
   */
  readonly end: (path: string) => Promise<void>
}

/**
 * Begin to note, thousands of times a second, what this thread is at.
 *
 * @returns
 *   Trace.
 */
export async function startTrace(): Promise<Trace> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.start')
  return {
    async end(path) {
      const { profile } = await session.post('Profiler.stop')
      session.disconnect()
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, JSON.stringify(profile))
    },
  }
}
