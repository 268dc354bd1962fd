import { citations } from './citations.ts'
import { colophon } from './colophon.ts'
import { crawlers } from './crawlers.ts'
import { downloads } from './downloads.ts'
import { type Emitter, type Register, reading } from './emitter.ts'
import { feeds } from './feeds.ts'
import { hosts } from './hosts/index.ts'
import { ninjs } from './ninjs.ts'
import { oaiPmh } from './oai-pmh.ts'
import { openSearch } from './open-search.ts'
import { dataPackage, tables } from './tables.ts'
import { timeMaps } from './time-maps.ts'

export { downloads } from './downloads.ts'
export type { Emitter, OutputFile, Register } from './emitter.ts'
export { examine, type Finding, type Listing } from './hosts/checkup.ts'
export { type Host, hostLimits } from './hosts/limits.ts'

/** Long files with a piece of each article. */
export const registers: readonly Register[] = [...citations, ...tables, ninjs, oaiPmh]

/** Emitters that need no whole record. */
export const lists: readonly Emitter[] = [
  colophon,
  dataPackage,
  feeds,
  crawlers,
  openSearch,
  timeMaps,
  hosts,
]

/** All our emitters. */
export const emitters: readonly Emitter[] = [...lists, reading(registers, downloads)]
