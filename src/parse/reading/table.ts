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
    const [name = '', values = ''] = line.split('\t')
    const numbers = values.split(' ').map((value) => (value === '.' ? 0 : Number(value)))
    if (name.startsWith('->')) {
      const from = labels.findIndex((label) => name === `->${label}`)
      for (const [to, value] of numbers.entries())
        moves[from * width + to] = (moves[from * width + to] ?? 0) + value
      continue
    }
    const clue = numberOfClue(name)
    if (clue === undefined) continue // of a family that is no more; `npm run train` leaves it out
    rows[clue] = row
    for (const [label, value] of numbers.entries()) weights[row * width + label] = value
    row += 1
  }
  return { rows, weights, moves }
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
