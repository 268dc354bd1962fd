import type { Archive, ArticleRecord, Entry, Holdings, ResolvedConfig } from '../model/index.ts'
import { createScroll } from './scroll.ts'

/** A file of the site that is not a page. */
export type OutputFile =
  | {
      readonly path: string
      readonly content: string | Uint8Array
      /** Whether `content` goes behind what was yielded of this file before (default: no). */
      readonly append?: true
    }
  /** The same bytes as a file elsewhere: an absolute path. */
  | { readonly path: string; readonly copyOf: string }

/** Makes files of the site from the archive; yields them, never writes. */
export interface Emitter {
  readonly name: string
  readonly emit: (archive: Archive, site: ResolvedConfig) => Iterable<OutputFile>
}

/**
 * A long file with a piece of each article, in the order of the archive.
 *
 * A piece is made of its article alone, so that a build takes the pieces of unchanged articles from the
 * file of the build before.
 */
export interface Register {
  readonly path: string
  readonly isWanted: (site: ResolvedConfig, articles: number) => boolean
  readonly head: (holdings: Holdings, site: ResolvedConfig) => string
  /** Text of an article; `record` for the record itself, as JSON on a line. */
  readonly piece: 'record' | ((record: ArticleRecord, entry: Entry, site: ResolvedConfig) => string)
  /** What stands between two pieces. */
  readonly between: string
  readonly tail: (holdings: Holdings, site: ResolvedConfig) => string
}

/**
 * Let whole records be read, each once, for all that is made from them.
 *
 * @param registers
 *   Long files.
 * @param filesOf
 *   Makes the files of one article.
 * @returns
 *   Emitter of all these files.
 */
export function reading(
  registers: readonly Register[],
  filesOf: (record: ArticleRecord, entry: Entry, site: ResolvedConfig) => Iterable<OutputFile>,
): Emitter {
  return {
    name: 'records',
    *emit(archive, site) {
      const open = registers
        .filter(({ isWanted }) => isWanted(site, archive.entries.length))
        .map((register) => ({ register, scroll: createScroll(register.path) }))
      for (const { register, scroll } of open) yield* scroll.write(register.head(archive, site))
      for (const entry of archive.entries) {
        const record = archive.records.get(entry.id)
        const isFirst = entry === archive.entries[0]
        yield* filesOf(record, entry, site)
        for (const { register, scroll } of open)
          yield* scroll.write(
            `${isFirst ? '' : register.between}${pieceOf(register, record, entry, site)}`,
          )
      }
      for (const { register, scroll } of open) {
        yield* scroll.write(register.tail(archive, site))
        yield* scroll.end()
      }
    },
  }
}

function pieceOf(
  { piece }: Register,
  record: ArticleRecord,
  entry: Entry,
  site: ResolvedConfig,
): string {
  return piece === 'record' ? `${JSON.stringify(record)}\n` : piece(record, entry, site)
}
