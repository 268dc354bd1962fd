import {
  type ArticleRecord,
  captureDay,
  type Entry,
  type NewsDate,
  originalAddress,
  type ResolvedConfig,
  type SitePath,
} from '../model/index.ts'
import { type CitedName, toCitedName } from './names.ts'

/** What a citation says of an article; what is not known is absent, and no style may invent it. */
export interface Cited {
  readonly id: string
  /** The headline, or the first words in square brackets. */
  readonly title: string
  readonly authors: readonly CitedName[]
  /** The newspaper, agency or site. */
  readonly source?: string
  /** The newspaper's International Standard Serial Number. */
  readonly issn?: string
  readonly issued?: NewsDate
  readonly section?: string
  readonly language?: string
  readonly abstract?: string
  readonly rights?: string
  readonly licence?: string
  readonly topics: readonly string[]
  /** Where the citation leads: the archive's copy, else the original. */
  readonly url?: string
  /** Where the article was published. */
  readonly original?: string
  /** The day on which the copy was saved, where a person says so. */
  readonly captured?: NewsDate
  /** The archive's own address of its copy. */
  readonly permalink?: string
  /** Name of the archive. */
  readonly archive: string
  /** Identity within the archive. */
  readonly location: string
  readonly sha256: string
}

type Site = Pick<ResolvedConfig, 'url' | 'prefix' | 'title'>

/**
 * The address that a page or file of the archive has on the web.
 *
 * @param site
 *   Configuration.
 * @param path
 *   Address below the root of the archive.
 * @param fragment
 *   Place in it (default: none).
 * @returns
 *   `https://example.org/archive/articles/…/`; nothing while `url` is not set.
 */
export function permalink(site: Site, path: SitePath | '', fragment?: string): string | undefined {
  if (site.url === undefined) return undefined
  return `${site.url}${site.prefix}${path}${fragment === undefined ? '' : `#${fragment}`}`
}

/**
 * The address that an article's page gives as the one to list and to annotate (RFC 6596).
 *
 * @param record
 *   Its record.
 * @param entry
 *   Its place in the archive.
 * @param site
 *   Configuration.
 * @returns
 *   Its own, or that of the original where a person wants that one and it is known; nothing while neither is known.
 */
export function canonicalAddress(
  record: ArticleRecord,
  entry: Pick<Entry, 'path'>,
  site: Site & Pick<ResolvedConfig, 'canonical'>,
): string | undefined {
  const own = permalink(site, entry.path)
  return site.canonical === 'original' ? (originalAddress(record) ?? own) : own
}

/**
 * What a citation says of an article.
 *
 * @param record
 *   Its record.
 * @param entry
 *   Its place in the archive.
 * @param site
 *   Configuration.
 * @returns
 *   Its facts, none invented.
 */
export function toCited(record: ArticleRecord, entry: Entry, site: Site): Cited {
  const language = record.language?.value
  const original = originalAddress(record)
  const own = permalink(site, entry.path)
  const url = own ?? original
  return {
    id: record.id,
    title: oneLine(entry.title),
    authors: (record.authors?.value ?? [])
      .map(oneLine)
      .filter((name) => name !== '')
      .map((name) => toCitedName(name, language)),
    ...known('source', record.source && oneLine(record.source.value.name)),
    ...known('issn', issnOf(record)),
    ...known('issued', record.published?.value),
    ...known(
      'section',
      textOf(record, 'section') ?? (record.kicker && oneLine(record.kicker.value)),
    ),
    ...known('language', language),
    ...known('abstract', record.standfirst && oneLine(record.standfirst.value.join(' '))),
    ...known('rights', record.terms?.rights && oneLine(record.terms.rights)),
    ...known('licence', record.terms?.licence && oneLine(record.terms.licence)),
    topics: (record.topics?.value ?? []).map(oneLine).filter((topic) => topic !== ''),
    ...known('url', url),
    ...known('original', original),
    ...known('captured', captureDay(record)),
    ...known('permalink', own),
    archive: oneLine(site.title),
    location: record.id,
    sha256: record.origin.sha256,
  }
}

/** What a person gives as the number of the newspaper, where its last digit is the one that it must be (ISO 3297). */
function issnOf(record: ArticleRecord): string | undefined {
  const key = Object.keys(record.extra).find((name) => name.toLowerCase() === 'issn')
  const given = key === undefined ? undefined : textOf(record, key)
  const [, ...digits] = /^(\d)(\d)(\d)(\d)-?(\d)(\d)(\d)([\dX])$/i.exec(given ?? '') ?? []
  const sum = digits.reduce((total, digit, index) => {
    return total + (8 - index) * (/x/i.test(digit) ? 10 : Number(digit))
  }, 0)
  if (digits.length === 0 || sum % 11 !== 0) return undefined
  return `${digits.slice(0, 4).join('')}-${digits.slice(4).join('').toUpperCase()}`
}

function known<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): { [Name in Key]?: Value } {
  return (value === undefined || value === '' ? {} : { [key]: value }) as { [Name in Key]?: Value } // one key, as named
}

function textOf(record: ArticleRecord, key: string): string | undefined {
  const value = record.extra[key]?.value
  return typeof value === 'string' ? oneLine(value) : undefined
}

// Line ends, control characters and invisible marks of direction have no place in a citation.
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu
const invisible = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu

/**
 * A text on one line, without characters that cannot be printed.
 *
 * @param text
 *   Any text.
 * @returns
 *   Its words, a space between them.
 */
export function oneLine(text: string): string {
  return text.replace(invisible, '').replace(unprintable, ' ').trim()
}
