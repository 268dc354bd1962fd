import { hash } from 'node:crypto'
import { basename, dirname, resolve } from 'node:path'
import type { Cited } from '../cite/index.ts'
import { type Layout, type Leaf, loadEleventy, printLeaves } from '../leaves.ts'
import type {
  ArticleId,
  ArticleRecord,
  Entry,
  ResolvedConfig,
  SitePath,
  Surroundings,
} from '../model/index.ts'
import { openReader } from '../morgue/records.ts'
import { downloads, registers } from '../publish/index.ts'
import { fileOf } from '../site/pages.ts'
import { archiveOf } from '../site/render.tsx'
import type { Slot } from '../store.ts'
import { stylesWith } from '../typesetter.ts'
import type { Pasted } from './album.ts'
import { articleProps, type Other } from './article-props.ts'
import { type Setting, setUp } from './setting.ts'
import { writer } from './write-out.ts'

/** All that the page of an article and the files beside it are made of, and which of them to make. */
export interface PrintTask {
  readonly entry: Entry
  readonly around: Surroundings
  /** Where its record lies. */
  readonly slot: Slot
  /** Where its citations lie, as they were formatted the last time. */
  readonly cited?: Slot
  /** Where those lie that it is compared with. */
  readonly against: readonly Opponent[]
  readonly page: boolean
  readonly downloads: boolean
  readonly pieces: boolean
}

/** An article that another one is compared with. */
export interface Opponent {
  readonly id: ArticleId
  readonly path: SitePath
  readonly slot: Slot
}

/** Where to print. */
export interface PrintPlace {
  /** Absolute path of the folder to write to. */
  readonly output: string
  /** Absolute path of the file that the records are in. */
  readonly records: string
  /** Absolute path of the file that citations are in. */
  readonly citations: string
}

/** Gives the bytes in a slot: of a record, of citations. */
export interface Shelves {
  readonly record: (slot: Slot) => Buffer
  readonly citations: (slot: Slot) => Buffer
}

/** A file as it was made. */
export interface Made {
  readonly path: string
  /** SHA-256 in 64 hexadecimal digits. */
  readonly digest: string
}

/** What became of a task. */
export interface Printed {
  readonly files: readonly Made[]
  /** Its piece of each register, in their order; empty where that is the record itself, or nobody wants it. */
  readonly pieces: readonly string[]
  /** What became of its citations; empty while its page is not made. */
  readonly pasted: readonly Pasted[]
}

/** Articles on the press: pages that Eleventy is to write, and what becomes of each task meanwhile. */
export interface OnPress {
  readonly leaves: readonly Leaf[]
  /** Whole when the leaves are printed. */
  readonly results: readonly Printed[]
}

/**
 * Bring articles to the press, and make what needs no Eleventy: their files, their pieces of the long files.
 *
 * @param site
 *   Configuration.
 * @param press
 *   Press of the site.
 * @param output
 *   Absolute path of the folder to write to.
 * @param tasks
 *   Articles.
 * @param shelves
 *   Where records and citations are.
 * @returns
 *   Pages to print, and results.
 */
export function prepare(
  site: ResolvedConfig,
  press: Setting,
  output: string,
  tasks: readonly PrintTask[],
  shelves: Shelves,
): OnPress {
  const write = writer(output)
  const leaves: Leaf[] = []
  const recordIn = (slot: Slot): ArticleRecord =>
    JSON.parse(shelves.record(slot).toString()) as ArticleRecord // a store holds nothing else
  const results = tasks.map(({ entry, around, slot, against, cited, ...wants }): Printed => {
    const files: Made[] = []
    const pasted: Pasted[] = []
    const record = recordIn(slot)
    if (wants.downloads)
      for (const file of downloads(record, entry, site)) {
        const path = `${site.prefix}${file.path}`
        files.push({ path, digest: digestOf(write({ ...file, path })) })
      }
    if (wants.page) {
      const path = fileOf(site, entry)
      const other = (id: ArticleId): Other => {
        const opponent = against.find((each) => each.id === id) as Opponent // the order names them all
        return { path: opponent.path, record: recordIn(opponent.slot) }
      }
      const kept = cited && shelves.citations(cited).toString() // here, where a damaged cache is noticed
      const content = (): string => {
        const { page, ...rest } = press.around(kept, () =>
          press.article(articleProps(entry, record, around, other)),
        )
        pasted.push(rest)
        return page
      }
      leaves.push(noted({ path, content }, files))
    }
    return { files, pieces: wants.pieces ? piecesOf(record, entry, site) : [], pasted }
  })
  return { leaves, results }
}

/**
 * The layout around the pages of a site.
 *
 * @param site
 *   Configuration.
 * @returns
 *   Layout, and what it may say: what a person wrote, nothing from an article; nothing without a layout.
 */
export function layoutOf(
  site: ResolvedConfig,
): { readonly layout: Layout; readonly archive: object } | undefined {
  if (site.layout === undefined) return undefined
  const file = resolve(site.root, site.layout)
  return { layout: { folder: dirname(file), name: basename(file) }, archive: archiveOf(site) }
}

/**
 * A page whose digest is noted when it is made.
 *
 * @param leaf
 *   Page.
 * @param files
 *   Where to note it.
 * @returns
 *   The same page.
 */
export function noted({ path, content }: Leaf, files: Made[]): Leaf {
  return {
    path,
    content,
    printed(html) {
      files.push({ path, digest: digestOf(html) })
    },
  }
}

function piecesOf(record: ArticleRecord, entry: Entry, site: ResolvedConfig): string[] {
  return registers.map(({ piece, isWanted }) =>
    piece === 'record' || !isWanted(site, 1) ? '' : piece(record, entry, site),
  )
}

/**
 * Load what printing needs, before there is something to print.
 *
 * @param site
 *   Configuration.
 */
export async function warmUp(site: ResolvedConfig): Promise<void> {
  await loadEleventy()
  setUp(site)
  for (const { cite } of stylesWith(site.citationStyles)) cite(specimen)
}

/** With a specimen a typesetter shows that a face is there. */
const specimen: Cited = {
  id: 'specimen',
  title: 'Ferry returns',
  authors: [],
  topics: [],
  archive: '',
  location: '',
  sha256: '',
}

/**
 * Print articles on a thread of their own.
 *
 * @param site
 *   Configuration.
 * @param place
 *   Where to.
 * @param tasks
 *   Articles.
 * @returns
 *   What was made, task by task.
 */
export async function printTasks(
  site: ResolvedConfig,
  { output, records, citations }: PrintPlace,
  tasks: readonly PrintTask[],
): Promise<readonly Printed[]> {
  const [record, formatted] = [openReader(records), openReader(citations)]
  try {
    const shelves = { record: record.read, citations: formatted.read }
    const { leaves, results } = prepare(site, setUp(site), output, tasks, shelves)
    await printLeaves(leaves, output, layoutOf(site))
    return results
  } finally {
    record.close()
    formatted.close()
  }
}

/**
 * The whole SHA-256 of content.
 *
 * @param content
 *   Text or bytes.
 * @returns
 *   64 hexadecimal digits.
 */
export function digestOf(content: string | Uint8Array): string {
  return hash('sha256', content)
}
