import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { PagefindIndex } from 'pagefind'
import type { Archive } from '../model/index.ts'
import { settle } from './settle.ts'

// The engine is a program of its own, one for all indexes of this process.
let open = 0

/** An index that is being made. */
export interface Engine {
  readonly add: (url: string, html: string) => Promise<void>
  /** Write it into a folder of its own. */
  readonly write: (folder: string) => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Start the search engine.
 *
 * @param language
 *   Language whose endings it knows, for the whole archive; `und` for none.
 * @param maxFragments
 *   The most files that the texts of articles may take; above that several share one.
 * @returns
 *   Index without articles.
 * @throws
 *   When it does not run on this machine.
 */
export async function startEngine(language: string, maxFragments: number): Promise<Engine> {
  const pagefind = await import('pagefind')
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: language,
    keepIndexUrl: true,
    maxFragments,
  })
  if (!index) throw new Error(errors.join('; '))
  open += 1
  let isOpen = true
  return {
    add: async (url, content) => check(await index.addHTMLFile({ url, content })),
    write: (folder) => writeIndex(index, folder),
    async close() {
      if (!isOpen) return
      isOpen = false
      open = Math.max(0, open - 1)
      if (open === 0) await pagefind.close()
      else await index.deleteIndex()
    },
  }
}

/** Stop the engine, whatever it was doing: nobody waits for its indexes any more. */
export async function stopEngine(): Promise<void> {
  if (open === 0) return
  open = 0
  const pagefind = await import('pagefind')
  await pagefind.close()
}

// Pagefind's own interfaces, of which we use none, and its worker, which would be fetched besides.
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
]

async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true }) // its files are named by what is in them
  check(await index.writeFiles({ outputPath: folder }))
  for (const name of unused) rmSync(join(folder, name), { force: true })
  settle(folder)
}

function check({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('; '))
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
