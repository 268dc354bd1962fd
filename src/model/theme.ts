import type { ComponentChild } from 'preact'
import type { SitePath } from './brand.ts'

/** A colour on light and on dark pages, each `#rrggbb`. */
export interface Colour {
  readonly light: string
  readonly dark: string
}

/** What colours a site has: the custom properties of `newsfiche.css`. */
export type ColourName = 'accent' | 'ink' | 'line' | 'mark' | 'paper' | 'quiet' | 'wash'

/** Our colours, as `newsfiche.css` has them. */
export const houseColours: Readonly<Record<ColourName, Colour>> = {
  paper: { light: '#fdfcf9', dark: '#17181a' },
  wash: { light: '#f4f1ea', dark: '#202225' },
  ink: { light: '#1d1c1a', dark: '#e9e6df' },
  quiet: { light: '#635e55', dark: '#aaa59a' },
  line: { light: '#d8d2c5', dark: '#3b3d41' },
  accent: { light: '#8a2a1c', dark: '#eaa895' },
  mark: { light: '#fbeebc', dark: '#4a4013' },
}

/** A file of a typeface. */
export interface FontFile {
  /** Absolute path. */
  readonly file: string
  readonly style: 'italic' | 'normal'
  /** `400`, or a range: `200 900`. */
  readonly weight: string
}

/** A typeface: names of families, the first that a reader has or that comes in files. */
export interface Typeface {
  readonly families: readonly string[]
  readonly files: readonly FontFile[]
}

/** What is set in a typeface: the words of articles, the words of the site. */
export type TypefaceName = 'interface' | 'text'

/** A picture file; of one that is shown the size too. */
export interface Picture {
  /** Absolute path. */
  readonly file: string
  /** Where it is published. */
  readonly path: SitePath
  readonly type: 'image/png' | 'image/svg+xml'
  readonly width: number
  readonly height: number
}

/** A link at the head of every page: to a page of ours by the name of its folder, or anywhere. */
export type NavigationLink =
  | { readonly place: string }
  | { readonly name: string; readonly page: SitePath }
  | { readonly name: string; readonly address: string }

/** How a site looks, as far as a person decided. */
export interface Theme {
  readonly colours: Readonly<Partial<Record<ColourName, Colour>>>
  readonly typefaces: Readonly<Partial<Record<TypefaceName, Typeface>>>
  readonly logo?: Picture
  readonly icon?: Picture
  readonly navigation: readonly NavigationLink[]
  /** Absolute path of a style sheet of one's own. */
  readonly style?: string
  /** Absolute path of a folder whose files are published too. */
  readonly assets?: string
}

/** Parts of pages that a person may replace. */
export const partNames = [
  'masthead',
  'colophon',
  'crumbs',
  'figures',
  'timeline',
  'calendar',
  'way',
  'shelf-list',
  'collection-list',
  'entry-list',
  'entry',
  'headlines',
  'imprint',
  'contents',
  'tools',
  'body',
  'footnotes',
  'topics',
  'original',
  'cite',
  'record',
  'neighbours',
] as const

export type PartName = (typeof partNames)[number]

/** A component that stands in the place of a part of ours: it gets the same props, and ours as `Ours`. */
export type PartComponent = (props: never) => ComponentChild

export type Parts = Readonly<Partial<Record<PartName, PartComponent>>>
