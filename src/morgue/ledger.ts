import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { program } from './program.ts'

const newline = 0x0a

/**
 * Write a ledger: values as lines of JSON, under a seal.
 *
 * It is written beside the old one and takes its place when whole.
 *
 * @param path
 *   Absolute path.
 * @param lines
 *   Values, each on a line of its own, so that no line grows too long.
 */
export function writeLedger(path: string, lines: Iterable<unknown>): void {
  const draft = `${path}.new`
  const hash = createHash('sha256')
  rmSync(draft, { force: true }) // whatever it is: a link is not followed
  const descriptor = openSync(draft, 'wx')
  try {
    const put = (line: string): void => {
      const bytes = Buffer.from(`${line}\n`)
      hash.update(bytes)
      writeSync(descriptor, bytes)
    }
    put(program())
    for (const line of lines) put(JSON.stringify(line))
    writeSync(descriptor, `${hash.digest('hex')}\n`)
  } finally {
    closeSync(descriptor)
  }
  renameSync(draft, path)
}

/**
 * Read a ledger.
 *
 * @param path
 *   Absolute path.
 * @returns
 *   Its values; nothing when there is none, when another program wrote it, or when a single bit differs
 *   from what was written.
 */
export function readLedger(path: string): unknown[] | undefined {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch {
    return undefined
  }
  const foot = bytes.lastIndexOf(newline, -2) + 1
  const seal = createHash('sha256').update(bytes.subarray(0, foot)).digest('hex')
  if (bytes.toString('latin1', foot) !== `${seal}\n`) return undefined
  const values: unknown[] = []
  let start = bytes.indexOf(newline) + 1
  if (bytes.toString('latin1', 0, start) !== `${program()}\n`) return undefined
  while (start < foot) {
    const end = bytes.indexOf(newline, start)
    values.push(JSON.parse(bytes.toString('utf8', start, end)))
    start = end + 1
  }
  return values
}
