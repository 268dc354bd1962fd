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
}

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => signs[sign] ?? sign)

/**
 * An article as Pagefind reads it: a page of its own that is never published.
 *
 * So the pages of the site carry no weight for it, and a reader's own templates are searched as ours are.
 *
 * @param entry
 *   Entry.
 * @param record
 *   Its record.
 * @returns
 *   HTML.
 */
export function sheetOf({ title }: Entry, record: ArticleRecord): string {
  const body = [...stretchesOf(record)].map(({ text, heading }) => {
    const element = heading ? 'h2' : 'p'
    return `<${element}>${escaped(spaced(text))}</${element}>`
  })
  return `<!DOCTYPE html><html><body><h1>${escaped(spaced(title))}</h1>${body.join('')}</body></html>`
}
