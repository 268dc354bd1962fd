import { Worker } from 'node:worker_threads'
import type { Standings } from '../pressroom/standing.ts'
import type { Desk, Options } from './command.ts'

/** What is to be built, in words that can be handed to another thread: a configuration may hold functions. */
export interface Commission {
  /** Folder of the articles, as it was given. */
  readonly operand: string | undefined
  readonly options: Options
  /** Absolute path of the site. */
  readonly output: string
  readonly desk: Pick<Desk, 'folder' | 'live'>
}

/** What the foreman tells: words for the desk; that a build is through, and how; what it knew of each article. */
export type Report =
  | { readonly talk: string }
  | { readonly code: number }
  | { readonly standings: Standings }

/** Where a site is built while another thread serves it. */
export interface BackShop {
  /** Build the site; gives an exit code when it is through, and has told what went wrong. One at a time. */
  readonly build: () => Promise<number>
  /** What the last build knew of each article, see `keepStanding`; waits for the first. */
  readonly standings: () => Promise<Standings>
  /** Drop whatever is in hand. */
  readonly close: () => Promise<void>
}

/**
 * Open a back shop: a thread of its own for the builds of a site.
 *
 * @param commission
 *   What to build.
 * @param scratch
 *   Absolute path of a folder for all that a build puts down for a while: one that is dropped leaves it there.
 * @param desk
 *   Where to talk.
 * @returns
 *   Back shop.
 */
export function openBackShop(commission: Commission, scratch: string, desk: Desk): BackShop {
  // Node 20 starts a thread from JavaScript only, so this needs the program as it is compiled.
  const foreman = new Worker(new URL('./foreman.js', import.meta.url), {
    workerData: commission,
    env: { ...process.env, TMPDIR: scratch, TEMP: scratch, TMP: scratch },
  })
  let kept: (standings: Standings) => void = () => {}
  let standings = new Promise<Standings>((resolve) => {
    kept = resolve
  })
  foreman.on('message', (report: Report) => {
    if ('talk' in report) desk.talk(report.talk)
    if (!('standings' in report)) return
    kept(report.standings)
    standings = Promise.resolve(report.standings)
  })
  return {
    build: () =>
      new Promise((resolve, reject) => {
        const hear = (report: Report): void => {
          if (!('code' in report)) return
          foreman.off('message', hear).off('error', reject)
          resolve(report.code)
        }
        foreman.on('message', hear).once('error', reject)
        foreman.postMessage('build')
      }),
    standings: () => standings,
    async close() {
      await foreman.terminate()
    },
  }
}
