import fs from 'node:fs'
import promises from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { resolve, sep } from 'node:path'
import { threadId } from 'node:worker_threads'

/*
 * A disk that fails when it is told to.
 *
 * It stands between a program and `node:fs`, and the program cannot know: what is tested is what ships.
 * A test imports it, or starts a program with `node --import` and orders in its environment.
 */

/**
 * What a program asks of the disk.
 *
 * @typedef {object} Operation
 * @property {string} name
 *   Function of `node:fs`, without `Sync`.
 * @property {readonly string[]} paths
 *   Absolute paths that it is about.
 * @property {'read' | 'write'} kind
 *   Whether it may change the disk.
 *
 * What becomes of it: nothing special; or an error in its place, where a write may have written half of its
 * bytes before.
 *
 * @typedef {{ readonly error: Error, readonly half?: boolean } | undefined} Fate
 */

/** @type {(operation: Operation) => Fate} */
let judge = () => undefined

/**
 * Have each operation judged before it is done.
 *
 * @param {(operation: Operation) => Fate} judges
 *   Judge of operations, in the order in which they are asked for.
 */
export function judgeBy(judges) {
  judge = judges
}

/**
 * An error as the system gives it.
 *
 * @param {string} code
 *   `ENOSPC`, say.
 * @param {Operation} operation
 *   What failed.
 * @returns {Error}
 *   Error with its code, its call and its path.
 */
export function systemError(code, { name, paths: [path = ''] }) {
  const call = { writeFile: 'open', appendFile: 'open', readFile: 'open' }[name] ?? name
  const words = { ENOSPC: 'no space left on device', EMFILE: 'too many open files' }
  const text = words[code] ?? 'permission denied'
  return Object.assign(new Error(`${code}: ${text}, ${call} '${path}'`), {
    errno: -1,
    code,
    syscall: call,
    path,
  })
}

/** How many paths a function takes first. */
const writing = {
  appendFile: 1,
  chmod: 1,
  copyFile: 2,
  cp: 2,
  link: 2,
  lutimes: 1,
  mkdir: 1,
  mkdtemp: 1,
  rename: 2,
  rm: 1,
  rmdir: 1,
  symlink: 2,
  truncate: 1,
  unlink: 1,
  utimes: 1,
  writeFile: 1,
}
const reading = { opendir: 1, readdir: 1, readFile: 1 }
const byDescriptor = ['fchmod', 'fsync', 'ftruncate', 'futimes', 'write', 'writev']

/** @type {Map<number, string>} */
const opened = new Map()

/** @type {(value: unknown) => string} */
const pathOf = (value) =>
  typeof value === 'number'
    ? (opened.get(value) ?? '')
    : resolve(value instanceof URL ? value.pathname : String(value))

/** @type {(flags: unknown) => 'read' | 'write'} */
const kindOf = (flags) => {
  if (typeof flags !== 'number') return /^rs?$/.test(String(flags ?? 'r')) ? 'read' : 'write'
  return (flags & (fs.constants.O_WRONLY | fs.constants.O_RDWR | fs.constants.O_CREAT)) === 0
    ? 'read'
    : 'write'
}

/** @type {Map<string, (parameters: readonly unknown[]) => Operation>} */
const operations = new Map([
  ...Object.entries({ ...writing, ...reading }).map(([name, count]) => [
    name,
    (parameters) => ({
      name,
      // What is copied is only read.
      paths: parameters.slice(/^(?:copyFile|cp)$/.test(name) ? 1 : 0, count).map(pathOf),
      kind: name in writing ? 'write' : 'read',
    }),
  ]),
  ...byDescriptor.map((name) => [
    name,
    ([descriptor]) => ({ name, paths: [pathOf(descriptor)], kind: 'write' }),
  ]),
  ['open', ([path, flags]) => ({ name: 'open', paths: [pathOf(path)], kind: kindOf(flags) })],
])

/** The first half of the bytes that an operation was to write, for what is torn in the middle. */
function halved(name, parameters) {
  const [target, data, ...rest] = parameters
  if (name === 'writeFile' || name === 'appendFile') {
    const bytes = Buffer.from(data)
    return [target, bytes.subarray(0, bytes.length >> 1), ...rest]
  }
  if (name !== 'write' || typeof data === 'string') return undefined
  const [offset = 0, length = data.byteLength - offset, position = null] = rest
  return [target, data, offset, length >> 1, position]
}

for (const [name, operationOf] of operations) {
  const original = fs[`${name}Sync`]
  if (original)
    fs[`${name}Sync`] = (...parameters) => {
      const operation = operationOf(parameters)
      const fate = judge(operation)
      if (fate) {
        const half = fate.half ? halved(name, parameters) : undefined
        if (half) original(...half)
        throw fate.error
      }
      const result = original(...parameters)
      if (name === 'open') opened.set(result, operation.paths[0])
      return result
    }
  const called = fs[name]
  if (called)
    fs[name] = (...parameters) => {
      const operation = operationOf(parameters)
      const back = parameters.at(-1)
      const fate = judge(operation)
      if (fate) return process.nextTick(back, fate.error)
      if (name !== 'open') return called(...parameters)
      return called(...parameters.slice(0, -1), (error, descriptor) => {
        if (!error) opened.set(descriptor, operation.paths[0])
        back(error, descriptor)
      })
    }
  const promised = promises[name]
  if (promised)
    promises[name] = async (...parameters) => {
      const fate = judge(operationOf(parameters))
      if (!fate) return promised(...parameters)
      const half = fate.half ? halved(name, parameters) : undefined
      if (half) await promised(...half)
      throw fate.error
    }
}
syncBuiltinESMExports()

/**
 * What a program that was started with this module does to itself or meets.
 *
 * @typedef {object} Orders
 * @property {string} below
 *   Folder; operations elsewhere are not counted.
 * @property {number} at
 *   Number of the operation, from 1, in which it happens; 0 for none.
 * @property {string} deed
 *   A signal that the program is sent, or the code of an error.
 * @property {boolean} [onward]
 *   Whether all operations behind it fail too.
 * @property {boolean} [half]
 *   Whether half of the bytes are written before.
 * @property {readonly string[]} [kinds]
 *   What is counted (default: what may change the disk).
 * @property {readonly string[]} [names]
 *   Functions that are counted (default: all).
 * @property {string} [matching]
 *   Regular expression: only operations are counted whose name and paths, parted by spaces, match it.
 * @property {string} [log]
 *   File that each counted operation is written to, as a line.
 */

if (process.env.DISK_ORDERS) {
  const note = fs.appendFileSync
  /** @type {Orders} */
  const orders = JSON.parse(process.env.DISK_ORDERS)
  const { below, at, deed, onward, half, kinds = ['write'], names, matching, log } = orders
  const inside = below + sep
  const pattern = new RegExp(matching ?? '')
  let count = 0
  judgeBy((operation) => {
    const { name, paths, kind } = operation
    if (!kinds.includes(kind) || (names && !names.includes(name))) return undefined
    if (!pattern.test(`${name} ${paths.join(' ')}`)) return undefined
    if (paths.includes(log) || !paths.some((path) => path.startsWith(inside))) return undefined
    count += 1
    if (log) note(log, `${threadId} ${name} ${paths.join(' ')}\n`)
    if (at === 0 || (onward ? count < at : count !== at)) return undefined
    if (!deed.startsWith('SIG')) return { error: systemError(deed, operation), half }
    process.kill(process.pid, deed)
    // A signal that the program listens to comes a moment later; `SIGKILL` does at once.
    return undefined
  })
}
