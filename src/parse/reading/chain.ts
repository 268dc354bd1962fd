import { first, follows, type Label, labels, last } from './labels.ts'

/** How many labels there are. */
export const width: number = labels.length

/** What the model learnt. */
export interface Model {
  /** Row of each clue in `weights`; below 0 for clues that no weight is known of. */
  readonly rows: Int32Array
  /** A weight for each clue and label, row by row. */
  readonly weights: Float64Array
  /** A weight for each pair of labels that follow each other. */
  readonly moves: Float64Array
}

/** The likeliest labels of a page, and how likely each label of each line is. */
export interface Reading {
  readonly best: readonly Label[]
  /** Probabilities, line by line, label by label. */
  readonly chances: Float64Array
}

const forbidden = -1e9
const place = new Map<Label, number>(labels.map((label, index) => [label, index]))

/** The moves that the order of a page allows, with nothing learnt yet. */
export const legalMoves: Float64Array = new Float64Array(width * width).fill(forbidden)
for (const label of labels)
  for (const next of follows[label])
    legalMoves[(place.get(label) ?? 0) * width + (place.get(next) ?? 0)] = 0

/** Which labels may open and end a page. */
export const mayOpen: readonly boolean[] = labels.map((label) => first.includes(label))
export const mayEnd: readonly boolean[] = labels.map((label) => last.includes(label))

/**
 * Add up the weights of each line's features.
 *
 * @param features
 *   Features, line by line.
 * @param allowed
 *   Labels that a line may have, when a rule has decided (default: all).
 * @param model
 *   What was learnt.
 * @returns
 *   Scores, line by line, label by label.
 */
export function scoresOf(
  features: ReadonlyArray<readonly number[]>,
  allowed: ReadonlyArray<ReadonlySet<Label> | undefined>,
  model: Model,
): Float64Array {
  const { rows, weights } = model
  const scores = new Float64Array(features.length * width)
  for (let line = 0; line < features.length; line += 1) {
    const list = features[line] as readonly number[] // in range, as is all that stands in such arrays below
    const at = line * width
    for (let index = 0; index < list.length; index += 1) {
      const row = rows[list[index] as number] as number // every clue has a place
      if (row < 0) continue
      // Row by row, as they lie in memory; each sum still adds up in the order of the features.
      for (let label = 0; label < width; label += 1)
        scores[at + label] =
          (scores[at + label] as number) + (weights[row * width + label] as number)
    }
    bar(scores, line, allowed[line], features.length)
  }
  return scores
}

/**
 * Rule out the labels that a line cannot have.
 *
 * @param scores
 *   Scores to change.
 * @param line
 *   Line in question.
 * @param allowed
 *   Labels that it may have (default: all).
 * @param lines
 *   How many lines the page has.
 */
export function bar(
  scores: Float64Array,
  line: number,
  allowed: ReadonlySet<Label> | undefined,
  lines: number,
): void {
  const isFirst = line === 0
  const isLast = line === lines - 1
  if (allowed === undefined && !isFirst && !isLast) return // as most lines are
  for (let index = 0; index < width; index += 1) {
    const can =
      (allowed === undefined || allowed.has(labels[index] as Label)) &&
      (!isFirst || mayOpen[index]) &&
      (!isLast || mayEnd[index])
    const at = line * width + index
    if (!can) scores[at] = (scores[at] as number) + forbidden
  }
}

/**
 * Leave one label to a line, and to no other line.
 *
 * @param scores
 *   Scores to change.
 * @param line
 *   Line in question.
 * @param own
 *   Its label.
 */
export function settle(scores: Float64Array, line: number, own: Label): void {
  const label = place.get(own) ?? 0
  for (let at = label; at < scores.length; at += width)
    if (at !== line * width + label) scores[at] = (scores[at] as number) + forbidden
  for (let at = line * width; at < (line + 1) * width; at += 1)
    if (at !== line * width + label) scores[at] = (scores[at] as number) + forbidden
}

/**
 * Find the likeliest labels of a page (Viterbi), and how likely each label is (forward, backward).
 *
 * @param scores
 *   Scores, as `scoresOf` gives them.
 * @param moves
 *   Weights of the moves, those of illegal ones far below zero.
 * @returns
 *   Labels and chances.
 */
