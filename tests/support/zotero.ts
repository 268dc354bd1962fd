import { DomUtils, parseDocument } from 'htmlparser2'

// What Zotero makes of a page, told in our own words from its translators Embedded Metadata (of 13 June 2024), RDF and
// COinS, and from how its utilities part a name and read a ContextObject. What Zotero has for books, films and
// software is left out.

/** A name as Zotero keeps it; one that has no parts is a family's. */
export interface Creator {
  readonly first: string
  readonly last: string
}

/** What Zotero saves; a field that it leaves empty is absent. */
export interface Item {
  readonly itemType: string
  readonly title?: string
  readonly creators: readonly Creator[]
  readonly date?: string
  readonly publicationTitle?: string
  readonly section?: string
  readonly language?: string
  readonly rights?: string
  readonly abstractNote?: string
  readonly ISSN?: string
  readonly url?: string
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * A name as Zotero parts it.
 *
 * @param text
 *   As a page gives it.
 * @returns
 *   Its parts: at a comma, where there is one, else before the last word that begins with a letter. What follows a
 *   second comma is lost.
 */
export function parted(text: string): Creator {
  const edge = /^[\s.,/[\]:]+|[\s.,/[\]:]+$/g
  // Only the first space is made an ordinary one.
  const name = text.replace(edge, '').replace(/\s+/, ' ')
  if (text.includes(',')) {
    const [last = '', first = ''] = name.replace(/\.(?=[^ ])/, '. ').split(/[,،] ?/)
    return { first: initialed(first), last }
  }
  let at = name.lastIndexOf(' ')
  while (at > 0 && !/^\p{L}/u.test(name.slice(at + 1))) at = name.lastIndexOf(' ', at - 1)
  return { first: initialed(name.slice(0, Math.max(at, 0))), last: name.slice(at + 1) }
}

/** Zotero gives a lone capital its full stop, and takes that of other words. */
const initialed = (first: string): string =>
  first
    .split(/[\s.]+|(?=-)/)
    .filter((word) => word !== '')
    .map((word) => (/^-?[A-Z\u0400-\u042f]$/.test(word) ? `${word}.` : word))
    .join(' ')
    .replace(/ -/g, '-')

const prefixes = /^(?:dc|dcterms|prism|og|article|eprints|bib|bibo|so|z)$/

/** `dc:title` for `DC.Title`: a prefix that Zotero knows, a mark, a name whose first letter does not count. */
function stated(tag: string): string {
  const [, prefix = '', name = ''] = /^([^.:_]+)[.:_](.+)$/.exec(tag) ?? []
  return prefixes.test(prefix.toLowerCase())
    ? `${prefix.toLowerCase()}:${name.charAt(0).toLowerCase()}${name.slice(1)}`
    : tag
}

type Tags = (name: string) => readonly string[]

/**
 * What Zotero saves of a page, by its translator Embedded Metadata.
 *
 * @param html
 *   The page.
 * @returns
 *   Item.
 */
export function itemOf(html: string): Item {
  const page = parseDocument(html)
  const elements = (name: string) => DomUtils.getElementsByTagName(name, page)
  const tags = new Map<string, string[]>()
  for (const { attribs } of elements('meta'))
    for (const tag of (attribs.name ?? attribs.property ?? '').split(/\s+/))
      if (tag !== '' && attribs.content)
        tags.set(stated(tag), [...(tags.get(stated(tag)) ?? []), attribs.content])
  const all: Tags = (name) => tags.get(name) ?? []
  const first = (...names: string[]): string | undefined => names.flatMap(all)[0]
  const classed = (names: RegExp): string[] =>
    DomUtils.getElements({ class: (list?: string) => names.test(list ?? '') }, page, true).map(
      (element) => fold(DomUtils.textContent(element)),
    )
  const language = first('citation_language', 'dc:language', 'dcterms:language', 'language')
  const publication = first(
    ...['citation_inbook_title', 'citation_journal_title', 'prism:publicationName'],
    ...['dc:source', 'dcterms:source', 'og:site_name'],
  )
  const item = {
    itemType: typeOf(first),
    title: titleOf(
      first('citation_title', 'dc:title', 'dcterms:title', 'og:title') ??
        DomUtils.textContent(elements('title')),
      publication,
    ),
    creators: creatorsOf(all, language, () =>
      classed(/(?:^|\s)(?:bylines?|vcard|article-byline)(?:\s|$)/),
    ),
    date:
      first(
        ...['citation_date', 'citation_cover_date', 'citation_publication_date'],
        ...['prism:publicationDate', 'og:published_time', 'article:published_time'],
        ...['dc:date.issued', 'dcterms:date.issued', 'dcterms:issued', 'dc:date', 'dcterms:date'],
        ...['dcterms:dateSubmitted', 'so:datePublished', 'citation_online_date', 'citation_year'],
      ) ?? elements('time').find(({ attribs }) => attribs.datetime)?.attribs.datetime,
    publicationTitle: publication,
    section: first('article:section', 'so:genre'),
    language: language ?? elements('html')[0]?.attribs.lang,
    rights: first('prism:copyright', 'dc:rights', 'dcterms:rights', 'so:license'),
    abstractNote: first(
      ...['citation_abstract', 'prism:teaser', 'og:description', 'dcterms:abstract'],
      ...['dc:description.abstract', 'dc:description', 'dcterms:description', 'description'],
    ),
    ISSN: all('citation_issn').join(', ') || first('prism:issn'),
    url:
      first('citation_public_url', 'og:url') ??
      elements('link').find(({ attribs }) => attribs.rel === 'canonical')?.attribs.href,
  }
  return known(item)
}

/** A title, its spaces made alike, without the newspaper's name behind a dash or colon. */
function titleOf(title: string, publication: string | undefined): string {
  const plain = fold(title)
  if (publication === undefined || !plain.toLowerCase().endsWith(publication.toLowerCase()))
    return plain
  const before = plain.slice(0, plain.length - publication.length)
  return /[-–—=_:|~#]\s*$/.test(before) ? before.replace(/\s*[-–—=_:|~#]\s*$/, '') : plain
}

type First = (...names: string[]) => string | undefined

const highwire: readonly (readonly [tag: string, itemType: string])[] = [
  ['citation_journal_title', 'journalArticle'],
  ['citation_technical_report_institution', 'report'],
  ['citation_conference_title', 'conferencePaper'],
  ['citation_conference', 'conferencePaper'],
  ['citation_book_title', 'bookSection'],
  ['citation_inbook_title', 'bookSection'],
  ['citation_dissertation_institution', 'thesis'],
]

const openGraph: Readonly<Record<string, string>> = { website: 'webpage', book: 'book' }

/** A tag of Highwire for a journal or a book decides; then Open Graph, unless it says no more than `article`. */
function typeOf(first: First): string {
  const certain = highwire.find(([tag]) => first(tag))?.[1]
  const kind = first('z:itemType', 'z:type') ?? openGraph[first('og:type') ?? '']
  const core = first('dc:type', 'dcterms:type')
  return certain ?? kind ?? (core === 'newspaperArticle' ? core : undefined) ?? guess(first)
}

const guess = (first: First): string =>
  first('citation_title', 'citation_series_title') ? 'journalArticle' : 'webpage'

/** Highwire's authors, else Dublin Core's, else those of plain tags, else what stands under a byline. */
function creatorsOf(all: Tags, language: string | undefined, bylines: () => string[]): Creator[] {
  const contents =
    all('citation_author').length > 0 ? all('citation_author') : all('citation_authors')
  const names = contents.flatMap((content) => {
    const several = content.split(/\s*;\s*/)
    if (several.length > 1 || contents.length > 1) return several
    const [one = '', two = '', ...more] = content.split(/\s*,\s*/)
    const isSpanish = /^(?:es|spa|Spanish|español)$/.test(language ?? '')
    const isOne = isSpanish && more.length === 0 && one.split(' ').length === 2
    return one.includes(' ') && two.includes(' ') && !isOne ? [one, two, ...more] : several
  })
  const authors = names.filter((name, at) => /[^\s,-.;]/.test(name) && name !== names[at - 1])
  const core = ['dc:creator', 'dcterms:creator', 'dc:contributor', 'dcterms:contributor']
  const others = [core.flatMap(all), all('author'), all('article:author')]
  return [authors, ...others, bylines()].find((found) => found.length > 0)?.map(parted) ?? []
}

const known = <Value extends object>(value: Value): { [Key in keyof Value]: Value[Key] } & Item =>
  Object.fromEntries(
    Object.entries(value).filter(([, content]) => content !== undefined && content !== ''),
  ) as Value & Item // what is absent may be

/**
 * What Zotero offers to save of a list, by its translator COinS.
 *
 * @param html
 *   The page.
 * @returns
 *   An item for each ContextObject of Dublin Core.
 */
export function offeredBy(html: string): Item[] {
  const spans = DomUtils.getElements(
    { class: (list?: string) => / Z3988|Z3988 |^Z3988$/.test(list ?? '') },
    parseDocument(html),
    true,
  )
  return spans.flatMap((span) => {
    const pairs = new URLSearchParams('attribs' in span ? span.attribs.title : '')
    if (pairs.get('rft_val_fmt') !== 'info:ofi/fmt:kev:mtx:dc') return []
    const last = (key: string): string | undefined => pairs.getAll(`rft.${key}`).at(-1)
    const address = last('identifier')
    return known({
      itemType: last('type') ?? 'webpage',
      title: last('title'),
      creators: [...pairs.getAll('rft.au'), ...pairs.getAll('rft.creator')].map(parted),
      date: last('date'),
      publicationTitle: last('source'),
      language: last('language'),
      rights: last('rights'),
      abstractNote: last('description'),
      url: address !== undefined && /^https?:\/\//.test(address) ? address : undefined,
    })
  })
}
