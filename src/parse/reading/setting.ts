import type { Page, Role } from '../../model/index.ts'
import type { Kind } from './kind.ts'
import type { Measure } from './measure.ts'

/** What a line is set among. */
export interface Setting {
  /** Which of the lines that could be a headline it is, from the top; 0 for the others. */
  readonly candidate: number
  /** Which line of prose it is, from the top; 0 for the others. */
  readonly prose: number
  /** Its width by the middling width of the page's prose. */
  readonly relative: number
  /** Lines since a byline or a date above, before any prose; 99 for none. */
  readonly sinceSign: number
  /** Lines until a byline or a date below, before any prose; 99 for none. */
  readonly untilSign: number
  /** Whether it is a short line between two of prose, and how many such lines the page has. */
  readonly between: number
  /** Share of prose among the characters of the nine lines around it. */
  readonly density: number
  /** Lines with a bullet that it stands among. */
  readonly bullets: number
}

const isProse = (kind: Kind | undefined): boolean => kind === 'L' || kind === 'M'
const isShort = (kind: Kind | undefined): boolean =>
  kind === 's' || kind === 't' || kind === 'q' || kind === 'n' || kind === 'k'
const isTitle = (kind: Kind | undefined, width: number): boolean =>
  (kind === 's' || kind === 't' || kind === 'l' || kind === 'q' || kind === 'k') &&
  width >= 18 &&
  width < 260
const signs: ReadonlySet<Role> = new Set<Role>(['byline', 'timestamp'])
const around = 4

function distances(page: Page, kinds: readonly Kind[], order: readonly number[]): number[] {
  const found: number[] = Array.from({ length: kinds.length }, () => 99)
  let distance = 99
  for (const index of order) {
    found[index] = distance
    const role = page.blocks[index]?.naming?.role
    if (role && signs.has(role)) distance = 1
    else if (isProse(kinds[index])) distance = 99
    else distance = Math.min(99, distance + 1)
  }
  return found
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 100
}

/** How long the run of bullets is that each line stands in. */
function runsOf(kinds: readonly Kind[]): number[] {
  const runs = kinds.map(() => 0)
  let start = 0
  for (let index = 0; index <= kinds.length; index += 1) {
    if (kinds[index] === 'B') continue
    for (let member = start; member < index; member += 1) runs[member] = index - start
    start = index + 1
  }
  return runs
}

/**
 * Tell what each line is set among.
 *
 * @param page
 *   Page to look at.
 * @param measures
 *   Measures of its lines.
 * @param kinds
 *   Cuts of its lines.
 * @returns
 *   Settings, line by line.
 */
export function settingsOf(
  page: Page,
  measures: readonly Measure[],
  kinds: readonly Kind[],
): Setting[] {
  const down = kinds.map((_, index) => index)
  const above = distances(page, kinds, down)
  const below = distances(page, kinds, [...down].reverse())
  const widths = measures.map(({ width }) => Math.min(width, 600))
  const middle = median(widths.filter((_, index) => isProse(kinds[index])))
  const isBetween = (index: number): boolean =>
    isShort(kinds[index]) && isProse(kinds[index - 1]) && isProse(kinds[index + 1])
  const sandwiched = down.filter(isBetween).length
  const bullets = runsOf(kinds)
  const candidates = counting(kinds.map((kind, index) => isTitle(kind, widths[index] ?? 0)))
  const prose = counting(kinds.map(isProse))
  return kinds.map(
    (_, index): Setting => ({
      candidate: candidates[index] ?? 0,
      prose: prose[index] ?? 0,
      relative: (widths[index] ?? 0) / (middle || 1),
      sinceSign: above[index] ?? 99,
      untilSign: below[index] ?? 99,
      between: isBetween(index) ? sandwiched : 0,
      density: densityAt(kinds, widths, index),
      bullets: bullets[index] ?? 0,
    }),
  )
}

/** Number those that count, from 1; the others are 0. */
function counting(list: readonly boolean[]): number[] {
  let count = 0
  return list.map((counts) => {
    if (counts) count += 1
    return counts ? count : 0
  })
}

function densityAt(kinds: readonly Kind[], widths: readonly number[], index: number): number {
  let near = 0
  let all = 0
  for (let other = index - around; other <= index + around; other += 1) {
    const width = widths[other] ?? 0
    all += width
    if (isProse(kinds[other])) near += width
  }
  return near / (all || 1)
}
