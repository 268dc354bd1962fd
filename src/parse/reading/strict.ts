import type { Page } from '../../model/index.ts'
import { isProse, type Kind } from './kind.ts'
import type { Measure } from './measure.ts'
import { sheetOf } from './sheet.ts'

/** What a line cannot be, by the habits of its page. */
export interface Strict {
  readonly noParagraph: boolean
  readonly noCrosshead: boolean
}

const pointer = /^\s?[:：…–—-]|^\s*$/
const shortestAside = 200
const widestCrosshead = 150
const shortestBroken = 60

/** Whether a line points to another article: `Read also: …`. */
function pointsAway({ cues, width }: Measure, text: string): boolean {
  return (
    width < shortestAside &&
    cues.some(
      ({ topic, where, to }) =>
        topic === 'related' &&
        (where === 'whole' || (where === 'start' && pointer.test(text.slice(to)))),
    )
  )
}

/** Whether a line is cut like none that heads a section. */
function isUncrossed(measure: Measure, kind: Kind | undefined): boolean {
  const { ending, opening, stops, words, width } = measure
  const sentences = opening === 'digit' ? stops - 1 : stops // the first of `1. Why it came down` ends none
  return (
    ending === 'colon' ||
    ending === 'comma' ||
    kind === 'c' ||
    kind === 'x' ||
    (sentences > 1 && words > 7 && width > 60) ||
    width > widestCrosshead
  )
}

/** Whether a line goes on below, or goes on from above, in the middle of a sentence. */
function isBroken({ texts }: Page, measures: readonly Measure[], index: number): boolean {
  const goesOn = (above: number): boolean =>
    /[\p{L}\p{N},;–—-]$/u.test(texts[above] ?? '') &&
    measures[above + 1]?.opening === 'lower' &&
    (measures[above]?.width ?? 0) > shortestBroken
  return goesOn(index) || goesOn(index - 1)
}

/**
 * Find lines that cannot be of the body.
 *
 * Where a page parts all its prose by blank lines, lines that cling together are no paragraphs; nor is a
 * line that a neighbour has in its middle (a pull quote), one that the page says twice (a teaser), one
 * that speaks for the publisher, or one that points to another article. What ends in a colon, credits a
 * picture, has several sentences or is a pull quote that ends with a stop heads no section.
 *
 * @param page
 *   Page to look at.
 * @returns
 *   What is ruled out, line by line.
 */
export function strictOn(page: Page): Strict[] {
  const { measures, kinds, spacings, repeats, echoes } = sheetOf(page)
  return measures.map((measure, index) => {
    const { ending, house, width } = measure
    const { style = 1, place = 0 } = spacings[index] ?? {}
    const { quoted = false } = repeats[index] ?? {}
    const isTwin = (echoes[index]?.count ?? 1) > 1
    const isText = isProse(kinds[index])
    const clings = style === 2 && place !== 0 && !isBroken(page, measures, index)
    const speaks =
      (house >= 2 && width < 200) || house >= 4 || pointsAway(measure, page.texts[index] ?? '')
    return {
      noParagraph: speaks || quoted || (isText && isTwin) || (clings && (place === 1 || !isText)),
      noCrosshead:
        speaks || clings || (quoted && ending === 'stop') || isUncrossed(measure, kinds[index]),
    }
  })
}
