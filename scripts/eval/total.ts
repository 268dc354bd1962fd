import type { Count, Found, Row } from './score.ts'

/** Precision, recall and their harmonic mean; absent when nothing was said or asked. */
export interface Measure {
  readonly p: number | undefined
  readonly r: number | undefined
  readonly f1: number | undefined
}

/** The measures of a set of articles. */
export interface Total {
  readonly records: number
  readonly headline: number | undefined
  readonly authors: Measure
  readonly date: { readonly p: number | undefined; readonly r: number | undefined }
  readonly paragraph: Measure
  readonly perfect: number | undefined
  readonly text: Measure
  readonly heading: Measure & { readonly gold: number; readonly records: number }
  readonly placed: number | undefined
  readonly boundary: Measure
  readonly stray: number | undefined
  readonly summary: {
    readonly asSummary: number | undefined
    readonly asParagraph: number | undefined
  }
  readonly dateline: { readonly p: number | undefined; readonly r: number | undefined } | undefined
  readonly source: { readonly p: number | undefined; readonly r: number | undefined } | undefined
  readonly footnote: Measure | undefined
  readonly leak: number | undefined
}

const ratio = (hits: number, of: number): number | undefined => (of === 0 ? undefined : hits / of)
const sum = <T>(list: readonly T[], pick: (value: T) => number): number =>
  list.reduce((total, value) => total + pick(value), 0)
const mean = (list: readonly number[]): number | undefined =>
  ratio(
    sum(list, (value) => value),
    list.length,
  )

/**
 * The harmonic mean of precision and recall.
 *
 * @param p
 *   Precision, when anything was said.
 * @param r
 *   Recall, when anything was asked.
 * @returns
 *   F1; nothing when either is missing.
 */
export function f1(p: number | undefined, r: number | undefined): number | undefined {
  if (p === undefined || r === undefined) return undefined
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}

function micro(counts: readonly Count[]): Measure & { gold: number } {
  const hit = sum(counts, (count) => count.hit)
  const gold = sum(counts, (count) => count.gold)
  const p =
    ratio(
      hit,
      sum(counts, (count) => count.said),
    ) ?? (gold > 0 ? 0 : undefined)
  const r = ratio(hit, gold)
  return { p, r, f1: f1(p, r), gold }
}

function macro(list: ReadonlyArray<{ p: number; r: number }>): Measure {
  return {
    p: mean(list.map(({ p }) => p)),
    r: mean(list.map(({ r }) => r)),
    f1: mean(list.map(({ p, r }) => f1(p, r) ?? 0)),
  }
}

function found(list: readonly Found[]): Total['dateline'] {
  if (list.length === 0) return undefined
  const right = list.filter((field) => field.right).length
  return {
    p: ratio(right, list.filter((field) => field.said).length),
    r: ratio(right, list.filter((field) => field.gold).length),
  }
}

/**
 * Sum up the counts of articles.
 *
 * @param rows
 *   Counts, article by article.
 * @returns
 *   Measures: paragraphs and texts as means over the articles, fields over all their values.
 */
export function totalOf(rows: readonly Row[]): Total {
  const column = <Key extends keyof Row>(key: Key): Array<NonNullable<Row[Key]>> =>
    rows.map((row) => row[key]).filter((value) => value !== undefined) as Array<
      NonNullable<Row[Key]> // undefined was filtered out, and no column holds null
    >
  const dates = column('date')
  const summaries = column('summary')
  const placed = column('placed')
  const leaks = column('leak')
  const of = sum(summaries, (row) => row.of)
  return {
    records: rows.length,
    headline: mean(column('headline').map(Number)),
    authors: micro(column('authors')),
    date: {
      p: ratio(dates.filter((row) => row.right).length, dates.filter((row) => row.said).length),
      r: ratio(
        dates.filter((row) => row.asked && row.right).length,
        dates.filter((row) => row.asked).length,
      ),
    },
    paragraph: macro(column('paragraph')),
    perfect: mean(column('perfect').map(Number)),
    text: macro(column('text')),
    heading: { ...micro(column('heading')), records: column('heading').length },
    placed: ratio(
      sum(placed, (row) => row.hit),
      sum(placed, (row) => row.of),
    ),
    boundary: micro(column('boundary')),
    stray: mean(column('stray')),
    summary: {
      asSummary: ratio(
        sum(summaries, (row) => row.summary),
        of,
      ),
      asParagraph: ratio(
        sum(summaries, (row) => row.paragraph),
        of,
      ),
    },
    dateline: found(column('dateline')),
    source: found(column('source')),
    footnote: column('footnote').length === 0 ? undefined : micro(column('footnote')),
    leak: ratio(
      sum(leaks, (row) => row.hit),
      sum(leaks, (row) => row.of),
    ),
  }
}

const show = (value: number | undefined): string =>
  value === undefined ? '    –' : value.toFixed(3)
const three = ({ p, r, f1: mid }: Measure): string => `${show(p)} / ${show(r)} / ${show(mid)}`

/**
 * The measures as a table for a terminal.
 *
 * @param total
 *   Measures.
 * @returns
 *   Lines.
 */
export function tableOf(total: Total): string {
  const rows: Array<[string, string]> = [
    ['records', String(total.records)],
    ['headline', show(total.headline)],
    ['authors P/R/F1', three(total.authors)],
    ['date P/R', `${show(total.date.p)} / ${show(total.date.r)}`],
    ['paragraph P/R/F1', three(total.paragraph)],
    ['perfect', show(total.perfect)],
    ['text P/R/F1', three(total.text)],
    [
      'heading P/R/F1',
      `${three(total.heading)}  (${total.heading.gold} in ${total.heading.records} records)`,
    ],
    ['placed', show(total.placed)],
    ['boundary P/R/F1', three(total.boundary)],
    ['stray headings', show(total.stray)],
    [
      'standfirst',
      `${show(total.summary.asSummary)} as such, ${show(total.summary.asParagraph)} as a paragraph`,
    ],
  ]
  if (total.dateline)
    rows.push(['dateline P/R', `${show(total.dateline.p)} / ${show(total.dateline.r)}`])
  if (total.source) rows.push(['source P/R', `${show(total.source.p)} / ${show(total.source.r)}`])
  if (total.footnote) rows.push(['footnote P/R/F1', three(total.footnote)])
  if (total.leak !== undefined) rows.push(['leak', show(total.leak)])
  return rows.map(([name, value]) => name.padEnd(18) + value).join('\n')
}

/**
 * The measures language by language.
 *
 * @param rows
 *   Counts, article by article.
 * @returns
 *   Lines.
 */
export function languagesOf(rows: readonly Row[]): string {
  const languages = [...new Set(rows.map((row) => row.language))].sort()
  const lines = ['language     n  headline  date-r  authors    para  perfect    text  heading']
  for (const language of languages) {
    const total = totalOf(rows.filter((row) => row.language === language))
    lines.push(
      [
        language.padEnd(10),
        String(total.records).padStart(4),
        show(total.headline).padStart(10),
        show(total.date.r).padStart(8),
        show(total.authors.f1).padStart(9),
        show(total.paragraph.f1).padStart(8),
        show(total.perfect).padStart(9),
        show(total.text.f1).padStart(8),
        show(total.heading.f1).padStart(9),
      ].join(''),
    )
  }
  return lines.join('\n')
}
