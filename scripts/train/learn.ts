import type { Page } from '../../src/index.ts'
import {
  bar,
  legalMoves,
  type Model,
  type Passes,
  passes,
  width,
} from '../../src/parse/reading/chain.ts'
import { clueCount } from '../../src/parse/reading/clues.ts'
import { type Label, labels } from '../../src/parse/reading/labels.ts'
import type { Gold } from '../eval/gold.ts'

/** A page to learn from. */
export interface Lesson {
  readonly page: Page
  readonly gold: Gold
  readonly features: ReadonlyArray<readonly number[]>
  /** Labels that rules leave to each line. */
  readonly allowed: ReadonlyArray<ReadonlySet<Label> | undefined>
  readonly truth: readonly Label[]
  readonly weight: number
}

/** How to learn. */
export interface LearnOptions {
  /** How often each page is looked at (default: 14). */
  readonly epochs?: number
  /** Length of the first steps (default: 0.02). */
  readonly rate?: number
  /** Pull of every weight towards zero (default: 0.01). */
  readonly decay?: number
  /** A feature on fewer lines is left out (default: 20). */
  readonly rarest?: number
  /** Share of the features hidden at each look, so that none is leant on too much (default: 0.5). */
  readonly hidden?: number
  /** Where the stream of random numbers begins (default: 7). */
  readonly seed?: number
}

