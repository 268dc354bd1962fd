import type { Host, SpecialName } from './limits.ts'

/** What lies in the folder of a site. */
export interface Listing {
  readonly files: readonly { readonly path: string; readonly bytes: number }[]
  /** Paths of symbolic links. */
  readonly links: readonly string[]
  /** Text of `_headers`, when there is one. */
  readonly headers?: string
}

/** A limit that the site breaks. */
export interface Finding {
  /** What is there, and what the host takes: a clause. */
  readonly what: string
  /** What to change: a clause. */
  readonly remedy: string
}

const divide = 'divide the archive into several, a folder each, or take a host without this limit'

/**
 * Look at a site with the eyes of a host.
 *
 * @param site
 *   What lies in its folder.
 * @param host
 *   What the host can take.
 * @returns
 *   The limits that it breaks, one finding each; none when it can be uploaded as it is.
 */
export function examine(site: Listing, host: Host): Finding[] {
  return [
    ...numbers(site, host),
    ...sizes(site, host),
    ...paths(site, host),
    ...names(site, host),
    ...settings(site, host),
  ]
}

function* numbers({ files, links }: Listing, host: Host): Generator<Finding> {
  const { files: most, filesPaid = most, filesPaidIf, entries, perFolder } = host
  const paths = [...files.map((file) => file.path), ...links]
  if (most !== undefined && filesPaid !== undefined && paths.length > most)
    yield paths.length > filesPaid
      ? { what: `${number(paths.length)} files, at most ${number(filesPaid)}`, remedy: divide }
      : {
          what: `${number(paths.length)} files, at most ${number(most)} in the free plan, ${number(filesPaid)} when paid for`,
          remedy: `pay for a plan${filesPaidIf === undefined ? '' : ` ${filesPaidIf}`}, or ${divide}`,
        }
  const all = withFolders(paths)
  if (entries !== undefined && all.size > entries)
    yield {
      what: `${number(all.size)} files and folders, at most ${number(entries)}`,
      remedy: divide,
    }
  for (const [folder, inside] of perFolder === undefined ? [] : insideOf(all))
    if (perFolder !== undefined && inside > perFolder)
      yield {
        what: `${number(inside)} files and folders in ${shown(`${folder}/`)}, at most ${number(perFolder)}`,
        remedy: divide,
      }
}

/** How many files and folders are directly in each folder. */
function insideOf(all: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const path of all) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1)
  return counts
}

function* sizes({ files }: Listing, host: Host): Generator<Finding> {
  const { bytes, fileBytes, fileBytesUnless } = host
  const total = files.reduce((sum, file) => sum + file.bytes, 0)
  if (bytes !== undefined && total > bytes)
    yield { what: `${size(total)} in all, at most ${size(bytes)}`, remedy: divide }
  const large = files.filter((file) => file.bytes > (fileBytes ?? Number.POSITIVE_INFINITY))
  if (fileBytes !== undefined && large.length > 0) {
    const unless = fileBytesUnless === undefined ? '' : ` unless ${fileBytesUnless}`
    const areData = large.every(({ path }) => path.startsWith('data/'))
    yield {
      what: `${some(large.map((file) => `${shown(file.path)} with ${size(file.bytes)}`))}, at most ${size(fileBytes)} a file${unless}`,
      remedy: areData ? `leave out what only people who download data need, or ${divide}` : divide,
    }
  }
}

