import type { Page } from '../../model/index.ts'
import type { Core } from './core.ts'
import { isProse, type Kind } from './kind.ts'
import type { Measure } from './measure.ts'

/** How the short lines within the prose of a page are alike. */
export interface Siblings {
  /** Short lines that stand alone above prose, as this one does, and end as it ends; 0 when it does not. */
  readonly alike: number
  /** All short lines of the page that stand alone above prose. */
  readonly all: number
  /** Lines of prose for each question of the page; 0 without questions. */
  readonly answers: number
  /** Questions that stand alone. */
  readonly questions: number
}

const isShort = (kind: Kind | undefined): boolean =>
  kind === 'n' || kind === 's' || kind === 't' || kind === 'q'
const reach = 3

/**
 * Compare the short lines of a page: its crossheads are cut alike, and so are the questions of an interview.
 *
 * @param page
 *   Page to look at.
 * @param measures
 *   Measures of its lines.
 * @param kinds
 *   Cuts of its lines.
 * @param core
 *   Where its prose is densest.
 * @returns
 *   Line by line.
 */
export function siblingsOf(
  page: Page,
  measures: readonly Measure[],
  kinds: readonly Kind[],
  core: Core,
): Siblings[] {
  const isHead = (index: number): boolean =>
    isShort(kinds[index]) &&
    index > core.start &&
    index < core.end &&
    (measures[index]?.digits ?? 0) < 0.5 &&
    isProse(kinds[index + 1]) &&
    isBelowProse(kinds, index)
  const heads = kinds.map((_, index) => isHead(index))
  const byCut = new Uint32Array(cuts)
  let all = 0
  let [first, last, questions] = [0, 0, 0]
  for (let index = 0; index < heads.length; index += 1) {
    if (!heads[index]) continue
    all += 1
    const cut = cutOf(page, measures[index], index)
    byCut[cut] = (byCut[cut] as number) + 1 // in range
    if (kinds[index] !== 'q') continue
    if (questions === 0) first = index
    last = index
    questions += 1
  }
  let prose = 0
  for (let index = first; index < last; index += 1)
    if (isProse(kinds[index]) || kinds[index] === 'm') prose += 1
  const answers = questions > 1 ? prose / (questions - 1) : 0
  return heads.map((is, index) => ({
    alike: is ? (byCut[cutOf(page, measures[index], index)] as number) : 0,
    all,
    answers,
    questions,
  }))
}

function isBelowProse(kinds: readonly Kind[], index: number): boolean {
  for (let at = index - 1; at >= index - reach; at -= 1) if (isProse(kinds[at])) return true
  return false
}

const cuts = 8

/** How a line ends, and whether blank lines stand before and behind it, as a number. */
const cutOf = ({ blankBefore }: Page, measure: Measure | undefined, index: number): number =>
  (measure?.ending === 'question' ? 4 : 0) +
  (blankBefore[index] ? 2 : 0) +
  ((blankBefore[index + 1] ?? true) ? 1 : 0)
