import { type Json, lookUp } from '../model/index.ts'
import type { Accession } from './items.ts'

type Fields = Readonly<Record<string, unknown>>

/**
 * Whether an object is an item of CSL-JSON, as Zotero exports it.
 *
 * @param item
 *   Object.
 * @returns
 *   Whether it has a type and something that only CSL names so.
 */
export function isCslItem(item: Fields): boolean {
  return (
    typeof item.type === 'string' &&
    ['container-title', 'issued', 'author', 'archive_location'].some((key) => key in item)
  )
}

// What CSL calls it, and what sidecars do.
const names: Readonly<Record<string, string>> = {
  title: 'headline',
  'container-title': 'source',
  URL: 'url',
  language: 'language',
  section: 'kicker',
  'event-place': 'dateline',
}

/** Names in which CSL-JSON marks italics, small capitals and the like; the letters are all that we keep. */
const formatted = new Set(['title', 'container-title'])
const markUp =
  /<\/?(?:i|b|sub|sup|sc)>|<span (?:class="nocase"|style="font-variant: ?small-caps;")>|<\/span>/g

/** Taken care of by themselves, or of no use beside the article. */
const own = new Set(['id', 'type', 'author', 'issued', 'accessed', 'keyword', 'abstract'])

/**
 * An item of CSL-JSON as an article.
 *
 * A bibliography has no texts; the abstract stands for it, and where there is none, the title.
 *
 * @param item
 *   Item.
 * @returns
 *   Its text and fields; nothing without title and abstract.
 */
export function fromCsl(item: Fields): Accession | undefined {
  const text = [item.abstract, item.title].find(
    (value): value is string => typeof value === 'string' && value.trim() !== '',
  )
  if (text === undefined) return undefined
  const fields = new Map<string, Json>()
  for (const [key, value] of Object.entries(item)) {
    if (own.has(key) || value === '' || value === null) continue
    const plain =
      formatted.has(key) && typeof value === 'string' ? value.replace(markUp, '') : value
    fields.set(lookUp(names, key) ?? key, plain as Json) // it came from JSON
  }
  const authors = namesOf(item.author)
  if (authors.length > 0) fields.set('author', authors)
  const issued = dayOf(item.issued)
  if (issued !== undefined) fields.set('date', issued)
  const accessed = dayOf(item.accessed)
  if (accessed !== undefined) fields.set('accessed', accessed)
  if (typeof item.keyword === 'string')
    fields.set('tags', item.keyword.split(/\s*[,;]\s*/).filter(Boolean))
  return { text, fields: Object.fromEntries(fields) }
}

function namesOf(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((name: Fields) => {
    if (typeof name.literal === 'string') return [name.literal]
    const parts = [name.given, name['non-dropping-particle'], name.family, name.suffix]
    const whole = parts.filter((part) => typeof part === 'string' && part !== '').join(' ')
    return whole === '' ? [] : [whole]
  })
}

/** `2014-03-02`, as far as the parts go; else the words as they were. */
function dayOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { 'date-parts': parts, raw, literal } = value as Fields
  const [first] = Array.isArray(parts) ? (parts as unknown[]) : []
  if (Array.isArray(first) && first.length > 0) {
    const [year, ...rest] = first.map((part) => String(part))
    return [year?.padStart(4, '0'), ...rest.map((part) => part.padStart(2, '0'))].join('-')
  }
  const words = raw ?? literal
  return typeof words === 'string' ? words : undefined
}
