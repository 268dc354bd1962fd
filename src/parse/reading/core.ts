import { carried } from './carry.ts'
import { isProse, type Kind } from './kind.ts'
import type { Measure } from './measure.ts'

/** Where the prose of a page is densest, and how it lies around each line. */
export interface Core {
  /** First line of the densest stretch. */
  readonly start: number
  /** Last line of it. */
  readonly end: number
  /** Share of the page's prose that stands above each line. */
  readonly proseAbove: Float64Array
  /** Share of it that stands below each line. */
  readonly proseBelow: Float64Array
  /** Lines of prose among the three above each line. */
  readonly nearAbove: Uint8Array
  /** Lines of prose among the three below each line. */
  readonly nearBelow: Uint8Array
  /** Lines since the last line of prose. */
  readonly sinceProse: Int32Array
  /** Lines until the next line of prose. */
  readonly untilProse: Int32Array
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

/** What a line adds to the stretch that it stands in. */
const gain = (measure: Measure, kind: Kind): number =>
  isProse(kind) ? Math.min(measure.width, most) : -(cost[kind] ?? 35)

/** The stretch whose lines add up to most. */
function densest(
  measures: readonly Measure[],
  kinds: readonly Kind[],
): { start: number; end: number } {
  let [from, to] = [0, -1]
  let most = 0
  let sum = 0
  let start = 0
  for (let index = 0; index < kinds.length; index += 1) {
    if (sum <= 0) {
      sum = 0
      start = index
    }
    sum += gain(measures[index] as Measure, kinds[index] as Kind) // in range
    if (sum > most) {
      most = sum
      from = start
      to = index
    }
  }
  return { start: from, end: to }
}

const furthest = 99

/** Lines since the last line of prose, going down or up the page. */
function distances(kinds: readonly Kind[], step: 1 | -1): Int32Array {
  return carried(kinds.length, step, furthest, (distance, line) =>
    isProse(kinds[line]) ? 0 : distance + 1,
  )
}

/** Lines of prose among the three above or below each line. */
function near(kinds: readonly Kind[], step: 1 | -1): Uint8Array {
  const found = new Uint8Array(kinds.length)
  for (let index = 0; index < kinds.length; index += 1) {
    let count = 0
    for (let hop = 1; hop <= 3; hop += 1) if (isProse(kinds[index + hop * step])) count += 1
    found[index] = count
  }
  return found
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
  const count = kinds.length
  const prose = new Float64Array(count)
  let total = 0
  for (let index = 0; index < count; index += 1) {
    const width = isProse(kinds[index]) ? (measures[index]?.width ?? 0) : 0
    prose[index] = width
    total += width
  }
  total ||= 1
  const proseAbove = new Float64Array(count)
  const proseBelow = new Float64Array(count)
  let sum = 0
  for (let index = 0; index < count; index += 1) {
    const width = prose[index] as number // in range
    sum += width
    const above = (sum - width) / total
    proseAbove[index] = above
    proseBelow[index] = 1 - above - width / total
  }
  return {
    ...densest(measures, kinds),
    proseAbove,
    proseBelow,
    nearAbove: near(kinds, -1),
    nearBelow: near(kinds, 1),
    sinceProse: distances(kinds, 1),
    untilProse: distances(kinds, -1),
  }
}
