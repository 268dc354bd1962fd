import { join } from 'node:path'
import { arrange } from './archive/arrange.ts'
import { type Assignment, atLevels, type Report, toCopy } from './copy.ts'
import { type Desks, openDesks, type Work } from './desks.ts'
import { fingerprint } from './fingerprint.ts'
import {
  type Archive,
  type ArticleId,
  type ArticleRecord,
  articleIdOf,
  type Grave,
  type Removal,
  type ResolvedConfig,
  type Takedown,
  type Tombstone,
  UsageError,
} from './model/index.ts'
import type { Kept, Morgue, Sighting } from './morgue/morgue.ts'
import { lookAt } from './morgue/sight.ts'
import { assign, ordersOf, type Roster, sighted } from './roster.ts'
import { openStore, type RecordStore, type Slot } from './store.ts'

/** Told how far a long piece of work has come. */
export type Progress = (done: number, of: number) => void

/** What was read: the archive, and all that the next reading can use. */
export interface Gathered {
  readonly archive: Archive
  /** Where the record of an article lies. */
  readonly slotOf: (id: ArticleId) => Slot
  /** What was seen in each file, by its path. */
  readonly sightings: ReadonlyMap<string, Sighting>
  /** Keys of all that is in the archive. */
  readonly wanted: ReadonlySet<string>
}

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
 *   Tells by its path whether an article is to be read (default: all are).
 * @returns
 *   The archive.
 * @throws
 *   When the input folder itself cannot be read.
 */
export async function readArchive(
  config: ResolvedConfig,
  progress: Progress = () => {},
  only?: (path: string) => boolean,
): Promise<Archive> {
  const desks = openDesks(config)
  try {
    const sheet = await assign(config, only)
    return (await gather(sheet, config, { desks, store: openStore(), progress })).archive
  } finally {
    await desks.close()
  }
}

/** Who helps to gather. */
export interface Helpers {
  readonly desks: Desks
  readonly store: Pick<RecordStore, 'add' | 'read'>
  /** What is known from earlier builds (default: nothing). */
  readonly morgue?: Morgue
  readonly progress?: Progress
}

const reading = (config: ResolvedConfig): Work<Assignment, Report> => ({
  kind: 'read',
  fewest: 400, // starting a thread costs about as much as reading a few hundred articles
  pile: 50,
  weigh: ({ path }) => lookAt(join(config.input, path))?.size ?? 0,
  heaviest: 4 * 1024 * 1024, // while it is parsed, a file takes some eighty times its bytes
  async here(assignments) {
    const { report } = await import('./writer.ts') // the whole parser, which desks of their own may have instead
    return assignments.map((assignment) => report(assignment, config))
  },
})

/**
 * Read what is on a roster, taking from the cache what has not changed.
 *
 * @param roster
 *   What to read.
 * @param config
 *   Where it is, and how to read it.
 * @param helpers
 *   Who helps.
 * @param seen
 *   What is in files that were seen before (default: none was).
 * @returns
 *   Archive and what was seen.
 */
export async function gather(
  roster: Roster,
  config: ResolvedConfig,
  { desks, store, morgue, progress = () => {} }: Helpers,
  seen: ReadonlyMap<string, Sighting> = new Map(),
): Promise<Gathered> {
  const { assignments, takedowns } = roster
  const orders = ordersOf(config)
  const { found, sightings, unknown } = recall(roster, morgue, seen)
  const wanted = new Set([...sightings.values()].map(({ key }) => key))
  const removals = new Map<string, Removal>()
  const keep = (
    assignment: Assignment,
    { copy, sight, sidecarSight }: Report,
    kept: Kept,
  ): void => {
    if (!morgue || orders === undefined || !sight) return
    if (assignment.sidecar !== undefined && !sidecarSight) return
    const sighting = sighted({ assignment, takedowns, orders }, sight, sidecarSight)
    sightings.set(assignment.path, sighting)
    // What must be nowhere is told by reading the file again each time; so its record is not found.
    const key = 'removal' in copy ? `again ${sighting.key}` : sighting.key
    wanted.add(key)
    morgue.keep(key, kept)
  }
  let done = found.size
  const work = reading({ ...config, takedowns })
  for await (const told of desks.share(work, unknown, takedowns)) {
    const assignment = unknown[done - (assignments.length - unknown.length)] as Assignment // a result for each task
    const kept = keptOf(told.copy, store)
    found.set(assignment.path, kept)
    if ('removal' in told.copy && told.copy.removal)
      removals.set(told.copy.sha256, told.copy.removal)
    keep(assignment, told, kept)
    done += 1
    progress(done, assignments.length)
  }
  const join = (known: Clipping, copy: Clipping): Clipping => {
    const key = fingerprint(`${known.slot.print} ${copy.slot.print}`)
    wanted.add(key)
    const kept = morgue?.find(key)
    if (kept && 'slot' in kept) return kept
    const both = keptOf(
      toCopy(joined(recordAt(store, known.slot), recordAt(store, copy.slot))),
      store,
    )
    morgue?.keep(key, both)
    return both as Clipping // a record is no refusal
  }
  const { archive, slotOf } = together(roster, found, store, join, [...removals.values()])
  return {
    archive: await withCollections(archive, roster, found, config),
    slotOf,
    sightings,
    wanted,
  }
}

