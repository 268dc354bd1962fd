import { createHash } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { EngineStyle, Run } from './cite/index.ts'

interface Line {
  /** Digest of all that the citation says. */
  readonly key: string
  readonly runs: readonly Run[]
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const fileOf = (folder: string, { source }: EngineStyle): string =>
  join(folder, `${sha256(source).slice(0, 32)}.ledger`)

/**
 * Let a style remember what its engine wrote: the engine is slow, and most articles stay as they are.
 *
 * A line of the ledger that is damaged or was written by another engine counts for nothing; the engine is
 * asked again. Several threads may write one ledger.
 *
 * @param folder
 *   Absolute path of the folder that ledgers are kept in; it need not exist.
 * @param style
 *   Style of an engine.
 * @returns
 *   The same style, which asks the engine only for what is not in its ledger.
 */
export function remembering(folder: string, style: EngineStyle): EngineStyle {
  const path = fileOf(folder, style)
  const lines = readLines(path)
  return {
    ...style,
    cite(cited) {
      const key = sha256(JSON.stringify(cited))
      const known = lines.get(cited.id)
      if (known?.key === key) return [...known.runs]
      const line = { key, runs: style.cite(cited) }
      lines.set(cited.id, line)
      append(path, written([cited.id, line]))
      return line.runs
    },
  }
}

/** Where nothing can be written, as beside articles on a disk for reading only, the engine is asked each time. */
function append(path: string, line: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    appendFileSync(path, line)
  } catch {
    // a line that is cut short counts for nothing
  }
}

/**
 * Forget what is no longer cited, at the end of a build.
 *
 * @param folder
 *   Absolute path of the folder that ledgers are kept in.
 * @param styles
 *   Styles in use.
 * @param articles
 *   Articles of the archive by their ids.
 */
export function tidyLedgers(
  folder: string,
  styles: readonly EngineStyle[],
  articles: ReadonlyMap<string, unknown>,
): void {
  if (!existsSync(folder)) return
  const used = new Set(styles.map((style) => fileOf(folder, style)))
  for (const path of readdirSync(folder).map((name) => join(folder, name))) {
    const text = used.has(path)
      ? [...readLines(path)]
          .filter(([id]) => articles.has(id))
          .map(written)
          .join('')
      : ''
    if (text === '') rmSync(path, { force: true })
    else if (Buffer.byteLength(text) !== statSync(path).size) {
      const draft = `${path}.${process.pid}`
      writeFileSync(draft, text)
      renameSync(draft, path)
    }
  }
}

/** An article, what its citation rests on, a check of the line, the citation. */
function written([id, { key, runs }]: readonly [string, Line]): string {
  const rest = `${id} ${key} ${JSON.stringify(runs)}`
  return `${sha256(rest).slice(0, 16)} ${rest}\n`
}

const form = /^([0-9a-f]{16}) (([0-9a-f]{16}) ([0-9a-f]{64}) (\[.*\]))$/

function readLines(path: string): Map<string, Line> {
  const lines = new Map<string, Line>()
  if (!existsSync(path)) return lines
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [, check, rest = '', id = '', key = '', runs = ''] = form.exec(line) ?? []
    if (sha256(rest).slice(0, 16) === check) lines.set(id, { key, runs: JSON.parse(runs) as Run[] }) // we wrote it
  }
  return lines
}
