import type { ArticleRecord } from '../../src/index.ts'
import type { Sheet } from './gold.ts'
import type { Row } from './score.ts'
import { keyOf } from './text.ts'

/** An article, read and scored. */
export interface Scored {
  readonly sheet: Sheet
  readonly record: ArticleRecord
  readonly row: Row
}

interface Bet {
  readonly field: string
  readonly confidence: number
  readonly right: boolean
}

const bins = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]

/** Every field of an article that gold can judge, with the confidence that it was said with. */
function betsOf({ sheet: { gold }, record, row }: Scored): Bet[] {
  const bets: Bet[] = []
  const bet = (field: string, confidence: number | undefined, right: boolean): void => {
    if (confidence !== undefined) bets.push({ field, confidence, right })
  }
  if (row.headline !== undefined) bet('headline', record.headline?.confidence, row.headline)
  bet('published', record.published?.confidence, row.date.right)
  bet('authors', record.authors?.confidence, row.authors.hit === row.authors.said)
  const summary = new Set(gold.summary.map(keyOf))
  bet(
    'standfirst',
    record.standfirst?.confidence,
    (record.standfirst?.value ?? []).every((text) => summary.has(keyOf(text))),
  )
  const body = new Set(gold.sections.flatMap(({ paragraphs }) => paragraphs.map(keyOf)))
  const headings = new Set(gold.sections.map(({ heading }) => keyOf(heading ?? '')))
  for (const span of record.spans) {
    if (span.role === 'paragraph') bet('paragraph', span.confidence, body.has(keyOf(span.text)))
    if (span.role === 'crosshead') bet('crosshead', span.confidence, headings.has(keyOf(span.text)))
  }
  return bets
}

/**
 * How often fields are right, by the confidence that they are said with.
 *
 * @param scored
 *   Articles.
 * @returns
 *   Table: of the fields said with so much confidence, how many there are and what share is right.
 */
export function calibrationOf(scored: readonly Scored[]): string {
  const bets = scored.flatMap(betsOf)
  const fields = [...new Set(bets.map(({ field }) => field))]
  const lines = [
    `confidence    ${bins.map((low, index) => `${low.toFixed(2)}–${(bins[index + 1] ?? 1).toFixed(2)}`.padStart(14)).join('')}`,
  ]
  for (const field of fields) {
    const cells = bins.map((low, index) => {
      const high = bins[index + 1] ?? 1.01
      const own = bets.filter(
        (each) => each.field === field && each.confidence >= low && each.confidence < high,
      )
      if (own.length === 0) return '–'.padStart(14)
      const share = own.filter(({ right }) => right).length / own.length
      return `${share.toFixed(2)} (${own.length})`.padStart(14)
    })
    lines.push(field.padEnd(14) + cells.join(''))
  }
  return lines.join('\n')
}
