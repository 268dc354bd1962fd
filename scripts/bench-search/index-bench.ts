import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fingerprint } from '../../src/fingerprint.ts'
import { openLots } from '../../src/morgue/lots.ts'
import { type LotStore, openFinder } from '../../src/search/index.ts'
import { inventArchive } from './articles.ts'

/** What making an index took. */
export interface Took {
  readonly seconds: number
  /** Most memory of this process and of the engine's together, in MiB; as far as Linux tells. */
  readonly memory: number
  readonly files: number
  readonly bytes: number
}

/**
 * Make the search index of an invented archive.
 *
 * @param count
 *   How many articles.
 * @param folder
 *   Absolute path of a folder; the index goes to `site`, lots are kept in `cache`.
 * @param changed
 *   Number of an article that is different (default: none).
 * @returns
 *   What it took.
 */
export async function makeIndex(count: number, folder: string, changed?: number): Promise<Took> {
  const archive = inventArchive(count, changed)
  const lots = openLots(join(folder, 'cache'))
  const store: LotStore = {
    ...lots,
    keyOf: (language, entries) =>
      fingerprint([language, ...entries.map(({ id, path }) => id + path)].join('\n')),
  }
  const output = join(folder, 'site')
  const peak = watchMemory()
  const started = performance.now()
  const finder = await openFinder({
    archive,
    site: { search: true, maxFragments: 5000 },
    date: ({ value }) => value,
    onNotice: (notice) => console.log(notice),
    store,
  })
  let [files, bytes] = [0, 0]
  const folders = new Set<string>()
  if (finder)
    for await (const file of finder.files((path) => existsSync(join(output, path)))) {
      const path = join(output, file.path)
      if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true })
      folders.add(dirname(path))
      writeFileSync(path, file.content)
      files += 1
      bytes += file.content.length
    }
  lots.tidy()
  const seconds = (performance.now() - started) / 1000
  return { seconds, memory: peak(), files, bytes }
}

/** Look at the memory of this process and its children every 50 ms. */
function watchMemory(): () => number {
  let most = 0
  const look = (): void => {
    most = Math.max(most, memoryOf(process.pid))
  }
  const timer = setInterval(look, 50)
  return () => {
    look()
    clearInterval(timer)
    return Math.round(most)
  }
}

function memoryOf(pid: number): number {
  try {
    const [, kilobytes = '0'] =
      /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    )
    return Number(kilobytes) / 1024 + children.reduce((sum, id) => sum + memoryOf(Number(id)), 0)
  } catch {
    return 0 // it has just ended, or this is no Linux
  }
}
