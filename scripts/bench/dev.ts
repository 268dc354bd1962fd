import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { changeArticle, type Workload } from './workload.ts'

const port = 8413
const address = `http://127.0.0.1:${port}/`

/**
 * How long it takes from saving an article until the server of `dev` shows its page.
 *
 * @param command
 *   Words of the command, without folder and port.
 * @param workload
 *   Archive.
 * @param times
 *   How often to save.
 * @returns
 *   Seconds, for each time.
 */
export async function saveToPage(
  command: readonly string[],
  workload: Workload,
  times: number,
): Promise<number[]> {
  const [program = '', ...words] = command
  const server = spawn(program, [...words, workload.dumps, '--port', String(port)], {
    stdio: 'ignore',
  })
  try {
    await shown('', server)
    const took: number[] = []
    for (let time = 0; time <= times; time += 1) {
      await pause(1000) // nobody saves while the last change is on its way
      const started = performance.now()
      await shown(changeArticle(workload, `Tallsund ${Date.now()}`), server)
      if (time > 0) took.push((performance.now() - started) / 1000) // the first is for warming up
    }
    return took
  } finally {
    server.kill('SIGINT')
    if (server.exitCode === null) await once(server, 'exit')
  }
}

/** Ask for a page again and again until it is there. */
async function shown(page: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error('The server ended')
    const answer = await fetch(address + page).catch(() => undefined)
    await answer?.arrayBuffer()
    if (answer?.ok) return
    await pause(5)
  }
}
