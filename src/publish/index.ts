import { colophon } from './colophon.ts'
import { downloads } from './downloads.ts'
import type { Emitter } from './emitter.ts'

export type { Emitter, OutputFile } from './emitter.ts'

/** Our emitters. */
export const emitters: readonly Emitter[] = [colophon, downloads]
