import type { Compiler } from 'unified'
import type { VFile } from 'vfile'
import {
  type ArticleRecord,
  articleIdOf,
  type Dump,
  dumpToString,
  type Furniture,
  formatOf,
  type Json,
  type Origin,
  type Root,
} from '../model/index.ts'
import { createAnchors } from './anchors.ts'
import { placeOf, toBody } from './body.ts'
import { innerHtml } from './body-html.ts'
import { wordsOf } from './clean.ts'
import { diagnosticsOf, orphanNotes } from './diagnostics.ts'
import { toFields } from './fields.ts'
import { joinFootnotes } from './footnotes.ts'
import { linkSpans, type SpanOf, toSpans } from './spans.ts'

declare module 'unified' {
  interface CompileResultMap {
    ArticleRecord: ArticleRecord
  }
}

declare module 'vfile' {
  interface DataMap {
    /** Where the text came from; set by the reader. */
    origin: Origin
    /** The sidecar's fields, and the path of its file. */
    sidecar: { path: string; fields: Readonly<Record<string, Json>> }
  }
}

/**
 * unified compiler that turns an article's tree into its record.
 *
 * @param tree
 *   Tree of `articleParse`.
 * @param file
 *   Its file, with `data.dump`, and `data.origin` when it was read from a folder.
 * @returns
 *   Plain JSON.
 */
export const toRecord: Compiler<Root, ArticleRecord> = (tree, file) => {
  const dump = file.data.dump as Dump
  const text = dumpToString(dump)
  const origin = file.data.origin ?? originOf(file, text)
  const anchors = createAnchors()
  const footnotes = joinFootnotes(tree, anchors)
  const body = toBody(tree, anchors)
  for (const { anchor, node } of footnotes)
    body.became.set(node.position?.start.offset ?? -1, anchor)
  const spans = toSpans(dump)
  const fields = toFields(spans, file, origin)
  const repairs = file.data.repairs ?? []
  return {
    format: 'newsfiche/article/1',
    id: articleIdOf(origin.sha256),
    origin,
    ...fields,
    sections: body.sections,
    footnotes: footnotes.map((note) => ({
      marker: note.marker,
      anchor: note.anchor,
      text: wordsOf(note.node),
      html: note.node.children.map((child) => innerHtml(child)).join('<br>'),
      calls: note.calls,
      ...placeOf(note.node),
    })),
    captions: body.captions,
    notes: body.notes,
    furniture: furnitureOf(spans),
    diagnostics: [...diagnosticsOf(file), ...orphanNotes(footnotes)],
    ...(repairs.length > 0 ? { repairs } : {}),
    spans: linkSpans(spans, body.became, footnotes),
  }
}

/** What is known of a text that no reader brought: nothing but itself. */
function originOf(file: VFile, text: string): Origin {
  return {
    path: file.path ?? 'untitled.txt',
    copies: [],
    format: formatOf(file.path ?? ''),
    encoding: 'utf-8',
    sha256: '0'.repeat(64),
    bytes: new TextEncoder().encode(text).length,
    length: text.length,
  }
}

function furnitureOf(spans: readonly SpanOf[]): Furniture[] {
  return spans
    .filter((span) => span.role === 'furniture')
    .map(({ kind = 'other', text, rule, why, confidence, start, end }) => ({
      kind,
      text,
      rule,
      why,
      confidence,
      start,
      end,
    }))
}
