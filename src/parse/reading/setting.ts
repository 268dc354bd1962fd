import type { Page } from '../../model/index.ts'
import { carried } from './carry.ts'
import { isProse, type Kind } from './kind.ts'
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

const isShort = (kind: Kind | undefined): boolean =>
  kind === 's' || kind === 't' || kind === 'q' || kind === 'n' || kind === 'k'
const isTitle = (kind: Kind | undefined, width: number): boolean =>
  (kind === 's' || kind === 't' || kind === 'l' || kind === 'q' || kind === 'k') &&
  width >= 18 &&
  width < 260
const around = 4

const none = 99

/** Lines since a byline or a date, going down or up the page, before any prose. */
function distances(page: Page, kinds: readonly Kind[], step: 1 | -1): Int32Array {
  return carried(kinds.length, step, none, (distance, line) => {
    const role = page.blocks[line]?.naming?.role
    if (role === 'byline' || role === 'timestamp') return 1
    return isProse(kinds[line]) ? none : Math.min(none, distance + 1)
  })
}

/** The middling width of a page's prose. */
function middleOf(kinds: readonly Kind[], widths: Float64Array): number {
  const sorted = widths.filter((_, index) => isProse(kinds[index])).sort()
  return sorted[sorted.length >> 1] ?? 100
}

/** How long the run of bullets is that each line stands in. */
function runsOf(kinds: readonly Kind[]): Int32Array {
  const runs = new Int32Array(kinds.length)
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
  const above = distances(page, kinds, 1)
  const below = distances(page, kinds, -1)
  const widths = Float64Array.from(measures, ({ width }) => Math.min(width, 600))
  const middle = middleOf(kinds, widths) || 1
  const sandwiched = kinds.filter((_, index) => isBetween(kinds, index)).length
  const bullets = runsOf(kinds)
  let [candidates, prose] = [0, 0]
  return kinds.map((kind, index): Setting => {
    const width = widths[index] as number // in range, as the others are
    const isCandidate = isTitle(kind, width)
    if (isCandidate) candidates += 1
    else if (isProse(kind)) prose += 1
    return {
      candidate: isCandidate ? candidates : 0,
      prose: isProse(kind) ? prose : 0,
      relative: width / middle,
      sinceSign: above[index] as number,
      untilSign: below[index] as number,
      between: isBetween(kinds, index) ? sandwiched : 0,
      density: densityAt(kinds, widths, index),
      bullets: bullets[index] as number,
    }
  })
}

const isBetween = (kinds: readonly Kind[], index: number): boolean =>
  isShort(kinds[index]) && isProse(kinds[index - 1]) && isProse(kinds[index + 1])

function densityAt(kinds: readonly Kind[], widths: Float64Array, index: number): number {
  let near = 0
  let all = 0
  const last = Math.min(index + around, widths.length - 1)
  for (let other = Math.max(index - around, 0); other <= last; other += 1) {
    const width = widths[other] as number
    all += width
    if (isProse(kinds[other])) near += width
  }
  return near / (all || 1)
}
