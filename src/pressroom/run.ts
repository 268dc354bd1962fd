import { join } from 'node:path'
import { type Desks, pilesOf, type Work } from '../desks.ts'
import { fingerprint } from '../fingerprint.ts'
import { type Leaf, printLeaves } from '../leaves.ts'
import type { Archive, ArticleId, Diagnostic, Entry, ResolvedConfig } from '../model/index.ts'
import type { Drawer } from '../morgue/drawer.ts'
import type { Lots } from '../morgue/lots.ts'
import type { Formatted } from '../morgue/morgue.ts'
import { lists } from '../publish/index.ts'
import type { Finder } from '../search/index.ts'
import { dateWriter } from '../site/format.ts'
import { fileOf, sitePages, surroundings } from '../site/pages.ts'
import { voiceOf } from '../site/words/index.ts'
import type { Slot } from '../store.ts'
import {
  isListed,
  manifestName,
  manifestText,
  sha256Of,
  standingElsewhere,
  writeDatabase,
} from '../strongroom/index.ts'
import { assets } from './assets.ts'
import type { Edition, Imprint, Tally } from './edition.ts'
import type { Makeup } from './makeup.ts'
import {
  layoutOf,
  type Made,
  noted,
  type Opponent,
  type Printed,
  type PrintPlace,
  type PrintTask,
  prepare,
  type Shelves,
} from './print.ts'
import { type LongFile, makeUpRegisters, oldPieces, type Part } from './registers.ts'
import { type Scroll, writeScroll } from './scroll.ts'
import { languageNotice, setUp } from './setting.ts'

/** Phases of a build, in their order. */
export type Phase = 'reading' | 'printing' | 'searching' | 'closing'

/** Told how far a phase of a build has come. */
export type Watch = (phase: Phase, done: number, of: number) => void

/** All that an edition is printed from. */
export interface Run {
  readonly site: ResolvedConfig
  /** Fingerprint of configuration and program; empty where none was taken. */
  readonly setting: string
  readonly archive: Archive
  readonly slotOf: (id: ArticleId) => Slot
  readonly read: (slot: Slot) => Buffer
  /** Absolute paths of the files that records and citations are in; without them one thread prints. */
  readonly files?: Pick<PrintPlace, 'records' | 'citations'>
  /** Citations from earlier builds, and where they are. */
  readonly citations?: Drawer<Formatted>
  /** Indexes of lots of articles from the last build. */
  readonly lots?: Lots
  readonly desks: Desks
  readonly makeup: Makeup
  readonly last?: Edition
  readonly watch: Watch
}

/**
 * Print an edition: keep what is made from the same as in the last one, make the rest.
 *
 * @param run
 *   What to print, and how.
 * @returns
 *   What is known of the edition.
 */
export async function printEdition(
  run: Run,
): Promise<Omit<Imprint, 'inputs' | 'setting'> & { readonly isFinished: boolean }> {
  const { site, archive, makeup, watch } = run
  const notices = [languageNotice(site), ...standingElsewhere(archive)].filter(
    (notice) => notice !== undefined,
  )
  const said = notices.length
  const prints = new WeakMap<object, string>()
  const orders = orderArticles(run, prints)
  const everything = keyOf(run, 'all', ...orders.map(({ part }) => part.key))
  const search = await openSearch(run, everything, orders, notices)
  const others = (): Promise<OtherPages> => otherPages(run, prints, search?.page)
  const registers = await printPages(run, orders, notices, others)
  watch('closing', 0, 1)
  const own = (path: string): string => `${site.prefix}${path}`
  for (const file of assets(site.theme)) makeup.offer({ ...file, path: own(file.path) })
  for (const { emit } of lists)
    for (const file of emit(archive, site)) makeup.offer({ ...file, path: own(file.path) })
  if (site.exports.includes('sqlite')) await takeDatabase(run, everything)
  if (search?.files) {
    for await (const file of search.files((path) => makeup.keepFile(own(path), everything)))
      makeup.offer({ ...file, path: own(file.path) }, everything)
    run.lots?.tidy()
    watch('closing', 0, 1)
  }
  const hasFailed = notices.length > said // then the next build tries again
  run.citations?.settle((id) => archive.byId.has(id as ArticleId))
  offerManifest(makeup, site)
  return {
    tally: tallyOf(archive, [...makeup.kept(), ...makeup.made()], notices),
    isFinished: !hasFailed,
    pieces: orders.map(({ part }) => part.key),
    lengths: Object.fromEntries(registers.map(({ name, lengths }) => [name, lengths])),
    ...(search?.page ? { search: search.page } : {}),
  }
}

