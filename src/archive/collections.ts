import type { Archive, ArticleId, Entry, SitePath } from '../model/index.ts'
import { toSlug } from './slugs.ts'

/** What a reference of a curated list leads to. */
export type Found =
  | { readonly entry: Entry }
  /** An article that is not published. */
  | { readonly withheld: true }
  /** Nothing; with what was probably meant. */
  | { readonly meant: string | undefined }

/** What is known of the files of an archive, by their paths: the identity of the article in each. */
export type Places = ReadonlyMap<string, ArticleId>

/** Where a reference stands and what else it may begin with. */
export interface Standpoint {
  /** Folder that the file of the list is in, below the input folder. */
  readonly folder: string
  /** Address of the site, when it is known. */
  readonly home: string | undefined
}

/**
 * The address of a curated list: its file's name, whatever its title becomes.
 *
 * @param file
 *   `collections/The lantern bridge.md`
 * @returns
 *   `collections/the-lantern-bridge/`
 */
export function collectionPath(file: string): SitePath {
  const [, stem = ''] = /([^/]*?)(?:\.\w+)?$/.exec(file) ?? []
  return `collections/${toSlug(stem, 'list')}/` as SitePath // a slug is a segment
}

const digits = /^(?:[0-9a-f]{16}|[0-9a-f]{8})$/
const address = /^articles\/[a-z0-9-]*?([0-9a-f]{16}|[0-9a-f]{8})\/?(?:index\.html)?$/

/**
 * Look up articles as people write them down: by file, by identity, or by address.
 *
 * @param archive
 *   The archive.
 * @param places
 *   Its files.
 * @returns
 *   Function from where a reference stands, and the reference, to what it leads to.
 */
export function finderOf(
  { byId, entries, tombstones }: Pick<Archive, 'byId' | 'entries' | 'tombstones'>,
  places: Places,
): (standpoint: Standpoint, reference: string) => Found {
  const byPath = new Map([...places].map(([path, id]) => [path.normalize('NFC'), id]))
  const known = [...new Set([...entries.map(({ id }) => id), ...places.values()])]
  const lead = (id: ArticleId | undefined): Found | undefined => {
    const entry = id && byId.get(id)
    return entry ? { entry } : id && { withheld: true }
  }
  const byDigits = (start: string): Found | undefined => {
    const [id, second] = known.filter((each) => each.startsWith(start))
    return second === undefined ? lead(id) : undefined
  }
  const byAddress = (named: string): Found | undefined =>
    byDigits(named) ??
    (tombstones.some(({ path }) => path.endsWith(`-${named}/`)) ? { withheld: true } : undefined)
  const byFile = (path: string | undefined): Found | undefined =>
    path === undefined ? undefined : lead(byPath.get(path))
  return ({ folder, home }, reference) => {
    const written = reference.normalize('NFC').replaceAll('\\', '/')
    const isOurs = home !== undefined && written.startsWith(home)
    const own = isOurs ? written.slice(home.length) : written
    const [, named] = address.exec(own.replace(/^(?:\.{0,2}\/)+/, '')) ?? []
    return (
      (digits.test(own) ? byDigits(own) : undefined) ??
      (named === undefined ? undefined : byAddress(named)) ??
      byFile(joined(folder, own)) ??
      byFile(joined('', own)) ?? { meant: likeliest(own, [...places.keys()]) }
    )
  }
}

/** A path below a folder; nothing when it climbs out of the input folder. */
function joined(folder: string, path: string): string | undefined {
  const steps: string[] = folder === '' ? [] : folder.split('/')
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return undefined
  }
  return steps.join('/')
}

const extension = /\.\w+$/
const nameOf = (path: string): string =>
  (path.split('/').at(-1) ?? '').replace(extension, '').normalize('NFC').toLowerCase()

/** The only file of that name, wherever it is and however it ends. */
function likeliest(reference: string, paths: readonly string[]): string | undefined {
  const name = nameOf(reference)
  const [path, second] = name === '' ? [] : paths.filter((each) => nameOf(each) === name)
  return second === undefined ? path : undefined
}
