import {
  type Anniversary,
  type Cabinet,
  type Drawer,
  type Entry,
  longestIndex,
  type Shelf,
  type ShelfKind,
  type Shelfname,
  type SitePath,
} from '../model/index.ts'
import { byDate } from './divide.ts'
import { byCodeUnit, groups } from './groups.ts'
import { byInitials, type InitialGroup, unmarked } from './initials.ts'

const sitePath = (path: string): SitePath => path as SitePath // made of slugs and digits below

/** The folder of each kind of shelf. */
export const folderOf: Readonly<Record<ShelfKind, SitePath>> = {
  source: sitePath('sources/'),
  date: sitePath('dates/'),
  language: sitePath('languages/'),
  author: sitePath('authors/'),
  topic: sitePath('topics/'),
  place: sitePath('places/'),
  section: sitePath('sections/'),
}

/**
 * Years, months and days, and what has no date.
 *
 * @param entries
 *   Articles, oldest first, undated ones last.
 * @returns
 *   A shelf a year, oldest first; the undated ones last.
 */
export function dateShelves(entries: readonly Entry[]): Shelf[] {
  return byDate('date', folderOf.date, entries, 0)
}

/** An article, and the shelves that it stands on by name. */
export interface Marked {
  readonly entry: Entry
  readonly marks: readonly Shelfname[]
}

/**
 * Shelves by something that articles have names of: sources, authors, topics.
 *
 * Names with the same address are one. It is shown as most articles print it.
 *
 * @param kind
 *   What they are shelved by.
 * @param marked
 *   Articles, oldest first.
 * @param unknown
 *   Whether there is a shelf for articles without a name (default: no).
 * @returns
 *   Shelves by name; “unknown” last, with an empty name.
 */
export function shelvesBy(kind: ShelfKind, marked: readonly Marked[], unknown = false): Shelf[] {
  const found = new Map<SitePath, { entries: Entry[]; names: Map<string, number> }>()
  const without = { path: sitePath(`${folderOf[kind]}unknown/`), name: '' }
  for (const { entry, marks } of marked) {
    const own = marks.filter((mark) => mark.kind === kind)
    for (const { path, name } of own.length === 0 && unknown ? [without] : own) {
      const shelf = found.get(path) ?? { entries: [], names: new Map<string, number>() }
      found.set(path, shelf)
      const bare = name.replace(hash, '')
      shelf.names.set(bare, (shelf.names.get(bare) ?? 0) + 1)
      if (shelf.entries.at(-1) !== entry) shelf.entries.push(entry)
    }
  }
  return [...found]
    .map(([path, { entries, names }]) => {
      const name = mostPrinted(names)
      const shelves = byDate(kind, path, entries)
      return {
        filed: unmarked(name),
        shelf: { kind, by: 'name' as const, path, name, entries, shelves },
      }
    })
    .sort(
      (a, b) =>
        Number(a.shelf.name === '') - Number(b.shelf.name === '') ||
        byCodeUnit(a.filed, b.filed) ||
        byCodeUnit(a.shelf.path, b.shelf.path),
    )
    .map(({ shelf }) => shelf)
}

/** `#bridges`: the sign is the website's, not the topic's. */
const hash = /^#(?=[\p{L}\p{N}])/u
const small = /\p{Ll}/u

/** Of names that are printed equally often the one with small letters, then the first in order. */
function mostPrinted(names: ReadonlyMap<string, number>): string {
  const [[best] = ['']] = [...names].sort(
    ([a, many], [b, others]) =>
      others - many || Number(small.test(b)) - Number(small.test(a)) || byCodeUnit(a, b),
  )
  return best
}

/**
 * All shelves of a kind, divided by initials when they are more than a page lists.
 *
 * @param kind
 *   Kind.
 * @param shelves
 *   Its shelves.
 * @param total
 *   How many articles there are.
 * @returns
 *   Cabinet.
 */
export function cabinetOf(kind: ShelfKind, shelves: readonly Shelf[], total: number): Cabinet {
  const path = folderOf[kind]
  const shelved = new Set(shelves.flatMap(({ entries }) => entries))
  const drawers = kind === 'date' ? [] : drawersOf(`${path}initials/`, shelves)
  return { kind, path, shelves, drawers, missing: total - shelved.size }
}

function drawersOf(path: string, shelves: readonly Shelf[]): Drawer[] {
  const toDrawer = ({ path: at, name, things, groups: smaller }: InitialGroup<Shelf>): Drawer => ({
    path: at,
    name,
    shelves: things,
    drawers: smaller.map(toDrawer),
  })
  return byInitials(shelves, ({ name }) => unmarked(name), path, longestIndex).map(toDrawer)
}

/**
 * Days of the year, over all years.
 *
 * @param years
 *   Shelves by date.
 * @returns
 *   From the first of January on, those that have articles.
 */
export function anniversariesOf(years: readonly Shelf[]): Anniversary[] {
  const days = years
    .flatMap(({ shelves }) => shelves)
    .flatMap(({ shelves }) => shelves)
    .filter(({ by, name }) => by === 'date' && name.length === 10)
  return [...groups(days, ({ name }) => name.slice(5))]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([name, group]) => ({ path: sitePath(`${folderOf.date}on/${name}/`), name, days: group }))
}

/**
 * A shelf and all smaller ones in it.
 *
 * @param shelf
 *   Shelf.
 * @returns
 *   Itself first.
 */
export function* within(shelf: Shelf): Generator<Shelf> {
  yield shelf
  for (const smaller of shelf.shelves) yield* within(smaller)
}
