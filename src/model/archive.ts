import type { ArticleId, SitePath, Slug } from './brand.ts'
import type { Capture } from './capture.ts'
import type { Collection } from './collection.ts'
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
  readonly capture?: Capture
}

/** An article as a page beside it names it. */
export type Neighbour = Pick<
  Entry,
  'path' | 'title' | 'supplied' | 'published' | 'source' | 'language' | 'direction'
>

/** An article with much of the same text. */
export interface Copy {
  readonly article: Neighbour
  /** How much of this article's text the other has too, from 0 to 1; an estimate. */
  readonly share: number
  /** Whether it was published earlier or later; absent where the dates do not tell. */
  readonly when?: 'earlier' | 'later'
}

/** One of the versions of an article. */
export interface Version extends Neighbour {
  /** When it was changed, as far as it says so. */
  readonly updated?: NewsDate
}

/** Copies of what stood at one address on several days: a TimeMap of Memento (RFC 7089). */
export interface TimeMap {
  /** `timemap/7c9e3b1f02aa.link` */
  readonly path: SitePath
  readonly original: string
  /** Oldest first. */
  readonly mementos: readonly { readonly path: SitePath; readonly day: string }[]
}

/** Words that one of two texts has and the other has not, and where. */
export interface Passage {
  /** A few words of both before it. */
  readonly before: string
  /** What stands in this article; empty where only the other has something. */
  readonly here: string
  /** What stands in the other. */
  readonly there: string
  /** A few words of both behind it. */
  readonly after: string
}

/** What the words of an article and of another one differ in. */
export interface Difference {
  readonly passages: readonly Passage[]
  /** How many passages there are beyond these. */
  readonly more: number
  /** Whether they differ in so much that it is of no use to list it. */
  readonly isFar: boolean
}

/** An article on the same subject. */
export interface Related {
  readonly article: Neighbour
  /** Words that both have and few others, most telling first. */
  readonly shares: readonly string[]
}

/** What an article's page tells of the archive around it. */
export interface Surroundings {
  /** The articles before and after it in time. */
  readonly previous?: Neighbour
  readonly next?: Neighbour
  /** The same among those of its source. */
  readonly previousInSource?: Neighbour
  readonly nextInSource?: Neighbour
  /** The shelf of its source, when more stands there. */
  readonly shelf?: SitePath
  /** The shelves that it stands on by name, in the order of its record; no “unknown”. */
  readonly shelves: readonly Shelfname[]
  /** All versions of this article, itself among them, oldest first; none when there is but one. */
  readonly versions: readonly Version[]
  /** Where its copies of several days are listed. */
  readonly timeMap?: SitePath
  /** The same text elsewhere. */
  readonly copies: readonly Copy[]
  /** Best first. */
  readonly related: readonly Related[]
  /** The articles whose words are compared with this one's: the version before, the nearest copy. */
  readonly against: readonly ArticleId[]
}

/** Name and address of a shelf. */
export interface Shelfmark {
  readonly slug: Slug
  readonly name: string
}

/** What articles are shelved by. */
export type ShelfKind = 'source' | 'date' | 'language' | 'author' | 'topic' | 'place' | 'section'

/**
 * What a shelf's name is.
 *
 * - `name`: of the outlet, author, topic…; empty for “unknown”
 * - `date`: a year, month or day: `2014`, `2014-03`, `2014-03-02`
 * - `inexact`: a year or month of which no closer date is known
 * - `undated`: empty
 * - `initial`: letters with which titles begin; empty for those that begin with none
 */
export type Division = 'name' | 'date' | 'inexact' | 'undated' | 'initial'

/**
 * Articles that stand together: a source, a year, a language.
 *
 * A shelf lists its articles or, when they are many, its smaller shelves, which then hold them all.
 * Articles come oldest first; undated ones last.
 */
export interface Shelf {
  readonly kind: ShelfKind
  readonly by: Division
  /** `sources/sputniknews-com/`, `dates/2020/07/`, `languages/en/` */
  readonly path: SitePath
  /** `by` says what it is. */
  readonly name: string
  readonly entries: readonly Entry[]
  readonly shelves: readonly Shelf[]
}

/** What names a shelf. */
export type Shelfname = Pick<Shelf, 'kind' | 'by' | 'path' | 'name'>

/** Shelves of a kind whose names begin alike: what a long list of shelves is divided into. */
export interface Drawer {
  /** `authors/initials/s/` */
  readonly path: SitePath
  /** The letters with which their names begin; empty for those that begin with none. */
  readonly name: string
  readonly shelves: readonly Shelf[]
  /** Smaller ones, when there are many shelves; together they hold them all. */
  readonly drawers: readonly Drawer[]
}

/** All shelves of a kind, by name. */
export interface Cabinet {
  readonly kind: ShelfKind
  /** `authors/` */
  readonly path: SitePath
  readonly shelves: readonly Shelf[]
  /** By initial, when there are many shelves. */
  readonly drawers: readonly Drawer[]
  /** Articles that are on none of them. */
  readonly missing: number
}

/** Articles of one day in the year, over all years. */
export interface Anniversary {
  /** `dates/on/07-18/` */
  readonly path: SitePath
  /** `07-18` */
  readonly name: string
  /** The days, oldest first. */
  readonly days: readonly Shelf[]
}

/** A file that could not be published, and why. */
export interface Refusal {
  readonly path: string
  readonly diagnostic: Diagnostic
}

/** What a keeper should look at in a file that is no article. */
export type Query = Refusal

/** Gives the whole record of an entry; the archive does not say where it is kept. */
export interface Records {
  readonly get: (id: ArticleId) => ArticleRecord
  /** The same as JSON, on one line. */
  readonly json: (id: ArticleId) => string
}

/** The archive as pages of the whole show it: all but the records. */
export type Holdings = Omit<
  Archive,
  'around' | 'byId' | 'kept' | 'records' | 'queries' | 'removals' | 'timeMaps' | 'tombstones'
>

/** All that is published. */
export interface Archive {
  /** Oldest first, undated ones last; same day by address. */
  readonly entries: readonly Entry[]
  readonly byId: ReadonlyMap<ArticleId, Entry>
  readonly sources: readonly Shelf[]
  /** Years; within them months, within them days. Undated articles in the last, with an empty name. */
  readonly dates: readonly Shelf[]
  readonly languages: readonly Shelf[]
  /** Every kind of shelf, also those above. */
  readonly cabinets: readonly Cabinet[]
  /** From the first of January on. */
  readonly anniversaries: readonly Anniversary[]
  /** Curated lists, in the order of their files. */
  readonly collections: readonly Collection[]
  readonly refusals: readonly Refusal[]
  /** What the keeper should know of curated lists; never published. */
  readonly queries: readonly Query[]
  /** What stands at the addresses of articles that are gone. */
  readonly tombstones: readonly Tombstone[]
  /** By their addresses. */
  readonly timeMaps: readonly TimeMap[]
  /** How many articles are kept private. */
  readonly kept: number
  /** What must be nowhere in what is made of it. */
  readonly removals: readonly Removal[]
  /** What an article has to do with the others; found when it is asked for. */
  readonly around: (id: ArticleId) => Surroundings
  readonly records: Records
}
