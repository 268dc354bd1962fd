import { join } from 'node:path'
import type { Archive, Context, PageProps, ResolvedConfig } from '../model/index.ts'
import { mostOnDisk, startDiskIndex } from './disk.ts'
import { searchLanguage, startEngine } from './engine.ts'
import { sheetOf } from './sheet.ts'

/** The search of a site, before its indexes are written. */
export interface Finder {
  /** What the search page has to know. */
  readonly page: PageProps['search']
  readonly write: (output: string) => Promise<void>
  /** Stop without writing. */
  readonly close: () => Promise<void>
}

/**
 * Start the search of a site. The engine is started before the pages are printed, so that they can
 * say when it does not run.
 *
 * @param archive
 *   Archive.
 * @param site
 *   Configuration.
 * @param date
 *   Writes dates in the language of the site.
 * @param onNotice
 *   Told, in one sentence, when there will be no search.
 * @returns
 *   Search; nothing when the site has none.
 */
export async function openFinder(
  archive: Archive,
  site: Pick<ResolvedConfig, 'search' | 'maxFragments'>,
  date: Context['date'],
  onNotice: (sentence: string) => void,
): Promise<Finder | undefined> {
  if (!site.search) return undefined
  const failed = (error: unknown): undefined => {
    const why = error instanceof Error ? error.message : String(error)
    onNotice(`The site has no search, for the search engine did not run: ${why.split('\n')[0]}`)
  }
  const engine = await startEngine(searchLanguage(archive), site.maxFragments).catch(failed)
  const onDisk = archive.entries.length <= mostOnDisk
  return {
    page: { served: engine !== undefined, onDisk },
    async write(output) {
      const disk = onDisk ? startDiskIndex() : undefined
      try {
        for (const entry of archive.entries) {
          const record = archive.records.get(entry.id)
          const words = entry.published ? date(entry.published) : ''
          disk?.add(entry, record, words)
          await engine?.add(`${entry.path}index.html`, sheetOf(entry, record, words))
        }
        disk?.write(output)
        await engine?.write(join(output, 'pagefind'))
      } catch (error) {
        failed(error)
      } finally {
        await engine?.close()
      }
    },
    close: async () => engine?.close(),
  }
}
