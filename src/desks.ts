import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ResolvedConfig } from './model/index.ts'

/** A configuration without what cannot be handed over: stages and pages are functions. */
export type Orders = Omit<ResolvedConfig, 'stages' | 'pages' | 'parts'>

/** What a desk is asked to do, and what it answers; each kind of work is a key. */
export interface Work<Task, Result> {
  readonly kind: 'read' | 'print'
  /** How many tasks make a second thread worth its start. */
  readonly fewest: number
  /** How many tasks are handed over at once. */
  readonly pile: number
  /** Bytes that a task makes others hold, roughly; see `pilesOf`. */
  readonly weigh: (task: Task) => number
  /** Does a pile of tasks in this thread. */
  readonly here: (tasks: readonly Task[]) => Promise<readonly Result[]>
}

/** A pile of work as it goes to a desk. */
export interface Pile {
  readonly kind: Work<never, never>['kind'] | 'end'
  readonly tasks: readonly unknown[]
  /** What all tasks have in common. */
  readonly common: unknown
}

/** Desks that share work. */
export interface Desks {
  /** Do tasks; results come in the order of the tasks. */
  readonly share: <Task, Result>(
    work: Work<Task, Result>,
    tasks: readonly Task[],
    common?: unknown,
  ) => AsyncGenerator<Result>
  /** Whether so many tasks are done on other threads than this. */
  readonly isShared: (work: Pick<Work<never, never>, 'fewest'>, tasks: number) => boolean
  readonly close: () => Promise<void>
}

const most = 4

/** Tasks of more bytes than this are not done together. */
const heaviest = 16 * 1024 * 1024

/**
 * Cut tasks into piles: of so many, or of fewer that are heavy, so that what is held at once does not grow with the
 * size of files.
 *
 * @param tasks
 *   Tasks in their order.
 * @param size
 *   The most tasks in a pile.
 * @param weigh
 *   Bytes of a task.
 * @returns
 *   Piles in order, each of one task at least.
 */
export function pilesOf<Task>(
  tasks: readonly Task[],
  size: number,
  weigh: (task: Task) => number,
): Task[][] {
  const piles: Task[][] = []
  let weight = 0
  for (const task of tasks) {
    const own = weigh(task)
    const pile = piles.at(-1)
    weight += own
    if (pile && pile.length < size && weight <= heaviest) pile.push(task)
    else {
      piles.push([task])
      weight = own
    }
  }
  return piles
}

// What is made of an article is soon forgotten: with more room for it, less is carried about.
const resourceLimits = { maxYoungGenerationSizeMb: 64 }

/**
 * Whether a configuration can be handed to another thread.
 *
 * @param config
 *   Configuration.
 * @returns
 *   Whether its stages and pages are ours, and no layout of a person's own is around them.
 */
export function isPlain({
  stages,
  pages,
  parts,
  layout,
}: Pick<ResolvedConfig, 'stages' | 'pages' | 'parts' | 'layout'>): boolean {
  return (
    stages === undefined &&
    layout === undefined &&
    Object.keys(pages).length === 0 &&
    Object.keys(parts).length === 0
  )
}

/**
 * Open desks: threads that are started when there is enough work for them, and kept until the end.
 *
 * @param config
 *   Configuration. A person's own stages and pages keep the work on this thread.
 * @param traces
 *   Absolute path of a folder for a profile of each thread (default: none is made).
 * @returns
 *   Desks.
 */
export function openDesks(config: ResolvedConfig, traces?: string): Desks {
  const count = Math.min(availableParallelism(), most)
  // Node 20 starts a thread from JavaScript only; run from TypeScript, one thread will do.
  const isAble = count > 1 && isPlain(config) && import.meta.url.endsWith('.js')
  const { stages: _stages, pages: _pages, parts: _parts, ...orders } = config
  const desks: Worker[] = []
  const isShared: Desks['isShared'] = ({ fewest }, tasks) => isAble && tasks >= fewest
  return {
    isShared,
    async *share<Task, Result>(
      work: Work<Task, Result>,
      tasks: readonly Task[],
      common?: unknown,
    ): AsyncGenerator<Result> {
      if (!isShared(work, tasks.length)) {
        for (const pile of pilesOf(tasks, work.pile, work.weigh)) yield* await work.here(pile)
        return
      }
      while (desks.length < count)
        desks.push(
          new Worker(new URL('./desk.js', import.meta.url), {
            workerData: { orders, isTraced: traces !== undefined },
            resourceLimits,
          }),
        )
      const piles = pilesOf(tasks, work.pile, work.weigh).map(
        (pile): Pile => ({ kind: work.kind, tasks: pile, common }),
      )
      for await (const results of shareOut(desks, piles)) yield* results as Result[] // a desk answers in kind
    },
    async close() {
      if (traces !== undefined)
        await Promise.all(
          desks
            .filter(({ threadId }) => threadId !== -1)
            .map((desk, index) => {
              const path = join(traces, `desk-${index + 1}.cpuprofile`)
              return ask(desk, { kind: 'end', tasks: [], common: path })
            }),
        )
      await Promise.all(desks.map((desk) => desk.terminate()))
    },
  }
}

/** Hand pile after pile to whichever desk is free; give the results back in order. */
async function* shareOut(
  desks: readonly Worker[],
  piles: readonly Pile[],
): AsyncGenerator<readonly unknown[]> {
  const waiting: Array<Promise<readonly unknown[]>> = []
  const free = [...desks]
  const wanting: Array<(desk: Worker) => void> = []
  const release = (desk: Worker): void => {
    const next = wanting.shift()
    if (next) next(desk)
    else free.push(desk)
  }
  const freeDesk = (): Promise<Worker> => {
    const desk = free.pop()
    return desk ? Promise.resolve(desk) : new Promise((resolve) => wanting.push(resolve))
  }
  // A few piles for each desk are under way, so that memory stays bounded and no desk waits.
  let next = 0
  const hand = (): void => {
    const pile = piles[next]
    if (!pile) return
    next += 1
    const result = freeDesk().then((desk) => ask(desk, pile).finally(() => release(desk)))
    result.catch(() => {}) // told where it is awaited
    waiting.push(result)
  }
  for (let index = 0; index < desks.length * 3; index += 1) hand()
  for (let result = waiting.shift(); result; result = waiting.shift()) {
    const done = await result
    hand()
    yield done
  }
}

function ask(desk: Worker, pile: Pile): Promise<readonly unknown[]> {
  return new Promise((resolve, reject) => {
    const done = (results: readonly unknown[]): void => {
      desk.off('error', failed)
      resolve(results)
    }
    const failed = (error: Error): void => {
      desk.off('message', done)
      reject(error)
    }
    desk.once('message', done)
    desk.once('error', failed)
    desk.postMessage(pile)
  })
}
