import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { type Diagnostic, formatOf, type Refusal } from '../model/index.ts'
import { isTakedowns } from './takedown-files.ts'

/** Files of an input folder, by what they are; paths below it with `/`, sorted by code unit. */
export interface Folder {
  readonly articles: readonly string[]
  /** Curated lists: Markdown in the folder `collections` at the top. */
  readonly collections: readonly string[]
  /** Path of the sidecar of an article, by the article's path. */
  readonly sidecars: ReadonlyMap<string, string>
  readonly refusals: readonly Refusal[]
}

const article = /\.(?:txt|text|md|markdown|mdown|mkd|html?|xhtml)$/i
const collection = /^collections\/[^/]+\.(?:md|markdown|mdown|mkd)$/i
const sidecar = /\.ya?ml$/i
// Browsers put the pictures, scripts and frames of `ferry.html` into `ferry_files/`, named in their language.
const companions =
  /^(.+?)[_-](?:files|dateien|fichiers|archivos|arquivos|bestanden|filer|file|pliki)\//i
const page = /\.(?:mhtml?|webarchive|pdf|docx?|rtf|odt|epub|warc(?:\.gz)?)$/i

/**
 * Tell which files have to do with some: the articles, sidecars and saved pages that one may belong to are all in
 * its folder or above, and their names begin as its own.
 *
 * @param paths
 *   Paths below the input folder.
 * @returns
 *   Whether a file or folder may have to do with one of them, by its path; it says yes a little too often.
 */
export function isNear(paths: ReadonlySet<string>): (path: string) => boolean {
  const all = [...paths]
  return (path) => {
    const dot = path.indexOf('.', path.lastIndexOf('/') + 1)
    const stem = dot < 0 ? path : path.slice(0, dot)
    return all.some((near) => near.startsWith(stem))
  }
}

/**
 * List an input folder, folders in it too.
 *
 * Names that begin with a dot or an underscore, `node_modules` and links that lead out of the folder
 * are passed over; whatever cannot be read is named among the refusals.
 *
 * @param input
 *   Absolute path of the folder.
 * @param skip
 *   Absolute paths to pass over: the output folder.
 * @param only
 *   Tells by its path below the folder whether a file or folder is looked at (default: all are).
 * @returns
 *   Its files.
 * @throws
 *   When the folder itself cannot be read.
 */
export async function listFolder(
  input: string,
  skip: readonly string[] = [],
  only: (path: string) => boolean = () => true,
): Promise<Folder> {
  const root = await realpath(input)
  const walk: Walk = { root, skip, only, found: [], refusals: [] }
  await open('', walk)
  walk.found.sort((a, b) => (a < b ? -1 : 1))
  return sortOut(walk.found, walk.refusals)
}

/** A walk through a folder, and what it met. */
interface Walk {
  readonly root: string
  readonly skip: readonly string[]
  readonly only: (path: string) => boolean
  readonly found: string[]
  readonly refusals: Refusal[]
}

/** Open a folder: `below` is its path with a slash behind it, empty for the input folder itself. */
async function open(below: string, walk: Walk): Promise<void> {
  for (const entry of await readdir(join(walk.root, below), { withFileTypes: true })) {
    const name = `${below}${entry.name}`
    if (passedOver.test(entry.name) || !walk.only(name)) continue
    const path = join(walk.root, name)
    if (walk.skip.includes(path)) continue
    try {
      await meet(entry, name, path, walk)
    } catch (error) {
      if (isExhausted(error)) throw error
      walk.refusals.push(refusal(name, unreadable(error)))
    }
  }
}

async function meet(entry: Dirent, name: string, path: string, walk: Walk): Promise<void> {
  const kind = await kindOf(entry, path, walk.root)
  if (kind === 'folder') await open(`${name}/`, walk)
  else if (kind === 'file') walk.found.push(name)
  else walk.refusals.push(refusal(name, kind === 'outside' ? outside : special))
}

const passedOver = /^[._]|^node_modules$/

/**
 * Why a file or folder could not be read, and what to do.
 *
 * @param error
 *   What the system said.
 * @returns
 *   Rule and reason.
 */
export function unreadable(error: unknown): { rule: string; reason: string } {
  const code = codeOf(error)
  return {
    rule: 'unreadable-file',
    reason: `Unexpected failure to read (${code}), expected something that you may read; check its permissions`,
  }
}

