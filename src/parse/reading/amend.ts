import type { Page } from '../../model/index.ts'
import type { Measure } from './measure.ts'
import type { Verdict } from './read.ts'

// `Read also: the night ferry`, `Lire aussi – …`: a word that points to another article, and its border.
const pointer = /^\s?(?:[:：…–—]|-\s)/
const widest = 200
const fewestWords = 7
const narrowest = 60

/** Whether a line points to another article. */
function pointsAway({ cues, width }: Measure, text: string): boolean {
  return (
    width < widest &&
    cues.some(
      ({ topic, where, to }) =>
        topic === 'related' &&
        (where === 'start' || where === 'whole') &&
        pointer.test(text.slice(to)),
    )
  )
}

/** Whether a line is a sentence too many for the head of a section, or leads on to the next line. */
function leadsOn({ ending, opening, stops, words, width }: Measure): boolean {
  const sentences = opening === 'digit' ? stops - 1 : stops // the first of `1. Why it came down` ends none
  return ending === 'colon' || (sentences > 1 && words > fewestWords && width > narrowest)
}

/**
 * Put right what the model takes for a crosshead, or a paragraph, and what plainly is none.
 *
 * @param page
 *   Page that was read.
 * @param measures
 *   Measures of its lines.
 * @param verdicts
 *   What each line seemed to be.
 * @returns
 *   The same, but lines that point to other articles are strays, and sentences that lead on are
 *   paragraphs, at low confidence.
 */
export function amend(
  page: Page,
  measures: readonly Measure[],
  verdicts: readonly Verdict[],
): Verdict[] {
  return verdicts.map((verdict, block): Verdict => {
    const measure = measures[block]
    const { label } = verdict
    if (!measure || page.blocks[block]?.form !== 'text' || page.blocks[block]?.naming)
      return verdict
    const isBody = label === 'crosshead' || label === 'paragraph'
    if (isBody && pointsAway(measure, page.texts[block] ?? ''))
      return { label: 'aside', chance: 0.9 }
    return label === 'crosshead' && leadsOn(measure) ? { label: 'paragraph', chance: 0.6 } : verdict
  })
}
