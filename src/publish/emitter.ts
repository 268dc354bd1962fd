import type { Archive, ArticleRecord, Entry, ResolvedConfig } from '../model/index.ts'

/** A file of the site that is not a page. */
export type OutputFile =
  | {
      readonly path: string
      readonly content: string
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
 * Makes files from the whole records.
 *
 * Records are many and large, so all readers are handed each record in turn: they are read once.
 */
export interface Reader {
  readonly name: string
  readonly open: (archive: Archive, site: ResolvedConfig) => Reading
}

/** A reader at work. */
export interface Reading {
  /** Files of one article, if any. */
  readonly article: (record: ArticleRecord, entry: Entry) => Iterable<OutputFile>
  /** Files of them all, if any. */
  readonly close: () => Iterable<OutputFile>
}

/**
 * Let readers read.
 *
 * @param readers
 *   Readers.
 * @returns
 *   Emitter of all their files.
 */
export function reading(readers: readonly Reader[]): Emitter {
  return {
    name: 'records',
    *emit(archive, site) {
      const atWork = readers.map((reader) => reader.open(archive, site))
      for (const entry of archive.entries) {
        const record = archive.records.get(entry.id)
        for (const reader of atWork) yield* reader.article(record, entry)
      }
      for (const reader of atWork) yield* reader.close()
    },
  }
}
