import { posix } from 'node:path'
import { collectionPath, finderOf, type Places } from './archive/collections.ts'
import type { Archive, Collection, Query, Refusal, ResolvedConfig } from './model/index.ts'
import { type CollectionFile, readCollection } from './read/collections.ts'
import { refusal } from './read/files.ts'
import { toCollection } from './shape/collection.ts'

/** Curated lists of an archive, and the files that did not become one. */
export interface Curated {
  readonly collections: readonly Collection[]
  readonly refusals: readonly Refusal[]
  /** What their curators should know. They name articles that may be private, so it is for nobody else. */
  readonly queries: readonly Query[]
}

/**
 * Read the files of curated lists.
 *
 * @param paths
 *   Paths below the input folder.
 * @param config
 *   Where they are.
 * @returns
 *   Their texts, or why they have none, in the same order.
 */
export async function readCollections(
  paths: readonly string[],
  config: ResolvedConfig,
): Promise<Array<CollectionFile | Refusal>> {
  return Promise.all(paths.map((path) => readCollection(path, config)))
}

/**
 * Make curated lists of their files.
 *
 * @param files
 *   What was read.
 * @param archive
 *   Archive of the articles that they name.
 * @param places
 *   Identities of all articles by the paths of their files, published or not.
 * @param config
 *   Where the site will be.
 * @returns
 *   Lists in the order of their files' names; of two with one address, the first.
 */
export function curate(
  files: ReadonlyArray<CollectionFile | Refusal>,
  archive: Pick<Archive, 'byId' | 'entries' | 'tombstones'>,
  places: Places,
  { url, prefix }: Pick<ResolvedConfig, 'url' | 'prefix'>,
): Curated {
  const collections = new Map<string, Collection>()
  const refusals: Refusal[] = []
  const queries: Query[] = []
  const home = url === undefined ? undefined : `${url}${prefix}`
  const find = finderOf(archive, places)
  for (const file of files) {
    if ('diagnostic' in file) {
      refusals.push(file)
      continue
    }
    const standpoint = { folder: posix.dirname(file.path), home }
    const { isPrivate, diagnostics, ...draft } = toCollection(file, (reference) =>
      find(standpoint, reference),
    )
    queries.push(...diagnostics.map((diagnostic) => ({ path: file.path, diagnostic })))
    if (isPrivate) continue
    const path = collectionPath(file.path)
    const before = collections.get(path)
    if (before) refusals.push(refusal(file.path, twice(before.file)))
    else if (draft.count === 0) refusals.push(refusal(file.path, empty))
    else collections.set(path, { path, ...draft })
  }
  return { collections: [...collections.values()], refusals, queries }
}

const empty = {
  rule: 'collection-empty',
  reason:
    'Unexpected file in `collections` that names no article of the archive, expected a list with an item for each article, such as `- harbour-post/ferry.txt`; if the file is itself an article, move it to another folder',
}

const twice = (other: string): { rule: string; reason: string } => ({
  rule: 'collection-twice',
  reason: `Unexpected curated list with the same address as \`${other}\`, expected another name of the file`,
})
