import { parentPort, type TransferListItem, workerData } from 'node:worker_threads'
import type { Assignment } from './copy.ts'
import type { Kind, Orders, Pile } from './desks.ts'
import type { ResolvedConfig, Takedown } from './model/index.ts'

// One desk of several: does the work it is given, pile by pile. What a kind of work needs is loaded
// when it is first asked for.

const { orders, isTraced, kinds } = workerData as {
  orders: Orders
  isTraced: boolean
  kinds: readonly Kind[]
} // sent by `desks.ts`
const trace = isTraced ? import('./trace.ts').then(({ startTrace }) => startTrace()) : undefined

const config: ResolvedConfig = { ...orders, pages: {}, parts: {} }

async function read(
  tasks: readonly unknown[],
  takedowns: unknown,
): Promise<[unknown[], TransferListItem[]]> {
  const { report } = await import('./writer.ts')
  const now = { ...config, takedowns: takedowns as readonly Takedown[] } // as `newsroom.ts` gave them
  const results: unknown[] = []
  const handed: TransferListItem[] = []
  for (const task of tasks) {
    const result = report(task as Assignment, now) // as `newsroom.ts` gave it
    if ('json' in result.copy) handed.push(result.copy.json.buffer as ArrayBuffer) // its own, whole
    results.push(result)
  }
  return [results, handed]
}

async function print(
  tasks: readonly unknown[],
  common: unknown,
): Promise<[readonly unknown[], []]> {
  const { printTasks } = await import('./pressroom/print.ts')
  return [await printTasks(config, common as never, tasks as never), []] // as `pressroom` gave them
}

async function register(
  tasks: readonly unknown[],
  records: unknown,
): Promise<[readonly unknown[], []]> {
  const { writeScrolls } = await import('./pressroom/scroll.ts')
  return [writeScrolls(tasks as never, records as never), []] // as `pressroom` gave them
}

async function end(path: unknown): Promise<[[], []]> {
  await (await trace)?.end(path as string) // as `desks.ts` gave it
  return [[], []]
}

/** Told when the first pile is done. */
let isBegun = (): void => {}
const begun = new Promise<void>((resolve) => {
  isBegun = resolve
})

/**
 * Load what it will be asked for: to read a file, to print its page. Whoever waits for what is read need not wait for what
 * prints it.
 */
async function getReady(): Promise<void> {
  const isReader = kinds.includes('read')
  const writer = isReader ? await import('./writer.ts') : undefined
  if (!kinds.includes('print')) return // there is little to do, and it is asked for at once
  writer?.warmUp(config)
  if (isReader) await begun
  await (await import('./pressroom/print.ts')).warmUp(config)
}

getReady().catch(() => {}) // told when it is asked for

parentPort?.on('message', async ({ kind, tasks, common }: Pile) => {
  const work = {
    read: () => read(tasks, common),
    print: () => print(tasks, common),
    register: () => register(tasks, common),
    end: () => end(common),
  }
  const [results, handed] = await work[kind]()
  parentPort?.postMessage(results, handed)
  isBegun()
})
