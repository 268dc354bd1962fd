import { VFile } from 'vfile'
import type { Stage } from '../../src/index.ts'
import { candidatesOf } from '../../src/parse/authors/candidates.ts'
import { judge } from '../../src/parse/authors/traits.ts'
import { groundOf } from '../../src/parse/ground.ts'
import { parseDump } from '../../src/parse/index.ts'
import { toPage } from '../../src/parse/name.ts'
import type { Scorer } from '../../src/parse/scorer.ts'
import type { Sheet } from '../eval/gold.ts'
import { keyOf } from '../eval/text.ts'

/** The names of one page, and which of them are its authors. */
export interface NameLesson {
  readonly traits: ReadonlyArray<readonly string[]>
  readonly truth: readonly boolean[]
}

/** How to learn. */
export interface TeachOptions {
  /** Pull of every weight towards zero (default: 0.1). */
  readonly decay?: number
  /** Traits on fewer names are left out (default: 4). */
  readonly rarest?: number
  /** Steps (default: 400). */
  readonly steps?: number
}

/**
 * Learn to tell authors from other names: logistic regression, by AdaGrad over all names at once.
 *
 * @param lessons
 *   Pages.
 * @param options
 *   How to learn.
 * @returns
 *   Scorer; the same lessons give the same weights.
 */
export function teach(lessons: readonly NameLesson[], options: TeachOptions = {}): Scorer {
  const { decay = 0.1, rarest = 4, steps = 400 } = options
  const names = lessons.flatMap(({ traits, truth }) =>
    traits.map((list, index) => ({ list, right: truth[index] ?? false })),
  )
  const rows = indexTraits(names, rarest)
  const cases = names.map(
    ({ list, right }): Case => ({
      right,
      own: list.map((trait) => rows.get(trait) ?? -1).filter((row) => row >= 0),
    }),
  )
  const weights = new Float64Array(rows.size)
  const squares = new Float64Array(rows.size).fill(1e-8)
  for (let step = 0; step < steps; step += 1) {
    for (const [row, slope] of slopesOf(cases, weights, decay).entries()) {
      const square = (squares[row] ?? 0) + slope * slope
      squares[row] = square
      weights[row] = (weights[row] ?? 0) + (0.3 * slope) / Math.sqrt(square)
    }
  }
  return new Map([...rows].map(([trait, row]) => [trait, weights[row] ?? 0]))
}

/** A name: rows of its traits, and whether it is an author's. */
interface Case {
  readonly own: readonly number[]
  readonly right: boolean
}

function indexTraits(
  names: ReadonlyArray<{ readonly list: readonly string[] }>,
  rarest: number,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { list } of names)
    for (const trait of list) counts.set(trait, (counts.get(trait) ?? 0) + 1)
  const known = [...counts].filter(([, count]) => count >= rarest).map(([trait]) => trait)
  return new Map(known.sort().map((trait, row) => [trait, row]))
}

/** Where each weight should go: truth less chance, less the pull towards zero. */
function slopesOf(cases: readonly Case[], weights: Float64Array, decay: number): Float64Array {
  const slopes = weights.map((weight) => -10 * decay * weight)
  for (const { own, right } of cases) {
    const sum = own.reduce((total, row) => total + (weights[row] ?? 0), 0)
    const error = (right ? 1 : 0) - 1 / (1 + Math.exp(-sum))
    for (const row of own) slopes[row] = (slopes[row] ?? 0) + error
  }
  return slopes
}

/**
 * What the names of a page teach.
 *
 * @param sheet
 *   Dump with gold.
 * @param stages
 *   Stages that have not seen the page; what they say of authors is not looked at.
 * @returns
 *   Lesson.
 */
export function toNameLesson({ text, path, gold }: Sheet, stages: readonly Stage[]): NameLesson {
  const file = new VFile({ path })
  const before = stages.slice(
    0,
    stages.findIndex(({ id }) => id === 'authors'),
  )
  const dump = parseDump(text, file, before)
  const page = toPage(dump, path, file.data.language?.value, file.data.mended)
  const judged = judge(page, groundOf(page), candidatesOf(page))
  const authors = new Set((gold.visible?.authors ?? gold.authors).map(keyOf))
  return {
    traits: judged.map(({ traits }) => traits),
    truth: judged.map(({ sighting }) => authors.has(keyOf(sighting.words))),
  }
}
