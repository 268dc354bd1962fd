import type { Archive, ArticleRecord, Entry } from '../../src/model/index.ts'

/** Numbers from 0 to 1, always the same ones for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Words that nearly every article has. */
export const common: readonly string[] =
  'the of and to in that was for said on with from had their after which when would council harbour'.split(
    ' ',
  )

const starts = 'b br c ch d dr f fl g gr h j k l m n p pl pr r s sh st t tr v w'.split(' ')
const vowels = 'a e i o u ai ea ou'.split(' ')
const ends = 'l m n nd r rn st t ck ng'.split(' ')

/** Words that nobody has; those at the front are used most. */
const invented = ((): string[] => {
  const next = chance(7)
  const pick = (all: readonly string[]): string => all[Math.floor(next() * all.length)] ?? ''
  const words = new Set<string>()
  while (words.size < 20_000) {
    let word = ''
    for (let syllable = Math.floor(next() * 3); syllable >= 0; syllable -= 1)
      word += pick(starts) + pick(vowels)
    words.add(word + pick(ends))
  }
  return [...words]
})()

/** A word that few articles have. */
export const rare: string = invented.at(-40) ?? ''

const sources = Array.from({ length: 20 }, (_, index) => `${invented[index * 7]}post.example`)
const topics = invented.slice(100, 140)
const authors = Array.from(
  { length: 400 },
  (_, index) => `${invented[200 + index]} ${invented[900 + index]}`,
)

/**
 * An archive of invented articles of about 500 words, over twenty years. A record is made when it is
 * asked for, so that the archive itself takes no memory worth measuring.
 *
 * @param count
 *   How many articles.
 * @param changed
 *   Number of one with another text (default: none).
 * @returns
 *   What a search needs of an archive.
 */
export function inventArchive(count: number, changed = -1): Archive {
  const numberOf = new Map<string, number>()
  const entries = Array.from({ length: count }, (_, index) => {
    const entry = inventEntry(index, index === changed)
    numberOf.set(entry.id, index)
    return entry
  })
  const get = (id: string): ArticleRecord => {
    const index = numberOf.get(id) ?? 0
    return inventRecord(index, index === changed)
  }
  return { entries, records: { get } } as unknown as Archive // all that a search looks at
}

function inventEntry(index: number, isChanged: boolean): Entry {
  const next = chance(index + 1)
  const pick = <Value>(all: readonly Value[]): Value | undefined =>
    all[Math.floor(next() * all.length)]
  const day = Math.floor(next() * 20 * 365.25)
  const date = new Date(Date.UTC(2000, 0, 1) + day * 86_400_000).toISOString().slice(0, 10)
  const title = Array.from({ length: 7 }, () => wordOf(next)).join(' ')
  const source = pick(sources) ?? ''
  return {
    id: `${isChanged ? 'f' : '0'}${String(index).padStart(15, '0')}`,
    path: `articles/${title.slice(0, 30).replaceAll(' ', '-')}-${index}/`,
    title,
    direction: 'ltr',
    summary: title,
    published: { value: date, precision: 'day' },
    language: 'en',
    words: 500, // by which lots are divided
    authors: [pick(authors)],
    source: { name: source },
  } as unknown as Entry // all that a search looks at
}

/** Half of the words are common ones, the others the rarer the further back they stand. */
function wordOf(next: () => number): string {
  const [from, place] = next() < 0.5 ? [common, next()] : [invented, next() ** 3]
  return from[Math.floor(place * from.length)] ?? ''
}

function inventRecord(index: number, isChanged: boolean): ArticleRecord {
  const next = chance(index + 1_000_003)
  const paragraph = (_: unknown, number: number) => ({
    anchor: `p${number + 1}-${index.toString(16).padStart(6, '0')}`,
    text: `${Array.from({ length: 50 }, () => wordOf(next)).join(' ')}${isChanged ? ' corrected' : ''}.`,
  })
  const parts = Array.from({ length: 10 }, paragraph)
  const own = { value: [topics[Math.floor(next() * topics.length)]] }
  return {
    topics: own,
    notes: [],
    sections: [{ anchor: 'top', parts }],
    captions: [],
    footnotes: [],
  } as unknown as ArticleRecord // all that a search looks at
}
