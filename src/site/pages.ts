import {
  type Anniversary,
  type Archive,
  type Cabinet,
  type Collection,
  type Drawer,
  type Entry,
  type Holdings,
  longestList,
  type NavigationLink,
  type PageProps,
  type ResolvedConfig,
  type Shelf,
  type ShelfKind,
  type Shelfname,
  type SitePage,
  type SitePath,
  type Surroundings,
  type Tombstone,
  UsageError,
  type Way,
} from '../model/index.ts'
import {
  calendarOf,
  factsOf,
  timetableOf,
  toCollectionLabel,
  toLabel,
  toShelfname,
  wayOf,
} from './labels.ts'

const path = (value: string): SitePath => value as SitePath // constants below

/** Articles of each year on the page of a day of the year, fewer when the years are many; its own page has the others. */
const mostOfYear = 12
const largestShelves = 12
const mostOnFront = 8

/**
 * The file of a page.
 *
 * @param site
 *   Configuration.
 * @param page
 *   Page or entry.
 * @returns
 *   Path below the output: `archive/about/index.html`.
 */
export function fileOf(
  { prefix }: Pick<ResolvedConfig, 'prefix'>,
  { path: at }: { readonly path: SitePath },
): string {
  return `${prefix}${at === '' || at.endsWith('/') ? `${at}index.html` : at}`
}

/**
 * All pages that are not articles.
 *
 * @param archive
 *   The archive.
 * @param search
 *   How it is searched (default: not at all).
 * @param navigation
 *   Links that every page has; there are pages for them (default: none).
 * @returns
 *   Pages, each with its address; the front page's is empty.
 * @throws {UsageError}
 *   When a link leads to a page that there is not.
 */
export function sitePages(
  archive: Archive,
  search?: Pick<PageProps['search'], 'served' | 'onDisk'>,
  navigation: readonly NavigationLink[] = [],
): SitePage[] {
  const wanted = new Set(
    navigation.flatMap((link) =>
      'place' in link ? [`${link.place}/`] : 'page' in link ? [link.page] : [],
    ),
  )
  const { entries, sources, dates, languages, cabinets, anniversaries } = archive
  const { collections, refusals } = archive
  const shelves = { sources, dates, languages, cabinets, anniversaries }
  const holdings = { entries, ...shelves, collections, refusals }
  const pages: SitePage[] = [
    frontPage(holdings),
    { kind: 'about', path: path('about/'), props: { holdings } },
    { kind: 'not-found', path: path('404.html'), props: {} },
    ...(search ? [searchPage(search, archive.dates)] : []),
    browsePage(holdings),
    ...collectionPages(archive.collections, wanted.has('collections/')),
    ...archive.cabinets.flatMap((cabinet) => [...cabinetPages(cabinet, wanted.has(cabinet.path))]),
    ...almanacPages(archive.anniversaries),
    ...archive.tombstones.map(tombstonePage),
  ]
  const known = new Set<string>([...pages, ...entries].map((page) => page.path))
  for (const link of navigation)
    if ('page' in link && !known.has(link.page))
      throw new UsageError(
        `Unexpected page \`${link.page}\` in \`navigation\` of the configuration, expected one that the site has`,
      )
  return pages
}

function frontPage(holdings: Holdings): SitePage {
  const ways = waysOf(holdings, (kind) => (kind === 'date' ? 0 : mostOnFront))
  const props = { holdings, timetable: timetableOf(holdings.dates), ways }
  return { kind: 'front', path: path(''), props }
}

function waysOf({ cabinets }: Holdings, most: (kind: ShelfKind) => number): Way[] {
  return cabinets
    .filter(({ shelves }) => shelves.length > 0)
    .map((cabinet) => wayOf(cabinet, most(cabinet.kind)))
}

function browsePage(holdings: Holdings): SitePage {
  const ways = waysOf(holdings, (kind) => (kind === 'date' ? 2 * largestShelves : largestShelves))
  const almanac = holdings.anniversaries.length > 0
  const collections = holdings.collections.map(toCollectionLabel)
  return { kind: 'browse', path: path('browse/'), props: { ways, almanac, collections } }
}

function collectionPages(collections: readonly Collection[], isWanted: boolean): SitePage[] {
  if (collections.length === 0 && !isWanted) return []
  return [
    {
      kind: 'collections',
      path: path('collections/'),
      props: { collections: collections.map(toCollectionLabel) },
    },
    ...collections.map(
      (collection): SitePage => ({
        kind: 'collection',
        path: collection.path,
        props: { collection },
      }),
    ),
  ]
}

function tombstonePage(tombstone: Tombstone): SitePage {
  return { kind: 'tombstone', path: tombstone.path, props: { tombstone } }
}

/** Kinds that every archive has a list of, be it empty; the others only when there is something. */
const always: ReadonlySet<ShelfKind> = new Set(['date', 'source', 'language'])

