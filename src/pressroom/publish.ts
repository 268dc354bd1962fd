import { existsSync, realpathSync, rmSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { isPlain, openDesks } from '../desks.ts'
import { fingerprint } from '../fingerprint.ts'
import type { ResolvedConfig } from '../model/index.ts'
import { type Morgue, openMorgue, type Sighting } from '../morgue/morgue.ts'
import { program } from '../morgue/program.ts'
import { isTampered } from '../morgue/records.ts'
import { assign, type Roster, review } from '../roster.ts'
import { readStyle } from '../typesetter.ts'
import { ownPrints } from './assets.ts'
import { type Draft, openDraft } from './draft.ts'
import { inputsOf, openEdition } from './edition.ts'
import { noticed, type Outcome } from './outcome.ts'
import type { Watch } from './run.ts'
import { beThrifty } from './thrift.ts'

/**
 * The folder of the cache of a site: beside it.
 *
 * @param output
 *   Absolute path of the site.
 * @returns
 *   Absolute path.
 */
export function cacheOf(output: string): string {
  return join(dirname(output), `.${basename(output)}.newsfiche-cache`)
}

/** How to publish. */
export interface PublishOptions {
  readonly cache: boolean
  readonly watch?: Watch
  /** Absolute path of a folder for a profile of each thread (default: none is made). */
  readonly traces?: string
}

/**
 * Read an archive and write its site, whole or not at all.
 *
 * @param config
 *   Configuration.
 * @param options
 *   Whether to use and keep a cache, who watches, and where to put profiles.
 * @returns
 *   What became of it.
 * @throws {UsageError}
 *   When another build is writing the same site.
 */
export async function publish(
  config: ResolvedConfig,
  { cache, watch = () => {}, traces }: PublishOptions,
): Promise<Outcome> {
  const site = { ...config, output: realPlaceOf(config.output) }
  const draft = openDraft(site.output)
  let left: Error | undefined
  let outcome: Outcome
  try {
    const aides = { watch, traces }
    outcome = await (cache ? withCache(site, draft, aides) : build(site, draft, undefined, aides))
  } finally {
    // A signal that came meanwhile is heard between two turns.
    await setImmediate()
    await setImmediate()
    left = draft.close()
  }
  return left
    ? noticed(
        outcome,
        `Something of this build is still beside the site, until the next build: ${left.message}`,
      )
    : outcome
}

/** Where a site is when its name is a link to it: there it is changed, and the link stays. */
function realPlaceOf(output: string): string {
  return existsSync(output) ? realpathSync(output) : output
}

async function withCache(site: ResolvedConfig, draft: Draft, aides: Aides): Promise<Outcome> {
  const folder = cacheOf(site.output)
  try {
    return await withMorgue(site, draft, aides)
  } catch (error) {
    if (!isTampered(error) && !isOddPlace(error, folder)) throw error
    rmSync(folder, { recursive: true, force: true })
    return await withMorgue(site, draft, aides)
  }
}

const exhausted = new Set(['ENOSPC', 'EDQUOT', 'EMFILE', 'ENFILE', 'ENOMEM', 'EROFS', 'EIO'])

/**
 * Whether an error is about something in the cache that we did not leave so: a file that is another user's,
 * a folder where a file was, a file where the cache was.
 */
function isOddPlace(error: unknown, folder: string): boolean {
  if (!(error instanceof Error && 'path' in error && 'code' in error)) return false
  const place = String(error.path)
  return (place === folder || place.startsWith(folder + sep)) && !exhausted.has(String(error.code))
}

/** Who looks on. */
interface Aides {
  readonly watch: Watch
  readonly traces: string | undefined
}

async function withMorgue(site: ResolvedConfig, draft: Draft, aides: Aides): Promise<Outcome> {
  const morgue = openMorgue(cacheOf(site.output))
  try {
    return await build(site, draft, morgue, aides)
  } finally {
    morgue.close()
  }
}

async function build(
  site: ResolvedConfig,
  draft: Draft,
  morgue: Morgue | undefined,
  { watch, traces }: Aides,
): Promise<Outcome> {
  const roster = await assign(site)
  const seen = morgue ? review(roster, site, morgue) : new Map<string, Sighting>()
  const isFew = roster.assignments.length < worthADesk
  const changed = changesIn(roster, seen, morgue)
  const desks = openDesks(site, traces)
  try {
    // Another thread loads what a change needs meanwhile, which takes longer than a look at the whole site, or at the press.
    const isReadElsewhere =
      isFew && seen.size < roster.assignments.length && desks.prepare(['read'])
    const isBegun = !isFew && changed > 0 && desks.prepare(everyKind)
    const last = morgue && openEdition(morgue.folder, site.output)
    const setting = settingOf(site)
    const isSame =
      last?.isWhole && last.setting === setting && last.inputs === inputsOf(roster, seen)
    if (isSame && setting !== '' && last.inputs !== '') return { tally: last.tally, written: 0 }
    if (!isFew && (changed > worthADesk || last?.setting !== setting)) beThrifty()
    if (!isFew && !isBegun) desks.prepare(everyKind)
    const { bringOut, warmUp } = await import('./issue.ts') // most of the program, which needs time to load
    if (isReadElsewhere) warmUp(site).catch(() => {}) // told when there is something to print
    return await bringOut({ site, draft, morgue, watch, desks, setting, roster, seen, last })
  } finally {
    await desks.close()
  }
}

/** How many articles are not as the last build saw them. */
function changesIn(
  { assignments }: Roster,
  seen: ReadonlyMap<string, Sighting>,
  morgue: Morgue | undefined,
): number {
  return assignments.filter(({ path }) => {
    const now = seen.get(path)?.key
    return now === undefined || now !== morgue?.sightingOf(path)?.key
  }).length
}

/** In an archive of so many articles there is enough to do for two threads until the end, however few have changed. */
const worthADesk = 400

const everyKind = ['read', 'print', 'register'] as const

/** A fingerprint of the configuration and of the program; empty where a person's own functions are at work. */
function settingOf(site: ResolvedConfig): string {
  if (!isPlain(site)) return ''
  const { root: _root, input: _input, output: _output, ...rest } = site
  const styles = site.citationStyles.map((path) => readStyle(path).source)
  return fingerprint(JSON.stringify([program(), rest, styles, ownPrints(site.theme)]))
}
