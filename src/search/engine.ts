import { basename } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { PagefindIndex, PagefindServiceConfig } from 'pagefind'
import type { Archive } from '../model/index.ts'
import { type Items, openItems } from './cbor.ts'

/** A word in an article, as the engine found it. */
export interface Find {
  /** Number of the article in what was indexed. */
  readonly article: number
  /** Where it stands: the first word of the article is 0. */
  readonly places: readonly number[]
  /** How often, and in how large type: 1 for each time in a paragraph, 7 for the headline. */
  readonly weight: number
  /** Whether it is in the headline. */
  readonly leads: boolean
}

/** What the engine made of some articles. */
export interface Indexed {
  /** How many words each has. */
  readonly lengths: readonly number[]
  /** Each word without its ending and its accents, in no order, and where it is, in no order. */
  readonly words: Iterable<readonly [word: string, finds: readonly Find[]]>
  /** The engine's program for browsers, which takes endings off what is asked. */
  readonly program: Uint8Array
}

// The engine is a process of its own, one for all indexes of this one: how many need it.
let open = 0
let isRunning = false

/**
 * Let Pagefind index articles. Its process ends with the index, and its memory with it, but for the lease of
 * `holdEngine`.
 *
 * @param language
 *   Language whose endings it takes off; `und` for none.
 * @param sheets
 *   Articles as pages, see `sheetOf`.
 * @returns
 *   What it found.
 * @throws
 *   When it does not run on this machine.
 */
export async function indexSheets(language: string, sheets: Iterable<string>): Promise<Indexed> {
  return withEngine(
    { forceLanguage: language, keepIndexUrl: true, maxFragments: 1 },
    async (index) => {
      let count = 0
      for (const pile of pilesOf(sheets)) {
        const added = pile.map((content, place) =>
          index.addHTMLFile({ url: String(count + place), content }),
        )
        for (const answer of await Promise.all(added)) check(answer)
        count += pile.length
      }
      const answer = await index.getFiles()
      check(answer)
      return read(answer.files, count, language)
    },
  )
}

/**
 * See whether the engine runs on this machine.
 *
 * @returns
 *   Always true.
 * @throws
 *   When it does not.
 */
export function tryEngine(): Promise<true> {
  return withEngine({}, async () => true as const)
}

/**
 * Let the engine's process go on between one index and the next: to start it takes as long as to index fifty articles.
 *
 * @returns
 *   To be called when no more indexes are to be made.
 */
export function holdEngine(): () => Promise<void> {
  open += 1
  return async () => {
    open -= 1
    if (open === 0) await endEngine()
  }
}

/** Do something with an index of the engine. */
async function withEngine<Result>(
  settings: PagefindServiceConfig,
  work: (index: PagefindIndex) => Promise<Result>,
): Promise<Result> {
  const pagefind = await import('pagefind')
  const release = holdEngine()
  try {
    isRunning = true
    const { index, errors } = await pagefind.createIndex(settings)
    if (!index) throw new Error(errors.join('; '))
    const result = await work(index)
    await index.deleteIndex()
    return result
  } finally {
    await release()
  }
}

async function endEngine(): Promise<void> {
  if (!isRunning) return
  isRunning = false
  const pagefind = await import('pagefind')
  await pagefind.close()
}

/** As many as are handed over before an answer is waited for: each answer takes a turn of both processes. */
const largestPile = 50

/** Fewer of long ones: while they are handed over, both processes hold them. Code units. */
const longestPile = 4 * 1024 * 1024

function* pilesOf(sheets: Iterable<string>): Generator<string[]> {
  let pile: string[] = []
  let length = 0
  for (const sheet of sheets) {
    pile.push(sheet)
    length += sheet.length
    if (pile.length < largestPile && length < longestPile) continue
    yield pile
    pile = []
    length = 0
  }
  yield pile
}

function check({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('; '))
}

interface File {
  readonly path: string
  readonly content: Uint8Array
}

const signature = 'pagefind_dcd'

const unpack = ({ content }: File): Buffer => gunzipSync(content).subarray(signature.length)

