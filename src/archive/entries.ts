import type {
  ArticleId,
  ArticleRecord,
  Entry,
  Grave,
  Shelfmark,
  SitePath,
  Slug,
  Tombstone,
} from '../model/index.ts'
import { byCodeUnit } from './shelves.ts'
import { articleSlugs, shelfSlug, toSlug } from './slugs.ts'

const summaryLength = 240
const suppliedLength = 70

/** What an entry needs of a record before addresses are known. */
export type Card = Omit<Entry, 'slug' | 'path' | 'previous' | 'next'> & { readonly pinned?: string }

/**
 * Reduce a record to what lists show of it.
 *
 * @param record
 *   Whole record.
 * @returns
 *   Small card; it shares no string with the record, so that the record's text can be forgotten.
 */
export function toCard(record: ArticleRecord): Card {
  const { headline, standfirst, published, source, language } = record
  const first = record.sections.flatMap((section) => section.parts)[0]?.text ?? ''
  const pinned = record.terms?.address ?? record.extra.slug?.value
  const card: Card = {
    id: record.id,
    title:
      headline?.value ??
      (first === '' ? `[${record.origin.path}]` : `[${shorten(first, suppliedLength)}]`),
    supplied: headline === undefined,
    summary: shorten(standfirst?.value.join(' ') ?? first, summaryLength),
    ...(published ? { published: published.value } : {}),
    authors: record.authors?.value ?? [],
    ...(source ? { source: shelfmark(source.value.name) } : {}),
    ...(language ? { language: language.value } : {}),
    direction: record.direction,
    words: countWords(record),
    sections: record.sections.length,
    footnotes: record.footnotes.length,
    file: record.origin.path,
    ...(record.terms?.listed === false ? { unlisted: true as const } : {}),
    diagnostics: record.diagnostics,
    ...(typeof pinned === 'string' ? { pinned } : {}),
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
 *   Its headline or first words, or what a person wrote instead, as they stand in the address.
 */
export function addressWords(record: ArticleRecord): string {
  return toSlug(wordsOf(toCard(record)), 'article')
}

const wordsOf = ({ title, supplied, pinned }: Card): string =>
  pinned ?? (supplied ? title.replace(/[[\]]/g, '') : title)

function shelfmark(name: string): Shelfmark {
  return {
    slug: shelfSlug(
      name.replace(/\./g, '-'),
      `source-${[...name]
        .map((letter) => (letter.codePointAt(0) ?? 0).toString(16))
        .join('')
        .slice(0, 24)}`,
    ),
    name,
  }
}

function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length).replace(/[\ud800-\udbff]$/, '')
  const space = cut.lastIndexOf(' ')
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`
}

const ideograph = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/g

/** Words of the body: runs between spaces, and every Chinese or Japanese character. */
function countWords(record: ArticleRecord): number {
  let count = 0
  for (const section of record.sections) {
    for (const { text } of section.parts) {
      const signs = text.match(ideograph)?.length ?? 0
      count +=
        signs +
        text
          .replace(ideograph, ' ')
          .split(/\s+/)
          .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
    }
  }
  return count
}

/**
 * Give cards their addresses and their order.
 *
 * @param cards
 *   Cards of different articles, in any order.
 * @param graves
 *   Articles that are gone; each address is taken once.
 * @returns
 *   Entries, oldest first, undated ones last, of one day by address; and what stands in the places of those
 *   that are gone.
 */
export function toEntries(
  cards: readonly Card[],
  graves: readonly Grave[] = [],
): { entries: Entry[]; tombstones: Tombstone[] } {
  const slugs = articleSlugs([
    ...cards.map((card) => ({ id: card.id, words: wordsOf(card) })),
    ...graves,
  ])
  const entries = cards.map(({ pinned: _pinned, ...card }): Entry => {
    const slug = slugs.get(card.id) as Slug // every card got one
    return { ...card, slug, path: `articles/${slug}/` as SitePath }
  })
  entries.sort(
    (a, b) =>
      byCodeUnit(a.published?.value ?? '~', b.published?.value ?? '~') ||
      byCodeUnit(a.path, b.path),
  )
  const linked = entries.map((entry, index): Entry => {
    const dated = (other: Entry | undefined): ArticleId | undefined =>
      entry.published && other?.published ? other.id : undefined
    const previous = dated(entries[index - 1])
    const next = dated(entries[index + 1])
    return { ...entry, ...(previous ? { previous } : {}), ...(next ? { next } : {}) }
  })
  const tombstones = graves.map(
    ({ id, words: _words, ...notice }): Tombstone => ({
      path: `articles/${slugs.get(id) as Slug}/` as SitePath, // every grave got one
      ...notice,
    }),
  )
  return { entries: linked, tombstones }
}
