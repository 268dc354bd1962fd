import { join } from 'node:path'
import type { Assignment } from './copy.ts'
import { policyOf } from './counsel/policy.ts'
import { fingerprint, hexOf } from './fingerprint.ts'
import type { Refusal, ResolvedConfig, Takedown } from './model/index.ts'
import type { Morgue, Sighting } from './morgue/morgue.ts'
import { program } from './morgue/program.ts'
import { type Sight, see } from './morgue/sight.ts'
import type { CollectionFile } from './read/collections.ts'
import { type Folder, isNear, listFolder } from './read/files.ts'
import { takedownFiles } from './read/takedown-files.ts'

/** What there is to read. */
export interface Roster {
  readonly assignments: readonly Assignment[]
  /** Files that are known to be unreadable by their names alone. */
  readonly refusals: readonly Refusal[]
  readonly takedowns: readonly Takedown[]
  /** Curated lists; they are few and short, so each is read each time. */
  readonly collections: ReadonlyArray<CollectionFile | Refusal>
  /** Whether these are only some of the articles. */
  readonly isPart: boolean
}

/**
 * List what there is to read.
 *
 * @param config
 *   Where the articles are.
 * @param only
 *   Tells by its path whether an article is to be read (default: all are).
 * @returns
 *   Roster, in the order of the paths.
 */
export async function assign(
  config: ResolvedConfig,
  only?: (path: string) => boolean,
): Promise<Roster> {
  const folder = await listFolder(config.input, [config.output])
  return {
    isPart: only !== undefined,
    takedowns: await takedownsOf(config),
    collections: only ? [] : await collectionsOf(folder.collections, config),
    refusals: folder.refusals.filter(({ path }) => only?.(path) ?? true),
    assignments: assignmentsOf(folder).filter(({ path }) => only?.(path) ?? true),
  }
}

function assignmentsOf({ articles, sidecars }: Folder): Assignment[] {
  return articles.map((path): Assignment => {
    const sidecar = sidecars.get(path)
    return sidecar === undefined ? { path } : { path, sidecar }
  })
}

/**
 * List what there is to read again because of some files, without a look at all others.
 *
 * @param config
 *   Where the articles are.
 * @param changed
 *   Paths below the input folder, of articles or of their sidecars.
 * @returns
 *   Their articles, in the order of the paths, and all takedowns.
 */
export async function assignChanged(
  config: ResolvedConfig,
  changed: ReadonlySet<string>,
): Promise<Pick<Roster, 'assignments' | 'takedowns'>> {
  const folder = await listFolder(config.input, [config.output], isNear(changed))
  const isChanged = (path: string | undefined): boolean => path !== undefined && changed.has(path)
  return {
    takedowns: await takedownsOf(config),
    assignments: assignmentsOf(folder).filter(
      ({ path, sidecar }) => isChanged(path) || isChanged(sidecar),
    ),
  }
}

/** Most archives have no takedowns and no curated lists, and need not wait for what reads them. */
async function takedownsOf(config: ResolvedConfig): Promise<readonly Takedown[]> {
  const files = takedownFiles(config)
  if (files.length === 0) return []
  const { readTakedowns } = await import('./read/takedowns.ts')
  return readTakedowns(files, config.input)
}

async function collectionsOf(
  paths: readonly string[],
  config: ResolvedConfig,
): Promise<Roster['collections']> {
  if (paths.length === 0) return []
  const { readCollections } = await import('./curator.ts')
  return readCollections(paths, config)
}

/**
 * Look at all files that were seen before, and open those that may have changed.
 *
 * @param roster
 *   Articles.
 * @param config
 *   Where they are.
 * @param morgue
 *   What was seen the last time.
 * @returns
 *   What is in their files now, and the keys of their records; those that were never seen are absent.
 */
export function review(
  { assignments, takedowns }: Roster,
  config: ResolvedConfig,
  morgue: Pick<Morgue, 'sightingOf'>,
): Map<string, Sighting> {
  const sightings = new Map<string, Sighting>()
  const orders = ordersOf(config)
  if (orders === undefined) return sightings
  for (const assignment of assignments) {
    const { path, sidecar } = assignment
    const known = morgue.sightingOf(path)
    const sight = known && see(join(config.input, path), known.sight)
    const beside =
      known && sidecar !== undefined ? see(join(config.input, sidecar), known.sidecar) : undefined
    if (known && sight && (sidecar === undefined || beside))
      sightings.set(path, sighted({ assignment, takedowns, orders }, sight, beside))
  }
  return sightings
}

/** All that a record is made from, besides the bytes of its files. */
interface Ground {
  readonly assignment: Assignment
  readonly takedowns: readonly Takedown[]
  readonly orders: string
}

/**
 * What was seen, and the key of what is made from it.
 *
 * @param ground
 *   What else the record is made from.
 * @param sight
 *   What was seen of the article.
 * @param sidecar
 *   What was seen of its sidecar, when there is one.
 * @returns
 *   Sighting.
 */
export function sighted(
  { assignment, takedowns, orders }: Ground,
  sight: Sight,
  sidecar: Sight | undefined,
): Sighting {
  const id = hexOf(sight.print)
  const own = takedowns.filter((takedown) => id.startsWith(takedown.id)) // others are none of its business
  const ground = [orders, assignment, own, sight.print, sidecar?.print ?? null]
  return {
    sight,
    ...(sidecar ? { sidecar } : {}),
    key: fingerprint(JSON.stringify(ground)),
  }
}

/**
 * A fingerprint of all that records are made from besides the bytes of their files.
 *
 * @param config
 *   Configuration.
 * @returns
 *   Fingerprint; nothing where a person's own stages are at work, which nobody can take one of.
 */
export function ordersOf(config: ResolvedConfig): string | undefined {
  if (config.stages !== undefined) return undefined
  const { maximumFileSize, encoding = null, levels } = config
  const policy = policyOf({ ...config, takedowns: [] })
  return fingerprint(JSON.stringify([program(), maximumFileSize, encoding, levels, policy]))
}
