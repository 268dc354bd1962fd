import {
  type Anchor,
  blocksOf,
  type Dump,
  dumpToString,
  isInline,
  piecesOf,
  type Span,
} from '../model/index.ts'
import type { NoteOf } from './footnotes.ts'

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
  if (value.trim().replace('\ufeff', '') !== '') return 'Markup, which no browser prints'
  if (value.includes('\ufeff')) return 'Byte order mark'
  const endings = value.match(/\r\n|\n|\r/g)?.length ?? 0
  if (endings === 0) return 'Space'
  return endings === 1 ? 'End of a line' : 'Blank lines'
}

/**
 * Tell each span what it became in the article.
 *
 * @param spans
 *   The labelled file.
 * @param became
 *   The fragment that what begins at an offset became.
 * @param footnotes
 *   Notes, and their calls in the text.
 * @returns
 *   Spans of the record.
 */
export function linkSpans(
  spans: readonly SpanOf[],
  became: ReadonlyMap<number, Anchor>,
  footnotes: readonly NoteOf[],
): Span[] {
  const calls = new Map(
    footnotes.flatMap((note) => note.calls.map((call) => [call.start, call.anchor] as const)),
  )
  let flow: { block: number; anchor: Anchor } | undefined
  return spans.map(({ block, inline, ...span }): Span => {
    const own = became.get(span.start)
    if (own && block !== undefined) flow = { block, anchor: own }
    const anchor =
      calls.get(span.start) ??
      own ??
      (flow && flow.block === block && span.role !== 'furniture'
        ? flow.anchor
        : pageAnchor(span.role))
    return anchor ? { ...span, became: anchor } : span
  })
}

const anchors: Partial<Record<Span['role'], string>> = {
  headline: 'headline',
  kicker: 'kicker',
  standfirst: 'standfirst',
  byline: 'byline',
  author: 'byline',
  published: 'date',
  updated: 'date',
  timestamp: 'date',
  source: 'source',
  'source-name': 'source',
  topics: 'topics',
  topic: 'topics',
}

function pageAnchor(role: Span['role']): Anchor | undefined {
  return anchors[role] as Anchor | undefined // one of `pageAnchors`
}