/** A fingerprint of what something is made from; empty where configuration or program have none. */
function keyOf({ setting }: Run, ...parts: readonly string[]): string {
  return setting === '' ? '' : fingerprint([setting, ...parts].join('\n'))
}

/** What to make of an article, with the keys of what is made. */
interface Order {
  readonly task: PrintTask
  readonly part: Pick<Part, 'key' | 'slot'>
  readonly pageKey: string
  readonly downloadsKey: string
}

function orderArticles(run: Run, prints: WeakMap<object, string>): Order[] {
  const { archive, makeup, slotOf, site, last } = run
  const around = surroundings(archive)
  const oldPlace = oldPieces(site, archive, last)
  return archive.entries.map((entry): Order => {
    const slot = slotOf(entry.id)
    const surrounding = around(entry)
    const print = fingerprint(JSON.stringify(entry))
    prints.set(entry, print)
    const key = keyOf(run, 'article', slot.print, print)
    const against = surrounding.against.flatMap((id): Opponent[] => {
      const other = archive.byId.get(id)
      return other ? [{ id, path: other.path, slot: slotOf(id) }] : []
    })
    const compared = against.map((other) => other.slot.print)
    const pageKey = keyOf(run, key, JSON.stringify([surrounding, compared]))
    const downloadsKey = keyOf(run, 'downloads', slot.print, entry.path)
    const page = !makeup.keep(pageKey)
    const cited = page ? run.citations?.find(entry.id)?.slot : undefined
    const task = {
      entry,
      around: surrounding,
      slot,
      ...(cited ? { cited } : {}),
      against,
      page,
      downloads: !makeup.keep(downloadsKey),
      pieces: oldPlace(key) === undefined,
    }
    return { task, part: { key, slot }, pageKey, downloadsKey }
  })
}

const shelvesOf = ({ read, citations }: Run): Shelves => ({
  record: read,
  citations: (slot) => (citations ? citations.records.read(slot) : Buffer.of()), // none has such a slot without
})

const printingWork = { kind: 'print', fewest: 400, pile: 250 } as const

const printing = (run: Run, place: PrintPlace): Work<PrintTask, Printed> => ({
  ...printingWork,
  weigh,
  heaviest,
  here: async (tasks) => {
    const { site, makeup } = run
    const { leaves, results } = prepare(site, setUp(site), makeup.folder, tasks, shelvesOf(run))
    await printLeaves(leaves, place.output, layoutOf(site))
    return results
  },
})

const told = 5

/** A style that no article can be formatted in gives a fault for each. */
function some(faults: readonly string[]): string[] {
  if (faults.length <= told) return [...faults]
  return [...faults.slice(0, told), `Not formatted: ${faults.length - told} more citations`]
}

function paste({ citations }: Run, id: ArticleId, sheet: string): void {
  citations?.keep(id, { slot: citations.records.add(Buffer.from(sheet)) })
}

/** Pages that are not articles, and what takes them when they are printed. */
interface OtherPages {
  readonly leaves: readonly Leaf[]
  readonly take: () => void
}

