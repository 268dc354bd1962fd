import { apa } from './apa.ts'
import { chicago } from './chicago.ts'
import { harvard } from './harvard.ts'
import { mla } from './mla.ts'
import type { CitationStyle } from './style.ts'
import { vancouver } from './vancouver.ts'

export type { CitationStyle } from './style.ts'

/** The styles that every article is cited in. */
export const citationStyles: readonly CitationStyle[] = [apa, chicago, mla, harvard, vancouver]
