import type { FootnoteDefinition, FootnoteReference } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Anchor, FootnoteCall, Root } from '../model/index.ts'
import type { Anchors } from './anchors.ts'

declare module 'mdast' {
  interface Data {
    /** On a footnote's call: its own fragment and that of its note. */
    call?: { anchor: string; note: string } | undefined
  }
}

/** A note and the places that call it. */
export interface NoteOf {
  readonly marker: string
  readonly anchor: Anchor
  readonly node: FootnoteDefinition
  readonly calls: readonly FootnoteCall[]
}

/**
 * Join the notes of an article and their calls, both ways.
 *
 * Of several notes with one marker each answers the calls since the one before it: reposts glue
 * two articles with a `*` each.
 *
 * @param tree
 *   The article; each call learns the fragments of itself and of its note.
 * @param anchors
 *   Giver of fragments.
 * @returns
 *   Notes, in order, orphans too.
 */
export function joinFootnotes(tree: Root, anchors: Anchors): NoteOf[] {
  const definitions = tree.children.filter(
    (node): node is FootnoteDefinition => node.type === 'footnoteDefinition',
  )
  const references: FootnoteReference[] = []
  visit(tree, 'footnoteReference', (node) => {
    references.push(node)
  })
  const byMarker = new Map<string, FootnoteReference[]>()
  for (const reference of references) {
    const list = byMarker.get(reference.identifier)
    if (list) list.push(reference)
    else byMarker.set(reference.identifier, [reference])
  }
  const last = new Map(definitions.map((node) => [node.identifier, node]))
  return definitions.map((node, index): NoteOf => {
    const anchor = anchors.take(`fn-${index + 1}`)
    const waiting = byMarker.get(node.identifier) ?? []
    const end = node.position?.start.offset ?? 0
    const isLast = last.get(node.identifier) === node
    const mine = isLast
      ? waiting.splice(0)
      : waiting.splice(0, waiting.filter((call) => (call.position?.start.offset ?? 0) < end).length)
    const calls = mine.map((call, position): FootnoteCall => {
      const own = anchors.take(
        position === 0 ? `fnref-${index + 1}` : `fnref-${index + 1}-${position + 1}`,
      )
      call.data = { ...call.data, call: { anchor: own, note: anchor } }
      return {
        anchor: own,
        start: call.position?.start.offset ?? 0,
        end: call.position?.end.offset ?? 0,
      }
    })
    return { marker: node.label ?? node.identifier, anchor, node, calls }
  })
}