/** Print what is to be printed, and write the long files; gives these. */
async function printPages(
  run: Run,
  orders: readonly Order[],
  notices: string[],
  others: () => Promise<OtherPages>,
): Promise<LongFile[]> {
  const { site, makeup, desks, files, watch } = run
  const work = orders.filter(({ task }) => task.page || task.downloads || task.pieces)
  const tasks = work.map(({ task }) => task)
  const place = { output: makeup.folder, records: '', citations: '', ...files }
  const pieces = new Map<string, readonly string[]>()
  const unformatted: string[] = []
  let done = 0
  const take = (order: Order, printed: Printed): void => {
    const page = fileOf(site, order.task.entry)
    const of = (wanted: boolean): Made[] =>
      printed.files.filter(({ path }) => (path === page) === wanted)
    const faults = printed.pasted.flatMap((each) => each.faults)
    makeup.take(of(true), faults.length > 0 ? '' : order.pageKey) // made anew each time, and said each time
    unformatted.push(...faults)
    for (const { sheet } of printed.pasted)
      if (sheet !== undefined) paste(run, order.task.entry.id, sheet)
    makeup.take(of(false), order.downloadsKey)
    if (order.task.pieces) pieces.set(order.task.entry.id, printed.pieces)
    done += 1
    watch('printing', done, work.length)
  }
  const takeAll = async (all: AsyncGenerator<Printed>): Promise<void> => {
    for await (const printed of all) take(work[done] as Order, printed) // a result for each task
    notices.push(...some(unformatted))
  }
  const register = (): Promise<LongFile[]> =>
    writeRegisters(
      run,
      orders.map(({ task, part }) => ({ ...part, pieces: pieces.get(task.entry.id) })),
    )
  if (!files || !desks.isShared(printingWork, tasks.length)) {
    const { leaves, take: takeOthers } = await others()
    await takeAll(printAlone(run, tasks, leaves))
    takeOthers()
    return register()
  }
  const articles = takeAll(desks.share(printing(run, place), tasks, place))
  const registers = articles.then(register)
  const printOthers = async (): Promise<void> => {
    const { leaves, take: takeOthers } = await others()
    // A few are printed by now; then the long files are written while this thread prints the other pages.
    if (tasks.length <= printingWork.pile) await articles.catch(() => {}) // told with the others
    await printLeaves(leaves, makeup.folder, layoutOf(site))
    takeOthers()
  }
  // Also when something fails: nobody writes into a draft that is cleared away.
  const [, other] = await Promise.allSettled([registers, printOthers()])
  if (other.status === 'rejected') throw other.reason
  return registers
}

/** Texts that are handed to another thread are held twice. */
const mostTexts = 16 * 1024 * 1024

const textsIn = ({ pieces }: Scroll): number =>
  pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 0), 0)

async function writeRegisters(run: Run, parts: readonly Part[]): Promise<LongFile[]> {
  const { site, archive, makeup, last, desks, files, read } = run
  const edition = last ? { edition: last, output: site.output } : undefined
  const registers = makeUpRegisters(site, archive, parts, makeup.folder, edition)
  const work: Work<Scroll, string> = {
    kind: 'register',
    fewest: Number.POSITIVE_INFINITY, // no desk is started for it
    pile: registers.length,
    weigh: textsIn,
    heaviest: mostTexts,
    here: async (scrolls) => scrolls.map((scroll) => writeScroll(scroll, read)),
  }
  const scrolls = registers.map(({ scroll }) => scroll)
  const digests: string[] = []
  const texts = scrolls.reduce((sum, scroll) => sum + textsIn(scroll), 0)
  if (files && texts <= mostTexts)
    for await (const digest of desks.share(work, scrolls, files.records)) digests.push(digest)
  else digests.push(...(await work.here(scrolls)))
  makeup.take(registers.map(({ path }, index) => ({ path, digest: digests[index] as string }))) // one for each
  return registers
}

const alone = 500

/** Print on this thread, the other pages with the last articles: a run of Eleventy costs as much as a hundred pages. */
async function* printAlone(
  run: Run,
  tasks: readonly PrintTask[],
  others: readonly Leaf[],
): AsyncGenerator<Printed> {
  const { site, makeup } = run

  const piles = pilesOf(tasks, { pile: alone, weigh, heaviest }).map((pile) => pile.tasks)
  const last = piles.pop() ?? []
  for (const pile of [...piles, last]) {
    const { leaves, results } = prepare(site, setUp(site), makeup.folder, pile, shelvesOf(run))
    const all = pile === last ? [...leaves, ...others] : leaves
    await printLeaves(all, makeup.folder, layoutOf(site))
    yield* results
  }
}

/** A page has the words of an article about four times, and so has what is compared with it. */
const weigh = ({ slot, against }: PrintTask): number =>
  slot.size + against.reduce((sum, other) => sum + other.slot.size, 0)

const heaviest = 16 * 1024 * 1024

