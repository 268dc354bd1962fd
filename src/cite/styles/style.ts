import { type Cited, oneLine } from '../cited.ts'
import type { Run } from '../runs.ts'

/** A place within an article: a paragraph by its number or a sign that stands for one, a section by its heading. */
export type Place = { readonly paragraph: number | string } | { readonly section: string }

/** A way of citing that a discipline has agreed on. */
export interface CitationStyle {
  readonly id: string
  /** As people know it. */
  readonly name: string
  /** An entry of a bibliography. */
  readonly cite: (cited: Cited) => Run[]
  /** How the style points to a place in a work without pages. */
  readonly locator: (place: Place) => string
}

/**
 * The words with which a style points to a place.
 *
 * @param paragraph
 *   Its word for a paragraph.
 * @param quotes
 *   Its quotation marks.
 * @returns
 *   `para. 7`, `section “Ways to live”`
 */
export function pointing(paragraph: string, quotes: '“”' | '‘’' = '“”'): CitationStyle['locator'] {
  return (place) =>
    'section' in place
      ? `section ${quotes[0]}${oneLine(place.section)}${quotes[1]}`
      : `${paragraph} ${place.paragraph}`
}
