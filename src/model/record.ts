import type { Anchor, ArticleId } from './brand.ts'
import type { Claim, Field } from './claim.ts'
import type { FurnitureKind, Role, RuleId } from './dump.ts'
import type { NewsDate } from './news-date.ts'
import type { Terms } from './terms.ts'

/** Plain JSON. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json }

/** All that is known of one article: plain JSON, described by `schema/article.schema.json`. */
export interface ArticleRecord {
  /** Name and version of this shape. */
  readonly format: 'newsfiche/article/1'
  readonly id: ArticleId
  readonly origin: Origin
  readonly headline?: Field<string>
  readonly kicker?: Field<string>
  /** Paragraphs of the standfirst, in order. */
  readonly standfirst?: Field<readonly string[]>
  /** As printed: `By JANE DOE in Kabul`. */
  readonly byline?: Field<string>
  /** Names, in order. */
  readonly authors?: Field<readonly string[]>
  /** As printed, without the dash behind it: `MOSCOW (Sputnik)`. */
  readonly dateline?: Field<string>
  readonly published?: Field<NewsDate>
  readonly updated?: Field<NewsDate>
  /** BCP 47 tag: `en`, `pt-BR`. */
  readonly language?: Field<string>
  /** Of the text, for `dir`. */
  readonly direction: 'ltr' | 'rtl'
  readonly topics?: Field<readonly string[]>
  /** The outlet that the text came from. */
  readonly source?: Field<Source>
  /** The outlet whose copy was saved, when it is another. */
  readonly republisher?: Field<Source>
  /** The body under its crossheads; the first section may have none. */
  readonly sections: readonly Section[]
  readonly footnotes: readonly Footnote[]
  readonly captions: readonly Caption[]
  /** Editor's notes, corrections, disclaimers. */
  readonly notes: readonly Note[]
  readonly furniture: readonly Furniture[]
  /** Fields that a person gave and that have no place of their own, by key. */
  readonly extra: Readonly<Record<string, Field<Json>>>
  /** What the file says of fields that a person declared unknown (`date: null`), by field. */
  readonly withdrawn: Readonly<Record<string, readonly Claim<Json>[]>>
  readonly diagnostics: readonly Diagnostic[]
  /** Damaged characters that are read as what they were, in order; absent when there are none. */
  readonly repairs?: readonly Repair[]
  /** On which terms it is published; absent for a text that is in no archive. */
  readonly terms?: Terms
  /** The whole file: the `text` of all spans, joined in order, is the decoded input. */
  readonly spans: readonly Span[]
}

/** The file that the article came in. */
export interface Origin {
  /** Path below the input folder, `/` between folders. */
  readonly path: string
  /** Paths of other files with the same bytes. */
  readonly copies: readonly string[]
  readonly format: Format
  /** Label of the WHATWG Encoding Standard: `utf-8`, `windows-1252`. */
  readonly encoding: string
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  readonly sha256: string
  /** Size in bytes. */
  readonly bytes: number
  /** Length of the decoded text in UTF-16 units, the unit of all offsets. */
  readonly length: number
  /** Path of the sidecar, when there is one. */
  readonly sidecar?: string
}

/** How a file is written. */
export type Format = 'html' | 'markdown' | 'text'

const formats: ReadonlyArray<readonly [name: RegExp, format: Format]> = [
  [/\.(?:md|markdown|mdown|mkd)$/i, 'markdown'],
  [/\.(?:html?|xhtml)$/i, 'html'],
]

/**
 * How a file is written, as its name says.
 *
 * @param path
 *   Path or name of the file.
 * @returns
 *   Format; plain text when the name says nothing else.
 */
export function formatOf(path: string): Format {
  return formats.find(([name]) => name.test(path))?.[1] ?? 'text'
}

/**
 * The file of an article without what is not shown, in UTF-8.
 *
 * @param record
 *   Its record.
 * @returns
 *   Characters of the file, signs of omission among them.
 */
export function editedFile({ spans }: ArticleRecord): string {
  return spans.map(({ text }) => text).join('')
}

/** A newspaper, agency, site or the like. */
export interface Source {
  readonly name: string
  readonly url?: string
}

/** Characters `start` to `end` (exclusive) of the decoded file, in UTF-16 units. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** Body under one crosshead. */
export interface Section {
  readonly anchor: Anchor
  readonly heading?: Heading
  readonly parts: readonly Part[]
}

export interface Heading extends Place {
  readonly text: string
  readonly html: string
}

/** A paragraph or another part of the body that has a number and an address. */
export interface Part extends Place {
  readonly kind: 'paragraph' | 'item' | 'list' | 'quote' | 'table' | 'code'
  /** Position in the article, from 1. */
  readonly number: number
  /** `p7-3fa9c1`: its number and six digits of the digest of its text. */
  readonly anchor: Anchor
  /** The words, lines joined by a space, without markup. */
  readonly text: string
  /** Sanitised HTML of the whole element. */
  readonly html: string
}

export interface Footnote extends Place {
  /** As printed: `*`, `1`. */
  readonly marker: string
  readonly anchor: Anchor
  readonly text: string
  readonly html: string
  /** Where the text calls the note; none for an orphan. */
  readonly calls: readonly FootnoteCall[]
}

export interface FootnoteCall extends Place {
  readonly anchor: Anchor
}

/** What a picture showed; the picture itself is not in the file. */
export interface Caption extends Place {
  readonly anchor: Anchor
  readonly text: string
  /** The part of the body that it follows; absent before the first. */
  readonly after?: Anchor
}

export interface Note extends Place {
  readonly anchor: Anchor
  readonly text: string
}

export interface Furniture extends Place {
  readonly kind: FurnitureKind
  readonly text: string
  readonly rule: RuleId
  readonly why: string
  readonly confidence: number
}

/** Something that a person should know about the file. */
export interface Diagnostic {
  readonly rule: RuleId
  readonly severity: 'error' | 'warning' | 'info'
  /** “Unexpected …, expected …”; no full stop. */
  readonly reason: string
  readonly line?: number
  readonly column?: number
  readonly start?: number
  readonly end?: number
  readonly actual?: string
  readonly expected?: readonly string[]
}

/**
 * Characters of the file that were damaged on the way, and what the article reads instead.
 *
 * The file and its spans keep what they are: `text` put back in the place of `read` undoes it.
 */
export interface Repair extends Place {
  /** What stands in the file: `â€œ`. */
  readonly text: string
  /** What is read: `“`; empty for what is left of a space. */
  readonly read: string
  /** What happened to it; no full stop. */
  readonly why: string
}

/** A stretch of the file, what it is and who said so. */
export interface Span extends Place {
  readonly text: string
  readonly role: Role | 'gap'
  readonly kind?: FurnitureKind
  readonly rule: RuleId
  readonly why: string
  readonly confidence: number
  /** What it became in the article: the fragment of that part's address. */
  readonly became?: Anchor
  /** That `text` stands for characters that are not shown, and how many; 0 where that would tell too much. */
  readonly withheld?: number
}

/**
 * Name under which an article's original is published, beside its page.
 *
 * The file's own name may be anything, `index.html` or `..` too, so it is only offered as the name to
 * save under.
 *
 * @param record
 *   Its record.
 * @returns
 *   `original.txt` or `original.md`.
 */
export function originalName(record: ArticleRecord): 'original.txt' | 'original.md' {
  return record.origin.format === 'markdown' ? 'original.md' : 'original.txt'
}
