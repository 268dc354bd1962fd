import {
  type Entry,
  longestList,
  type Shelf,
  type ShelfKind,
  type SitePath,
} from '../model/index.ts'
import { groups } from './groups.ts'
import { byInitials, type InitialGroup, unmarked } from './initials.ts'

const sitePath = (path: string): SitePath => path as SitePath // made of slugs and digits below

// A date is its own address: its first 4, 7 and 10 characters are the year, the month and the day.
const units = [4, 7, 10]

const dateOf = (entry: Entry): string => entry.published?.value ?? ''

/**
 * Divide articles by date: years, within them months, within them days.
 *
 * Each level has a place for the articles of which no closer date is known. Where a day, or such a
 * place, holds more than a page lists, it is divided by the initials of the titles. So no page grows
 * without bound, and none shifts when articles are added.
 *
 * @param kind
 *   What they are shelved by.
 * @param path
 *   Address of the folder to divide them in.
 * @param entries
 *   Articles, oldest first, undated ones last.
 * @param most
 *   The most articles that are left undivided (default: as many as a page lists).
 * @param level
 *   How many units of date they have in common already (default: none).
 * @returns
 *   Shelves that hold all the articles; none when they are few.
 */
export function byDate(
  kind: ShelfKind,
  path: string,
  entries: readonly Entry[],
  most: number = longestList,
  level = 0,
): Shelf[] {
  if (entries.length <= most) return []
  const length = units[level]
  if (length === undefined) return byTitle(kind, path, entries)
  const precise = entries.filter((entry) => dateOf(entry).length >= length)
  const others = entries.filter((entry) => dateOf(entry).length < length)
  const shelves = [...groups(precise, (entry) => dateOf(entry).slice(0, length))].map(
    ([name, group]): Shelf => {
      const place = sitePath(`${path}${name.slice(level === 0 ? -4 : -2)}/`)
      return {
        kind,
        by: 'date',
        path: place,
        name,
        entries: group,
        shelves: byDate(kind, place, group, most, level + 1),
      }
    },
  )
  const [first] = others
  if (!first) return shelves
  const place = sitePath(`${path}${level === 0 ? 'undated' : 'inexact'}/`)
  return [
    ...shelves,
    {
      kind,
      by: level === 0 ? 'undated' : 'inexact',
      path: place,
      name: dateOf(first),
      entries: others,
      shelves: byTitle(kind, place, others),
    },
  ]
}

/** An article stands on several shelves. */
const known = new WeakMap<Entry, string>()

function filedUnder(entry: Entry): string {
  const filed = known.get(entry) ?? unmarked(entry.title)
  known.set(entry, filed)
  return filed
}

/** Divide more articles than a page lists by the letters with which their titles begin. */
function byTitle(kind: ShelfKind, path: string, entries: readonly Entry[]): Shelf[] {
  const toShelf = ({ path: at, name, things, groups: smaller }: InitialGroup<Entry>): Shelf => ({
    kind,
    by: 'initial',
    path: at,
    name,
    entries: things,
    shelves: smaller.map(toShelf),
  })
  return byInitials(entries, filedUnder, path, longestList).map(toShelf)
}
