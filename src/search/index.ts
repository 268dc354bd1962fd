import type { Archive, Context, Entry, PageProps, ResolvedConfig } from '../model/index.ts'
import { catalogue } from './catalogue.ts'
import { concord, digestOf, type Part, type SearchFile } from './concordance.ts'
import { diskFiles, mostOnDisk } from './disk.ts'
import { searchLanguage, tryEngine } from './engine.ts'
import { shareOut } from './fragments.ts'
import { type Lot, makeLot, packLot, type Row, unpackLot } from './lot.ts'
import { lotsOf } from './lots.ts'

/** Keeps lots from one build to the next. */
export interface LotStore {
  /** A fingerprint of all that a lot of these articles is made from; empty where none can be taken. */
  readonly keyOf: (language: string, entries: readonly Entry[]) => string
  readonly has: (key: string) => boolean
  readonly get: (key: string) => Buffer | undefined
  readonly put: (key: string, bytes: Buffer) => void
}

/** The search of a site, before its indexes are made. */
export interface Finder {
  /** What the search page has to know. */
  readonly page: PageProps['search']
  /** Make them: files below the site, one after the other. */
  readonly files: () => AsyncGenerator<SearchFile>
}

/** What a search is made of. */
export interface Stock {
  readonly archive: Archive
  readonly site: Pick<ResolvedConfig, 'search' | 'maxFragments'>
  /** Writes dates in the language of the site. */
  readonly date: Context['date']
  /** Told, in one sentence, when there will be no search. */
  readonly onNotice: (sentence: string) => void
  /** Told how many articles are indexed (default: nobody). */
  readonly onProgress?: (done: number, of: number) => void
  /** Where lots are kept (default: nowhere). */
  readonly store?: LotStore
  /** Above how many articles a lot is divided (default: 500). */
  readonly largestLot?: number
}

/**
 * Start the search of a site. The engine is tried before the pages are printed, so that they can say
 * when it does not run.
 *
 * @param stock
 *   What it is made of.
 * @returns
 *   Search; nothing when the site has none.
 */
export async function openFinder(stock: Stock): Promise<Finder | undefined> {
  const { archive, site, store, onNotice } = stock
  if (!site.search) return undefined
  const failed = (error: unknown): false => {
    const why = error instanceof Error ? error.message : String(error)
    onNotice(`The site has no search, for the search engine did not run: ${why.split('\n')[0]}`)
    return false
  }
  const language = searchLanguage(archive)
  const lots = lotsOf(archive.entries, stock.largestLot).map((entries): Order => {
    const key = store?.keyOf(language, entries) ?? ''
    return { entries, key, isKept: key !== '' && store?.has(key) === true }
  })
  const served = lots.every(({ isKept }) => isKept) || (await tryEngine().catch(failed))
  const onDisk = archive.entries.length <= mostOnDisk
  return {
    page: { served, onDisk },
    async *files() {
      if (onDisk) yield* diskFiles(archive, stock.date)
      if (!served) return
      try {
        yield* servedFiles(stock, language, lots)
      } catch (error) {
        failed(error)
      }
    },
  }
}

/** Articles to index together. */
interface Order {
  readonly entries: readonly Entry[]
  readonly key: string
  readonly isKept: boolean
}

/** The index of a site that is served; one lot at a time is in memory with its texts. */
async function* servedFiles(
  stock: Stock,
  language: string,
  orders: readonly Order[],
): AsyncGenerator<SearchFile> {
  const sizes = orders.map(({ entries }) => entries.length)
  const { share, batches } = shareOut(sizes, stock.site.maxFragments)
  const parts: Part[] = []
  const rows: Row[] = []
  const names: string[] = []
  let [texts, program]: [string[], Uint8Array | undefined] = [[], undefined]
  const fragment = (): SearchFile => {
    const content = `[${texts.splice(0, share).join()}]`
    const name = digestOf(content)
    names.push(name)
    return { path: `pagefind/fragment/${name}.json`, content }
  }
  for (const order of orders) {
    const lot = await fetchLot(stock, language, order)
    texts.push(...lot.texts)
    rows.push(...lot.rows)
    parts.push({ words: lot.words, finds: lot.finds, places: lot.places })
    program = lot.program
    while (texts.length >= share) yield fragment()
    if (texts.length > 0 && batches.length === orders.length) yield fragment()
    stock.onProgress?.(rows.length, stock.archive.entries.length)
  }
  if (texts.length > 0) yield fragment()
  const stretches = yield* concord(parts)
  const table = catalogue(rows)
  const catalogueName = digestOf(table)
  yield { path: `pagefind/index/${catalogueName}.bin`, content: table }
  if (program) yield { path: `pagefind/endings.${language}.pagefind`, content: program }
  const entry = {
    language,
    lots: sizes,
    share,
    batches,
    catalogue: catalogueName,
    fragments: names.join(''),
    stretches,
  }
  yield { path: 'pagefind/entry.json', content: JSON.stringify(entry) }
}

async function fetchLot(
  { archive, date, store }: Stock,
  language: string,
  { entries, key, isKept }: Order,
): Promise<Lot> {
  const kept = isKept ? store?.get(key) : undefined
  if (kept) return unpackLot(kept)
  const lot = await makeLot(
    language,
    (function* () {
      for (const entry of entries)
        yield [
          entry,
          archive.records.get(entry.id),
          entry.published ? date(entry.published) : '',
        ] as const
    })(),
  )
  if (store && key !== '') store.put(key, packLot(lot))
  return lot
}
