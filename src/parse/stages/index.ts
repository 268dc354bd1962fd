import type { Stage } from '../../model/index.ts'
import { weights as nameWeights } from '../authors/weights.ts'
import { readCalibration } from '../reading/calibration.ts'
import { weights as calibrationWeights } from '../reading/calibration-weights.ts'
import { weights as headlineWeights } from '../reading/headline-weights.ts'
import { weights as standfirstWeights } from '../reading/standfirst-weights.ts'
import { readTable } from '../reading/table.ts'
import { weights } from '../reading/weights.ts'
import { readScorer, type Scorer } from '../scorer.ts'
import { advertisement } from './advertisement.ts'
import { createAuthors } from './authors.ts'
import { byline } from './byline.ts'
import { caption } from './caption.ts'
import { comments } from './comments.ts'
import { consent } from './consent.ts'
import { contact } from './contact.ts'
import { copyright } from './copyright.ts'
import { dateline } from './dateline.ts'
import { embed } from './embed.ts'
import { endMark } from './end-mark.ts'
import { footnote } from './footnote.ts'
import { headlineTail } from './headline-tail.ts'
import { kicker } from './kicker.ts'
import { landmark } from './landmark.ts'
import { lead } from './lead.ts'
import { list } from './list.ts'
import { note } from './note.ts'
import { paragraph } from './paragraph.ts'
import { published } from './published.ts'
import { ratingWidget } from './rating.ts'
import { createReading } from './reading.ts'
import { share } from './share.ts'
import { signOff } from './sign-off.ts'
import { sourceLine } from './source-line.ts'
import { statedHeadline } from './stated-headline.ts'
import { storePrefix } from './store-prefix.ts'
import { tally } from './tally.ts'
import { timestamp } from './timestamp.ts'
import { topics } from './topics.ts'
import { truncated } from './truncated.ts'

/** Patterns that need no weighing: they are asked before the page is read as a whole. */
export const sharp: readonly Stage[] = [
  statedHeadline,
  storePrefix,
  tally,
  ratingWidget,
  footnote,
  sourceLine,
  timestamp,
  byline,
  signOff,
  topics,
  note,
  list,
  consent,
  embed,
  caption,
  contact,
  advertisement,
  share,
  comments,
  copyright,
  endMark,
  lead,
  landmark,
]

/** What is asked once the lines have their names: it finds fields within them. */
const fineWith = (authors: Stage): readonly Stage[] => [
  headlineTail,
  kicker,
  dateline,
  authors,
  published,
  truncated,
]

/** What was learnt of names. */
const names = readScorer(nameWeights)

/** Our stages, in the order in which they are asked: sharp patterns first, what is left last. */
export const stages: readonly Stage[] = stagesWith(
  createReading({
    model: readTable(weights),
    headlines: readScorer(headlineWeights),
    standfirsts: readScorer(standfirstWeights),
    calibration: readCalibration(calibrationWeights),
  }),
)

/**
 * Our stages around another reading of the page, for training and scoring.
 *
 * @param reading
 *   Stage that weighs the whole page.
 * @param scorer
 *   What was learnt of names (default: ours).
 * @returns
 *   Stages, in the order in which they are asked.
 */
export function stagesWith(reading: Stage, scorer: Scorer = names): readonly Stage[] {
  return [...sharp, reading, paragraph, ...fineWith(createAuthors(scorer))]
}
