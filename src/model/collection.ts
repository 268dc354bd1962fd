import type { Entry } from './archive.ts'
import type { Anchor, SitePath } from './brand.ts'

/** A curated list as other pages name it. */
export interface CollectionLabel {
  /** `collections/the-lantern-bridge/` */
  readonly path: SitePath
  readonly title: string
  /** What it is about, at most 240 characters; may be empty. */
  readonly summary: string
  /** Articles on it. */
  readonly count: number
  /** BCP 47 tag of its words, where it says so. */
  readonly language?: string
}

/** An article on a curated list. */
export interface Exhibit {
  readonly entry: Entry
  /** What its curator says of it: sanitised HTML; empty when nothing is. */
  readonly note: string
}

/** What stands on the page of a curated list, in order. */
export type CollectionPart =
  | { readonly kind: 'prose'; readonly html: string }
  | {
      readonly kind: 'heading'
      readonly depth: 2 | 3 | 4 | 5 | 6
      readonly anchor: Anchor
      readonly html: string
    }
  | { readonly kind: 'articles'; readonly exhibits: readonly Exhibit[] }

/** A note at the foot of a curated list. */
export interface CollectionNote {
  readonly marker: string
  readonly anchor: Anchor
  readonly html: string
  readonly calls: readonly { readonly anchor: Anchor }[]
}

/** A curated list: what people say of some articles, in the order that they chose. */
export interface Collection extends CollectionLabel {
  /** Who put it together. */
  readonly curator?: string
  readonly parts: readonly CollectionPart[]
  readonly footnotes: readonly CollectionNote[]
  /** Path of its file below the input folder. */
  readonly file: string
  /** Whether its file says more than its page: it names an article that is not published. */
  readonly withholds: boolean
}