function* cabinetPages(cabinet: Cabinet, isWanted: boolean): Generator<SitePage> {
  const { kind, shelves } = cabinet
  if (shelves.length === 0 && !always.has(kind) && !isWanted) return
  yield kind === 'date' ? datesPage(cabinet) : shelvesPage(cabinet)
  for (const drawer of cabinet.drawers) yield* drawerPages(kind, drawer)
  yield* shelfPages(shelves)
}

function datesPage({ path: at, shelves }: Cabinet): SitePage {
  const years = shelves.filter(({ by }) => by === 'date')
  const undated = shelves.find(({ by }) => by === 'undated')
  const inexact = years
    .flatMap((year) => [year, ...year.shelves])
    .flatMap((shelf) => shelf.shelves.filter(({ by }) => by === 'inexact'))
  return {
    kind: 'dates',
    path: at,
    props: {
      timetable: timetableOf(shelves),
      years: years.map(toLabel),
      inexact: inexact.map(toLabel),
      ...(undated ? { undated: toLabel(undated) } : {}),
    },
  }
}

function shelvesPage({ kind, path: at, shelves, drawers, missing }: Cabinet): SitePage {
  return {
    kind: 'shelves',
    path: at,
    props: {
      kind,
      shelves: drawers.length > 0 ? [] : shelves.map(toLabel),
      drawers: drawers.map(drawerLabel),
      missing,
    },
  }
}

const drawerLabel = ({ path: at, name, shelves }: Drawer) => ({
  path: at,
  name,
  count: shelves.length,
})

function* drawerPages(kind: ShelfKind, drawer: Drawer): Generator<SitePage> {
  const { path: at, name, shelves, drawers } = drawer
  yield {
    kind: 'shelves',
    path: at,
    props: {
      kind,
      initials: name,
      shelves: drawers.length > 0 ? [] : shelves.map(toLabel),
      drawers: drawers.map(drawerLabel),
      missing: 0,
    },
  }
  for (const smaller of drawers) yield* drawerPages(kind, smaller)
}

/** The pages of shelves that stand side by side, and of all smaller ones in them. */
function* shelfPages(
  shelves: readonly Shelf[],
  above: readonly Shelfname[] = [],
): Generator<SitePage> {
  const dated = shelves.filter(({ by }) => by === 'date')
  for (const shelf of shelves) {
    const place = dated.indexOf(shelf)
    const [previous, next] = place < 0 ? [] : [dated[place - 1], dated[place + 1]]
    const isLong = shelf.entries.length > longestList && shelf.shelves.length > 0
    yield {
      kind: 'shelf',
      path: shelf.path,
      props: {
        shelf: toShelfname(shelf),
        above,
        facts: factsOf(shelf),
        smaller: shelf.shelves.map(toLabel),
        entries: isLong ? [] : shelf.entries,
        calendar: calendarOf(shelf),
        ...(previous ? { previous: toShelfname(previous) } : {}),
        ...(next ? { next: toShelfname(next) } : {}),
      },
    }
    yield* shelfPages(shelf.shelves, [...above, toShelfname(shelf)])
  }
}

function almanacPages(anniversaries: readonly Anniversary[]): SitePage[] {
  if (anniversaries.length === 0) return []
  const days = anniversaries.map(({ name, path: at, days: years }) => ({
    name,
    path: at,
    count: years.reduce((sum, { entries }) => sum + entries.length, 0),
  }))
  const named = (index: number): { name: string; path: SitePath } | undefined => {
    const day = days[index]
    return day && { name: day.name, path: day.path }
  }
  return [
    { kind: 'almanac', path: path('dates/on/'), props: { days } },
    ...anniversaries.map(({ name, path: at, days: years }, index): SitePage => {
      const [previous, next] = [named(index - 1), named(index + 1)]
      const most = Math.min(mostOfYear, Math.floor(longestList / years.length))
      return {
        kind: 'anniversary',
        path: at,
        props: {
          name,
          days: years.map((day) => ({
            day: toLabel(day),
            entries: day.entries.slice(0, most),
          })),
          ...(previous ? { previous } : {}),
          ...(next ? { next } : {}),
        },
      }
    }),
  ]
}

function searchPage(
  search: Pick<PageProps['search'], 'served' | 'onDisk'>,
  dates: readonly Shelf[],
): SitePage {
  const years = dates.filter(({ by }) => by === 'date').map(({ name }) => name)
  const [first, last] = [years.at(0), years.at(-1)]
  const span = first && last ? { years: { first, last } } : {}
  return { kind: 'search', path: path('search/'), props: { ...search, ...span } }
}

/**
 * What the pages of articles tell of the archive around them.
 *
 * @param archive
 *   The archive.
 * @returns
 *   Function from an entry to what stands around it.
 */
export function surroundings(archive: Pick<Archive, 'around'>): (entry: Entry) => Surroundings {
  return ({ id }) => archive.around(id)
}
