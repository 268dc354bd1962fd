import { type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What a command took, with every process that it started. */
export interface Took {
  /** Seconds on the clock. */
  readonly wall: number
  /** Seconds of processor, of all processes; only where `/proc` tells. */
  readonly processor: number
  /** MiB that all processes held at one moment, at most; only where `/proc` tells. */
  readonly memory: number
}

const everyMilliseconds = 20

/**
 * Run a command and measure it.
 *
 * @param command
 *   Words of the command.
 * @param options
 *   Where, and in what environment.
 * @returns
 *   What it took.
 * @throws
 *   When it fails.
 */
export async function measure(command: readonly string[], options: SpawnOptions): Promise<Took> {
  const [program = '', ...words] = command
  const before = processorOfChildren()
  const started = performance.now()
  const child = spawn(program, words, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr?.on('data', (data) => {
    said += data
  })
  let memory = 0
  const look = setInterval(() => {
    memory = Math.max(memory, memoryOf(child.pid ?? 0))
  }, everyMilliseconds)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const wall = (performance.now() - started) / 1000
  clearInterval(look)
  if (code !== 0) throw new Error(`\`${command.join(' ')}\` ended with ${code}: ${said}`)
  return { wall, processor: processorOfChildren() - before, memory }
}

/**
 * Whether a program is there.
 *
 * @param program
 *   Name.
 * @returns
 *   What it says of its version; nothing when there is no such program.
 */
export function versionOf(program: string): string | undefined {
  const { status, stdout } = spawnSync(program, ['version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

const proc = (path: string): string => {
  try {
    return readFileSync(`/proc/${path}`, 'latin1')
  } catch {
    return '' // no such process any more, or no such system
  }
}

/** Seconds of processor of all children that have ended (proc(5): a hundredth of a second each). */
function processorOfChildren(): number {
  const fields = proc('self/stat').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) / 100
}

function memoryOf(process: number): number {
  const kibibytes = Number(/^VmRSS:\s+(\d+)/m.exec(proc(`${process}/status`))?.[1] ?? 0)
  return childrenOf(process).reduce((sum, child) => sum + memoryOf(child), kibibytes / 1024)
}

function childrenOf(process: number): number[] {
  try {
    return readdirSync(`/proc/${process}/task`).flatMap((thread) =>
      proc(`${process}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
    )
  } catch {
    return []
  }
}

/**
 * The middle of some numbers.
 *
 * @param numbers
 *   Numbers.
 * @returns
 *   Median; not a number when there are none.
 */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[middle]]
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2
}
