import { legalMoves, type Model, width } from './chain.ts'
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
  const rows = new Map<string, number>()
  const weights = new Float64Array(lines.length * width)
  const moves = legalMoves.slice()
  for (const line of lines) {
    const [name = '', values = ''] = line.split('\t')
    const numbers = values.split(' ').map((value) => (value === '.' ? 0 : Number(value)))
    if (name.startsWith('->')) {
      const from = labels.findIndex((label) => name === `->${label}`)
      for (const [to, value] of numbers.entries())
        moves[from * width + to] = (moves[from * width + to] ?? 0) + value
      continue
    }
    const row = rows.size
    rows.set(name, row)
    for (const [label, value] of numbers.entries()) weights[row * width + label] = value
  }
  return { rows, weights, moves }
}

/**
 * Write what was learnt as a table.
 *
 * @param model
 *   Model.
 * @returns
 *   Lines in the order of their names; features without any weight are left out.
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
  for (const name of [...model.rows.keys()].sort()) {
    const row = model.rows.get(name) ?? 0
    const values = rowOf(model.weights.slice(row * width, (row + 1) * width))
    if (/[1-9]/.test(values)) lines.push(`${name}\t${values}`)
  }
  return lines.join('\n')
}
