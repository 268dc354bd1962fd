import type { ArticleId, SitePath } from './brand.ts'

/**
 * Whom an archive or an article is for.
 *
 * - `private`: the people who have the files; no feeds, and no place on a site that others see
 * - `reading-room`: readers who were told of it; search engines and miners are asked to stay away
 * - `excerpt`: everybody, for the facts and the first words
 * - `public`: everybody; the keeper holds the rights
 */
export type Visibility = 'private' | 'reading-room' | 'excerpt' | 'public'

/** Every visibility, the closest first. */
export const visibilities: readonly Visibility[] = ['private', 'reading-room', 'excerpt', 'public']

/** What people say of an outlet's articles, or of one of them. */
export interface Permission {
  readonly visibility?: Visibility
  /** Who holds the rights, and what others may do; in words. */
  readonly rights?: string
  /** Name or address of a licence: `CC-BY-4.0`, `https://…`. */
  readonly licence?: string
}

/** What is done to an article that must not stay as it is. */
export type TakedownAction = 'noindex' | 'excerpt' | 'anonymise' | 'tombstone'

/** Why, as a code that statistics can be made of. */
export type TakedownReason =
  | 'copyright'
  | 'court-order'
  | 'defamation'
  | 'error'
  | 'other'
  | 'privacy'
  | 'request'
  | 'safety'

/** What the public may know of a takedown. */
export interface TakedownNotice {
  readonly action: TakedownAction
  readonly reason: TakedownReason
  /** Day, `2026-11-20`. */
  readonly date: string
  /** A sentence for readers. */
  readonly note?: string
}

/** An entry of `takedowns.yml`. */
export interface Takedown extends TakedownNotice {
  /** Identity of the article, or as many of its first digits as an address has. */
  readonly id: string
  /** Words that must go: names of people, and other words; with what stands in their place. */
  readonly removed: readonly { readonly words: string; readonly name: boolean }[]
  readonly replacement: string
  /** Words that an excerpt has; absent: as many as any. */
  readonly words?: number
  /** Whether the address may go on to hold the words that go. */
  readonly keepAddress: boolean
  /** Address of an article whose file is gone too. */
  readonly erased?: SitePath
}

/** On which terms an article is published; decided once, before anything else sees it. */
export interface Terms {
  readonly visibility: Visibility
  /** Whether search engines may list it, as far as they may the archive. */
  readonly listed: boolean
  readonly rights?: string
  readonly licence?: string
  /** What there is to download: the file as it came, the file without what was withheld, or nothing. */
  readonly file: 'whole' | 'edited' | 'none'
  /** How much of the text is not shown. */
  readonly withheld?: { readonly words: number; readonly characters: number }
  /** Words of what is not shown, each once, in the order of the alphabet, for the search. */
  readonly findable?: readonly string[]
  /** Words of its address, where they are not those of its headline. */
  readonly address?: string
  readonly takedown?: TakedownNotice
}

/** What stands at the address of an article that is gone. */
export interface Tombstone extends Omit<TakedownNotice, 'action'> {
  readonly path: SitePath
}

/** An article that is gone, before its address is made. */
export interface Grave extends Omit<TakedownNotice, 'action'> {
  readonly id: ArticleId
  /** Words of its address. */
  readonly words: string
}

/** What must be nowhere in the site; never published, never kept. */
export interface Removal {
  readonly id: ArticleId
  /** Words and names, as `takedowns.yml` has them. */
  readonly words: readonly string[]
  /** Whole texts. */
  readonly texts: readonly string[]
  /** Whether the address may hold the words. */
  readonly keepAddress: boolean
}

/** Everything that a decision about an article rests on: plain data, for every thread. */
export interface Policy {
  readonly visibility: Visibility
  readonly excerpt: { readonly words: number; readonly search: 'shown' | 'words' }
  readonly rights?: string
  readonly licence?: string
  readonly sources: Readonly<Record<string, Permission>>
  readonly contacts: 'hidden' | 'removed' | 'shown'
  readonly takedowns: readonly Takedown[]
}
