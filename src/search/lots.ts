import type { Entry } from '../model/index.ts'

/** The most articles that are indexed together: the engine takes about a second for them. */
export const largestLot = 200

/** An article of more words counts as several of so many. */
const usualLength = 2000

const sizeOf = ({ words }: Entry): number => Math.max(1, words / usualLength)

/** How much of a name is looked at: all, decade, year, quarter, month, ten days, day, then digits of the identity. */
const cuts = [0, 3, 4, 5, 8, 10, 11, 12, 13, 14, 15]

/** `20143-07-19` and the identity, where the third quarter is behind the year. */
function nameOf({ published, id }: Entry): string {
  const date = (published?.value ?? '').padEnd(10, '-')
  const month = Number(date.slice(5, 7))
  return date.slice(0, 4) + (month > 0 ? Math.ceil(month / 3) : '-') + date.slice(4, 10) + id
}

/**
 * Divide articles into lots that are indexed one by one.
 *
 * A lot is all articles whose date begins alike, a year say. So an article that is added or changed
 * touches one lot, whatever the size of the archive.
 *
 * @param entries
 *   Articles.
 * @param most
 *   Above how many a lot is divided, long articles counted as several (default: 200).
 * @returns
 *   Lots by date, the undated first; in each the articles by date, then by address.
 */
export function lotsOf(entries: readonly Entry[], most: number = largestLot): Entry[][] {
  const key = ({ published, path }: Entry): string => `${published?.value ?? ''} ${path}`
  const sorted = entries
    .map((entry): [string, Entry] => [key(entry), entry])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return divide(
    sorted.map(([, entry]) => entry),
    0,
    most,
  )
}

function divide(entries: Entry[], depth: number, most: number): Entry[][] {
  const cut = cuts[depth + 1]
  if (entries.length === 0) return []
  const size = entries.reduce((sum, entry) => sum + sizeOf(entry), 0)
  if (entries.length === 1 || size <= most || cut === undefined) return [entries]
  const lots = new Map<string, Entry[]>()
  for (const entry of entries) {
    const name = nameOf(entry).slice(0, cut)
    const lot = lots.get(name)
    if (lot) lot.push(entry)
    else lots.set(name, [entry])
  }
  return [...lots]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, lot]) => divide(lot, depth + 1, most))
}
