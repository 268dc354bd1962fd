import { citations } from './citations.ts'
import { colophon } from './colophon.ts'
import { crawlers } from './crawlers.ts'
import { downloads } from './downloads.ts'
import { type Emitter, reading } from './emitter.ts'
import { feeds } from './feeds.ts'
import { hosts } from './hosts/index.ts'
import { ninjs } from './ninjs.ts'
import { oaiPmh } from './oai-pmh.ts'
import { openSearch } from './open-search.ts'
import { tables } from './tables.ts'

export type { Emitter, OutputFile } from './emitter.ts'

/** Our emitters. */
export const emitters: readonly Emitter[] = [
  colophon,
  reading([downloads, citations, tables, ninjs, oaiPmh]),
  feeds,
  crawlers,
  openSearch,
  hosts,
]
