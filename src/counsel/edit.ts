import type { ArticleRecord, Span } from '../model/index.ts'

/** Characters of the file that are replaced. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
  /** What a reader is told of how much went; 0 where the number would tell too much. */
  readonly withheld: number
}

/**
 * Replace characters of an article's file.
 *
 * The result is a record of the edited file: its spans, joined, are that file, and every offset counts
 * in it. Whatever else the record says is left to others.
 *
 * @param record
 *   Record.
 * @param edits
 *   In order, not overlapping.
 * @returns
 *   Record of the edited file.
 */
export function edited(record: ArticleRecord, edits: readonly Edit[]): ArticleRecord {
  if (edits.length === 0) return record
  const spans = renumbered(cut(record.spans, edits))
  const { spans: _spans, origin, ...others } = record
  const length = spans.at(-1)?.end ?? 0
  return {
    ...moved(others, shiftOf(edits)),
    origin: { ...origin, length },
    spans,
  }
}

/** Spans without what the edits take, each edit's text in the first that it touches. */
function cut(spans: readonly Span[], edits: readonly Edit[]): Span[] {
  const pieces: Span[] = []
  let next = 0
  for (const span of spans) {
    let done = span.start
    const keep = (to: number): void => {
      if (to > done)
        pieces.push({ ...span, text: span.text.slice(done - span.start, to - span.start) })
    }
    while (next < edits.length) {
      const edit = edits[next]
      if (!edit || edit.start >= span.end) break
      keep(edit.start)
      if (edit.start >= span.start && edit.text !== '')
        pieces.push({ ...span, text: edit.text, withheld: edit.withheld })
      done = Math.max(done, Math.min(edit.end, span.end))
      if (edit.end > span.end) break
      next += 1
    }
    keep(span.end)
  }
  return pieces
}

function renumbered(pieces: readonly Span[]): Span[] {
  let start = 0
  return pieces.map((piece) => {
    const end = start + piece.text.length
    const span = { ...piece, start, end }
    start = end
    return span
  })
}

/** Where an offset of the old file is in the new one. */
function shiftOf(edits: readonly Edit[]): (offset: number) => number {
  let delta = 0
  const steps = edits.map(({ start, end, text }) => {
    const step = { start, end, at: start + delta, delta: delta + text.length - (end - start) }
    delta = step.delta
    return step
  })
  return (offset) => {
    let low = 0
    let high = steps.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((steps[middle]?.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    const step = steps[low - 1]
    if (!step) return offset
    return offset < step.end ? step.at : offset + step.delta
  }
}

/** The same with every place moved; the values that people gave are theirs, whatever their keys. */
function moved<Value>(value: Value, shift: (offset: number) => number): Value {
  const walk = (part: unknown, key: string): unknown => {
    if (typeof part === 'number') return key === 'start' || key === 'end' ? shift(part) : part
    if (Array.isArray(part)) return part.map((each) => walk(each, ''))
    if (typeof part !== 'object' || part === null || key === 'value') return part
    return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, walk(each, name)]))
  }
  return walk(value, '') as Value // the same shape
}
