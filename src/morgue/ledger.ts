import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { program } from './program.ts'

const newline = 0x0a
const sealLength = 65 // 64 hexadecimal digits and the end of their line

// Both are copied as they stand in memory; UTF-8 would take longer to write and to read than all the rest together.
const wide = /[^\0-\xff]/

/**
 * Write a ledger: values as JSON, each behind a line with its encoding and length, under a seal.
 *
 * It is written beside the old one and takes its place when whole.
 *
 * @param path
 *   Absolute path.
 * @param lines
 *   Values, each written on its own, so that no text grows too long.
 */
export function writeLedger(path: string, lines: Iterable<unknown>): void {
  const draft = `${path}.new`
  const hash = createHash('sha256')
  rmSync(draft, { force: true }) // whatever it is: a link is not followed
  const descriptor = openSync(draft, 'wx')
  try {
    const put = (bytes: Buffer): void => {
      hash.update(bytes)
      writeSync(descriptor, bytes)
    }
    put(Buffer.from(`${program()}\n`))
    for (const line of lines) {
      const text = JSON.stringify(line)
      const encoding = wide.test(text) ? 'utf16le' : 'latin1'
      const bytes = Buffer.from(text, encoding)
      put(Buffer.from(`${encoding} ${bytes.length}\n`))
      put(bytes)
    }
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
  const foot = Math.max(bytes.length - sealLength, 0)
  const seal = createHash('sha256').update(bytes.subarray(0, foot)).digest('hex')
  if (bytes.toString('latin1', foot) !== `${seal}\n`) return undefined
  const values: unknown[] = []
  let start = bytes.indexOf(newline) + 1
  if (bytes.toString('latin1', 0, start) !== `${program()}\n`) return undefined
  while (start < foot) {
    const from = bytes.indexOf(newline, start) + 1
    const [encoding, length] = bytes.toString('latin1', start, from).split(' ')
    start = from + Number(length)
    values.push(JSON.parse(bytes.toString(encoding as 'utf16le' | 'latin1', from, start))) // as `writeLedger` put it
  }
  return values
}
