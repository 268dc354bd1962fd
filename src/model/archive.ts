import type { ArticleId, SitePath, Slug } from './brand.ts'
import type { NewsDate } from './news-date.ts'
import type { ArticleRecord, Diagnostic } from './record.ts'
import type { Removal, Tombstone } from './terms.ts'

/**
 * An article as lists show it: all that other pages need, without its text.
 *
 * Kept small, so that the entries of a hundred thousand articles fit in memory at once.
 */
export interface Entry {
  readonly id: ArticleId
  /** Last segment of its address. */
  readonly slug: Slug
  /** `articles/harbour-bridge-opens-844f847e/` */
  readonly path: SitePath
  /** The headline; without one, the first words of the text in square brackets, as cataloguers do. */
  readonly title: string
  /** Whether `title` was supplied by us. */
  readonly supplied: boolean
  /** The standfirst or the first words of the text, at most 240 characters. */
  readonly summary: string
  readonly published?: NewsDate
  readonly authors: readonly string[]
  /** The outlet; absent when unknown. */
  readonly source?: Shelfmark
  readonly language?: string
  readonly direction: 'ltr' | 'rtl'
  readonly words: number
  readonly sections: number
  readonly footnotes: number
  /** Path of the input file. */
  readonly file: string
  readonly diagnostics: readonly Diagnostic[]
  /** That no search engine shall list it, even where the archive may be listed. */
  readonly unlisted?: true
  /** The articles before and after it in time. */
  readonly previous?: ArticleId
  readonly next?: ArticleId
}

/** Name and address of a shelf. */
export interface Shelfmark {
  readonly slug: Slug
  readonly name: string
}

/**
 * Articles that stand together: a source, a year, a language.
 *
 * A shelf lists its articles or, when they are many, its smaller shelves. Articles come oldest
 * first; undated ones last.
 */
export interface Shelf {
  readonly kind: 'source' | 'date' | 'language'
  /** `sources/sputniknews-com/`, `dates/2020/07/`, `languages/en/` */
  readonly path: SitePath
  /** Name of the outlet, `2020-07`, a language tag; empty for “unknown”. */
  readonly name: string
  /** The shelf it stands in. */
  readonly parent?: SitePath
  readonly entries: readonly Entry[]
  readonly shelves: readonly Shelf[]
}

/** What names a shelf. */
export type Shelfname = Pick<Shelf, 'kind' | 'path' | 'name' | 'parent'>

/** A file that could not be published, and why. */
export interface Refusal {
  readonly path: string
  readonly diagnostic: Diagnostic
}

/** Gives the whole record of an entry; the archive does not say where it is kept. */
export interface Records {
  readonly get: (id: ArticleId) => ArticleRecord
  /** The same as JSON, on one line. */
  readonly json: (id: ArticleId) => string
}

/** An article as a page beside it names it. */
export type Neighbour = Pick<Entry, 'path' | 'title' | 'published' | 'language' | 'direction'>

/** What an article's page tells of the archive around it. */
export interface Surroundings {
  /** The articles before and after it in time. */
  readonly previous?: Neighbour
  readonly next?: Neighbour
  /** The shelf of its source, when more stands there. */
  readonly shelf?: SitePath
}

/** The archive as pages of the whole show it: all but the records. */
export type Holdings = Omit<Archive, 'byId' | 'records' | 'tombstones' | 'removals' | 'kept'>

/** All that is published. */
export interface Archive {
  /** Oldest first, undated ones last; same day by address. */
  readonly entries: readonly Entry[]
  readonly byId: ReadonlyMap<ArticleId, Entry>
  readonly sources: readonly Shelf[]
  /** Years; within them months, within them days. Undated articles in the last, with an empty name. */
  readonly dates: readonly Shelf[]
  readonly languages: readonly Shelf[]
  readonly refusals: readonly Refusal[]
  /** What stands at the addresses of articles that are gone. */
  readonly tombstones: readonly Tombstone[]
  /** How many articles are kept private. */
  readonly kept: number
  /** What must be nowhere in what is made of it. */
  readonly removals: readonly Removal[]
  readonly records: Records
}
