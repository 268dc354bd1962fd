import type { VNode } from 'preact'
import type { Entry, Holdings, Shelf, Shelfname, Surroundings } from './archive.ts'
import type { SitePath } from './brand.ts'
import type { ResolvedConfig } from './config.ts'
import type { NewsDate } from './news-date.ts'
import type { ArticleRecord } from './record.ts'
import type { Tombstone } from './terms.ts'

/** Says a message of the interface in the archive's language, its `{names}` filled in. */
export type Say = (message: string, values?: Readonly<Record<string, string | number>>) => string

/** A citation of an article in a style. */
export interface Citation {
  /** Name of the style. */
  readonly style: string
  readonly runs: readonly { readonly text: string; readonly italic?: true }[]
}

/** What every page knows: nothing of any article, for all that a page shows of articles is in its props. */
export interface Context {
  readonly site: ResolvedConfig
  /** Address of this page. */
  readonly path: SitePath
  /** Whether the page's address is known to the browser: a 404 page is shown anywhere. */
  readonly anywhere: boolean
  /** Link from this page to another page or file, relative, so that the site works in any folder. */
  readonly href: (to: SitePath | '', fragment?: string) => string
  readonly say: Say
  /** A date in words, as precise as it is known. */
  readonly date: (date: NewsDate) => string
  readonly number: (value: number) => string
  /** An article in every style that it is cited in. */
  readonly cite: (record: ArticleRecord, entry: Entry) => readonly Citation[]
  /** Name of a language in the archive's language: `ru` → “Russian”. */
  readonly languageName: (tag: string) => string
}

/**
 * What each kind of page is made of, besides its context.
 *
 * A page is printed again when one of these has changed, and only then: whatever a page is to show must
 * come to it here.
 */
export interface PageProps {
  readonly article: {
    readonly entry: Entry
    readonly record: ArticleRecord
    readonly around: Surroundings
  }
  readonly front: { readonly holdings: Holdings }
  /** One shelf: a source, a day, a language. */
  readonly shelf: {
    readonly shelf: Shelf
    /** The shelves that it stands in, the largest first. */
    readonly above: readonly Shelfname[]
  }
  /** All shelves of one kind. */
  readonly shelves: { readonly kind: Shelf['kind']; readonly shelves: readonly Shelf[] }
  readonly search: {
    /** Whether the search engine ran, so that the site is searched when it is served. */
    readonly served: boolean
    /** Whether the site is searched from a disk too. */
    readonly onDisk: boolean
    /** The first and the last year of which there are articles. */
    readonly years?: { readonly first: string; readonly last: string }
  }
  readonly about: { readonly holdings: Holdings }
  readonly 'not-found': object
  /** The place of an article that is gone. */
  readonly tombstone: { readonly tombstone: Tombstone }
}

/** The component of each kind of page. */
export type Pages = {
  readonly [Kind in keyof PageProps]: (
    props: PageProps[Kind] & { readonly context: Context },
  ) => VNode
}

/** A page that is not an article. */
export type SitePage = {
  readonly [Kind in keyof PageProps]: {
    readonly kind: Kind
    readonly path: SitePath
    readonly props: PageProps[Kind]
  }
}[keyof PageProps]
