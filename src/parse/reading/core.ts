import type { Kind } from './kind.ts'
import type { Measure } from './measure.ts'

/** Where the prose of a page is densest, and how it lies around each line. */
export interface Core {
  /** First line of the densest stretch. */
  readonly start: number
  /** Last line of it. */
  readonly end: number
  /** Share of the page's prose that stands above each line. */
  readonly proseAbove: readonly number[]
  /** Share of it that stands below each line. */
  readonly proseBelow: readonly number[]
  /** Lines of prose among the three above each line. */
  readonly nearAbove: readonly number[]
  /** Lines of prose among the three below each line. */
  readonly nearBelow: readonly number[]
  /** Lines since the last line of prose. */
  readonly sinceProse: readonly number[]
  /** Lines until the next line of prose. */
  readonly untilProse: readonly number[]
}

const most = 400
const cost: Readonly<Partial<Record<Kind, number>>> = {
  F: 15,
  x: 60,
  d: 50,
  B: 25,
  c: 15,
  h: 0,
  m: -20,
  q: 0,
  k: 0,
}

const isProse = (kind: Kind | undefined): boolean => kind === 'L' || kind === 'M'

/** What a line adds to the stretch that it stands in. */
const gain = (measure: Measure, kind: Kind): number =>
  isProse(kind) ? Math.min(measure.width, most) : -(cost[kind] ?? 35)

/** The stretch whose lines add up to most. */
function densest(gains: readonly number[]): { start: number; end: number } {
  let best = { start: 0, end: -1 }
  let most = 0
  let sum = 0
  let start = 0
  for (const [index, value] of gains.entries()) {
    if (sum <= 0) {
      sum = 0
      start = index
    }
    sum += value
    if (sum > most) {
      most = sum
      best = { start, end: index }
    }
  }
  return best
}

/**
 * Find where the prose of a page is densest.
 *
 * @param measures
 *   Measures of its lines.
 * @param kinds
 *   Cuts of its lines.
 * @returns
 *   The densest stretch, and counts for each line.
 */
export function findCore(measures: readonly Measure[], kinds: readonly Kind[]): Core {
  const prose = kinds.map((kind, index) => (isProse(kind) ? (measures[index]?.width ?? 0) : 0))
  const total = prose.reduce((sum, width) => sum + width, 0) || 1
  let sum = 0
  const proseAbove = prose.map((width) => {
    sum += width
    return (sum - width) / total
  })
  const proseBelow = prose.map((width, index) => 1 - (proseAbove[index] ?? 0) - width / total)
  const near = (index: number, step: 1 | -1): number => {
    let count = 0
    for (let hop = 1; hop <= 3; hop += 1) if (isProse(kinds[index + hop * step])) count += 1
    return count
  }
  const distances = (order: readonly number[]): number[] => {
    const found: number[] = Array.from({ length: kinds.length }, () => 0)
    let distance = 99
    for (const index of order) {
      found[index] = distance
      distance = isProse(kinds[index]) ? 0 : distance + 1
    }
    return found
  }
  const down = kinds.map((_, index) => index)
  const gains = kinds.map((kind, index) => {
    const measure = measures[index]
    return measure ? gain(measure, kind) : 0
  })
  return {
    ...densest(gains),
    proseAbove,
    proseBelow,
    nearAbove: down.map((index) => near(index, -1)),
    nearBelow: down.map((index) => near(index, 1)),
    sinceProse: distances(down),
    untilProse: distances([...down].reverse()),
  }
}
