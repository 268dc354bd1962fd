import type { VNode } from 'preact'
import type { Difference, Entry, Holdings, ShelfKind, Shelfname, Surroundings } from './archive.ts'
import type { SitePath } from './brand.ts'
import type { Collection, CollectionLabel } from './collection.ts'
import type { ResolvedConfig } from './config.ts'
import type { NewsDate } from './news-date.ts'
import type { ArticleRecord } from './record.ts'
import type { Tombstone } from './terms.ts'

/** Says a message of the interface in the archive's language, its `{names}` filled in. */
export type Say = (message: string, values?: Readonly<Record<string, string | number>>) => string

/** Why something was read as it was. */
export interface Because {
  readonly words: string
  /** BCP 47 tag of the words, when they are known to be in another language than the archive's. */
  readonly language?: string
}

/** A citation of an article in a style. */
export interface Citation {
  /** Name of the style. */
  readonly style: string
  readonly runs: readonly { readonly text: string; readonly italic?: true }[]
  /** How it points to a paragraph or a section, `{}` in the place of its number or heading. */
  readonly locators: { readonly paragraph: string; readonly section: string }
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
  /** The `why` of a span or a claim, or the `reason` of a message, in the archive's language where it has words for it. */
  readonly because: (why: string) => Because
  /** A date in words, as precise as it is known. */
  readonly date: (date: NewsDate) => string
  /** A day of any year, `07-18`, or a month, `07`, in words. */
  readonly monthDay: (value: string) => string
  /** The days of the week in the order of the archive's language. */
  readonly week: Week
  readonly number: (value: number) => string
  /** An article in every style that it is cited in. */
  readonly cite: (record: ArticleRecord, entry: Entry) => readonly Citation[]
  /** Name of a language in the archive's language: `ru` → “Russian”. */
  readonly languageName: (tag: string) => string
}

/** How a language divides time into weeks. */
export interface Week {
  /** The first day, from 1 for Monday. */
  readonly first: number
  /** From the first on. */
  readonly days: readonly { readonly short: string; readonly long: string }[]
}

/** A shelf as a list of shelves names it. */
export interface ShelfLabel extends Shelfname {
  readonly count: number
  /** The first and the last year of its articles, where any has a date. */
  readonly years?: Years
}

/** What the words of an article differ in from those of another one. */
export interface Compared extends Difference {
  /** Address of the other. */
  readonly path: SitePath
}

/** Years, each four digits. */
export interface Years {
  readonly first: string
  readonly last: string
}

/** What can be told of a shelf in figures. */
export interface ShelfFacts {
  readonly count: number
  readonly years?: Years
  /** Years between the first and the last of which it has nothing. */
  readonly gaps: readonly Years[]
  /** Articles of each year that has any, oldest first. */
  readonly perYear: readonly { readonly year: string; readonly count: number }[]
  /** Tags, those of most articles first. */
  readonly languages: readonly string[]
  readonly sources: number
}

/** A month of the calendar; of a month without an article there is none. */
export interface CalendarMonth extends ShelfLabel {
  /** Those that have articles. */
  readonly days: readonly ShelfLabel[]
}

/** Articles by month, for the timeline. */
export interface Timetable {
  readonly years: readonly TimetableYear[]
  readonly undated: number
}

export interface TimetableYear extends ShelfLabel {
  readonly months: readonly ShelfLabel[]
  /** Articles of which no month is known. */
  readonly inexact: number
}

/** The largest shelves of a kind, and how many there are. */
export interface Way {
  readonly kind: ShelfKind
  readonly path: SitePath
  readonly count: number
  /** In their own order. */
  readonly largest: readonly ShelfLabel[]
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
    /** What its words and those of articles that it is compared with differ in. */
    readonly differences: readonly Compared[]
  }
  readonly front: {
    readonly holdings: Holdings
    readonly timetable: Timetable
    readonly ways: readonly Way[]
  }
  /** One shelf: a source, a day, a language. */
  readonly shelf: {
    readonly shelf: Shelfname
    /** The shelves that it stands in, the largest first. */
    readonly above: readonly Shelfname[]
    readonly facts: ShelfFacts
    readonly smaller: readonly ShelfLabel[]
    /** Its articles; none when they are too many for a page, then the smaller shelves have them. */
    readonly entries: readonly Entry[]
    /** Of a year or a month. */
    readonly calendar: readonly CalendarMonth[]
    /** The year, month or day before and after it that has articles. */
    readonly previous?: Shelfname
    readonly next?: Shelfname
  }
  /** All shelves of one kind, or those of them whose names begin alike. */
  readonly shelves: {
    readonly kind: ShelfKind
    /** The letters with which they begin (default: any). */
    readonly initials?: string
    /** None when they are too many for a page, then the drawers have them. */
    readonly shelves: readonly ShelfLabel[]
    readonly drawers: readonly {
      readonly path: SitePath
      readonly name: string
      readonly count: number
    }[]
    /** Articles that are on none of them. */
    readonly missing: number
  }
  /** All dates: the years, and the timeline of the whole archive. */
  readonly dates: {
    readonly timetable: Timetable
    readonly years: readonly ShelfLabel[]
    /** Years and months with articles of which no closer date is known. */
    readonly inexact: readonly ShelfLabel[]
    readonly undated?: ShelfLabel
  }
  /** Which days of the year have articles. */
  readonly almanac: {
    readonly days: readonly {
      readonly name: string
      readonly path: SitePath
      readonly count: number
    }[]
  }
  /** One day of the year, over all years. */
  readonly anniversary: {
    /** `07-18` */
    readonly name: string
    readonly days: readonly {
      readonly day: ShelfLabel
      /** The first of its articles. */
      readonly entries: readonly Entry[]
    }[]
    readonly previous?: { readonly name: string; readonly path: SitePath }
    readonly next?: { readonly name: string; readonly path: SitePath }
  }
  /** All ways to browse. */
  readonly browse: {
    readonly ways: readonly Way[]
    readonly almanac: boolean
    readonly collections: readonly CollectionLabel[]
  }
  /** All curated lists. */
  readonly collections: { readonly collections: readonly CollectionLabel[] }
  readonly collection: { readonly collection: Collection }
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
