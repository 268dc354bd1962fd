import type { Cited } from '../cited.ts'
import type { Run } from '../runs.ts'

/** A way of citing that a discipline has agreed on. */
export interface CitationStyle {
  readonly id: string
  /** As people know it. */
  readonly name: string
  /** An entry of a bibliography. */
  readonly cite: (cited: Cited) => Run[]
  /** How the style points to a paragraph of a work without pages. */
  readonly locator: (paragraph: number) => string
}
