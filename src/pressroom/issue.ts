import { lstatSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Desks } from '../desks.ts'
import type { Archive, ResolvedConfig } from '../model/index.ts'
import { openLots } from '../morgue/lots.ts'
import type { Morgue, Sighting } from '../morgue/morgue.ts'
import { gather } from '../newsroom.ts'
import type { Roster } from '../roster.ts'
import { openStore } from '../store.ts'
import { checkGone } from '../strongroom/index.ts'
import { bringUp, type Change, link, move, share } from './assemble.ts'
import type { Draft } from './draft.ts'
import {
  closeEdition,
  type Edition,
  type Folders,
  foldersOf,
  inputsOf,
  leaveTwin,
  type Paper,
  type Placed,
  takeTwin,
  twinName,
} from './edition.ts'
import { beginMakeup, type Makeup } from './makeup.ts'
import { noticed, type Outcome } from './outcome.ts'
import { printEdition, type Run, type Watch } from './run.ts'
import { bringSignatures } from './signatures.ts'

export { warmUp } from './print.ts'

/** A build, when it is known that there is something to do. */
export interface Build {
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

/**
 * Read what changed, print what changed, and put it out.
 *
 * @param build
 *   What is known before.
 * @returns
 *   What became of it.
 */
export async function bringOut(build: Build): Promise<Outcome> {
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
    ...(morgue ? kept(morgue) : {}),
    ...(last ? { last } : {}),
  })
  const { unsigned, keepTwin, known } = await putOut({ site, draft, morgue, last, makeup, archive })
  const done = { tally: imprint.tally, written: makeup.made().length, archive }
  const outcome = [unsignedNotice(unsigned), lostNotice(lostBy(site, build.last, makeup))]
    .filter((notice) => notice !== undefined)
    .reduce(noticed, done)
  if (!morgue) return outcome
  try {
    keepTwin()
    const papers = [...makeup.kept(), ...makeup.made()]
    const inputs = isFinished ? inputsOf(roster, sightings) : ''
    closeEdition(morgue.folder, site.output, { ...imprint, setting, inputs }, papers, known)
    return outcome
  } catch (error) {
    // The new site is out, whatever became of the cache, which only makes the next build faster.
    return noticed(outcome, `The cache is not whole, so the next build takes longer: ${error}`)
  }
}

/** What a cache has for the press. */
function kept(morgue: Morgue): Pick<Run, 'files' | 'citations' | 'lots'> {
  const citations = morgue.citations()
  const files = { records: morgue.recordsPath(), citations: join(morgue.folder, citations.file) }
  return { files, citations, lots: openLots(morgue.folder) }
}

function unsignedNotice(names: readonly string[]): string | undefined {
  return names.length === 0
    ? undefined
    : `The site changed, so it is to be signed again: ${names.join(', ')} is no more`
}

/** Addresses of articles that the last edition had and this one has not. */
function lostBy({ prefix }: ResolvedConfig, last: Edition | undefined, makeup: Makeup): string[] {
  const now = new Set([...makeup.kept(), ...makeup.made()].map(({ path }) => path))
  return [...(last?.papers.keys() ?? [])]
    .filter((path) => path.endsWith('/index.html') && !now.has(path))
    .map((path) => path.slice(prefix.length, -'index.html'.length))
    .filter((address) => /^articles\/[^/]+\/$/.test(address))
    .sort()
}

const listed = 5

/** Links to a page outlive it, and whoever corrected a file may not know that its address goes by its letters. */
function lostNotice(addresses: readonly string[]): string | undefined {
  const [first, ...more] = addresses
  if (first === undefined) return undefined
  const named = addresses.slice(0, listed).join(', ')
  const rest = addresses.length > listed ? ` and ${addresses.length - listed} more` : ''
  return (
    `${more.length > 0 ? 'Addresses that lead' : 'An address that leads'} nowhere any more: ${named}${rest}. ` +
    `If a file was corrected, \`slug: ${first}\` in its front matter or sidecar keeps its address`
  )
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
 *   Signatures that were of another manifest; what brings the other folder up; what is known of the site's files and
 *   folders without another look.
 */
async function putOut(issue: Issue): Promise<{
  readonly unsigned: readonly string[]
  readonly keepTwin: () => void
  readonly known: Parameters<typeof closeEdition>[4]
}> {
  const { site, draft, morgue, last, makeup, archive } = issue
  const sign = (whole: string): readonly string[] =>
    bringSignatures(join(site.output, site.prefix), join(whole, site.prefix))
  if (!morgue) {
    const unsigned = sign(draft.folder)
    await checkGone(join(draft.folder, site.prefix), archive)
    draft.publish()
    return { unsigned, keepTwin: () => {}, known: {} }
  }
  const made = makeup.made().map(({ path }) => path)
  const kept = makeup.kept().map(({ path }) => path)
  const now = new Set([...made, ...kept])
  const change = {
    made,
    dropped: [...(last?.papers.keys() ?? [])].filter((path) => !now.has(path)),
  }
  const twin = join(morgue.folder, twinName)
  const twinFolders = last?.isWhole ? takeTwin(morgue.folder) : undefined
  if (twinFolders) bringUp(twin, change, move(draft.folder))
  else {
    rmSync(twin, { recursive: true, force: true })
    share(site.output, draft.folder, kept)
  }
  const whole = twinFolders ? twin : draft.folder
  const unsigned = sign(whole)
  try {
    await checkGone(join(whole, site.prefix), archive)
  } catch (error) {
    rmSync(twin, { recursive: true, force: true }) // what must be nowhere is not kept here either
    throw error
  }
  const old = draft.publish(whole)
  const keepTwin = (): void => {
    try {
      if (last?.isWhole && old !== undefined) {
        bringUp(old, change, link(site.output))
        renameSync(old, twin)
        leaveTwin(morgue.folder, now, untouched(last.folders, change))
      } else {
        share(site.output, twin, [...now])
        leaveTwin(morgue.folder, now)
      }
    } catch {
      rmSync(twin, { recursive: true, force: true }) // it only makes the next build faster
    }
  }
  const known = {
    papers: stillPlaced(site.output, makeup.kept(), last),
    ...(twinFolders ? { folders: untouched(twinFolders, change) } : {}),
  }
  return { unsigned, keepTwin, known }
}

/** Folders that a change leaves as they are. */
function untouched(folders: Folders, { made, dropped }: Change): Folders {
  const left = new Map(folders)
  for (const path of foldersOf([...made, ...dropped])) left.delete(path)
  return left
}

/**
 * Files that are the very ones of the last edition. Where a disk can give no second name to a file, they are copies:
 * then the first is one.
 */
function stillPlaced(
  output: string,
  kept: readonly Paper[],
  last: Edition | undefined,
): Map<string, Placed> {
  const placed = kept.flatMap(({ path }) => last?.papers.get(path) ?? [])
  const [first] = placed
  const isShared = first && lstatSync(join(output, first.path)).ino === first.node
  return new Map(isShared ? placed.map((one) => [one.path, one]) : [])
}
