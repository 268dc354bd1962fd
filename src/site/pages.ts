import type { Archive, PageProps, Shelf, SitePage, SitePath } from '../model/index.ts'

const path = (value: string): SitePath => value as SitePath // constants below

/** The shelf and all smaller ones in it. */
function* within(shelf: Shelf): Generator<Shelf> {
  yield shelf
  for (const smaller of shelf.shelves) yield* within(smaller)
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
export function sitePages(archive: Archive, search?: PageProps['search']): SitePage[] {
  const { sources, dates, languages } = archive
  const pages: SitePage[] = [
    { kind: 'front', path: path(''), props: {} },
    { kind: 'about', path: path('about/'), props: {} },
    { kind: 'not-found', path: path('404.html'), props: {} },
    ...(search ? [{ kind: 'search' as const, path: path('search/'), props: search }] : []),
    { kind: 'shelves', path: path('sources/'), props: { kind: 'source', shelves: sources } },
    { kind: 'shelves', path: path('dates/'), props: { kind: 'date', shelves: dates } },
    { kind: 'shelves', path: path('languages/'), props: { kind: 'language', shelves: languages } },
  ]
  for (const top of [...sources, ...dates, ...languages]) {
    for (const shelf of within(top))
      pages.push({ kind: 'shelf', path: shelf.path, props: { shelf } })
  }
  return pages
}
