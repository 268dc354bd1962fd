import type { Archive, Context, PageProps, ResolvedConfig } from '../model/index.ts'
import { catalogue } from './catalogue.ts'
import { concord, digestOf, type SearchFile } from './concordance.ts'
import { diskFiles, mostOnDisk } from './disk.ts'
import { holdEngine, searchLanguage, tryEngine } from './engine.ts'
import { shareOut } from './fragments.ts'
import type { Lot } from './lot.ts'
import { lotsOf } from './lots.ts'
import { type LotStore, type Order, openStack, type Stack } from './stack.ts'

export type { LotStore } from './stack.ts'

/** The search of a site, before its indexes are made. */
export interface Finder {
  /** What the search page has to know. */
  readonly page: PageProps['search']
  /**
   * Make them: files below the site, one after the other, but for those that somebody has already. They
   * are asked for by their path, which has a digest of their bytes in it.
   */
  readonly files: (isThere?: (path: string) => boolean) => AsyncGenerator<SearchFile>
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
  /** Above how many articles a lot is divided (default: 200). */
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
  const { archive, site, onNotice } = stock
  if (!site.search) return undefined
  const failed = (error: unknown): false => {
    const why = error instanceof Error ? error.message : String(error)
    onNotice(`The site has no search, for the search engine did not run: ${why.split('\n')[0]}`)
    return false
  }
  const language = searchLanguage(archive)
  const stack = openStack(stock, language)
  const lots = lotsOf(archive.entries, stock.largestLot).map(stack.order)
  const served = lots.every(({ isKept }) => isKept) || (await tryEngine().catch(failed))
  const onDisk = archive.entries.length <= mostOnDisk
  return {
    page: { served, onDisk },
    async *files(isThere = () => false) {
      if (onDisk) yield* diskFiles(archive, stock.date)
      if (!served) return
      const release = holdEngine()
      try {
        yield* servedFiles({ stock, stack, language, isThere }, lots)
      } catch (error) {
        failed(error)
      } finally {
        await release()
      }
    },
  }
}

/** What the index of a site that is served is made with. */
interface Making {
  readonly stock: Stock
  readonly stack: Stack
  readonly language: string
  readonly isThere: (path: string) => boolean
}

/** The index of a site that is served. */
async function* servedFiles(making: Making, orders: readonly Order[]): AsyncGenerator<SearchFile> {
  const { stock, stack, language } = making
  const sizes = orders.map(({ entries }) => entries.length)
  const { share, batches } = shareOut(sizes, stock.site.maxFragments)
  const piles = batches.length === orders.length ? orders.map((order) => [order]) : [orders]
  const fragments = yield* textFiles(making, piles, share)
  const lots: Lot[] = []
  for (const order of orders) lots.push(await stack.lotOf(order))
  const stretches = yield* concord(lots)
  const table = catalogue(lots.flatMap(({ rows }) => rows))
  const catalogueName = digestOf(table)
  yield { path: `pagefind/index/${catalogueName}.bin`, content: table }
  const program = lots.at(-1)?.program
  if (program) yield { path: `pagefind/endings.${language}.pagefind`, content: program }
  const entry = {
    language,
    lots: sizes,
    share,
    batches,
    catalogue: catalogueName,
    fragments: fragments.join(''),
    stretches,
  }
  yield { path: 'pagefind/entry.json', content: JSON.stringify(entry) }
}

/**
 * What results show, so many articles in a file; those of one lot at a time are in memory, and only where they
 * are needed.
 *
 * @returns
 *   Names of all files.
 */
async function* textFiles(
  { stock, stack, isThere }: Making,
  piles: readonly (readonly Order[])[],
  share: number,
): AsyncGenerator<SearchFile, string[]> {
  const names: string[] = []
  let done = 0
  for (const pile of piles) {
    const known = stack.namesOf(pile, share)
    const own = known?.every((name) => isThere(fragmentPath(name)))
      ? known
      : yield* makeTextFiles(stack, pile, share)
    if (own !== known) stack.keepNames(pile, share, own)
    names.push(...own)
    for (const { entries } of pile) done += entries.length
    stock.onProgress?.(done, stock.archive.entries.length)
  }
  return names
}

async function* makeTextFiles(
  stack: Stack,
  pile: readonly Order[],
  share: number,
): AsyncGenerator<SearchFile, string[]> {
  const names: string[] = []
  const texts: string[] = []
  for (const order of pile) {
    texts.push(...(await stack.textsOf(order)))
    while (texts.length >= share || (order === pile.at(-1) && texts.length > 0)) {
      const content = `[${texts.splice(0, share).join()}]`
      const name = digestOf(content)
      names.push(name)
      yield { path: fragmentPath(name), content }
    }
  }
  return names
}

const fragmentPath = (name: string): string => `pagefind/fragment/${name}.json`
