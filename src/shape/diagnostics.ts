import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Diagnostic } from '../model/index.ts'
import { placeOf } from './body.ts'
import type { NoteOf } from './footnotes.ts'

/**
 * The messages of a file as plain JSON.
 *
 * @param file
 *   File.
 * @returns
 *   Diagnostics, in the order in which they were said.
 */
export function diagnosticsOf(file: VFile): Diagnostic[] {
  return file.messages.map((message) => ({
    rule: message.ruleId ?? 'unknown',
    severity: severityOf(message),
    reason: message.reason,
    ...whereOf(message),
    ...(typeof message.actual === 'string' ? { actual: message.actual } : {}),
    ...(message.expected ? { expected: message.expected } : {}),
  }))
}

/** vfile says “warning” as `false`, “error” as `true` and “info” as neither. */
function severityOf({ fatal }: VFileMessage): Diagnostic['severity'] {
  if (fatal === true) return 'error'
  return fatal === false ? 'warning' : 'info'
}

function whereOf({ place, line, column }: VFileMessage): Partial<Diagnostic> {
  const range = place && 'start' in place ? place : undefined
  const numbers = { line, column, start: range?.start.offset, end: range?.end.offset }
  return Object.fromEntries(Object.entries(numbers).filter(([, number]) => number !== undefined))
}

/**
 * Messages about notes that nothing calls.
 *
 * @param footnotes
 *   All notes of an article.
 * @returns
 *   One warning a note.
 */
export function orphanNotes(footnotes: readonly NoteOf[]): Diagnostic[] {
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
