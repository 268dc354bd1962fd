import type { Anchor, ArticleRecord, Span } from '../../src/model/index.ts'

/** Where things of an article's page stand, in both directions. */
export interface Places {
  /** Fragment of a span in the original view. */
  readonly idOf: (span: Span) => string
  /** Fragment of the first span that became a part of the article. */
  readonly spanOf: ReadonlyMap<string, string>
  /** Fragment of the span that holds a character. */
  readonly spanAt: (offset: number) => string | undefined
  /** Line of a character, from 1. */
  readonly lineOf: (offset: number) => number
  /** Whether the page has the place that a span became. */
  readonly has: (anchor: Anchor) => boolean
}

/**
 * Find the places of an article's page.
 *
 * A span's fragment has an underscore, so that it is never one of the article's own.
 *
 * @param record
 *   Record.
 * @returns
 *   Lookups.
 */
export function placesOf(record: ArticleRecord): Places {
  const { spans } = record
  const ids = new Map(spans.map((span, index) => [span, `o_${index + 1}`]))
  const spanOf = new Map<string, string>()
  for (const span of spans) {
    const id = ids.get(span)
    if (span.became && id && !spanOf.has(span.became)) spanOf.set(span.became, id)
  }
  const ends = lineEndsOf(spans)
  const starts = spans.map(({ start }) => start)
  const absent = new Set<string>()
  if (!record.kicker) absent.add('kicker')
  if (!record.standfirst) absent.add('standfirst')
  if (!record.topics) absent.add('topics')
  return {
    idOf: (span) => ids.get(span) ?? '',
    spanOf,
    spanAt: (offset) => {
      const span = spans[lastIndexFrom(starts, offset)]
      return span && ids.get(span)
    },
    lineOf: (offset) => lastIndexFrom(ends, offset) + 2,
    has: (anchor) => !absent.has(anchor),
  }
}

const lineEnd = /\r\n|\n|\r/g

/** Offsets behind each line end. */
function lineEndsOf(spans: readonly Span[]): number[] {
  const text = spans.map((span) => span.text).join('')
  return [...text.matchAll(lineEnd)].map((match) => match.index + match[0].length)
}

/** Index of the last number that is not greater; -1 when all are. */
function lastIndexFrom(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