/** Numbers from 0 to 1 that are the same on every machine. */
function createDice(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffle(count: number, dice: () => number): number[] {
  const order = Array.from({ length: count }, (_, index) => index)
  for (let index = count - 1; index > 0; index -= 1) {
    const other = Math.floor(dice() * (index + 1))
    const held = order[index] ?? 0
    order[index] = order[other] ?? 0
    order[other] = held
  }
  return order
}

/** Rows for the clues that are seen often enough. */
function indexClues(
  lessons: readonly Lesson[],
  rarest: number,
): { rows: Int32Array; size: number } {
  const counts = new Int32Array(clueCount())
  for (const { features } of lessons)
    for (const list of features)
      for (const clue of list) counts[clue] = (counts[clue] as number) + 1 // every clue has a place
  let size = 0
  const rows = counts.map((count) => (count >= rarest ? size++ : -1))
  return { rows, size }
}

/** A vector that learns by AdaGrad. */
interface Vector {
  readonly start: Float64Array
  readonly values: Float64Array
  readonly squares: Float64Array
}

const toVector = (start: Float64Array): Vector => ({
  start,
  values: start.slice(),
  squares: new Float64Array(start.length).fill(1e-2),
})

function move(vector: Vector, at: number, gradient: number, rate: number): void {
  const square = (vector.squares[at] ?? 0) + gradient * gradient
  vector.squares[at] = square
  vector.values[at] = (vector.values[at] ?? 0) + (rate / Math.sqrt(square)) * gradient
}

interface School {
  readonly weights: Vector
  readonly moves: Vector
  readonly rate: number
  readonly decay: number
}

/** A page as it is looked at this time: rows of the features of each line, one after the other. */
interface Look {
  readonly lesson: Lesson
  readonly rows: Int32Array
  /** Where in `rows` each line begins; a last entry for the end. */
  readonly starts: Int32Array
  /** What the features that are shown count, for those that are hidden. */
  readonly scale: number
}

function scoresOf({ lesson, rows, starts, scale }: Look, weights: Float64Array): Float64Array {
  const lines = starts.length - 1
  const scores = new Float64Array(lines * width)
  const sums = new Float64Array(width)
  for (let line = 0; line < lines; line += 1) {
    sums.fill(0)
    const end = starts[line + 1] as number // this and all below are in range
    for (let at = starts[line] as number; at < end; at += 1) {
      const row = (rows[at] as number) * width
      for (let label = 0; label < width; label += 1)
        sums[label] = (sums[label] as number) + (weights[row + label] as number)
    }
    for (let label = 0; label < width; label += 1)
      scores[line * width + label] = scale * (sums[label] as number)
    bar(scores, line, lesson.allowed[line], lines)
  }
  return scores
}

/** Move the weights of a line's features towards its truth. */
function learnLine(school: School, look: Look, line: number, errors: readonly number[]): void {
  const { values, squares } = school.weights
  const { rate, decay } = school
  const { rows, starts, lesson } = look
  const end = starts[line + 1] as number // this and all below are in range
  for (const [label, error] of errors.entries()) {
    if (Math.abs(error) < 1e-4) continue
    const pull = lesson.weight * error
    for (let at = starts[line] as number; at < end; at += 1) {
      const slot = (rows[at] as number) * width + label
      const value = values[slot] as number
      const gradient = pull - decay * value
      const square = (squares[slot] as number) + gradient * gradient
      squares[slot] = square
      values[slot] = value + (rate / Math.sqrt(square)) * gradient
    }
  }
}

function learnPage(school: School, look: Look): void {
  const { weights, moves } = school
  const { lesson } = look
  const pass = passes(scoresOf(look, weights.values), moves.values)
  const own = lesson.truth.map((label) => labels.indexOf(label))
  for (const [line, label] of own.entries()) {
    learnLine(school, look, line, errorsOf(pass, line, label))
    if (line > 0) learnMoves(school, pass, line, own, lesson.weight)
  }
}

/** Truth less chance, label by label. */
function errorsOf(pass: Passes, line: number, own: number): number[] {
  const at = line * width
  const chances = labels.map(
    (_, label) => (pass.forward[at + label] ?? 0) * (pass.backward[at + label] ?? 0),
  )
  const sum = chances.reduce((total, chance) => total + chance, 0) || 1
  return chances.map((chance, label) => (label === own ? 1 : 0) - chance / sum)
}

/** Chance of each pair of labels on a line and the one above it. */
function pairsOf({ forward, backward, factor, step }: Passes, at: number): Float64Array {
  const joint = new Float64Array(width * width)
  let sum = 0
  for (let pair = 0; pair < joint.length; pair += 1) {
    const to = at + (pair % width)
    const before = (forward[at - width + Math.floor(pair / width)] ?? 0) * (step[pair] ?? 0)
    joint[pair] = before * (factor[to] ?? 0) * (backward[to] ?? 0)
    sum += joint[pair] ?? 0
  }
  return joint.map((value) => value / (sum || 1))
}

function learnMoves(
  { moves, rate }: School,
  pass: Passes,
  line: number,
  own: readonly number[],
  weight: number,
): void {
  const truth = (own[line - 1] ?? 0) * width + (own[line] ?? 0)
  for (const [pair, chance] of pairsOf(pass, line * width).entries()) {
    const error = (pair === truth ? 1 : 0) - chance
    if ((legalMoves[pair] ?? 0) === 0 && Math.abs(error) > 1e-4)
      move(moves, pair, weight * error, rate)
  }
}

/** Look at a page with a share of its features hidden. */
function lookAt(
  lesson: Lesson,
  lines: readonly Int32Array[],
  hidden: number,
  dice: () => number,
): Look {
  const shown = lines.map((list) => list.filter(() => dice() >= hidden))
  const starts = new Int32Array(lines.length + 1)
  for (const [line, list] of shown.entries()) starts[line + 1] = (starts[line] ?? 0) + list.length
  const rows = new Int32Array(starts[lines.length] ?? 0)
  for (const [line, list] of shown.entries()) rows.set(list, starts[line])
  return { lesson, rows, starts, scale: 1 / (1 - hidden) }
}

function addTo(sum: Float64Array, values: Float64Array, share: number): void {
  for (const [index, value] of values.entries()) sum[index] = (sum[index] ?? 0) + share * value
}

/**
 * Learn weights from pages.
 *
 * A linear-chain conditional random field, by AdaGrad over single pages in a fixed order: the same
 * pages give the same weights.
 *
 * @param lessons
 *   Pages.
 * @param options
 *   How to learn.
 * @returns
 *   Model.
 */
export function learn(lessons: readonly Lesson[], options: LearnOptions = {}): Model {
  const { epochs = 14, rate = 0.02, decay = 0.01, rarest = 20, hidden = 0.5, seed = 7 } = options
  const { rows, size } = indexClues(lessons, rarest)
  const encoded = lessons.map(({ features }) =>
    features.map((list) =>
      Int32Array.from(list.map((clue) => rows[clue] ?? -1).filter((row) => row >= 0)),
    ),
  )
  const weights = toVector(new Float64Array(size * width))
  const moves = toVector(legalMoves)
  const dice = createDice(seed)
  const mean = {
    weights: new Float64Array(weights.values.length),
    moves: new Float64Array(moves.values.length),
  }
  const counted = Math.max(1, Math.ceil(epochs / 2))
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const school: School = { weights, moves, rate: rate / (1 + epoch / 6), decay }
    for (const page of shuffle(lessons.length, dice)) {
      const lesson = lessons[page]
      if (lesson) learnPage(school, lookAt(lesson, encoded[page] ?? [], hidden, dice))
    }
    if (epoch < epochs - counted) continue
    addTo(mean.weights, weights.values, 1 / counted)
    addTo(mean.moves, moves.values, 1 / counted)
  }
  return { rows, weights: mean.weights, moves: mean.moves }
}

const seeds = [7, 8, 9, 10, 11, 12]

/**
 * Learn as often as there are seeds, and take the mean of all weights: what one order of the pages makes of
 * chance is evened out.
 *
 * @param lessons
 *   Pages.
 * @param options
 *   How to learn.
 * @returns
 *   Model.
 */
export function learnEvenly(lessons: readonly Lesson[], options: LearnOptions = {}): Model {
  const models = seeds.map((seed) => learn(lessons, { ...options, seed }))
  const [first] = models as [Model, ...Model[]] // there are seeds
  const mean = (pick: (model: Model) => Float64Array): Float64Array => {
    const sum = new Float64Array(pick(first).length)
    for (const model of models) addTo(sum, pick(model), 1 / models.length)
    return sum
  }
  return {
    rows: first.rows,
    weights: mean(({ weights }) => weights),
    moves: mean(({ moves }) => moves),
  }
}
