import { parentPort, workerData } from 'node:worker_threads'
import { resolveConfig } from './configure.ts'
import type { DeskOrders } from './desks.ts'
import { type Assignment, type Copy, write } from './writer.ts'

// One desk of several: reads and parses the files it is given, pile by pile.

const { input, takedowns, ...rest } = workerData as DeskOrders // sent by `desks.ts`
const config = { ...resolveConfig({ input, ...rest }, input), takedowns }

parentPort?.on('message', async (work: readonly Assignment[]) => {
  const copies: Copy[] = []
  for (const assignment of work) copies.push(await write(assignment, config))
  parentPort?.postMessage(copies)
})
