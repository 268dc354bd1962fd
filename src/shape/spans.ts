import { blocksOf, type Dump, dumpToString, isInline, piecesOf, type Span } from '../model/index.ts'

/** A span, and the flow it belongs to. */
export type SpanOf = Omit<Span, 'became'> & {
  /** Index of its block; absent for gaps. */
  readonly block?: number
  /** Whether it is read with the words around it. */
  readonly inline: boolean
}

/**
 * Divide a file into labelled spans.
 *
 * @param dump
 *   Named tree.
 * @returns
 *   Spans that follow each other without gap or overlap; their texts, joined, are the file.
 */
export function toSpans(dump: Dump): SpanOf[] {
  const spans: SpanOf[] = []
  const blocks = blocksOf(dump)
  let start = 0
  let block = 0
  for (const child of dump.children) {
    if (child.type === 'gap') {
      const end = start + child.value.length
      spans.push({
        start,
        end,
        text: child.value,
        role: 'gap',
        rule: 'split',
        why: gapReason(child.value),
        confidence: 1,
        inline: false,
      })
      start = end
      continue
    }
    const text = dumpToString(child)
    for (const { from, to, naming, own } of piecesOf(blocks[block] ?? child, text.length)) {
      spans.push({
        start: start + from,
        end: start + to,
        text: text.slice(from, to),
        ...naming,
        block,
        inline: own && isInline(naming.role),
      })
    }
    start += text.length
    block += 1
  }
  return spans
}

function gapReason(value: string): string {
  if (value.includes('\ufeff')) return 'Byte order mark'
  const endings = value.match(/\r\n|\n|\r/g)?.length ?? 0
  if (endings === 0) return 'Space'
  return endings === 1 ? 'End of a line' : 'Blank lines'
}
