import type {
  Archive,
  Entry,
  Holdings,
  Neighbour,
  PageProps,
  Shelf,
  Shelfname,
  SitePage,
  SitePath,
  Surroundings,
} from '../model/index.ts'

const path = (value: string): SitePath => value as SitePath // constants below

/** The pages of a shelf and of all smaller ones in it. */
function* shelfPages(shelf: Shelf, above: readonly Shelfname[] = []): Generator<SitePage> {
  yield { kind: 'shelf', path: shelf.path, props: { shelf, above } }
  const { kind, path: at, name, parent } = shelf
  const own: Shelfname = { kind, path: at, name, ...(parent === undefined ? {} : { parent }) }
  for (const smaller of shelf.shelves) yield* shelfPages(smaller, [...above, own])
}

/**
 * All pages that are not articles.
 *
 * @param archive
 *   The archive.
 * @param search
 *   How it is searched (default: not at all).
 * @returns
 *   Pages, each with its address; the front page's is empty.
 */
export function sitePages(
  archive: Archive,
  search?: Pick<PageProps['search'], 'served' | 'onDisk'>,
): SitePage[] {
  const { entries, sources, dates, languages, refusals } = archive
  const holdings: Holdings = { entries, sources, dates, languages, refusals }
  const pages: SitePage[] = [
    { kind: 'front', path: path(''), props: { holdings } },
    { kind: 'about', path: path('about/'), props: { holdings } },
    { kind: 'not-found', path: path('404.html'), props: {} },
    ...(search ? [searchPage(search, dates)] : []),
    { kind: 'shelves', path: path('sources/'), props: { kind: 'source', shelves: sources } },
    { kind: 'shelves', path: path('dates/'), props: { kind: 'date', shelves: dates } },
    { kind: 'shelves', path: path('languages/'), props: { kind: 'language', shelves: languages } },
  ]
  for (const tombstone of archive.tombstones)
    pages.push({ kind: 'tombstone', path: tombstone.path, props: { tombstone } })
  for (const shelf of [...sources, ...dates, ...languages]) pages.push(...shelfPages(shelf))
  return pages
}

function searchPage(
  search: Pick<PageProps['search'], 'served' | 'onDisk'>,
  dates: readonly Shelf[],
): SitePage {
  const years = dates.map(({ name }) => name).filter((name) => name !== '')
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
export function surroundings(
  archive: Pick<Archive, 'byId' | 'sources'>,
): (entry: Entry) => Surroundings {
  const shared = new Set(
    archive.sources.filter(({ entries }) => entries.length > 1).map((shelf) => shelf.path),
  )
  return ({ previous, next, source }) => {
    const shelf = source && path(`sources/${source.slug}/`)
    const before = previous && archive.byId.get(previous)
    const after = next && archive.byId.get(next)
    return {
      ...(before ? { previous: neighbour(before) } : {}),
      ...(after ? { next: neighbour(after) } : {}),
      ...(shelf && shared.has(shelf) ? { shelf } : {}),
    }
  }
}

function neighbour({ path: at, title, published, language, direction }: Entry): Neighbour {
  return {
    path: at,
    title,
    ...(published ? { published } : {}),
    ...(language === undefined ? {} : { language }),
    direction,
  }
}
