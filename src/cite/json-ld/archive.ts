import {
  type Entry,
  type Holdings,
  longestIndex,
  type ResolvedConfig,
  type SitePath,
} from '../../model/index.ts'
import { oneLine, permalink } from '../cited.ts'
import { breadcrumb, type Crumb } from './breadcrumb.ts'
import { graphOf, type Node, some } from './script.ts'

/**
 * The archive as an organisation, for other nodes to point to.
 *
 * @param site
 *   Configuration.
 * @returns
 *   `ArchiveOrganization`.
 */
export function holdingArchive(site: ResolvedConfig): Node {
  const home = permalink(site, '')
  return {
    '@type': 'ArchiveOrganization',
    '@id': home === undefined ? undefined : `${home}#archive`,
    name: oneLine(site.title),
    url: home,
    parentOrganization:
      site.keeper === undefined ? undefined : { '@type': 'Organization', name: site.keeper },
  }
}

/**
 * JSON-LD of the front page: the site, the archive and its data.
 *
 * @param archive
 *   The archive.
 * @param site
 *   Configuration.
 * @returns
 *   Text for `<script type="application/ld+json">`.
 */
export function frontJsonLd(archive: Holdings, site: ResolvedConfig): string {
  const home = permalink(site, '')
  const dated = archive.entries.filter(({ published }) => published)
  const [first, last] = [dated[0], dated.at(-1)].map((entry) =>
    entry?.published?.value.slice(0, 10),
  )
  const languages = some(archive.languages.flatMap(({ name }) => (name === '' ? [] : [name])))
  return graphOf([
    {
      '@type': 'WebSite',
      '@id': home === undefined ? undefined : `${home}#site`,
      url: home,
      name: oneLine(site.title),
      description: site.description,
      inLanguage: site.language,
      publisher: holdingArchive(site),
    },
    {
      ...holdingArchive(site),
      description: site.description,
      email: site.contact?.startsWith('mailto:') ? site.contact.slice(7) : undefined,
      archiveHeld: {
        '@type': 'ArchiveComponent',
        name: oneLine(site.title),
        size: `${archive.entries.length} articles`,
      },
    },
    {
      '@type': 'Dataset',
      '@id': home === undefined ? undefined : `${home}#data`,
      name: oneLine(site.title),
      description: site.description ?? `Records of ${archive.entries.length} news articles`,
      inLanguage: languages,
      temporalCoverage: first === undefined ? undefined : `${first}/${last}`,
      isAccessibleForFree: true,
      creator: holdingArchive(site),
      distribution: downloads(site),
    },
  ])
}

function downloads(site: ResolvedConfig): Node[] | undefined {
  if (site.url === undefined) return undefined
  return [
    ['articles.jsonl', 'application/x-ndjson'],
    ['articles.csv', 'text/csv'],
  ].map(([name, type]) => ({
    '@type': 'DataDownload',
    name,
    encodingFormat: type,
    contentUrl: `${site.url}${site.prefix}data/${name}`,
  }))
}

/** A page that lists articles, or pages that do. */
export interface ListPage {
  readonly path: SitePath
  readonly title: string
  /** How many there are. */
  readonly count: number
  /** Those of them that the page lists. */
  readonly entries: readonly Pick<Entry, 'title' | 'path'>[]
  /** The pages that lead to it, the front page not among them. */
  readonly way: readonly Crumb[]
  /** The newspaper whose articles they are, where it is one's. */
  readonly outlet?: string | undefined
}

/**
 * JSON-LD of a page that lists articles or such pages: what is on it, the way to it and, for a source, who that is.
 *
 * @param page
 *   Page.
 * @param site
 *   Configuration.
 * @returns
 *   Text for `<script type="application/ld+json">`.
 */
export function listJsonLd(page: ListPage, site: ResolvedConfig): string {
  const address = permalink(site, page.path)
  const outlet =
    page.outlet === undefined
      ? undefined
      : {
          '@type': ['Newspaper', 'NewsMediaOrganization'],
          '@id': address === undefined ? undefined : `${address}#outlet`,
          name: oneLine(page.outlet),
        }
  const listed = page.entries.slice(0, longestIndex)
  return graphOf([
    {
      '@type': 'CollectionPage',
      '@id': address,
      url: address,
      name: oneLine(page.title),
      isPartOf: { '@type': 'WebSite', name: oneLine(site.title), url: permalink(site, '') },
      about: outlet,
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: page.count,
        itemListElement: some(
          listed.map((entry, index) => ({
            '@type': 'ListItem',
            position: index + 1,
            name: oneLine(entry.title),
            url: permalink(site, entry.path),
          })),
        ),
      },
    },
    breadcrumb([...page.way, { name: page.title, path: page.path }], site),
  ])
}
