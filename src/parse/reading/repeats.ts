import { hashOf, NUMBER, wordsIn } from '../../characters.ts'
import type { Page } from '../../model/index.ts'
import { type Census, censusOffice, count, linesWith } from './census.ts'

/** How a line's words recur on its page. */
export interface Repeat {
  /** Share of its runs of three words that another line has too. */
  readonly share: number
  /** Whether a line near it, longer than it, has all of it in its middle. */
  readonly quoted: boolean
  /** How many other lines open with the same two words. */
  readonly openings: number
}

const dense = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/
const firstDense = 0x0e00
const sampled = 500
const reach = 10
const shortest = 24
const searched = 4000

function unitsOf(text: string): readonly number[] {
  const head = text.slice(0, sampled).toLowerCase()
  const { hash, highest } = wordsIn(head, NUMBER)
  if (highest < firstDense || !dense.test(head)) return hash
  return (head.match(/[\p{L}\p{N}]/gu) ?? []).map(hashOf)
}

/** The hash of the run of three units that ends with one (six of single characters are made of two such runs). */
function runAt(units: readonly number[], index: number): number {
  const [a = 0, b = 0, c = 0] = [units[index - 2], units[index - 1], units[index]]
  return (Math.imul(Math.imul(a, 31) ^ b, 0x9e3779b1) ^ c) | 0
}

/** The different runs of a line, each counted if the line counts. */
function runsOf(
  units: readonly number[],
  census: Census,
  line: number,
  weight: 0 | 1,
): readonly number[] {
  const runs: number[] = []
  for (let index = 2; index < units.length; index += 1) {
    const run = runAt(units, index)
    if (count(census, run, line, weight)) runs.push(run)
  }
  return runs
}

function isQuoted(folded: readonly string[], index: number): boolean {
  const own = folded[index] ?? ''
  if (own.length < shortest || own.length > sampled) return false
  for (let other = index - reach; other <= index + reach; other += 1) {
    const text = folded[other]
    if (other === index || text === undefined || text.length <= own.length + 8) continue
    if ((text.length > searched ? text.slice(0, searched) : text).includes(own)) return true
  }
  return false
}

const openRuns = censusOffice()
const openHeads = censusOffice()
const found = new WeakMap<Page, readonly Repeat[]>()

/**
 * Find how the words of each line recur on the page, once.
 *
 * @param page
 *   Page to look at.
 * @returns
 *   Repeats, line by line.
 */
export function repeatsOf(page: Page): readonly Repeat[] {
  const known = found.get(page)
  if (known) return known
  const repeats = findRepeats(page)
  found.set(page, repeats)
  return repeats
}

function findRepeats({ texts, folded }: Page): Repeat[] {
  const units = texts.map(unitsOf)
  const census = openRuns(units.reduce((sum, list) => sum + list.length, 0))
  const heads = openHeads(units.length)
  const runs = units.map((list, line) => {
    const weight = line > 0 && folded[line - 1] === folded[line] ? 0 : 1 // a line said twice is one
    const head = headOf(list)
    if (head !== undefined && weight > 0) count(heads, head, line)
    return runsOf(list, census, line, weight)
  })
  return runs.map((list, line): Repeat => {
    let again = 0
    for (const run of list) if (linesWith(census, run) > 1) again += 1
    const head = headOf(units[line] ?? [])
    return {
      share: list.length === 0 ? 0 : again / list.length,
      quoted: isQuoted(folded, line),
      openings: head === undefined ? 0 : (linesWith(heads, head) || 1) - 1,
    }
  })
}

/** The hash of the first two units of a line that has more. */
const headOf = (units: readonly number[]): number | undefined =>
  units.length > 2 ? Math.imul(units[0] ?? 0, 31) ^ (units[1] ?? 0) : undefined
