import { median, type Took } from './stopwatch.ts'

/** A line of the table. */
export interface Row {
  readonly what: string
  readonly took: readonly Took[]
  /** Runs of the program that we are compared with, one beside each of ours. */
  readonly peer: readonly Took[]
  /** Ratios that we want, at most. */
  readonly reach: { readonly wall?: number; readonly memory?: number }
}

const heads = [
  '',
  'wall',
  'processor',
  'memory',
  'other wall',
  'other memory',
  'wall ×',
  'reach',
  'processor ×',
  'memory ×',
  'reach',
]

/**
 * A table of what was measured, in Markdown.
 *
 * @param rows
 *   Rows.
 * @returns
 *   Table; what was not measured is a dash.
 */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ what, took, peer, reach }) => [
    what,
    amount(took, 'wall', 's'),
    amount(took, 'processor', 's'),
    amount(took, 'memory', 'MiB'),
    amount(peer, 'wall', 's'),
    amount(peer, 'memory', 'MiB'),
    ratio(took, peer, 'wall'),
    reachOf(reach.wall),
    ratio(took, peer, 'processor'),
    ratio(took, peer, 'memory'),
    reachOf(reach.memory),
  ])
  const rule = heads.map((_, index) => (index === 0 ? '---' : '---:'))
  return [heads, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

const written = (value: number, digits: number): string =>
  Number.isFinite(value) ? value.toFixed(digits) : '–'

function amount(took: readonly Took[], of: keyof Took, unit: 's' | 'MiB'): string {
  const value = median(took.map((one) => one[of]))
  const text = written(value, unit === 's' ? 2 : 0)
  return text === '–' ? text : `${text} ${unit}`
}

/** The median of the ratios of neighbouring runs: what else the machine does meanwhile slows both. */
function ratio(took: readonly Took[], peer: readonly Took[], of: keyof Took): string {
  const ratios = took.map((one, index) => one[of] / (peer[index]?.[of] ?? Number.NaN))
  return written(median(ratios), 2)
}

const reachOf = (value: number | undefined): string => (value === undefined ? '' : `≤ ${value}`)
