import { type Card, toCard } from './archive/card.ts'
import type {
  ArticleRecord,
  Diagnostic,
  Grave,
  Refusal,
  Removal,
  ResolvedConfig,
} from './model/index.ts'
import type { Sight } from './morgue/sight.ts'

/**
 * What a desk makes of a file: a card for the lists and the record that may be published as JSON; nothing
 * to publish, but perhaps a grave; or a refusal.
 */
export type Copy = Written | Withheld | Refusal

/** A record as it is handed on. */
export interface Written {
  readonly card: Card
  readonly sha256: string
  readonly json: Uint8Array
  /** What must be nowhere: a copy that has it is kept in no cache. */
  readonly removal?: Removal
}

/** An article that is not published. */
export interface Withheld {
  readonly withheld: true
  readonly sha256: string
  readonly grave?: Grave
  readonly removal?: Removal
}

/** A file to read: its path and that of its sidecar. */
export interface Assignment {
  readonly path: string
  readonly sidecar?: string
}

/** A copy, and what was seen in the files that it was made from. */
export interface Report {
  readonly copy: Copy
  /** Nothing for a file that could not be read. */
  readonly sight?: Sight
  readonly sidecarSight?: Sight
}

const encoder = new TextEncoder()

/**
 * A record as it is handed on.
 *
 * @param record
 *   Whole record.
 * @returns
 *   Its card and its JSON.
 */
export function toCopy(record: ArticleRecord): Written {
  const json = encoder.encode(JSON.stringify(record))
  return { card: toCard(record), sha256: record.origin.sha256, json }
}

/**
 * Apply a person's levels to messages.
 *
 * @param diagnostics
 *   Messages at the levels of their rules.
 * @param levels
 *   Levels by rule; `off` leaves a message out.
 * @returns
 *   Messages as the person wants to hear them.
 */
export function atLevels(
  diagnostics: readonly Diagnostic[],
  levels: ResolvedConfig['levels'],
): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const level = levels[diagnostic.rule]
    return level === 'off' ? [] : [level ? { ...diagnostic, severity: level } : diagnostic]
  })
}
