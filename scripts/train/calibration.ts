import { type Calibration, calibrated, logit } from '../../src/parse/reading/calibration.ts'
import type { Label } from '../../src/parse/reading/labels.ts'
import { type Learnt, readPage } from '../../src/parse/reading/read.ts'
import type { Lesson } from './learn.ts'

/** A line that was said to be something, and whether it is. */
export interface Bet {
  readonly label: Label
  readonly chance: number
  readonly right: boolean
}

/**
 * What a model says of the lines of a page, and whether it is right.
 *
 * @param lesson
 *   Page and gold.
 * @param learnt
 *   Model that has not seen the page.
 * @returns
 *   Bets, for the lines that no rule named.
 */
export function betsOn({ page, truth }: Lesson, learnt: Learnt): Bet[] {
  return readPage(page, learnt).flatMap(({ label, chance }, block) =>
    calibrated.includes(label) && !page.blocks[block]?.naming
      ? [{ label, chance, right: truth[block] === label }]
      : [],
  )
}

const steps = 25
const pull = 1

/** Logistic regression of one number, by Newton's method; without much to go by, chances stay as they are. */
function regress(bets: readonly Bet[]): readonly [number, number] {
  let [slope, shift] = [1, 0]
  for (let step = 0; step < steps; step += 1) {
    let [g, h, gg, gh, hh] = [pull * (1 - slope), -pull * shift, pull, 0, pull]
    for (const { chance, right } of bets) {
      const x = logit(chance)
      const p = 1 / (1 + Math.exp(-(slope * x + shift)))
      const error = Number(right) - p
      const spread = p * (1 - p)
      g += error * x
      h += error
      gg += spread * x * x
      gh += spread * x
      hh += spread
    }
    const all = gg * hh - gh * gh
    slope += (hh * g - gh * h) / all
    shift += (gg * h - gh * g) / all
  }
  return [slope, shift]
}

/**
 * Learn how far chances are to be believed.
 *
 * @param bets
 *   What models said of pages that they had not seen.
 * @returns
 *   Calibration.
 */
export function teachCalibration(bets: readonly Bet[]): Calibration {
  return new Map(
    calibrated.map((label) => [label, regress(bets.filter((bet) => bet.label === label))] as const),
  )
}
