import { apa } from './apa.ts'
import { chicago } from './chicago.ts'
import { harvard } from './harvard.ts'
import { mla } from './mla.ts'
import type { CitationStyle } from './style.ts'
import { vancouver } from './vancouver.ts'

export type { CitationStyle } from './style.ts'

/** The styles that every article is cited in. */
export const citationStyles: readonly CitationStyle[] = [apa, chicago, mla, harvard, vancouver]

/**
 * Put a person's styles beside ours.
 *
 * @param others
 *   Styles that an engine formats.
 * @returns
 *   Ours, each in the engine's own word where its file is among the others; then the rest of them.
 */
export function withOurs(others: readonly CitationStyle[]): CitationStyle[] {
  const known = new Map(others.map((style) => [style.id, style]))
  const settled = citationStyles.map((style): CitationStyle => {
    const cite = known.get(style.id)?.cite ?? style.cite
    known.delete(style.id)
    return { ...style, cite }
  })
  return [...settled, ...known.values()]
}
