import type { Page } from '../../model/index.ts'
import { kindOf } from './kind.ts'
import { measurePage } from './measure.ts'
import { repeatsOf } from './repeats.ts'
import { spacingsOf } from './spacing.ts'

/** What a line cannot be, by the habits of its page. */
export interface Strict {
  readonly noParagraph: boolean
  readonly noCrosshead: boolean
}

/**
 * Find lines that cannot be of the body.
 *
 * Where a page parts all its prose by blank lines, lines that cling together are no paragraphs; nor is a
 * line that a neighbour has in its middle (a pull quote), one whose words all stand elsewhere on
 * the page (a teaser), or one that speaks for the publisher.
 *
 * @param page
 *   Page to look at.
 * @returns
 *   What is ruled out, line by line.
 */
export function strictOn(page: Page): Strict[] {
  const measures = measurePage(page)
  const kinds = measures.map((measure, index) => kindOf(measure, page.blocks[index]))
  const spacings = spacingsOf(page, kinds)
  const repeats = repeatsOf(page)
  return measures.map(({ house, width }, index) => {
    const { style = 1, place = 0 } = spacings[index] ?? {}
    const { quoted = false, share = 0 } = repeats[index] ?? {}
    const isProse = kinds[index] === 'L' || kinds[index] === 'M'
    const clings = style === 2 && place !== 0
    const speaks = (house >= 2 && width < 200) || house >= 4
    return {
      noParagraph:
        speaks || quoted || (isProse && share >= 0.85) || (clings && (place === 1 || !isProse)),
      noCrosshead: speaks || clings,
    }
  })
}
