import type { Card } from './archive/entries.ts'
import { arrange } from './archive/to-archive.ts'
import { writeAll } from './desks.ts'
import type { Archive, ArticleRecord, Refusal, ResolvedConfig } from './model/index.ts'
import { listFolder } from './read/files.ts'
import { openStore } from './store.ts'
import { type Assignment, type Copy, toCopy } from './writer.ts'

export { parseArticle } from './writer.ts'

/** Told how far a long piece of work has come. */
export type Progress = (done: number, of: number) => void

/**
 * Read a folder of articles into an archive.
 *
 * Files with the same bytes are one article; their other paths are its copies. Of such files the one
 * with a sidecar leads, else the first by path.
 *
 * @param config
 *   Where the articles are.
 * @param progress
 *   Told after each file (default: nobody).
 * @param only
 *   Paths of the articles to read (default: all).
 * @returns
 *   The archive.
 * @throws
 *   When the input folder itself cannot be read.
 */
export async function readArchive(
  config: ResolvedConfig,
  progress: Progress = () => {},
  only?: readonly string[],
): Promise<Archive> {
  const folder = await listFolder(config.input, [config.output])
  const refusals: Refusal[] = folder.refusals.filter(({ path }) => only?.includes(path) ?? true)
  const assignments = folder.articles
    .filter((path) => !only || only.includes(path))
    .map((path): Assignment => {
      const sidecar = folder.sidecars.get(path)
      return sidecar === undefined ? { path } : { path, sidecar }
    })
  const store = openStore()
  const cards = new Map<string, Card>()
  let done = 0
  for await (const copy of writeAll(assignments, config)) {
    if ('diagnostic' in copy) refusals.push(copy)
    else {
      const known = cards.get(copy.sha256)
      const { card, json } = known ? joined(store.get(known.id), JSON.parse(copy.json)) : copy
      cards.set(copy.sha256, card)
      store.put(card.id, json)
    }
    done += 1
    progress(done, assignments.length)
  }
  return arrange([...cards.values()], store, refusals)
}

/** The same bytes once more. */
function joined(known: ArticleRecord, copy: ArticleRecord): Exclude<Copy, Refusal> {
  const [lead, other] = copy.origin.sidecar && !known.origin.sidecar ? [copy, known] : [known, copy]
  const paths = [...known.origin.copies, other.origin.path]
  const copies = paths.filter((path) => path !== lead.origin.path)
  return toCopy({ ...lead, origin: { ...lead.origin, copies } })
}
