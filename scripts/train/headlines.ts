import type { Model } from '../../src/parse/reading/chain.ts'
import {
  type Candidate,
  candidatesOn,
  hintsOf,
  noHeadline,
} from '../../src/parse/reading/headline.ts'
import { hintOn } from '../../src/parse/reading/read.ts'
import type { Scorer } from '../../src/parse/scorer.ts'
import { keyOf } from '../eval/text.ts'
import type { Lesson } from './learn.ts'

/** The lines of one page that could be its headline, a last entry for none of them. */
export interface HeadlineLesson {
  readonly traits: ReadonlyArray<readonly string[]>
  /** How far the reading alone speaks for each. */
  readonly hints: readonly number[]
  readonly truth: readonly boolean[]
  readonly weight: number
}

/**
 * What the head of a page teaches of headlines.
 *
 * @param lesson
 *   Page and gold.
 * @param model
 *   Model that has not seen the page.
 * @returns
 *   Lesson; nothing when the page's own markup says what the headline is.
 */
export function toHeadlineLesson(lesson: Lesson, model: Model): HeadlineLesson | undefined {
  const { page, gold, features, allowed, weight } = lesson
  if (allowed.some((set) => set?.size === 1 && set.has('headline'))) return undefined
  const wanted = new Set([gold.headline, gold.headlineOnPage].map((title) => keyOf(title ?? '')))
  const candidates: readonly Candidate[] = candidatesOn(page, hintOn(features, allowed, model))
  const right = candidates.map(({ block }) => {
    const key = keyOf(page.texts[block] ?? '')
    return key !== '' && wanted.has(key)
  })
  return {
    traits: [...candidates.map(({ traits }) => traits), [noHeadline]],
    hints: hintsOf(candidates),
    truth: [...right, !right.includes(true)],
    weight,
  }
}

/** How to learn. */
export interface TeachOptions {
  /** Pull of every weight towards zero (default: 10). */
  readonly decay?: number
  /** Traits on fewer lines are left out (default: 4). */
  readonly rarest?: number
  /** Steps (default: 300). */
  readonly steps?: number
}

/** A page: rows of the traits of each of its lines. */
interface Case extends HeadlineLesson {
  readonly rows: ReadonlyArray<readonly number[]>
}

function indexTraits(lessons: readonly HeadlineLesson[], rarest: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { traits } of lessons)
    for (const trait of traits.flat()) counts.set(trait, (counts.get(trait) ?? 0) + 1)
  const known = [...counts].filter(([, count]) => count >= rarest).map(([trait]) => trait)
  return new Map(known.sort().map((trait, row) => [trait, row]))
}

/** Shares of the lines, as their scores and, of those that are right, the truth have them. */
function sharesOf({ rows, hints, truth }: Case, weights: Float64Array): readonly number[][] {
  const scores = rows.map((list, index) =>
    Math.exp(list.reduce((sum, row) => sum + (weights[row] ?? 0), hints[index] ?? 0)),
  )
  const own = scores.map((score, index) => (truth[index] ? score : 0))
  return [own, scores].map((list) => {
    const all = list.reduce((sum, value) => sum + value, 0) || 1
    return list.map((value) => value / all)
  })
}

/** Where a page would have each weight go: truth less chance. */
function addSlopes(each: Case, weights: Float64Array, slopes: Float64Array): void {
  const [truth = [], chances = []] = sharesOf(each, weights)
  for (const [index, list] of each.rows.entries()) {
    const error = each.weight * ((truth[index] ?? 0) - (chances[index] ?? 0))
    for (const row of list) slopes[row] = (slopes[row] ?? 0) + error
  }
}

/**
 * Learn to choose headlines: a softmax over the lines of each page, by AdaGrad over all pages at once.
 *
 * @param lessons
 *   Pages.
 * @param options
 *   How to learn.
 * @returns
 *   Scorer; the same lessons give the same weights.
 */
export function teachHeadlines(
  lessons: readonly HeadlineLesson[],
  options: TeachOptions = {},
): Scorer {
  const { decay = 10, rarest = 4, steps = 300 } = options
  const places = indexTraits(lessons, rarest)
  const cases = lessons.map(
    (lesson): Case => ({
      ...lesson,
      rows: lesson.traits.map((list) =>
        list.map((trait) => places.get(trait) ?? -1).filter((row) => row >= 0),
      ),
    }),
  )
  const weights = new Float64Array(places.size)
  const squares = new Float64Array(places.size).fill(1e-8)
  for (let step = 0; step < steps; step += 1) {
    const slopes = weights.map((weight) => -decay * weight)
    for (const each of cases) addSlopes(each, weights, slopes)
    for (const [row, slope] of slopes.entries()) {
      const square = (squares[row] ?? 0) + slope * slope
      squares[row] = square
      weights[row] = (weights[row] ?? 0) + (0.3 * slope) / Math.sqrt(square)
    }
  }
  return new Map([...places].map(([trait, row]) => [trait, weights[row] ?? 0]))
}