/** Pages that are not articles and not as in the last edition. */
async function otherPages(
  run: Run,
  prints: WeakMap<object, string>,
  search: Imprint['search'],
): Promise<OtherPages> {
  const { site, archive, makeup } = run
  const press = setUp(site)
  const printOf = printer(prints)
  const leaves: Leaf[] = []
  const made: Array<{ files: Made[]; key: string }> = []
  for (const page of sitePages(archive, search, site.theme.navigation)) {
    const key = keyOf(run, page.kind, page.path, printOf(page.props))
    if (makeup.keep(key)) continue
    const files: Made[] = []
    made.push({ files, key })
    leaves.push(noted({ path: fileOf(site, page), content: () => press.page(page) }, files))
  }
  return {
    leaves,
    take() {
      for (const { files, key } of made) makeup.take(files, key)
    },
  }
}

/** Fingerprints of values; an object that many share is looked at once, and entries were already. */
function printer(known: WeakMap<object, string>): (value: unknown) => string {
  const digest = (value: unknown): string => {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
    const before = known.get(value)
    if (before !== undefined) return before
    const text = Array.isArray(value)
      ? `[${value.map(digest).join()}]`
      : `{${Object.entries(value)
          .map(([key, part]) => `${JSON.stringify(key)}:${digest(part)}`)
          .join()}}`
    const print = text.length < 64 ? text : fingerprint(text)
    known.set(value, print)
    return print
  }
  return digest
}

interface Search {
  readonly page: Imprint['search']
  /** Its files; absent when those of the last edition are good. */
  readonly files?: Finder['files']
}

async function openSearch(
  run: Run,
  everything: string,
  orders: readonly Order[],
  notices: string[],
): Promise<Search | undefined> {
  const { site, archive, makeup, last, lots, watch } = run
  if (!site.search) return undefined
  if (last?.search?.served && makeup.keep(everything)) return { page: last.search }
  const { openFinder } = await import('../search/index.ts') // with all that it searches by
  const { language } = voiceOf(site.language, site.words)
  const prints = new Map(orders.map(({ task, part }) => [task.entry.id, part.key]))
  return openFinder({
    archive,
    site,
    date: dateWriter(language),
    onNotice: (notice) => notices.push(notice),
    onProgress: (done, of) => watch('searching', done, of),
    ...(lots && run.setting !== ''
      ? {
          store: {
            ...lots,
            keyOf: (tongue, entries) =>
              keyOf(run, 'lot', tongue, ...entries.map(({ id }) => prints.get(id) ?? '')),
          },
        }
      : {}),
  })
}

async function takeDatabase(run: Run, everything: string): Promise<void> {
  const { site, archive, makeup } = run
  const key = everything === '' ? '' : fingerprint(`sqlite ${everything}`)
  if (makeup.keep(key)) return
  const path = `${site.prefix}data/articles.sqlite`
  await writeDatabase(archive, site, join(makeup.folder, path))
  makeup.take([{ path, digest: sha256Of(join(makeup.folder, path)) }], key)
}

/** Last, since it names every other file. */
function offerManifest(makeup: Makeup, { prefix }: ResolvedConfig): void {
  const papers = [...makeup.kept(), ...makeup.made()].map(({ path, digest }): [string, string] => [
    path.slice(prefix.length),
    digest,
  ])
  const listed = papers.filter(([path]) => isListed(path)).sort(([a], [b]) => (a < b ? -1 : 1))
  makeup.offer({ path: `${prefix}${manifestName}`, content: manifestText(new Map(listed)) })
}

function tallyOf(
  { entries, refusals, queries, kept, tombstones }: Archive,
  papers: readonly { readonly path: string }[],
  notices: readonly string[],
): Tally {
  const sum = (of: (entry: Entry) => number): number =>
    entries.reduce((total, entry) => total + of(entry), 0)
  const all: Diagnostic[] = [
    ...entries.flatMap((entry) => entry.diagnostics),
    ...[...refusals, ...queries].map(({ diagnostic }) => diagnostic),
  ]
  return {
    articles: entries.length,
    sections: sum(({ sections }) => sections),
    footnotes: sum(({ footnotes }) => footnotes),
    messages: all.length,
    worrying: all.filter(({ severity }) => severity !== 'info').length,
    pages: papers.filter(({ path }) => path.endsWith('.html')).length,
    kept,
    tombstones: tombstones.length,
    refusals,
    queries,
    notices,
  }
}
