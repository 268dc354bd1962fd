import type { Dump, Form, RootContent } from '../../model/index.ts'
import { buildDump, type Extent } from '../build-dump.ts'
import { parseMarkdown } from './syntax.ts'

const forms: Readonly<Partial<Record<RootContent['type'], Form>>> = {
  heading: 'heading',
  blockquote: 'quote',
  list: 'list',
  table: 'table',
  code: 'code',
  thematicBreak: 'rule',
  html: 'html',
  definition: 'definition',
  footnoteDefinition: 'footnote',
}

/**
 * Split Markdown into blocks and the gaps between them, each block with its mdast node.
 *
 * @param text
 *   The whole decoded file.
 * @param from
 *   Offset to start at (default: 0): what stands before is blanked in place, so that line, column
 *   and offset of everything after it stay true.
 * @param head
 *   Blocks that stand before `from` (default: none).
 * @returns
 *   Tree in which no block has a name yet.
 */
export function splitMarkdown(text: string, from = 0, head: readonly Extent[] = []): Dump {
  const blank = (value: string): string => value.replace(/[^\n\r]/g, ' ')
  const start = Math.max(from, text.startsWith('\ufeff') ? 1 : 0)
  const root = parseMarkdown(blank(text.slice(0, start)) + text.slice(start))
  const extents = root.children.map(
    (node): Extent => ({
      start: node.position?.start.offset ?? 0,
      end: node.position?.end.offset ?? 0,
      form: forms[node.type] ?? 'text',
      node,
    }),
  )
  return buildDump(text, [...head, ...extents])
}
