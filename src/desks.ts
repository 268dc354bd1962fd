import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { ResolvedConfig } from './model/index.ts'

/** A configuration without what cannot be handed over: stages and pages are functions. */
export type Orders = Omit<ResolvedConfig, 'stages' | 'pages' | 'parts'>

/** What a desk can be asked to do. */
export type Kind = 'read' | 'print' | 'register'

/** What a desk is asked to do, and what it answers; each kind of work is a key. */
export interface Work<Task, Result> {
  readonly kind: Kind
  /** How many tasks make a second thread worth its start. */
  readonly fewest: number
  /** How many tasks are handed over at once. */
  readonly pile: number
  /** Bytes that a task makes others hold, roughly. */
  readonly weigh: (task: Task) => number
  /** Bytes that the tasks of a pile may have together; a task that has more is done while no other is. */
  readonly heaviest: number
  /** Does a pile of tasks in this thread. */
  readonly here: (tasks: readonly Task[]) => Promise<readonly Result[]>
}

/** A pile of work as it goes to a desk. */
export interface Pile {
  readonly kind: Kind | 'end'
  readonly tasks: readonly unknown[]
  /** What all tasks have in common. */
  readonly common: unknown
}

/** Desks that share work. */
export interface Desks {
  /**
   * Start a desk that loads what it will need for some kinds of work, while this thread has much else to do. From then on
   * nothing of these kinds is too little for it. Tells whether there is such a desk.
   */
  readonly prepare: (kinds: readonly Kind[]) => boolean
  /** Do tasks; results come in the order of the tasks. */
  readonly share: <Task, Result>(
    work: Work<Task, Result>,
    tasks: readonly Task[],
    common?: unknown,
  ) => AsyncGenerator<Result>
  /** Whether so many tasks are done on other threads than this. */
  readonly isShared: (work: Pick<Work<never, never>, 'kind' | 'fewest'>, tasks: number) => boolean
  readonly close: () => Promise<void>
}

const most = 4

/**
 * Cut tasks into piles: of so many, or of fewer that are heavy, so that what is held at once does not grow with the
 * number of large files.
 *
 * @param tasks
 *   Tasks in their order.
 * @param work
 *   How many tasks and how many bytes make a pile.
 * @returns
 *   Piles in order, each of one task at least, with their bytes.
 */
export function pilesOf<Task>(
  tasks: readonly Task[],
  { pile: most, weigh, heaviest }: Pick<Work<Task, never>, 'pile' | 'weigh' | 'heaviest'>,
): Array<{ readonly tasks: readonly Task[]; readonly weight: number }> {
  const piles: Array<{ tasks: Task[]; weight: number }> = []
  for (const task of tasks) {
    const own = weigh(task)
    const pile = piles.at(-1)
    if (pile && pile.tasks.length < most && pile.weight + own <= heaviest) {
      pile.tasks.push(task)
      pile.weight += own
    } else piles.push({ tasks: [task], weight: own })
  }
  return piles
}

// What is made of an article is soon forgotten: with some more room for it than V8 gives a thread, less is carried about.
const resourceLimits = { maxYoungGenerationSizeMb: 32 }

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
  const ready = new Set<Kind>()
  const isShared: Desks['isShared'] = ({ kind, fewest }, tasks) =>
    isAble && tasks > 0 && (tasks >= fewest || ready.has(kind))
  const startDesk = (kinds: readonly Kind[]): void => {
    const workerData = { orders, isTraced: traces !== undefined, kinds }
    desks.push(new Worker(new URL('./desk.js', import.meta.url), { workerData, resourceLimits }))
  }
  return {
    isShared,
    prepare(kinds) {
      if (!isAble) return false
      startDesk(kinds)
      for (const kind of kinds) ready.add(kind)
      return true
    },
    async *share<Task, Result>(
      work: Work<Task, Result>,
      tasks: readonly Task[],
      common?: unknown,
    ): AsyncGenerator<Result> {
      if (!isShared(work, tasks.length)) {
        for (const pile of pilesOf(tasks, work)) {
          yield* await work.here(pile.tasks)
          await setImmediate() // whoever presses Ctrl-C, or looks at a clock, has a turn
        }
        return
      }
      const cut = pilesOf(tasks, work)
      const wanted = tasks.length < work.fewest ? 1 : count
      while (desks.length < Math.min(wanted, cut.length)) startDesk([])
      const piles = cut.map((pile) => ({
        order: { kind: work.kind, tasks: pile.tasks, common },
        isHeavy: pile.weight > work.heaviest,
      }))
      const tables = desks.map((desk) => (order: Pile) => ask(desk, order))
      for await (const results of shareOut(tables, piles)) yield* results as Result[] // a desk answers in kind
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

/**
 * Hand pile after pile to whichever desk is free.
 *
 * @param desks
 *   What each desk makes of a pile.
 * @param piles
 *   Piles in order; one that is heavy is done while no other is.
 * @yields
 *   What was made of each, in the order of the piles.
 */
export async function* shareOut<Order, Results>(
  desks: ReadonlyArray<(order: Order) => Promise<Results>>,
  piles: ReadonlyArray<{ readonly order: Order; readonly isHeavy: boolean }>,
): AsyncGenerator<Results> {
  const waiting: Array<{ readonly results: Promise<Results>; readonly isHeavy: boolean }> = []
  const free = [...desks]
  const wanting: Array<(desk: (order: Order) => Promise<Results>) => void> = []
  const release = (desk: (order: Order) => Promise<Results>): void => {
    const next = wanting.shift()
    if (next) next(desk)
    else free.push(desk)
  }
  const freeDesk = (): Promise<(order: Order) => Promise<Results>> => {
    const desk = free.pop()
    return desk ? Promise.resolve(desk) : new Promise((resolve) => wanting.push(resolve))
  }
  let next = 0
  const hand = (): void => {
    // A few piles for each desk are under way, so that memory stays bounded and no desk waits.
    while (waiting.length < desks.length * 3) {
      const pile = piles[next]
      if (!pile || (waiting.length > 0 && (pile.isHeavy || waiting[0]?.isHeavy))) return
      next += 1
      const results = freeDesk().then((desk) => desk(pile.order).finally(() => release(desk)))
      results.catch(() => {}) // told where it is awaited
      waiting.push({ results, isHeavy: pile.isHeavy })
    }
  }
  hand()
  while (waiting[0]) {
    const results = await waiting[0].results
    waiting.shift()
    hand()
    yield results
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
