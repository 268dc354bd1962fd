import type { Page } from '../../model/index.ts'
import type { Core } from './core.ts'
import type { Kind } from './kind.ts'
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

const isProse = (kind: Kind | undefined): boolean => kind === 'L' || kind === 'M'
const short: ReadonlySet<Kind> = new Set<Kind>(['n', 's', 't', 'q'])
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
  const proseNear = (index: number): boolean =>
    Array.from({ length: reach }, (_, hop) => index - 1 - hop).some((at) => isProse(kinds[at]))
  const isHead = (index: number): boolean =>
    index > core.start &&
    index < core.end &&
    short.has(kinds[index] ?? 'L') &&
    (measures[index]?.digits ?? 0) < 0.5 &&
    isProse(kinds[index + 1]) &&
    proseNear(index)
  const heads = kinds.map((_, index) => isHead(index))
  const byEnding = new Map<string, number>()
  let all = 0
  for (const [index, is] of heads.entries()) {
    if (!is) continue
    all += 1
    const cut = cutOf(page, measures[index], index)
    byEnding.set(cut, (byEnding.get(cut) ?? 0) + 1)
  }
  const asked = heads.flatMap((is, index) => (is && kinds[index] === 'q' ? [index] : []))
  const [first = 0] = asked
  const last = asked.at(-1) ?? 0
  let prose = 0
  for (let index = first; index < last; index += 1)
    if (isProse(kinds[index]) || kinds[index] === 'm') prose += 1
  const answers = asked.length > 1 ? prose / (asked.length - 1) : 0
  return heads.map((is, index) => ({
    alike: is ? (byEnding.get(cutOf(page, measures[index], index)) ?? 0) : 0,
    all,
    answers,
    questions: asked.length,
  }))
}

/** How a short line ends, and whether blank lines part it. */
const cutOf = (page: Page, measure: Measure | undefined, index: number): string =>
  `${measure?.ending === 'question' ? '?' : 'other'} ${page.blankBefore[index] ? 1 : 0}${(page.blankBefore[index + 1] ?? true) ? 1 : 0}`
