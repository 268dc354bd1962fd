import type { Page } from '../../model/index.ts'
import type { Measure } from './measure.ts'
import type { Verdict } from './read.ts'

const narrowest = 45
const widest = 420
const most = 3
const reach = 4
// Few of the sentences lifted so, on pages that were not seen before, are what their publishers call the
// standfirst; hardly any is a paragraph.
const sureness = 0.35

const isSign = (page: Page, verdict: Verdict | undefined, index: number): boolean => {
  const role = page.blocks[index]?.naming?.role
  return role === 'byline' || role === 'timestamp' || verdict?.label === 'byline'
}

/** Whether a line has the length of a standfirst, and nothing of furniture. */
function isSummary(page: Page, measure: Measure | undefined, index: number): boolean {
  if (!measure || page.blocks[index]?.naming || page.blocks[index]?.form !== 'text') return false
  return (
    measure.width >= narrowest &&
    measure.width <= widest &&
    measure.words >= 3 &&
    measure.dates.length === 0 &&
    !measure.hasAddress &&
    !measure.cues.some(
      ({ topic, where }) => where === 'whole' || (topic === 'photo' && where !== 'in'),
    )
  )
}

/**
 * Take the sentences between the headline and the byline for the standfirst.
 *
 * @param page
 *   Page that was read.
 * @param measures
 *   Measures of its lines.
 * @param verdicts
 *   What each line seemed to be.
 * @returns
 *   The same, but for sentences that stand right below the headline and above byline or date.
 */
export function liftStandfirst(
  page: Page,
  measures: readonly Measure[],
  verdicts: readonly Verdict[],
): Verdict[] {
  const top = verdicts.findIndex(({ label }) => label === 'headline')
  const lifted = [...verdicts]
  if (top < 0) return lifted
  let end = top + 1
  while (end <= top + most && isSummary(page, measures[end], end)) end += 1
  const signed = Array.from({ length: reach }, (_, step) => end + step).some((index) =>
    isSign(page, verdicts[index], index),
  )
  if (!signed || end === top + 1) return lifted
  for (let index = top + 1; index < end; index += 1) {
    const verdict = lifted[index]
    if (verdict && verdict.label !== 'standfirst')
      lifted[index] = { ...verdict, label: 'standfirst', chance: sureness }
  }
  return lifted
}
