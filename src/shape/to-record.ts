import type { Compiler } from 'unified'
import type { VFile } from 'vfile'
import {
  type Anchor,
  type ArticleId,
  type ArticleRecord,
  type Caption,
  type Diagnostic,
  type Dump,
  dumpToString,
  type Furniture,
  isMarkdown,
  type Note,
  type Origin,
  type Part,
  type Place,
  type Root,
  type RootContent,
  type Section,
  type Span,
} from '../model/index.ts'
import { type Anchors, createAnchors, headingAnchor } from './anchors.ts'
import { bodyHtml, innerHtml } from './body-html.ts'
import { wordsOf } from './clean.ts'
import { toFields } from './fields.ts'
import { fingerprint } from './fingerprint.ts'
import { joinFootnotes, type NoteOf } from './footnotes.ts'
import { type SpanOf, toSpans } from './spans.ts'

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
    sidecar: { path: string; fields: Readonly<Record<string, import('../model/index.ts').Json>> }
  }
}

/** What the body's tree gives. */
interface Body {
  readonly sections: Section[]
  readonly captions: Caption[]
  readonly notes: Note[]
  /** Which fragment each place of the file became. */
  readonly became: Map<number, Anchor>
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
  return {
    format: 'newsfiche/article/1',
    id: origin.sha256.slice(0, 16) as ArticleId, // 64 hexadecimal digits by contract
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
    spans: spansOf(spans, body.became, footnotes),
  }
}

/** What is known of a text that no reader brought: nothing but itself. */
function originOf(file: VFile, text: string): Origin {
  return {
    path: file.path ?? 'untitled.txt',
    copies: [],
    format: isMarkdown(file.path ?? '') ? 'markdown' : 'text',
    encoding: 'utf-8',
    sha256: '0'.repeat(64),
    bytes: new TextEncoder().encode(text).length,
    length: text.length,
  }
}

function toBody(tree: Root, anchors: Anchors): Body {
  const sections: Array<{
    anchor?: Anchor
    heading?: Section['heading']
    parts: Part[]
    wish: string
  }> = [{ parts: [], wish: 'lead' }]
  const captions: Caption[] = []
  const notes: Note[] = []
  const became = new Map<number, Anchor>()
  let number = 0
  let after: Anchor | undefined
  const addPart = (node: RootContent, kind: Part['kind']): void => {
    const words = wordsOf(node)
    if (words === '') return
    number += 1
    const anchor = anchors.take(`p${number}-${fingerprint(words)}`)
    node.data = { ...node.data, hProperties: { id: anchor } }
    sections
      .at(-1)
      ?.parts.push({ kind, number, anchor, text: words, html: bodyHtml(node), ...placeOf(node) })
    became.set(placeOf(node).start, anchor)
    after = anchor
  }
  for (const node of tree.children) {
    const role = node.data?.role
    if (node.type === 'heading' && role === 'crosshead') {
      const words = wordsOf(node)
      sections.push({
        heading: { text: words, html: innerHtml(node), ...placeOf(node) },
        parts: [],
        wish: headingAnchor(words, sections.length),
      })
    } else if (role === 'caption')
      captions.push({ text: wordsOf(node), ...(after ? { after } : {}), ...placeOf(node) })
    else if (role === 'note') notes.push({ text: wordsOf(node), ...placeOf(node) })
    else if (node.type === 'list' && role === 'item')
      for (const item of node.children) addPart(item as unknown as RootContent, 'item')
    else if (
      role === 'paragraph' ||
      role === 'quote' ||
      role === 'list' ||
      role === 'table' ||
      role === 'code'
    )
      addPart(node, role)
  }
  const kept = sections.filter((section) => section.heading || section.parts.length > 0)
  return {
    sections: kept.map(({ wish, heading, parts }): Section => {
      const anchor = anchors.take(wish)
      if (heading) became.set(heading.start, anchor)
      return heading ? { anchor, heading, parts } : { anchor, parts }
    }),
    captions,
    notes,
    became,
  }
}

function placeOf(node: RootContent): Place {
  return (
    node.data?.place ?? {
      start: node.position?.start.offset ?? 0,
      end: node.position?.end.offset ?? 0,
    }
  )
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

/** The fragment under which a reader finds what a span became. */
function spansOf(
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

function pageAnchor(role: Span['role']): Anchor | undefined {
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
    note: 'notes',
    caption: 'captions',
  }
  return anchors[role] as Anchor | undefined // one of `pageAnchors`
}

function diagnosticsOf(file: VFile): Diagnostic[] {
  return file.messages.map((message): Diagnostic => {
    const place = message.place && 'start' in message.place ? message.place : undefined
    const start = place?.start.offset
    const end = place?.end.offset
    return {
      rule: message.ruleId ?? 'unknown',
      severity: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info',
      reason: message.reason,
      ...(message.line === undefined ? {} : { line: message.line }),
      ...(message.column === undefined ? {} : { column: message.column }),
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
      ...(message.actual == null ? {} : { actual: message.actual }),
      ...(message.expected == null ? {} : { expected: message.expected }),
    }
  })
}

function orphanNotes(footnotes: readonly NoteOf[]): Diagnostic[] {
  return footnotes
    .filter((note) => note.calls.length === 0)
    .map(({ marker, node }) => ({
      rule: 'footnote-uncalled',
      severity: 'warning',
      reason: `Unexpected note \`${marker}\` that nothing in the text calls, expected the same marker behind a word`,
      ...(node.position
        ? { line: node.position.start.line, column: node.position.start.column }
        : {}),
      ...placeOf(node),
    }))
}