function* paths({ files, links }: Listing, host: Host): Generator<Finding> {
  const all = [...files.map((file) => file.path), ...links]
  const measures = [
    { most: host.pathBytes, unit: 'bytes a path', of: (path: string) => byteLength(path) },
    { most: host.pathLength, unit: 'characters a path', of: (path: string) => path.length },
    {
      most: host.nameLength,
      unit: 'characters a name',
      of: (path: string) => Math.max(...path.split('/').map((name) => name.length)),
    },
  ]
  for (const { most, unit, of } of measures) {
    const long = most === undefined ? [] : all.filter((path) => of(path) > most)
    if (most !== undefined && long.length > 0)
      yield {
        what: `${some(long.map((path) => `${shown(path)} with ${number(of(path))}`))}, at most ${number(most)} ${unit}`,
        remedy: 'rename them',
      }
  }
  if (!host.forgetsCase) return
  const alike = new Map<string, string[]>()
  for (const path of withFolders(all)) {
    const key = path.normalize('NFC').toLowerCase()
    const twins = alike.get(key)
    if (twins) twins.push(path)
    else alike.set(key, [path])
  }
  // Files in folders that are alike are alike only because of these.
  const pairs = [...alike].filter(
    ([key, twins]) => twins.length > 1 && (alike.get(folderOf(key)) ?? []).length < 2,
  )
  if (pairs.length > 0)
    yield {
      what: `${some(pairs.map(([, twins]) => twins.map(shown).join(' and ')))} are the same name there`,
      remedy: 'rename one of each',
    }
}

function* names({ files, links }: Listing, host: Host): Generator<Finding> {
  const all = [...files.map((file) => file.path), ...links]
  const has = ({ unless }: SpecialName): boolean => unless !== undefined && all.includes(unless)
  for (const special of host.names ?? []) {
    const met = has(special) ? [] : all.filter((path) => special.pattern.test(path))
    if (met.length > 0)
      yield { what: `${some(met.map(shown))} ${special.does}`, remedy: special.remedy }
  }
  if (links.length > 0)
    yield {
      what: `${some(links.map(shown))} are symbolic links, which a host may not follow`,
      remedy: 'put copies of the files in their place',
    }
  const kept = all.filter((path) => /(?:^|\/)(?:\.[^/]*\.newsfiche-cache|\.newsfiche)\//.test(path))
  if (kept.length > 0)
    yield {
      what: `${some(kept.map(shown))} are from a cache and not for readers`,
      remedy: 'upload the folder of the site alone',
    }
}

function* settings({ files, headers }: Listing, host: Host): Generator<Finding> {
  const lines = (headers ?? '').split('\n').map((line) => line.trim())
  const rules = lines.filter((line) => line.startsWith('/')).length
  if (host.headerRules !== undefined && rules > host.headerRules)
    yield {
      what: `${number(rules)} rules in \`_headers\`, at most ${number(host.headerRules)} are read`,
      remedy: 'join rules, with `*` for the rest of a path',
    }
  const longest = Math.max(...lines.map((line) => line.length))
  if (host.headerLine !== undefined && longest > host.headerLine)
    yield {
      what: `a line of ${number(longest)} characters in \`_headers\`, at most ${number(host.headerLine)} are read`,
      remedy: 'shorten it',
    }
  if (host.missingPage !== undefined && !files.some(({ path }) => path === host.missingPage))
    yield {
      what: `no \`${host.missingPage}\`, so that each wrong address shows the front page`,
      remedy: 'add one',
    }
}

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** Paths, and those of all folders that they are in. */
function withFolders(paths: readonly string[]): Set<string> {
  const all = new Set<string>()
  for (const path of paths)
    for (let one = path; one !== '' && !all.has(one); one = folderOf(one)) all.add(one)
  return all
}

const byteLength = (text: string): number => new TextEncoder().encode(text).length

/** A path as a terminal may show it: no control characters, the middle of a long one left out. */
function shown(path: string): string {
  const plain = path.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd')
  const short = plain.length > 90 ? `${plain.slice(0, 50)}…${plain.slice(-30)}` : plain
  return `\`${short}\``
}

/** The first few of a list, and how many more there are. */
function some(list: readonly string[]): string {
  const few = list.slice(0, 3)
  const rest = list.length - few.length
  return rest === 0 ? few.join(', ') : `${few.join(', ')} and ${number(rest)} more`
}

const number = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')

const MiB = 1024 * 1024
const units = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const

/** Bytes in a unit that people read: powers of 1,000, but where a host counts in MiB, these. */
function size(bytes: number): string {
  if (bytes % MiB === 0) return `${bytes / MiB} MiB`
  let value = bytes
  let unit = 0
  while (value >= 1_000 && unit < units.length - 1) {
    value /= 1_000
    unit += 1
  }
  return `${unit === 0 ? value : Number(value.toPrecision(3))} ${units[unit]}`
}
