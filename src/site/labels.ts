import type {
  Cabinet,
  CalendarMonth,
  Collection,
  CollectionLabel,
  Entry,
  Shelf,
  ShelfFacts,
  ShelfLabel,
  Shelfname,
  Timetable,
  TimetableYear,
  Way,
  Years,
} from '../model/index.ts'

const yearOf = ({ published }: Entry): string | undefined => published?.value.slice(0, 4)

/** Many pages name the same shelf; what is said of it is made once, and pages are compared by it faster. */
function remembered<Said extends object>(say: (shelf: Shelf) => Said): (shelf: Shelf) => Said {
  const known = new WeakMap<Shelf, Said>()
  return (shelf) => {
    const before = known.get(shelf)
    if (before) return before
    const said = say(shelf)
    known.set(shelf, said)
    return said
  }
}

/**
 * The name of a shelf, without what stands on it.
 *
 * @param shelf
 *   Shelf.
 * @returns
 *   Name.
 */
export const toShelfname: (shelf: Shelf) => Shelfname = remembered(({ kind, by, path, name }) => ({
  kind,
  by,
  path,
  name,
}))

/**
 * A curated list as other pages name it.
 *
 * @param collection
 *   Curated list.
 * @returns
 *   Label.
 */
export function toCollectionLabel(collection: Collection): CollectionLabel {
  const { path, title, summary, count, language } = collection
  return { path, title, summary, count, ...(language === undefined ? {} : { language }) }
}

/**
 * A shelf as a list names it.
 *
 * @param shelf
 *   Shelf.
 * @returns
 *   Label.
 */
export const toLabel: (shelf: Shelf) => ShelfLabel = remembered((shelf) => {
  const years = spanOf(shelf.entries)
  return { ...toShelfname(shelf), count: shelf.entries.length, ...(years ? { years } : {}) }
})

/** Entries come oldest first, undated ones last. */
function spanOf(entries: readonly Entry[]): Years | undefined {
  const first = entries[0] && yearOf(entries[0])
  const last = first && entries.findLast(({ published }) => published)
  return first && last ? { first, last: yearOf(last) ?? first } : undefined
}

/**
 * What can be told of a shelf in figures.
 *
 * @param shelf
 *   Shelf.
 * @returns
 *   Facts.
 */
export function factsOf({ entries }: Shelf): ShelfFacts {
  const span = spanOf(entries)
  const years = countYears(entries, span)
  const languages = counted(entries, ({ language }) => language)
  return {
    count: entries.length,
    ...(span ? { years: span } : {}),
    gaps: gapsIn(years.map(({ year }) => Number(year))),
    perYear: years,
    languages: [...languages]
      .sort(([a, many], [b, others]) => others - many || (a < b ? -1 : 1))
      .map(([tag]) => tag),
    sources: counted(entries, ({ source }) => source?.slug).size,
  }
}

/** Articles by year; most shelves are of one. */
function countYears(entries: readonly Entry[], span: Years | undefined): ShelfFacts['perYear'] {
  const isOne = span && span.first === span.last && entries.at(-1)?.published
  if (isOne) return [{ year: span.first, count: entries.length }]
  return [...counted(entries, yearOf)].map(([year, count]) => ({ year, count }))
}

function counted(
  entries: readonly Entry[],
  wordOf: (entry: Entry) => string | undefined,
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const entry of entries) {
    const word = wordOf(entry)
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

function gapsIn(years: readonly number[]): Years[] {
  const written = (year: number): string => String(year).padStart(4, '0')
  return years.slice(1).flatMap((year, index): Years[] => {
    const before = years[index] ?? year
    return year - before < 2 ? [] : [{ first: written(before + 1), last: written(year - 1) }]
  })
}

const isDate = ({ by }: Shelf): boolean => by === 'date'

/**
 * The months of a shelf of dates.
 *
 * @param shelf
 *   Year or month.
 * @returns
 *   Its months, or itself; none for any other shelf.
 */
export function calendarOf(shelf: Shelf): CalendarMonth[] {
  if (shelf.kind !== 'date' || shelf.by !== 'date') return []
  const months = shelf.name.length === 4 ? shelf.shelves : shelf.name.length === 7 ? [shelf] : []
  return months
    .filter(isDate)
    .map((month) => ({ ...toLabel(month), days: month.shelves.filter(isDate).map(toLabel) }))
}

/**
 * Articles by month.
 *
 * @param dates
 *   Shelves by date.
 * @returns
 *   Timetable.
 */
export function timetableOf(dates: readonly Shelf[]): Timetable {
  const years = dates.filter(isDate).map((year): TimetableYear => {
    const inexact = year.shelves.find(({ by }) => by === 'inexact')
    return {
      ...toLabel(year),
      months: year.shelves.filter(isDate).map(toLabel),
      inexact: inexact?.entries.length ?? 0,
    }
  })
  const undated = dates.find(({ by }) => by === 'undated')
  return { years, undated: undated?.entries.length ?? 0 }
}

/**
 * The largest shelves of a kind.
 *
 * @param cabinet
 *   All of them.
 * @param most
 *   How many.
 * @returns
 *   Way.
 */
export function wayOf({ kind, path, shelves }: Cabinet, most: number): Way {
  const named = shelves.filter(({ name, by }) => by !== 'name' || name !== '')
  const largest = new Set(
    [...named].sort((a, b) => b.entries.length - a.entries.length).slice(0, most),
  )
  return {
    kind,
    path,
    count: named.length,
    largest: named.filter((shelf) => largest.has(shelf)).map(toLabel),
  }
}
