import type { Card } from './archive/entries.ts'
import { arrange } from './archive/to-archive.ts'
import { writeAll } from './desks.ts'
import {
  type Archive,
  type ArticleRecord,
  type Grave,
  type Refusal,
  type Removal,
  type ResolvedConfig,
  type Takedown,
  type Tombstone,
  UsageError,
} from './model/index.ts'
import { listFolder } from './read/files.ts'
import { readTakedowns } from './read/takedowns.ts'
import { openStore } from './store.ts'
import { type Assignment, toCopy, type Withheld, type Written } from './writer.ts'

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
  const takedowns = readTakedowns(config)
  const store = openStore()
  const gone = new Map<string, Withheld>()
  const removals = new Map<string, Removal>()
  const cards = new Map<string, Card>()
  let done = 0
  for await (const copy of writeAll(assignments, { ...config, takedowns })) {
    if ('removal' in copy && copy.removal) removals.set(copy.sha256, copy.removal)
    if ('diagnostic' in copy) refusals.push(copy)
    else if ('withheld' in copy) gone.set(copy.sha256, copy)
    else {
      const known = cards.get(copy.sha256)
      const { card, json } = known ? joined(store.get(known.id), JSON.parse(copy.json)) : copy
      cards.set(copy.sha256, card)
      store.put(card.id, json)
    }
    done += 1
    progress(done, assignments.length)
  }
  // Who withholds one copy means the article.
  for (const sha256 of gone.keys()) cards.delete(sha256)
  if (!only) checkTakedowns(takedowns, [...cards.keys(), ...gone.keys()])
  return arrange([...cards.values()], store, refusals, {
    graves: [...gone.values()].flatMap(({ grave }): Grave[] => (grave ? [grave] : [])),
    erased: takedowns.flatMap(erasedOf),
    removals: [...removals.values()],
    kept: [...gone.values()].filter(({ grave }) => !grave).length,
  })
}

/** Each entry is about one article, and about none where the file is gone too. */
function checkTakedowns(takedowns: readonly Takedown[], digests: readonly string[]): void {
  for (const [index, { id, erased }] of takedowns.entries()) {
    const found = digests.filter((digest) => digest.startsWith(id)).length
    if (found === (erased ? 0 : 1)) continue
    const problem = erased
      ? 'Unexpected `erased: true` while the file is still there, expected it to be deleted, or the line to go'
      : found === 0
        ? `Unexpected article \`${id}\`, expected one that is in the archive`
        : `Unexpected \`${id}\`, which ${found} articles begin with, expected all 16 digits`
    throw new UsageError(`takedowns.yml, entry ${index + 1}: ${problem}; nothing was published`)
  }
}

function erasedOf({ erased, reason, date, note }: Takedown): Tombstone[] {
  if (!erased) return []
  return [{ path: erased, reason, date, ...(note === undefined ? {} : { note }) }]
}

/** The same bytes once more. */
function joined(known: ArticleRecord, copy: ArticleRecord): Written {
  const [lead, other] = copy.origin.sidecar && !known.origin.sidecar ? [copy, known] : [known, copy]
  const paths = [...known.origin.copies, other.origin.path]
  const copies = paths.filter((path) => path !== lead.origin.path)
  return toCopy({ ...lead, origin: { ...lead.origin, copies } })
}
