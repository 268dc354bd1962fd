import type { NewsDate } from '../model/index.ts'
import type { Cited } from './cited.ts'
import type { CitedName } from './names.ts'

/** An item of CSL-JSON, as citation engines and reference managers read it. */
export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper'
  readonly title: string
  readonly author?: readonly CitedName[]
  readonly 'container-title'?: string
  readonly ISSN?: string
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
  /** The day on which the copy was saved. */
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] }
  readonly section?: string
  readonly language?: string
  readonly abstract?: string
  readonly keyword?: string
  readonly archive: string
  readonly archive_location: string
  readonly URL?: string
  readonly note: string
}

/**
 * An article as CSL-JSON.
 *
 * @param cited
 *   Its facts.
 * @returns
 *   Item; what is not known is absent. CSL has no place for the original's address and for the digest
 *   of the file, so both stand in `note`, where Zotero keeps them.
 */
export function toCslItem(cited: Cited): CslItem {
  const { authors, source, issued, captured, section, language, abstract, topics, url } = cited
  return {
    id: cited.id,
    type: 'article-newspaper',
    title: cited.title,
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(source === undefined ? {} : { 'container-title': source }),
    ...(cited.issn === undefined ? {} : { ISSN: cited.issn }),
    ...(issued ? { issued: { 'date-parts': [numbers(issued)] } } : {}),
    ...(captured ? { accessed: { 'date-parts': [numbers(captured)] } } : {}),
    ...(section === undefined ? {} : { section }),
    ...(language === undefined ? {} : { language }),
    ...(abstract === undefined ? {} : { abstract }),
    ...(topics.length > 0 ? { keyword: topics.join(', ') } : {}),
    archive: cited.archive,
    archive_location: cited.location,
    ...(url === undefined ? {} : { URL: url }),
    note: noteOf(cited),
  }
}

function numbers(date: NewsDate): number[] {
  return date.value.slice(0, 10).split('-').map(Number)
}

/**
 * What reference formats have no field for.
 *
 * @param cited
 *   Facts of an article.
 * @returns
 *   `Original: https://…; SHA-256: …`
 */
export function noteOf({ original, sha256 }: Cited): string {
  return `${original === undefined ? '' : `Original: ${original}; `}SHA-256: ${sha256}`
}
