import { existsSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { type Desks, isPlain, openDesks } from '../desks.ts'
import { fingerprint } from '../fingerprint.ts'
import type { Archive, ResolvedConfig } from '../model/index.ts'
import { openLots } from '../morgue/lots.ts'
import { type Morgue, openMorgue, type Sighting } from '../morgue/morgue.ts'
import { program } from '../morgue/program.ts'
import { isTampered } from '../morgue/records.ts'
import { assign, gather, type Roster, review } from '../newsroom.ts'
import { openStore } from '../store.ts'
import { checkGone } from '../strongroom/index.ts'
import { bringUp, link, move, share } from './assemble.ts'
import { type Draft, openDraft } from './draft.ts'
import {
  closeEdition,
  type Edition,
  leaveTwin,
  openEdition,
  type Tally,
  takeTwin,
  twinName,
} from './edition.ts'
import { beginMakeup, type Makeup } from './makeup.ts'
import { printEdition, type Watch } from './run.ts'

/** What became of a build. */
export interface Outcome {
  readonly tally: Tally
  /** Files that were written; the others are those of the last build. */
  readonly written: number
  /** The archive; absent when nothing had changed, so that nobody had to look. */
  readonly archive?: Archive
}

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

/**
 * Read an archive and write its site, whole or not at all.
 *
 * @param config
 *   Configuration.
 * @param options
 *   Whether to use and keep a cache, and who watches.
 * @returns
 *   What became of it.
 * @throws {UsageError}
 *   When another build is writing the same site.
 */
export async function publish(
  config: ResolvedConfig,
  { cache, watch = () => {} }: { readonly cache: boolean; readonly watch?: Watch },
): Promise<Outcome> {
  const site = { ...config, output: realPlaceOf(config.output) }
  const draft = openDraft(site.output)
  let left: Error | undefined
  let outcome: Outcome
  try {
    outcome = await (cache ? withCache(site, draft, watch) : build(site, draft, undefined, watch))
  } finally {
    await setImmediate() // a signal that came meanwhile is heard now
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

const noticed = (outcome: Outcome, notice: string): Outcome => ({
  ...outcome,
  tally: { ...outcome.tally, notices: [...outcome.tally.notices, notice] },
})

async function withCache(site: ResolvedConfig, draft: Draft, watch: Watch): Promise<Outcome> {
  const folder = cacheOf(site.output)
  try {
    return await withMorgue(site, draft, watch)
  } catch (error) {
    if (!isTampered(error) && !isOddPlace(error, folder)) throw error
    rmSync(folder, { recursive: true, force: true })
    return await withMorgue(site, draft, watch)
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

async function withMorgue(site: ResolvedConfig, draft: Draft, watch: Watch): Promise<Outcome> {
  const morgue = openMorgue(cacheOf(site.output))
  try {
    return await build(site, draft, morgue, watch)
  } finally {
    morgue.close()
  }
}

async function build(
  site: ResolvedConfig,
  draft: Draft,
  morgue: Morgue | undefined,
  watch: Watch,
): Promise<Outcome> {
  const last = morgue && openEdition(morgue.folder, site.output)
  const setting = settingOf(site)
  const roster = await assign(site)
  const seen = morgue ? review(roster, site, morgue) : new Map<string, Sighting>()
  const isSame = last?.isWhole && last.setting === setting && last.inputs === inputsOf(roster, seen)
  if (isSame && setting !== '' && last.inputs !== '') return { tally: last.tally, written: 0 }
  const desks = openDesks(site)
  try {
    return await printAll({ site, draft, morgue, watch, desks, setting, roster, seen, last })
  } finally {
    await desks.close()
  }
}

interface Build {
  readonly site: ResolvedConfig
  readonly draft: Draft
  readonly morgue: Morgue | undefined
  readonly watch: Watch
  readonly desks: Desks
  readonly setting: string
  readonly roster: Roster
  readonly seen: ReadonlyMap<string, Sighting>
  readonly last: Edition | undefined
}

async function printAll(build: Build): Promise<Outcome> {
  const { site, draft, morgue, watch, desks, setting, roster } = build
  const last = setting === '' ? undefined : build.last
  const store = morgue ?? openStore()
  const progress = (done: number, of: number): void => watch('reading', done, of)
  const helpers = { desks, store, progress, ...(morgue ? { morgue } : {}) }
  const { archive, sightings, wanted, slotOf } = await gather(roster, site, helpers, build.seen)
  morgue?.settle(sightings, wanted)
  const makeup = beginMakeup(draft.folder, last)
  const { isFinished, ...imprint } = await printEdition({
    site,
    setting,
    archive,
    slotOf,
    read: store.read,
    desks,
    makeup,
    watch,
    ...(morgue ? { records: morgue.recordsPath(), lots: openLots(morgue.folder) } : {}),
    ...(last ? { last } : {}),
  })
  const keepTwin = await putOut({ site, draft, morgue, last, makeup, archive })
  const outcome = { tally: imprint.tally, written: makeup.made().length, archive }
  if (!morgue) return outcome
  try {
    keepTwin()
    const papers = [...makeup.kept(), ...makeup.made()]
    const inputs = isFinished ? inputsOf(roster, sightings) : ''
    closeEdition(morgue.folder, site.output, { ...imprint, setting, inputs }, papers)
    return outcome
  } catch (error) {
    // The new site is out, whatever became of the cache, which only makes the next build faster.
    return noticed(outcome, `The cache is not whole, so the next build takes longer: ${error}`)
  }
}

/** A fingerprint of the configuration and of the program; empty where a person's own functions are at work. */
function settingOf(site: ResolvedConfig): string {
  if (!isPlain(site)) return ''
  const {
    root: _root,
    input: _input,
    output: _output,
    stages: _stages,
    pages: _pages,
    ...rest
  } = site
  const styles = site.citationStyles.map((path) => readFileSync(path, 'utf8'))
  return fingerprint(JSON.stringify([program(), rest, styles]))
}

/** A fingerprint of all that is read. */
function inputsOf(
  { assignments, refusals, takedowns, collections }: Roster,
  sightings: ReadonlyMap<string, Sighting>,
): string {
  const keys = assignments.map(({ path }) => sightings.get(path)?.key ?? '')
  // A file that nobody could look into might be readable the next time.
  return keys.includes('')
    ? ''
    : fingerprint(JSON.stringify([keys, refusals, takedowns, collections]))
}

/** A site that is made up, and where it goes. */
interface Issue {
  readonly site: ResolvedConfig
  readonly draft: Draft
  readonly morgue: Morgue | undefined
  readonly last: Edition | undefined
  readonly makeup: Makeup
  readonly archive: Archive
}

/**
 * Let the new site take the place of the old one, in one moment.
 *
 * The cache holds a twin of the site, another folder with the same files: what has changed is changed
 * there, the two change places, and then the other is brought up too. So a change of a few files costs a
 * few files, in a site of any size.
 *
 * @returns
 *   Brings the other up.
 */
async function putOut(issue: Issue): Promise<() => void> {
  const { site, draft, morgue, last, makeup, archive } = issue
  const output = join(draft.folder, site.prefix)
  if (!morgue) {
    await checkGone(output, archive)
    draft.publish()
    return () => {}
  }
  const made = makeup.made().map(({ path }) => path)
  const kept = makeup.kept().map(({ path }) => path)
  const now = new Set([...made, ...kept])
  const change = {
    made,
    dropped: [...(last?.papers.keys() ?? [])].filter((path) => !now.has(path)),
  }
  const twin = join(morgue.folder, twinName)
  const isTwinGood = last?.isWhole === true && takeTwin(morgue.folder)
  if (isTwinGood) bringUp(twin, change, move(draft.folder))
  else {
    rmSync(twin, { recursive: true, force: true })
    share(site.output, draft.folder, kept)
  }
  try {
    await checkGone(isTwinGood ? join(twin, site.prefix) : output, archive)
  } catch (error) {
    rmSync(twin, { recursive: true, force: true }) // what must be nowhere is not kept here either
    throw error
  }
  const old = draft.publish(isTwinGood ? twin : undefined)
  return () => {
    try {
      if (last?.isWhole && old !== undefined) {
        bringUp(old, change, link(site.output))
        renameSync(old, twin)
      } else share(site.output, twin, [...now])
      leaveTwin(morgue.folder, now)
    } catch {
      rmSync(twin, { recursive: true, force: true }) // it only makes the next build faster
    }
  }
}