/** Sort articles: those whose records are kept, and those that must be read. */
function recall(
  { assignments }: Roster,
  morgue: Morgue | undefined,
  seen: ReadonlyMap<string, Sighting>,
): { found: Map<string, Kept>; sightings: Map<string, Sighting>; unknown: Assignment[] } {
  const sightings = new Map<string, Sighting>()
  const found = new Map<string, Kept>()
  const unknown = assignments.filter(({ path }) => {
    const sighting = seen.get(path)
    const kept = sighting && morgue?.find(sighting.key)
    if (!sighting || !kept) return true
    sightings.set(path, sighting)
    found.set(path, kept)
    return false
  })
  return { found, sightings, unknown }
}

type Clipping = Extract<Kept, { readonly slot: Slot }>

function recordAt(store: Pick<RecordStore, 'read'>, slot: Slot): ArticleRecord {
  return JSON.parse(store.read(slot).toString()) as ArticleRecord // only `keptOf` adds
}

function keptOf(copy: Report['copy'], store: Pick<RecordStore, 'add'>): Kept {
  if ('diagnostic' in copy) return { refusal: copy }
  if ('withheld' in copy) {
    const { sha256, grave } = copy
    return { withheld: true, sha256, ...(grave ? { grave } : {}) }
  }
  const { card, sha256, json } = copy
  return { card, sha256, slot: store.add(json) }
}

/** Arrange what was read, files with the same bytes as one article. */
function together(
  { assignments, refusals, takedowns, isPart }: Roster,
  found: ReadonlyMap<string, Kept>,
  store: Pick<RecordStore, 'read'>,
  join: (known: Clipping, copy: Clipping) => Clipping,
  removals: readonly Removal[],
): Pick<Gathered, 'archive' | 'slotOf'> {
  const refused = [...refusals]
  const gone = new Map<string, Grave | undefined>()
  const byDigest = new Map<string, Clipping>()
  for (const { path } of assignments) {
    const kept = found.get(path)
    if (!kept) continue
    if ('refusal' in kept) refused.push(kept.refusal)
    else if ('withheld' in kept) gone.set(kept.sha256, kept.grave)
    else {
      const known = byDigest.get(kept.sha256)
      byDigest.set(kept.sha256, known ? join(known, kept) : kept)
    }
  }
  // Who withholds one copy means the article.
  for (const sha256 of gone.keys()) byDigest.delete(sha256)
  if (!isPart) checkTakedowns(takedowns, [...byDigest.keys(), ...gone.keys()])
  const slots = new Map([...byDigest.values()].map(({ card, slot }) => [card.id, slot]))
  const slotOf = (id: ArticleId): Slot => {
    const slot = slots.get(id)
    if (!slot) throw new Error(`No record of article \`${id}\``)
    return slot
  }
  const cards = [...byDigest.values()].map(({ card }) => card)
  const records = {
    get: (id: ArticleId) => recordAt(store, slotOf(id)),
    json: (id: ArticleId) => store.read(slotOf(id)).toString(),
  }
  const left = {
    graves: [...gone.values()].flatMap((grave): Grave[] => (grave ? [grave] : [])),
    erased: takedowns.flatMap(erasedOf),
    removals,
    kept: [...gone.values()].filter((grave) => !grave).length,
  }
  return { archive: arrange(cards, records, refused, left), slotOf }
}

/** The archive with the lists that people made of its articles; most have none, and need not wait for what reads them. */
async function withCollections(
  archive: Archive,
  { collections: files }: Roster,
  found: ReadonlyMap<string, Kept>,
  config: ResolvedConfig,
): Promise<Archive> {
  if (files.length === 0) return archive
  const { curate } = await import('./curator.ts')
  const places = new Map(
    [...found].flatMap(([path, kept]): [string, ArticleId][] =>
      'sha256' in kept ? [[path, articleIdOf(kept.sha256)]] : [],
    ),
  )
  const { collections, refusals, queries } = curate(files, archive, places, config)
  return {
    ...archive,
    collections,
    refusals: [...archive.refusals, ...refusals],
    queries: queries.flatMap(({ path, diagnostic }) =>
      atLevels([diagnostic], config.levels).map((one) => ({ path, diagnostic: one })),
    ),
  }
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
function joined(known: ArticleRecord, copy: ArticleRecord): ArticleRecord {
  const [lead, other] = copy.origin.sidecar && !known.origin.sidecar ? [copy, known] : [known, copy]
  const paths = [...known.origin.copies, other.origin.path]
  const copies = paths.filter((path) => path !== lead.origin.path)
  return { ...lead, origin: { ...lead.origin, copies } }
}
