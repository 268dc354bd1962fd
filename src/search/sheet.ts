import type { ArticleRecord, Entry } from '../model/index.ts'
import { spaced } from './spaced.ts'

/** What the search engine is told of an article, besides its text. */
export interface Catchwords {
  readonly source?: string
  /** Four digits. */
  readonly year?: string
  readonly language?: string
  readonly topics: readonly string[]
  readonly authors: readonly string[]
}

/**
 * What an article can be found by.
 *
 * @param entry
 *   Entry.
 * @param record
 *   Its record.
 * @returns
 *   Values of the facets; what is not known is absent.
 */
export function catchwordsOf(entry: Entry, record: ArticleRecord): Catchwords {
  const { source, published, language } = entry
  return {
    ...(source ? { source: source.name } : {}),
    ...(published ? { year: published.value.slice(0, 4) } : {}),
    ...(language ? { language } : {}),
    topics: record.topics?.value ?? [],
    authors: entry.authors,
  }
}

/** Stands for the words that are found and not shown; no fragment of a page has an underscore. */
const unseen = 'not_shown'

/** A stretch of text and its address in the page; none for its beginning. */
export interface Stretch {
  readonly anchor: string
  readonly text: string
  readonly heading?: true
}

/**
 * The text of an article, as it is searched: what is read as the article and nothing that was left out.
 *
 * @param record
 *   Record.
 * @returns
 *   Stretches in the order of the page.
 */
export function* stretchesOf(record: ArticleRecord): Generator<Stretch> {
  const { kicker, standfirst, notes, sections, captions, footnotes, terms } = record
  if (kicker) yield { anchor: 'kicker', text: kicker.value }
  if (standfirst) yield { anchor: 'standfirst', text: standfirst.value.join(' ') }
  yield* notes
  for (const { anchor, heading, parts } of sections) {
    if (heading) yield { anchor, text: heading.text, heading: true }
    yield* parts
  }
  yield* captions
  yield* footnotes
  if (terms?.findable) yield { anchor: unseen, text: terms.findable.join(' ') }
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)

/** First in an order by date, and last in its reverse. */
const undated = { newest: '0000', oldest: '9999' }

/**
 * An article as Pagefind reads it: a page of its own that is never published.
 *
 * So the pages of the site carry no weight for it, and a reader's own templates are searched as ours
 * are. Each stretch keeps its address, by which a hit is opened where the words are.
 *
 * @param entry
 *   Entry.
 * @param record
 *   Its record.
 * @param date
 *   Date of publication in words; empty when it is not known.
 * @returns
 *   HTML.
 */
export function sheetOf(entry: Entry, record: ArticleRecord, date: string): string {
  const { source, year, language, topics, authors } = catchwordsOf(entry, record)
  const filters: readonly (readonly [name: string, value: string | undefined])[] = [
    ['source', source],
    ['year', year],
    ['language', language],
    ...topics.map((topic) => ['topic', topic] as const),
    ...authors.map((author) => ['author', author] as const),
  ]
  const sorts = {
    newest: entry.published?.value ?? undated.newest,
    oldest: entry.published?.value ?? undated.oldest,
  }
  // The engine finds these words too, so the usual direction is left unsaid.
  const direction = entry.direction === 'rtl' ? 'rtl' : ''
  const shown = { title: entry.title, date, direction }
  const head = [
    ...filters.flatMap(([name, value]) => (value ? tag('filter', name, value) : [])),
    ...Object.entries(sorts).flatMap(([name, value]) => tag('sort', name, value)),
    ...Object.entries(shown).flatMap(([name, value]) => (value ? tag('meta', name, value) : [])),
  ]
  const body = [...stretchesOf(record)].map(({ anchor, text, heading }) => {
    const element = heading ? 'h2' : 'p'
    return `<${element} id="${escaped(anchor)}">${escaped(spaced(text))}</${element}>`
  })
  return (
    `<!DOCTYPE html><html lang="${escaped(language ?? 'und')}"><head>${head.join('')}</head>` +
    `<body data-pagefind-body><h1 id="headline">${escaped(spaced(entry.title))}</h1>${body.join('')}</body></html>`
  )
}

const tag = (kind: 'filter' | 'meta' | 'sort', name: string, value: string): string[] => [
  `<meta data-pagefind-${kind}="${name}[content]" content="${escaped(value)}">`,
]
