import type { Page } from '../../model/index.ts'
import { hashOf, NUMBER, wordsIn } from '../characters.ts'

/** How a line's words recur on its page. */
export interface Repeat {
  /** Share of its runs of three words that another line has too. */
  readonly share: number
  /** Whether a line near it, longer than it, has all of it in its middle. */
  readonly quoted: boolean
  /** How many other lines open with the same two words. */
  readonly openings: number
  /** Whether another line says all the same. */
  readonly twin: boolean
}

const dense = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/
const firstDense = 0x0e00
const sampled = 500
const reach = 10
const shortest = 24

function unitsOf(text: string): readonly number[] {
  const head = text.slice(0, sampled).toLowerCase()
  const { hash, highest } = wordsIn(head, NUMBER)
  if (highest < firstDense || !dense.test(head)) return hash
  return (head.match(/[\p{L}\p{N}]/gu) ?? []).map(hashOf)
}

/** Hashes of runs of three units (six of single characters are made of two such runs). */
function runsOf(units: readonly number[]): Set<number> {
  const runs = new Set<number>()
  for (let index = 2; index < units.length; index += 1) {
    const [a = 0, b = 0, c = 0] = [units[index - 2], units[index - 1], units[index]]
    runs.add((Math.imul(Math.imul(a, 31) ^ b, 0x9e3779b1) ^ c) | 0)
  }
  return runs
}

function isQuoted(folded: readonly string[], index: number): boolean {
  const own = folded[index] ?? ''
  if (own.length < shortest || own.length > sampled) return false
  for (let other = index - reach; other <= index + reach; other += 1) {
    const text = folded[other]
    if (other === index || text === undefined || text.length <= own.length + 8) continue
    if (text.slice(0, 4000).includes(own)) return true
  }
  return false
}

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

function findRepeats(page: Page): Repeat[] {
  const counts = new Map<number, number>()
  const heads = new Map<number, number>()
  const same = new Map<string, number>()
  for (const key of page.folded) same.set(key, (same.get(key) ?? 0) + 1)
  const lines = page.texts.map((text, index) => {
    const units = unitsOf(text)
    const runs = runsOf(units)
    const first = index > 0 && page.folded[index - 1] === page.folded[index]
    if (!first) for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1)
    const head = units.length > 2 ? Math.imul(units[0] ?? 0, 31) ^ (units[1] ?? 0) : undefined
    if (head !== undefined && !first) heads.set(head, (heads.get(head) ?? 0) + 1)
    return { runs, head }
  })
  return lines.map(({ runs, head }, index): Repeat => {
    let again = 0
    for (const run of runs) if ((counts.get(run) ?? 0) > 1) again += 1
    return {
      share: runs.size === 0 ? 0 : again / runs.size,
      quoted: isQuoted(page.folded, index),
      openings: head === undefined ? 0 : (heads.get(head) ?? 1) - 1,
      twin: (same.get(page.folded[index] ?? '') ?? 0) > 1,
    }
  })
}
