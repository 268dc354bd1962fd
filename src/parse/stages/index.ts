import type { Stage } from '../../model/index.ts'
import { crosshead } from './crosshead.ts'
import { echo } from './echo.ts'
import { footnote } from './footnote.ts'
import { headline } from './headline.ts'
import { paragraph } from './paragraph.ts'
import { ratingWidget } from './rating.ts'
import { sourceLine } from './source-line.ts'
import { tally } from './tally.ts'

/** Our stages, in the order in which they are asked: sharp patterns first, what is left last. */
export const stages: readonly Stage[] = [
  tally,
  ratingWidget,
  sourceLine,
  headline,
  echo,
  footnote,
  crosshead,
  paragraph,
]
