import type { Claim, Evidence, Json, Method } from '../model/index.ts'

/** A field of the record that a person can set. */
export type Curated =
  | 'headline'
  | 'kicker'
  | 'standfirst'
  | 'byline'
  | 'authors'
  | 'dateline'
  | 'published'
  | 'updated'
  | 'language'
  | 'topics'
  | 'source'
  | 'url'
  | 'canonical'
  | 'republisher'

/**
 * The names under which archivists, static site generators, Zotero and Dublin Core know our fields.
 *
 * Compared in lower case without spaces, hyphens and underscores; a prefix such as `dc:` or `og:` is
 * left off.
 */
export const fieldNames: Readonly<Record<Curated, readonly string[]>> = {
  headline: ['headline', 'title', 'name', 'titel', 'titre'],
  kicker: ['kicker', 'section', 'rubric'],
  standfirst: [
    'standfirst',
    'subtitle',
    'subheadline',
    'deck',
    'dek',
    'description',
    'summary',
    'abstract',
    'excerpt',
    'lead',
  ],
  byline: ['byline'],
  authors: [
    'author',
    'authors',
    'creator',
    'creators',
    'writer',
    'writers',
    'reporter',
    'autor',
    'auteur',
  ],
  dateline: ['dateline', 'place', 'location'],
  published: [
    'date',
    'published',
    'publicationdate',
    'publisheddate',
    'publishedat',
    'publishedtime',
    'datepublished',
    'datepublication',
    'pubdate',
    'issued',
    'created',
    'datum',
  ],
  updated: [
    'updated',
    'modified',
    'updatedat',
    'modifiedtime',
    'datemodified',
    'lastmod',
    'lastmodified',
    'lastupdated',
  ],
  language: ['language', 'lang', 'locale', 'inlanguage'],
  topics: [
    'topics',
    'topic',
    'tags',
    'tag',
    'keywords',
    'subjects',
    'subject',
    'categories',
    'category',
  ],
  source: [
    'source',
    'publication',
    'publicationtitle',
    'outlet',
    'newspaper',
    'publisher',
    'containertitle',
    'sitename',
    'site',
    'medium',
    'quelle',
  ],
  url: ['url', 'link', 'address', 'sourceurl', 'permalink', 'uri'],
  canonical: ['canonicalurl', 'canonical', 'originalurl', 'original'],
  republisher: ['republisher', 'via', 'reposter', 'repostedby', 'savedfrom'],
}

const byName = new Map<string, Curated>(
  Object.entries(fieldNames).flatMap(([field, names]) =>
    names.map((name) => [name, field as Curated] as const),
  ),
)

/** What a person said of one field. */
export interface Said {
  readonly key: string
  readonly field?: Curated
  readonly value: Json
  readonly method: Method
  readonly file: string
}

/**
 * Sort a person's fields by ours.
 *
 * @param fields
 *   Front matter or a sidecar.
 * @param method
 *   Which of the two.
 * @param file
 *   Path of the file they stand in.
 * @returns
 *   What each says; `field` is absent for keys that we have no place for.
 */
export function curate(
  fields: Readonly<Record<string, Json>>,
  method: Method,
  file: string,
): Said[] {
  return Object.entries(fields).map(([key, value]): Said => {
    const name = key
      .replace(/^[a-z]{1,8}[:.]/i, '')
      .toLowerCase()
      .replace(/[\s_-]+/g, '')
    const field = byName.get(name)
    return { key, value, method, file, ...(field ? { field } : {}) }
  })
}

/**
 * A person's word as a claim.
 *
 * @param said
 *   What was said.
 * @param value
 *   The same, as the record has it.
 * @returns
 *   Claim of full confidence, with its file and key as evidence.
 */
export function claimOf<Value>(said: Said, value: Value): Claim<Value> {
  const evidence: Evidence = { file: said.file, key: said.key, text: plain(said.value) }
  return {
    value,
    method: said.method,
    confidence: 1,
    why:
      said.method === 'sidecar'
        ? 'A person says so in the sidecar'
        : 'A person says so in the front matter',
    evidence: [evidence],
  }
}

/**
 * A person's value as text.
 *
 * @param value
 *   Any JSON.
 * @returns
 *   Strings as they are, numbers as written, lists joined by commas, anything else as JSON.
 */
export function plain(value: Json): string {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return value.map((part: Json) => plain(part)).join(', ')
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
}

/**
 * A person's value as a list of texts.
 *
 * @param value
 *   A list, or one text; a text is cut at semicolons and, on request, at commas and the word “and”.
 * @param commas
 *   Whether to cut at commas too (default: no).
 * @returns
 *   Texts, none empty.
 */
export function listed(value: Json, commas = false): string[] {
  const parts = Array.isArray(value)
    ? value.map((part: Json) => named(part))
    : named(value).split(commas ? /\s*[;,]\s*/ : /\s*;\s*/)
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

/** `{name: …}`, as some generators write authors, or plain text. */
function named(value: Json): string {
  const name =
    typeof value === 'object' && value !== null && 'name' in value
      ? (value as { name: Json }).name
      : undefined
  return plain(name ?? value)
}