/**
 * Why a file is not read for its size, and what to do.
 *
 * @param size
 *   Its bytes.
 * @param limit
 *   How many it may have.
 * @param sidecar
 *   Path of the sidecar that is so large (default: it is the article).
 * @returns
 *   Rule and reason.
 */
export function tooLarge(
  size: number,
  limit: number,
  sidecar?: string,
): { rule: string; reason: string } {
  const megabytes = (bytes: number): string => `${Math.round(bytes / 100_000) / 10} MB`
  const [found, most] = [megabytes(size), megabytes(limit)]
  return {
    rule: 'file-too-large',
    reason:
      sidecar === undefined
        ? `Unexpected size of ${found}, expected at most ${most}; if it is one article, raise \`maximumFileSize\` in the configuration`
        : `Unexpected size of ${found} of sidecar \`${sidecar}\`, expected at most ${most}; shorten it, or raise \`maximumFileSize\` in the configuration`,
  }
}

/**
 * Whether the machine has come to its limits: no fault of the file, and no reason to publish without it.
 *
 * @param error
 *   What the system said.
 * @returns
 *   Whether there is no memory, or no more file can be opened.
 */
export function isExhausted(error: unknown): boolean {
  return ['EMFILE', 'ENFILE', 'ENOMEM'].includes(codeOf(error))
}

const outside = {
  rule: 'link-outside',
  reason:
    'Unexpected link to a place outside the input folder, expected a file; copy the file here if it belongs to the archive',
}
const special = { rule: 'special-file', reason: 'Unexpected device or socket, expected a file' }

async function kindOf(
  entry: Dirent,
  path: string,
  root: string,
): Promise<'file' | 'folder' | 'outside' | 'special'> {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  if (!entry.isSymbolicLink()) return 'special'
  const target = await realpath(path)
  if (!target.startsWith(root + sep)) return 'outside'
  return (await stat(target)).isFile() ? 'file' : 'outside' // a linked folder inside is listed where it is
}

function sortOut(all: readonly string[], refusals: Refusal[]): Folder {
  const pages = new Set(
    all.filter((path) => formatOf(path) === 'html').map((path) => path.replace(article, '')),
  )
  const found = all.filter((path) => !pages.has(companions.exec(path)?.[1] ?? ''))
  const collections = found.filter((path) => collection.test(path))
  const articles = found.filter((path) => article.test(path) && !collection.test(path))
  const byStem = new Map<string, string>()
  for (const path of articles) {
    byStem.set(path.replace(article, ''), path)
    byStem.set(path, path)
  }
  const sidecars = new Map<string, string>()
  for (const path of found.filter((name) => sidecar.test(name) && !isTakedowns(name))) {
    const owner = byStem.get(path.replace(sidecar, ''))
    if (owner && !sidecars.has(owner)) sidecars.set(owner, path)
    else refusals.push(refusal(path, owner ? secondSidecar : orphanSidecar))
  }
  for (const path of found) {
    if (page.test(path)) refusals.push(refusal(path, notYet))
  }
  return { articles, collections, sidecars, refusals }
}

const orphanSidecar = {
  rule: 'sidecar-orphan',
  reason:
    'Unexpected sidecar without an article, expected a `.txt`, `.md` or `.html` file of the same name beside it',
}
const secondSidecar = {
  rule: 'sidecar-twice',
  reason: 'Unexpected second sidecar of one article, expected one; join the two',
}
const notYet = {
  rule: 'format-unknown',
  reason:
    'Unexpected format, expected `.txt`, `.md` or `.html`; save the article as plain text or HTML',
}

/** The system's own code, `EACCES`, which people can look up. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : String(error)
}

/**
 * Name a file that is not published.
 *
 * @param path
 *   Path below the input folder.
 * @param why
 *   Rule and reason.
 * @returns
 *   Refusal: an error, but an orphan sidecar or an unknown format is a warning.
 */
export function refusal(
  path: string,
  why: { readonly rule: string; readonly reason: string },
): Refusal {
  const mild =
    why.rule === 'sidecar-orphan' ||
    why.rule === 'sidecar-twice' ||
    why.rule === 'format-unknown' ||
    why.rule === 'link-outside'
  const diagnostic: Diagnostic = { ...why, severity: mild ? 'warning' : 'error' }
  return { path, diagnostic }
}
