import type { Archive, ResolvedConfig } from '../model/index.ts'

/** A file of the site that is not a page. */
export type OutputFile =
  | { readonly path: string; readonly content: string }
  /** The same bytes as a file elsewhere: an absolute path. */
  | { readonly path: string; readonly copyOf: string }

/** Makes files of the site from the archive; yields them, never writes. */
export interface Emitter {
  readonly name: string
  readonly emit: (archive: Archive, site: ResolvedConfig) => Iterable<OutputFile>
}
