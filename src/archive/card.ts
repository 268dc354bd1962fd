import { classAt, DIGIT, isLetter, NUMBER, SPACE } from '../characters.ts'
import {
  type ArticleRecord,
  captureOf,
  type Entry,
  type NewsDate,
  type Shelfmark,
  type Slug,
  shorten,
} from '../model/index.ts'
import { shortDigest } from './digest.ts'
import { nameSlug, placeOf } from './names.ts'
import { type Sketch, sketchOf } from './sketch.ts'
import { toAddressWords, toSlug } from './slugs.ts'
import { termsOf } from './terms.ts'

const summaryLength = 240
const suppliedLength = 70

/** What the archive needs to know of a record: what lists show, and what finds its neighbours. */
export interface Card extends Omit<Entry, 'slug' | 'path'> {
  /** What its address is made of: see `addressWords`. */
  readonly addressWords: string
  readonly updated?: NewsDate
  /** Address of the original, without what servers take no notice of. */
  readonly address?: string
  readonly topics: readonly string[]
  readonly place?: string
  readonly section?: string
  /** What it is about: see `termsOf`. */
  readonly terms: string
  /** What its text is compared by. */
  readonly sketch: Sketch
}

/**
 * Reduce a record to what lists show of it.
 *
 * @param record
 *   Whole record.
 * @returns
 *   Small card; it shares no string with the record, so that the record's text can be forgotten.
 */
export function toCard(record: ArticleRecord): Card {
  const { standfirst, published, source, language, kicker, dateline } = record
  const section = kicker && kicker.value.length <= longestSection ? kicker.value : undefined
  const card: Card = {
    id: record.id,
    ...headOf(record),
    addressWords: addressWords(record),
    summary: shorten(standfirst?.value.join(' ') ?? firstWords(record), summaryLength),
    ...known('published', published?.value),
    ...known('updated', record.updated?.value),
    authors: record.authors?.value ?? [],
    ...known('source', source && shelfmark(source.value.name)),
    ...known('language', language?.value),
    direction: record.direction,
    words: countWords(record),
    sections: record.sections.length,
    footnotes: record.footnotes.length,
    file: record.origin.path,
    ...(record.terms?.listed === false ? { unlisted: true as const } : {}),
    ...known('capture', captureOf(record)),
    diagnostics: record.diagnostics,
    ...known('address', source?.value.url && foldAddress(source.value.url)),
    topics: record.topics?.value ?? [],
    ...known('place', dateline && placeOf(dateline.value)),
    ...known('section', section),
    terms: termsOf(record),
    sketch: sketchOf(record),
  }
  // Strings cut from a file are slices that keep the whole file in memory; a copy is not.
  return JSON.parse(JSON.stringify(card)) as Card
}

/**
 * The words that an article's address is made of.
 *
 * @param record
 *   Record.
 * @returns
 *   Its headline or first words, or what a person wrote instead, as `toAddressWords` gives them.
 */
export function addressWords(record: ArticleRecord): string {
  const pinned = record.terms?.address ?? record.extra.slug?.value
  if (typeof pinned === 'string' && pinned !== '') return toAddressWords(pinned)
  const { title, supplied } = headOf(record)
  return toSlug(supplied ? title.replace(/[[\]]/g, '') : title, 'article')
}

/** What stands over an article in lists. */
function headOf(record: ArticleRecord): Pick<Card, 'title' | 'supplied'> {
  return {
    title: record.headline?.value ?? suppliedTitle(record),
    supplied: record.headline === undefined,
  }
}

const firstWords = ({ sections }: ArticleRecord): string =>
  sections.flatMap(({ parts }) => parts)[0]?.text ?? ''

const longestSection = 40

function known<Key extends string, Value>(
  key: Key,
  value: Value | undefined | '',
): { readonly [key in Key]?: Value } {
  return (value === undefined || value === '' ? {} : { [key]: value }) as {
    readonly [key in Key]?: Value // the one key
  }
}

function suppliedTitle(record: ArticleRecord): string {
  const first = firstWords(record)
  return first === '' ? `[${record.origin.path}]` : `[${shorten(first, suppliedLength)}]`
}

/** Of a name of signs alone, the signs are all that tells it from others. */
function shelfmark(name: string): Shelfmark {
  return { slug: nameSlug(name) ?? (`name-${shortDigest(name)}` as Slug), name } // hexadecimal digits
}

/** Where a page is, without what changes with the way there; nothing for the front page of a site. */
function foldAddress(url: string): string | undefined {
  const [, rest = ''] = /^https?:\/\/(?:www\.|m\.)?([^?#]*)/i.exec(url) ?? []
  const address = rest.replace(/\/(?:index\.\w+|amp)?$/i, '').toLowerCase()
  const query = /\?(?:.*&)?((?:id|p|article|story)=[^&#]+)/i.exec(url)?.[1] ?? ''
  return address.includes('/') || query !== '' ? `${address}?${query}` : undefined
}

/** Words of the body: runs between spaces, and every Chinese or Japanese character. */
function countWords(record: ArticleRecord): number {
  let count = 0
  for (const { parts } of record.sections) for (const { text } of parts) count += wordsOn(text)
  return count
}

const isIdeograph = (unit: number): boolean =>
  unit >= 0x3040 &&
  (unit <= 0x30ff || (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0xf900 && unit <= 0xfaff))

/** Runs between white space that hold a letter or a number, and ideographs. */
function wordsOn(text: string): number {
  let count = 0
  let isOpen = true
  for (let index = 0; index < text.length; index += 1) {
    const kind = classAt(text, index)
    if (isIdeograph(text.charCodeAt(index))) {
      count += 1
      isOpen = true
    } else if (kind === SPACE) isOpen = true
    else if (isOpen && (isLetter(kind) || kind === DIGIT || kind === NUMBER)) {
      count += 1
      isOpen = false
    }
  }
  return count
}
