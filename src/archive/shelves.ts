import type { Entry, Shelf, SitePath, Slug } from '../model/index.ts'

type Kind = Shelf['kind']

const sitePath = (path: string): SitePath => path as SitePath // made of slugs and digits below

/**
 * Compare two strings by their code units: the same in every locale.
 *
 * @param a
 *   One string.
 * @param b
 *   Another.
 * @returns
 *   Negative, zero or positive, as `Array.sort` wants it.
 */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function groups<Key>(entries: readonly Entry[], keyOf: (entry: Entry) => Key): Map<Key, Entry[]> {
  const found = new Map<Key, Entry[]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const group = found.get(key)
    if (group) group.push(entry)
    else found.set(key, [entry])
  }
  return found
}

// A date is its own address: its first 4, 7 and 10 characters are the year, the month and the day.
const units = [4, 7, 10]

/**
 * Years, months and days, and what has no date.
 *
 * @param entries
 *   Articles, oldest first.
 * @param base
 *   Address of the folder of dates.
 * @returns
 *   A shelf a year, oldest first; at the end one with an empty name, when there are undated articles.
 */
export function dateShelves(entries: readonly Entry[], base = 'dates/'): Shelf[] {
  const dated = entries.filter((entry) => entry.published)
  const undated = entries.filter((entry) => !entry.published)
  const shelves = byDate(dated, base, 0)
  if (undated.length > 0)
    shelves.push({
      kind: 'date',
      path: sitePath(`${base}undated/`),
      name: '',
      entries: undated,
      shelves: [],
    })
  return shelves
}

function byDate(
  entries: readonly Entry[],
  base: string,
  level: number,
  parent?: SitePath,
): Shelf[] {
  const length = units[level]
  if (length === undefined) return []
  const precise = entries.filter((entry) => (entry.published?.value.length ?? 0) >= length)
  return [...groups(precise, (entry) => entry.published?.value.slice(0, length) ?? '')].map(
    ([name, group]): Shelf => {
      const path = sitePath(`${base}${name.slice(-(level === 0 ? 4 : 2))}/`)
      return {
        kind: 'date',
        path,
        name,
        ...(parent ? { parent } : {}),
        entries: group,
        shelves: byDate(group, path, level + 1, path),
      }
    },
  )
}

const longestList = 200

/**
 * Shelves by something that an article has one of: a source, a language.
 *
 * A shelf of more than 200 articles gets a smaller one for each year, so that no page grows without
 * bound and none shifts when articles are added.
 *
 * @param kind
 *   What they are shelved by.
 * @param entries
 *   Articles, oldest first.
 * @param markOf
 *   Slug and name of an article's shelf; nothing for “unknown”.
 * @returns
 *   Shelves by name; “unknown” last, with an empty name.
 */
export function shelvesBy(
  kind: Kind,
  entries: readonly Entry[],
  markOf: (entry: Entry) => { readonly slug: Slug; readonly name: string } | undefined,
): Shelf[] {
  const named = groups(entries, (entry) => markOf(entry)?.slug ?? '')
  const shelves = [...named].map(([slug, group]): Shelf => {
    const first = group[0] && markOf(group[0])
    const path = sitePath(`${kind}s/${slug || 'unknown'}/`)
    const shelf = { kind, path, name: first?.name ?? '', entries: group }
    return { ...shelf, shelves: group.length > longestList ? years(shelf) : [] }
  })
  return shelves.sort(
    (a, b) =>
      Number(a.name === '') - Number(b.name === '') ||
      byCodeUnit(a.name.toLowerCase(), b.name.toLowerCase()) ||
      byCodeUnit(a.path, b.path),
  )
}

function years({ kind, path, entries }: Omit<Shelf, 'shelves'>): Shelf[] {
  return [...groups(entries, (entry) => entry.published?.value.slice(0, 4) ?? '')].map(
    ([name, group]) => ({
      kind,
      path: sitePath(`${path}${name || 'undated'}/`),
      name,
      parent: path,
      entries: group,
      shelves: [],
    }),
  )
}
