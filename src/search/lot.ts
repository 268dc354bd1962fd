import type { ArticleRecord, Entry } from '../model/index.ts'
import { type Find, type Indexed, indexSheets } from './engine.ts'
import { startNumbers } from './numbers.ts'
import { type Pieces, piecesOf } from './pieces.ts'
import { type Catchwords, catchwordsOf, sheetOf, stretchesOf } from './sheet.ts'
import { spaced } from './spaced.ts'

/** What is known of some articles, to be put together with other lots. */
export interface Lot {
  /** All words and beginnings of words, code unit by code unit, with line ends between them. */
  readonly words: string
  /** For each word the articles that have it: distance from the one before, and how much it tells. */
  readonly finds: Pieces
  /** For each word and each of these articles: how many places, and their distances. */
  readonly places: Pieces
  /** For each article what it is found by besides its words. */
  readonly rows: readonly Row[]
  /** The engine's program for browsers. */
  readonly program: Uint8Array
}

/** An article in lists: its catchwords and its date, `2014-03`, empty when it has none. */
export type Row = Catchwords & { readonly date: string }

/**
 * Index a lot.
 *
 * @param language
 *   Language whose endings are taken off; `und` for none.
 * @param articles
 *   Entries with their records and their dates in words.
 * @returns
 *   The lot, and for each article what a result shows, in JSON; the same for the same articles.
 */
export async function makeLot(
  language: string,
  articles: Iterable<readonly [entry: Entry, record: ArticleRecord, date: string]>,
): Promise<{ readonly lot: Lot; readonly texts: readonly string[] }> {
  const texts: string[] = []
  const rows: Row[] = []
  const sheets = function* (): Generator<string> {
    for (const [entry, record, date] of articles) {
      texts.push(textOf(entry, record, date))
      rows.push({ ...catchwordsOf(entry, record), date: entry.published?.value ?? '' })
      yield sheetOf(entry, record)
    }
  }
  const indexed = await indexSheets(language, sheets())
  return { lot: { ...compile(indexed), rows, program: indexed.program }, texts }
}

/** What a result shows: `public/search-hits.js` reads it by position. */
function textOf(entry: Entry, record: ArticleRecord, date: string): string {
  const { path, title, direction, language = '', source } = entry
  const stretches = [...stretchesOf(record)].map(({ anchor, text }) => [anchor, spaced(text)])
  return JSON.stringify([path, title, direction, date, language, source?.name ?? '', stretches])
}

function compile({ lengths, words }: Indexed): Pick<Lot, 'words' | 'finds' | 'places'> {
  const whole: [string, Buffer, Buffer][] = []
  const beginnings = new Map<string, Uint8Array>()
  for (const [word, finds] of words) {
    const merged = byArticle(finds)
    const told = merged.map((find) => tellingOf(find, lengths[find.article] ?? 0))
    const pairs = merged.map(({ article }, index) => [article, told[index] ?? 0] as const)
    whole.push([word, findsOf(pairs), placesOf(merged)])
    const signs = [...word]
    for (let size = 1; size <= 2 && size < signs.length; size += 1) {
      const beginning = `${signs.slice(0, size).join('')}${rest}`
      const most = beginnings.get(beginning) ?? new Uint8Array(lengths.length)
      beginnings.set(beginning, most)
      const like = likeness(signs.length - size)
      for (const [index, { article }] of merged.entries())
        most[article] = Math.max(most[article] ?? 0, Math.round((told[index] ?? 0) * like))
    }
  }
  for (const [beginning, most] of beginnings)
    whole.push([beginning, findsOf(most.entries()), Buffer.alloc(0)])
  whole.sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    words: whole.map(([word]) => word).join('\n'),
    finds: piecesOf(whole.map(([, finds]) => finds)),
    places: piecesOf(whole.map(([, , places]) => places)),
  }
}

/** Stands for the rest of words that begin alike. Beginnings of one or two letters are words of the index: so many words begin with them. */
const rest = '*'

/** By number; a word may be written in several ways in one article, with accents and without. */
function byArticle(finds: readonly Find[]): Find[] {
  const merged: Find[] = []
  for (const find of [...finds].sort((a, b) => a.article - b.article)) {
    const last = merged.at(-1)
    if (last?.article === find.article) merged[merged.length - 1] = both(last, find)
    else merged.push(find)
  }
  return merged
}

const both = (one: Find, other: Find): Find => ({
  article: one.article,
  places: [...one.places, ...other.places],
  weight: one.weight + other.weight,
  leads: one.leads || other.leads,
})

/** A usual article has so many words. The true average would make each lot depend on all the others. */
const usualLength = 400

/**
 * How much a word tells of an article, from 1 to 127: BM25's frequency (k₁ 1.4, b 0.75), and as much
 * again for the headline. How rare a word is counts in the browser, which knows all lots.
 */
function tellingOf({ weight, leads }: Find, length: number): number {
  const frequency = (2.4 * weight) / (1.4 * (0.25 + (0.75 * length) / usualLength) + weight)
  return Math.max(1, Math.round(((frequency + (leads ? 2.4 : 0)) / 4.8) * 127))
}

/** How much less a longer word tells; `public/search-words.js` has the same. */
const likeness = (more: number): number => (1 + Math.exp((-more * more) / 8)) / 2

/** From how much a word tells of each article; of none that does not have it. */
function findsOf(most: Iterable<readonly [article: number, told: number]>): Buffer {
  const bytes = startNumbers()
  let last = 0
  for (const [article, told] of most) {
    if (told === 0) continue
    bytes.add(article - last)
    bytes.add(told)
    last = article
  }
  return bytes.take()
}

function placesOf(merged: readonly Find[]): Buffer {
  const bytes = startNumbers()
  for (const { places } of merged) {
    bytes.add(places.length)
    let last = 0
    for (const place of [...places].sort((a, b) => a - b)) {
      bytes.add(place - last)
      last = place
    }
  }
  return bytes.take()
}
