import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { policyOf } from './counsel/index.ts'
import type { Policy, ResolvedConfig } from './model/index.ts'
import { stages as ours } from './parse/stages/index.ts'
import { type Assignment, type Copy, write } from './writer.ts'

/** What a second desk must know; stages and pages are functions, which cannot be handed over. */
export type DeskOrders = Pick<ResolvedConfig, 'input' | 'maximumFileSize' | 'encoding' | 'levels'> &
  Policy

// Starting a thread costs about as much as reading a few hundred articles.
const fewest = 400
const pile = 50
const most = 4

/**
 * Read and parse files, on several threads when there are many.
 *
 * @param assignments
 *   Files, in any order.
 * @param config
 *   Where they are and how to read them. A person's own stages keep the work on one thread.
 * @returns
 *   Copies, in the order of the assignments.
 */
export async function* writeAll(
  assignments: readonly Assignment[],
  config: ResolvedConfig,
): AsyncGenerator<Copy> {
  const desks = Math.min(availableParallelism(), most)
  const plain =
    config.stages.length === ours.length &&
    config.stages.every((stage, index) => stage === ours[index])
  // Node 20 starts a thread from JavaScript only; run from TypeScript, one thread will do.
  if (assignments.length < fewest || desks < 2 || !plain || !import.meta.url.endsWith('.js')) {
    for (const assignment of assignments) yield await write(assignment, config)
    return
  }
  const piles: Assignment[][] = []
  for (let index = 0; index < assignments.length; index += pile)
    piles.push(assignments.slice(index, index + pile))
  yield* shareOut(piles, config, desks)
}

/** Hand pile after pile to whichever desk is free; give the copies back in order. */
async function* shareOut(
  piles: readonly Assignment[][],
  config: ResolvedConfig,
  count: number,
): AsyncGenerator<Copy> {
  const { input, maximumFileSize, encoding, levels } = config
  const orders: DeskOrders = {
    input,
    maximumFileSize,
    levels,
    ...policyOf(config),
    ...(encoding === undefined ? {} : { encoding }),
  }
  const desks = Array.from(
    { length: Math.min(count, piles.length) },
    () => new Worker(new URL('./desk.js', import.meta.url), { workerData: orders }),
  )
  try {
    const waiting: Array<Promise<Copy[]>> = []
    const queues = desks.map(() => Promise.resolve() as Promise<unknown>)
    // Each desk has its own queue; at most two piles a desk are under way, so that memory stays bounded.
    let next = 0
    const hand = (): void => {
      const work = piles[next]
      if (!work) return
      const desk = next % desks.length
      const worker = desks[desk]
      if (!worker) return
      const result = (queues[desk] ?? Promise.resolve()).then(() => ask(worker, work))
      queues[desk] = result.catch(() => {})
      result.catch(() => {}) // told where it is awaited
      waiting.push(result)
      next += 1
    }
    for (let index = 0; index < desks.length * 2; index += 1) hand()
    for (let result = waiting.shift(); result; result = waiting.shift()) {
      const copies = await result
      hand()
      yield* copies
    }
  } finally {
    await Promise.all(desks.map((desk) => desk.terminate()))
  }
}

function ask(desk: Worker, work: readonly Assignment[]): Promise<Copy[]> {
  return new Promise((resolve, reject) => {
    const done = (copies: Copy[]): void => {
      desk.off('error', reject)
      resolve(copies)
    }
    desk.once('message', done)
    desk.once('error', reject)
    desk.postMessage(work)
  })
}