export function readChain(scores: Float64Array, moves: Float64Array): Reading {
  const lines = scores.length / width
  return { best: viterbi(scores, moves, lines), chances: chancesOf(scores, moves, lines) }
}

function viterbi(scores: Float64Array, moves: Float64Array, lines: number): Label[] {
  const back = new Uint8Array(lines * width)
  // Scores of the likeliest ways to each label of each line.
  const ways = scores.slice()
  for (let at = width; at < ways.length; at += width)
    for (let to = 0; to < width; to += 1) {
      let most = Number.NEGATIVE_INFINITY
      let from = 0
      for (let label = 0; label < width; label += 1) {
        const way = (ways[at - width + label] as number) + (moves[label * width + to] as number)
        if (way > most) {
          most = way
          from = label
        }
      }
      ways[at + to] = (ways[at + to] as number) + most
      back[at + to] = from
    }
  const end = ways.subarray(ways.length - width)
  let label = end.indexOf(Math.max(...end))
  const best: Label[] = []
  for (let line = lines - 1; line >= 0; line -= 1) {
    best.push(labels[label] ?? 'paragraph')
    label = back[line * width + label] as number
  }
  return best.reverse()
}

/** A row of scores as factors, the largest of them 1. */
function factors(scores: Float64Array, at: number, out: Float64Array): void {
  let top = Number.NEGATIVE_INFINITY
  for (let label = 0; label < width; label += 1)
    if ((scores[at + label] as number) > top) top = scores[at + label] as number
  for (let label = 0; label < width; label += 1)
    out[at + label] = Math.exp((scores[at + label] as number) - top) // in range
}

function normalise(row: Float64Array, at: number): void {
  let sum = 0
  for (let label = 0; label < width; label += 1) sum += row[at + label] as number
  const all = sum || 1
  for (let label = 0; label < width; label += 1) row[at + label] = (row[at + label] as number) / all
}

/** What the two passes over a page found. */
export interface Passes {
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** Scores of the lines, as factors. */
  readonly factor: Float64Array
  /** Weights of the moves, as factors. */
  readonly step: Float64Array
}

/** Multiply a row by the moves into, or out of, each label. */
function spread(
  row: Float64Array,
  at: number,
  step: Float64Array,
  into: boolean,
  out: Float64Array,
  to: number,
): void {
  for (let label = 0; label < width; label += 1) {
    let sum = 0
    for (let other = 0; other < width; other += 1)
      sum +=
        (row[at + other] as number) *
        (step[into ? other * width + label : label * width + other] as number)
    out[to + label] = sum // all of these are in range
  }
}

/** Multiply two rows, label by label. */
function multiply(
  a: Float64Array,
  b: Float64Array,
  at: number,
  out: Float64Array,
  to: number,
): void {
  for (let label = 0; label < width; label += 1)
    out[to + label] = (a[at + label] as number) * (b[at + label] as number) // in range
}

/**
 * Forward and backward passes, each row scaled to 1 so that long pages do not underflow.
 *
 * @param scores
 *   Scores of the lines.
 * @param moves
 *   Weights of the moves.
 * @returns
 *   What both passes found.
 */
export function passes(scores: Float64Array, moves: Float64Array): Passes {
  const lines = scores.length / width
  const step = moves.map((value) => Math.exp(value))
  const forward = new Float64Array(lines * width)
  const backward = new Float64Array(lines * width).fill(1)
  const factor = new Float64Array(lines * width)
  const ahead = new Float64Array(width)
  for (let at = 0; at < forward.length; at += width) {
    factors(scores, at, factor)
    if (at === 0) forward.fill(1, 0, width)
    else spread(forward, at - width, step, true, forward, at)
    multiply(forward, factor, at, forward, at)
    normalise(forward, at)
  }
  for (let at = backward.length - 2 * width; at >= 0; at -= width) {
    multiply(factor, backward, at + width, ahead, 0)
    spread(ahead, 0, step, false, backward, at)
    normalise(backward, at)
  }
  return { forward, backward, factor, step }
}

function chancesOf(scores: Float64Array, moves: Float64Array, lines: number): Float64Array {
  const { forward, backward } = passes(scores, moves)
  const chances = new Float64Array(lines * width)
  for (let at = 0; at < chances.length; at += 1)
    chances[at] = (forward[at] as number) * (backward[at] as number)
  for (let line = 0; line < lines; line += 1) normalise(chances, line * width)
  return chances
}