function read(files: readonly File[], count: number, language: string): Indexed {
  const named = (end: string): File[] => files.filter(({ path }) => path.endsWith(end))
  const [meta] = named('.pf_meta')
  const program = named(`wasm.${language}.pagefind`)[0] ?? named('wasm.unknown.pagefind')[0]
  if (!meta || !program) throw new Error('Unexpected files of the search engine')
  const numberOf = new Map(named('.pf_fragment').flatMap(numbersIn))
  const pages = pagesIn(openItems(unpack(meta))).map(([hash, words]): [number, number] => [
    numberOf.get(hash) ?? -1,
    words,
  ])
  const lengths: number[] = new Array(count).fill(0)
  for (const [article, words] of pages) lengths[article] = words
  return {
    lengths,
    program: program.content,
    words: wordsOf(
      named('.pf_index'),
      pages.map(([article]) => article),
    ),
  }
}

/** Its names of the articles, and ours, which are their addresses: one file has all, or the only one. */
function numbersIn(file: File): [hash: string, article: number][] {
  const all = JSON.parse(unpack(file).toString('utf8'))
  if ('url' in all) return [[basename(file.path, '.pf_fragment'), Number(all.url)]]
  return Object.entries<{ url: string }>(all).map(([hash, { url }]) => [hash, Number(url)])
}

/** In the order of the engine: what it calls an article, and how many words that has. */
function pagesIn(meta: Items): [hash: string, words: number][] {
  meta.list()
  meta.text() // its version
  return Array.from({ length: meta.list() }, () => {
    const size = meta.list()
    const page: [string, number] = [meta.text(), meta.number()]
    if (size > 2) meta.text() // the file that its text is in
    return page
  })
}

function* wordsOf(
  files: readonly File[],
  articles: readonly number[],
): Generator<readonly [string, readonly Find[]]> {
  for (const file of files) {
    const items = openItems(unpack(file))
    items.list()
    for (let words = items.list(); words > 0; words -= 1) {
      const size = items.list()
      const word = items.text()
      const finds: Find[] = []
      takeFinds(items, articles, finds)
      // The same word written otherwise, with accents.
      for (let variants = size > 2 ? items.list() : 0; variants > 0; variants -= 1) {
        items.list()
        items.text()
        takeFinds(items, articles, finds)
      }
      yield [word, finds]
    }
  }
}

/** How the engine weighs a word in a paragraph, and from which weight on it stands in a headline. */
const [usual, leading] = [24, 7 * 24]

/** Both pages and places are written as the distance from the one before. */
function takeFinds(items: Items, articles: readonly number[], finds: Find[]): void {
  let page = 0
  for (let pages = items.list(); pages > 0; pages -= 1) {
    const size = items.list()
    page += items.number()
    const places: number[] = []
    let [place, each, weight, leads] = [0, usual + 1, 0, false]
    for (let steps = items.list(); steps > 0; steps -= 1) {
      const step = items.number()
      if (step < 0)
        [each, place] = [-1 - step, 0] // what follows has another weight
      else {
        place += step
        weight += each / usual
        leads ||= each >= leading
        places.push(place)
      }
    }
    for (let rest = size > 2 ? items.list() : 0; rest > 0; rest -= 1) items.number() // in the title
    finds.push({ article: articles[page] ?? -1, places, weight, leads })
  }
}

// Those whose endings Pagefind can take off, and that put spaces between words.
const stemmed = new Set('ar da de el en es fi fr hu it nl no pt ro ru sv ta tr'.split(' '))

/**
 * The language to search in: an archive of many languages is one archive, so there is one.
 *
 * @param archive
 *   Archive.
 * @returns
 *   The language of most articles among those whose endings the engine knows; `und` without one.
 */
export function searchLanguage({ entries }: Pick<Archive, 'entries'>): string {
  const counts = new Map<string, number>()
  for (const { language } of entries) {
    const tag = language?.split('-')[0] ?? ''
    if (stemmed.has(tag)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
  return most?.[0] ?? 'und'
}
