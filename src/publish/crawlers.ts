import { canonicalAddress, permalink } from '../cite/index.ts'
import type { Archive, Drawer, Entry, ResolvedConfig, Shelf, SitePath } from '../model/index.ts'
import type { Emitter, OutputFile } from './emitter.ts'
import { escapeXml } from './xml.ts'

/** Addresses that one sitemap may hold. */
const most = 50_000

/** What machines that come by are asked to do: `robots.txt`, and its like for text and data mining. */
export const crawlers: Emitter = {
  name: 'crawlers',
  *emit(archive, site) {
    const open = site.visibility === 'public'
    const listed = open && site.url !== undefined
    yield { path: 'robots.txt', content: robots(site, listed) }
    if (!open) {
      yield { path: 'ai.txt', content: 'User-Agent: *\nDisallow: /\n' }
      yield { path: '.well-known/tdmrep.json', content: reservation(site) }
    }
    if (listed) yield* sitemaps(archive, site)
  },
}

function robots(site: ResolvedConfig, listed: boolean): string {
  const closed = site.visibility === 'private' || site.visibility === 'reading-room'
  const rules = `User-agent: *\n${closed ? 'Disallow: /' : 'Allow: /'}\n`
  return listed ? `${rules}\nSitemap: ${permalink(site, 'sitemap.xml' as SitePath)}\n` : rules
}

/** TDM Reservation Protocol: rights to text and data mining are reserved, for all that is below. */
function reservation({ url, prefix }: ResolvedConfig): string {
  const location = `${url === undefined ? '/' : new URL(url).pathname}${prefix}`
  return `${JSON.stringify([{ location, 'tdm-reservation': 1 }], null, 1)}\n`
}

function* sitemaps(archive: Archive, site: ResolvedConfig): Generator<OutputFile> {
  const addresses = [...addressesOf(archive, site)].map((path) => permalink(site, path) ?? '')
  const parts: string[] = []
  for (let from = 0; from < addresses.length; from += most) {
    const path = `sitemap-${parts.length + 1}.xml`
    parts.push(permalink(site, path as SitePath) ?? '')
    const lines = addresses
      .slice(from, from + most)
      .map((address) => `<url><loc>${escapeXml(address)}</loc></url>`)
    yield { path, content: xml('urlset', lines) }
  }
  const lines = parts.map((address) => `<sitemap><loc>${escapeXml(address)}</loc></sitemap>`)
  yield { path: 'sitemap.xml', content: xml('sitemapindex', lines) }
}

function xml(root: string, lines: readonly string[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</${root}>\n`
}

function* addressesOf(archive: Archive, site: ResolvedConfig): Generator<SitePath | ''> {
  const { entries, cabinets, collections, anniversaries } = archive
  yield ''
  for (const path of ['about/', 'browse/']) yield path as SitePath
  for (const { path, shelves, drawers } of cabinets) {
    if (shelves.length > 0) yield path
    for (const drawer of drawers) yield* inDrawer(drawer)
    for (const shelf of shelves) yield* within(shelf)
  }
  if (collections.length > 0) yield 'collections/' as SitePath
  for (const { path } of collections) yield path
  if (anniversaries.length > 0) yield 'dates/on/' as SitePath
  for (const { path } of anniversaries) yield path
  for (const entry of entries) if (isListed(entry, archive, site)) yield entry.path
}

/** A sitemap lists canonical addresses: a page that gives another as such is not in it. */
function isListed(entry: Entry, { records }: Archive, site: ResolvedConfig): boolean {
  if (entry.unlisted) return false
  if (site.canonical === 'archive') return true // and no record need be read
  return canonicalAddress(records.get(entry.id), entry, site) === permalink(site, entry.path)
}

function* within(shelf: Shelf): Generator<SitePath> {
  yield shelf.path
  for (const smaller of shelf.shelves) yield* within(smaller)
}

function* inDrawer(drawer: Drawer): Generator<SitePath> {
  yield drawer.path
  for (const smaller of drawer.drawers) yield* inDrawer(smaller)
}
