import { legalMoves, type Model, width } from './chain.ts'
import { clueCount, nameOfClue, numberOfClue } from './clues.ts'
import './families.ts'
import { labels } from './labels.ts'

/**
 * Read what was learnt from its table.
 *
 * @param table
 *   A line for each feature: its name, a tab, a weight for each label, parted by spaces, `.` for none.
 *   Lines that begin with `->` hold the weights of the moves from a label.
 * @returns
 *   Model.
 */
export function readTable(table: string): Model {
  const lines = table.split('\n').filter((line) => line.includes('\t') && !line.startsWith('#'))
  const rows = new Int32Array(clueCount()).fill(-1)
  const weights = new Float64Array(lines.length * width)
  const moves = legalMoves.slice()
  let row = 0
  for (const line of lines) {
    const tab = line.indexOf('\t')
    const name = line.slice(0, tab)
    if (name.startsWith('->')) {
      const from = labels.findIndex((label) => name === `->${label}`)
      for (const [to, value] of numbersIn(line, tab + 1).entries())
        moves[from * width + to] = (moves[from * width + to] ?? 0) + value
      continue
    }
    const clue = numberOfClue(name)
    if (clue === undefined) continue // of a family that is no more; `npm run train` leaves it out
    rows[clue] = row
    weights.set(numbersIn(line, tab + 1), row * width)
    row += 1
  }
  return { rows, weights, moves }
}

const scratch = new Float64Array(width)

/** The numbers of a row, read in place: there are tens of thousands, in each thread. */
function numbersIn(line: string, from: number): Float64Array {
  let at = from
  for (let label = 0; label < width; label += 1) {
    const end = line.indexOf(' ', at)
    const to = end < 0 ? line.length : end
    scratch[label] = decimalIn(line, at, to)
    at = Math.min(to + 1, line.length)
  }
  return scratch
}

const [hyphen, point] = [0x2d, 0x2e]

/** A number of few decimals, none for a mere point; a whole number by a power of ten is the very number that they mean. */
function decimalIn(line: string, from: number, to: number): number {
  let digits = 0
  let scale = 0
  for (let at = from; at < to; at += 1) {
    const unit = line.charCodeAt(at)
    if (unit === point) scale = 1
    else if (unit !== hyphen) {
      digits = digits * 10 + unit - 0x30
      scale *= 10
    }
  }
  if (digits === 0) return 0
  return (line.charCodeAt(from) === hyphen ? -digits : digits) / (scale || 1)
}

/**
 * Write what was learnt as a table.
 *
 * @param model
 *   Model.
 * @returns
 *   Lines in the order of their families; clues without any weight are left out.
 */
export function writeTable(model: Model): string {
  const show = (value: number): string => {
    const rounded = Math.round(value * 100) / 100
    return rounded === 0 ? '.' : String(rounded)
  }
  const rowOf = (values: Float64Array): string => [...values].map(show).join(' ')
  const lines = labels.map((label, index) => {
    const values = model.moves.slice(index * width, (index + 1) * width)
    return `->${label}\t${rowOf(values.map((value) => (value < -1e6 ? 0 : value)))}`
  })
  for (const [clue, row] of model.rows.entries()) {
    if (row < 0) continue
    const values = rowOf(model.weights.slice(row * width, (row + 1) * width))
    if (/[1-9]/.test(values)) lines.push(`${nameOfClue(clue)}\t${values}`)
  }
  return lines.join('\n')
}
