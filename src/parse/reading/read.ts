import type { Page } from '../../model/index.ts'
import { allowedOn } from './allowed.ts'
import { type Model, readChain, scoresOf, width } from './chain.ts'
import { featuresOf } from './features.ts'
import { type Label, labels } from './labels.ts'

/** What a line is most likely, and how sure that is. */
export interface Verdict {
  readonly label: Label
  /** Chance of this label, or of one that comes to the same. */
  readonly chance: number
}

// Labels that differ only by their place come to the same: a line that is not the article.
const alike: ReadonlyArray<readonly Label[]> = [
  ['masthead', 'front', 'aside', 'after'],
  ['byline', 'signature'],
]

function chanceOf(chances: Float64Array, line: number, label: Label): number {
  const family = alike.find((list) => list.includes(label)) ?? [label]
  return family.reduce((sum, each) => sum + (chances[line * width + labels.indexOf(each)] ?? 0), 0)
}

/**
 * Weigh a whole page: what is each of its lines?
 *
 * @param page
 *   Page with what the sharp rules named.
 * @param model
 *   What was learnt.
 * @returns
 *   Verdicts, block by block.
 */
export function readPage(page: Page, model: Model): Verdict[] {
  const features = featuresOf(page)
  const { best, chances } = readChain(scoresOf(features, allowedOn(page), model), model.moves)
  return best.map((label, line) => ({
    label,
    chance: Math.min(0.995, chanceOf(chances, line, label)),
  }))
}
