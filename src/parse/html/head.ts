import { type Json, mend, type Statement } from '../../model/index.ts'
import { wellFormed } from '../../yaml.ts'
import { findRepairs } from '../damage/repairs.ts'
import type { HeadElement } from './print.ts'

type Field = Statement['field']

interface Source {
  readonly field: Field
  /** Values of `property` or `name`, the best first. */
  readonly names: readonly string[]
  readonly confidence: number
}

// Highwire, Open Graph, Dublin Core, and what systems that write pages have added.
const metas: readonly Source[] = [
  {
    field: 'headline',
    names: ['citation_title', 'og:title', 'twitter:title', 'dc.title', 'dcterms.title'],
    confidence: 0.9,
  },
  {
    field: 'published',
    names: [
      'article:published_time',
      'og:article:published_time',
      'citation_publication_date',
      'dcterms.issued',
      'dc.date.issued',
      'dc.date',
      'parsely-pub-date',
      'date',
    ],
    confidence: 0.9,
  },
  {
    field: 'updated',
    names: ['article:modified_time', 'og:updated_time', 'dcterms.modified', 'last-modified'],
    confidence: 0.85,
  },
  {
    field: 'authors',
    names: ['citation_author', 'author', 'dc.creator', 'article:author', 'parsely-author'],
    confidence: 0.85,
  },
  {
    field: 'source',
    names: ['citation_journal_title', 'og:site_name', 'dc.publisher', 'application-name'],
    confidence: 0.85,
  },
  { field: 'canonical', names: ['og:url'], confidence: 0.85 },
  { field: 'topics', names: ['news_keywords', 'article:tag'], confidence: 0.8 },
]

// schema.org's kinds of articles
const article = /^(?:.*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|ScholarlyArticle)$/

/**
 * What a page says of its article: in JSON-LD, or else in `meta` elements, `link` and `lang`.
 *
 * @param head
 *   Elements that say something of the page.
 * @returns
 *   At most one statement for each field.
 */
export function statementsOf(head: readonly HeadElement[]): Statement[] {
  const all = [...fromData(head), ...fromMeta(head), ...fromLinks(head)]
  return all.filter(({ field }, index) => all.findIndex((other) => other.field === field) === index)
}

function* fromData(head: readonly HeadElement[]): Generator<Statement> {
  for (const { name, text, start, end } of head) {
    const data = name === 'script' ? articleIn(parse(text)) : undefined
    if (!data) continue
    const why = 'The page says so in its JSON-LD'
    for (const [field, value] of fieldsOf(data))
      if (value !== undefined) yield { field, value, confidence: 0.95, why, start, end }
    return // what comes behind is about other articles
  }
}

function* fromMeta(head: readonly HeadElement[]): Generator<Statement> {
  for (const { field, names, confidence } of metas) {
    const found = names
      .map((name) => ({ name, elements: head.filter((element) => nameOf(element) === name) }))
      .map(({ name, elements }) => ({
        name,
        elements: elements.filter((one) => tells(field, one)),
      }))
      .find(({ elements }) => elements.length > 0)
    const [first] = found?.elements ?? []
    if (!found || !first) continue
    const values = found.elements.flatMap((element) => words(element.attributes.content) ?? [])
    const isList = field === 'authors' || field === 'topics'
    const why = saysIn(found.name)
    const { start, end } = first
    yield { field, value: isList ? values : (values[0] ?? ''), confidence, why, start, end }
  }
}

function* fromLinks(head: readonly HeadElement[]): Generator<Statement> {
  for (const { name, attributes, start, end } of head) {
    const { rel, href, lang } = attributes
    if (name === 'link' && rel === 'canonical' && href)
      yield {
        field: 'canonical',
        value: href,
        confidence: 0.9,
        why: saysIn('rel=canonical'),
        start,
        end,
      }
    if (name === 'html' && lang)
      yield {
        field: 'language',
        value: lang,
        confidence: 0.8,
        why: saysIn('lang'),
        start,
        end,
      }
  }
}

const saysIn = (place: string): string => `The page says so in \`${place}\``

const nameOf = ({ name, attributes }: HeadElement): string =>
  name === 'meta' ? (attributes.property ?? attributes.name ?? '').toLowerCase() : ''

/** Whether an element has a value; an author may be the address of a profile, which is no name. */
const tells = (field: Field, { attributes: { content = '' } }: HeadElement): boolean =>
  content.trim() !== '' && !(field === 'authors' && /^(?:https?:)?\/\//.test(content))

function parse(text: string): unknown {
  try {
    return JSON.parse(text, wellFormed)
  } catch {
    return undefined // much JSON-LD is no JSON: it says nothing then
  }
}

type Data = Readonly<Record<string, unknown>>

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null

/** The first article at the top or in a `@graph`: what stands deeper is about others. */
function articleIn(data: unknown): Data | undefined {
  if (!isData(data)) return undefined
  const graph = Array.isArray(data) ? data : data['@graph']
  const nodes: unknown[] = Array.isArray(graph) ? graph : [data]
  return nodes.filter(isData).find(({ '@type': type }) => {
    const types: unknown[] = Array.isArray(type) ? type : [type]
    return types.some((one) => typeof one === 'string' && article.test(one))
  })
}

const fieldsOf = (data: Data): ReadonlyArray<readonly [Field, Json | undefined]> => [
  ['headline', words(data.headline ?? data.name)],
  ['published', words(data.datePublished)],
  ['updated', words(data.dateModified)],
  ['authors', names(data.author ?? data.creator)],
  ['source', names(data.publisher)?.[0]],
  ['language', words(data.inLanguage)],
]

/** Many a page encodes what it says once too often. */
const words = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== ''
    ? mend(value, findRepairs(value)).read(0, value.length).trim()
    : undefined

function names(value: unknown): string[] | undefined {
  const list: unknown[] = Array.isArray(value) ? value : [value]
  const found = list.flatMap((one) => words(isData(one) ? one.name : one) ?? [])
  return found.length > 0 ? found : undefined
}
