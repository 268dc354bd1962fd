import { oneLine, permalink } from '../cite/index.ts'
import type { Entry, ResolvedConfig, SitePath } from '../model/index.ts'
import type { Emitter, OutputFile } from './emitter.ts'
import { element, escapeXml } from './xml.ts'

const longest = 50

/** What a feed is about. */
interface Channel {
  readonly title: string
  /** Folder that the feed's files go to. */
  readonly folder: string
  /** Page that shows the same articles. */
  readonly page: SitePath | ''
  /** Newest first. */
  readonly entries: readonly Entry[]
}

/** Feeds of the archive, of each source and of each topic. Without the address of the site there are none. */
export const feeds: Emitter = {
  name: 'feeds',
  *emit(archive, site) {
    if (!isFed(site)) return
    yield { path: 'feeds/feed.css', content: sheet }
    yield* feedsOf({ title: site.title, folder: '', page: '', entries: archive.entries }, site)
    const fed = archive.cabinets.filter(({ kind }) => kind === 'source' || kind === 'topic')
    for (const { name, path, entries } of fed.flatMap(({ shelves }) => shelves))
      if (name !== '')
        yield* feedsOf(
          { title: `${name} – ${site.title}`, folder: path, page: path, entries },
          site,
        )
  },
}

/**
 * Whether the archive has feeds.
 *
 * @param site
 *   Configuration.
 * @returns
 *   Whether its address is known and it is not private.
 */
export function isFed(site: ResolvedConfig): boolean {
  return site.url !== undefined && site.visibility !== 'private'
}

/** An article in a feed: one whose day is known, since a feed must date what it holds. */
interface Item {
  readonly entry: Entry
  /** `2014-03-02T00:00:00Z` */
  readonly stamp: string
}

function itemsOf(entries: readonly Entry[]): Item[] {
  const dated = entries.flatMap((entry): Item[] => {
    const { published } = entry
    if (!published || published.value.length < 10) return []
    return [{ entry, stamp: stampOf(published) }]
  })
  return dated.slice(-longest).reverse()
}

function stampOf({ value, zone }: NonNullable<Entry['published']>): string {
  return value.length === 10 ? `${value}T00:00:00Z` : `${value}:00${zone ?? 'Z'}`
}

function feedsOf(channel: Channel, site: ResolvedConfig): OutputFile[] {
  const items = itemsOf(channel.entries)
  const folder = `feeds/${channel.folder}`
  return [
    { path: `${folder}atom.xml`, content: atom(channel, items, site) },
    { path: `${folder}rss.xml`, content: rss(channel, items, site) },
    { path: `${folder}feed.json`, content: jsonFeed(channel, items, site) },
  ]
}

const at = (site: ResolvedConfig, path: string): string => permalink(site, path as SitePath) ?? '' // made of slugs; feeds need the address

/** The style sheet is found by the way to it, so that a copy of the site elsewhere shows its own. */
function declaration({ folder }: Channel): string {
  const up = '../'.repeat(folder.split('/').length - 1)
  return `<?xml version="1.0" encoding="utf-8"?>\n<?xml-stylesheet href="${up}feed.css" type="text/css"?>\n`
}

// A feed without articles was never updated; the day on which Unix began says so in the form asked for.
const never = '1970-01-01T00:00:00Z'

function atom(channel: Channel, items: readonly Item[], site: ResolvedConfig): string {
  const self = at(site, `feeds/${channel.folder}atom.xml`)
  const lines = items.map(({ entry, stamp }) => {
    const address = at(site, entry.path)
    const authors = entry.authors.map((name) => `<author>${element('name', name)}</author>`)
    return [
      `<entry${entry.language ? ` xml:lang="${escapeXml(entry.language)}"` : ''}>`,
      element('title', entry.title),
      `<link href="${escapeXml(address)}"/>`,
      element('id', address),
      element('published', stamp),
      element('updated', stamp),
      ...authors,
      element('summary', entry.summary),
      '</entry>',
    ].join('')
  })
  return `${declaration(channel)}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(site.language)}">
${element('title', channel.title)}
${site.description ? `${element('subtitle', site.description)}\n` : ''}<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
<link href="${escapeXml(at(site, channel.page))}"/>
${element('id', self)}
${element('updated', newest(items))}
<author>${element('name', site.keeper ?? site.title)}</author>
<generator>Newsfiche</generator>
${lines.join('\n')}${lines.length > 0 ? '\n' : ''}</feed>
`
}

/** Clocks differ, so the newest is sought in time and not in letters. */
function newest(items: readonly Item[]): string {
  return items.reduce(
    (best, { stamp }) => (Date.parse(stamp) > Date.parse(best) ? stamp : best),
    items[0]?.stamp ?? never,
  )
}

function rss(channel: Channel, items: readonly Item[], site: ResolvedConfig): string {
  const lines = items.map(({ entry, stamp }) => {
    const address = at(site, entry.path)
    return [
      '<item>',
      element('title', entry.title),
      element('link', address),
      `<guid isPermaLink="true">${escapeXml(address)}</guid>`,
      element('pubDate', new Date(stamp).toUTCString()),
      ...entry.authors.map((name) => element('dc:creator', name)),
      element('description', entry.summary),
      '</item>',
    ].join('')
  })
  const self = at(site, `feeds/${channel.folder}rss.xml`)
  return `${declaration(channel)}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
${element('title', channel.title)}
${element('link', at(site, channel.page))}
${element('description', site.description ?? site.title)}
${element('language', site.language)}
<atom:link rel="self" type="application/rss+xml" href="${escapeXml(self)}"/>
${lines.join('\n')}${lines.length > 0 ? '\n' : ''}</channel></rss>
`
}

function jsonFeed(channel: Channel, items: readonly Item[], site: ResolvedConfig): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: oneLine(channel.title),
    home_page_url: at(site, channel.page),
    feed_url: at(site, `feeds/${channel.folder}feed.json`),
    description: site.description,
    language: site.language,
    items: items.map(({ entry, stamp }) => ({
      id: at(site, entry.path),
      url: at(site, entry.path),
      title: oneLine(entry.title),
      content_text: oneLine(entry.summary),
      date_published: stamp,
      authors:
        entry.authors.length > 0
          ? entry.authors.map((name) => ({ name: oneLine(name) }))
          : undefined,
      language: entry.language,
    })),
  }
  return `${JSON.stringify(feed, null, 1)}\n`
}

const sheet = `/* A feed, for people who open it in a browser. */
@namespace atom url(http://www.w3.org/2005/Atom);
@namespace dc url(http://purl.org/dc/elements/1.1/);
:root { display: block; color-scheme: light dark; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, serif; }
:root::before { content: "This is a feed. Give its address to a feed reader, and it will show what is in this archive."; display: block; padding: .75rem 1rem; margin-bottom: 1.5rem; border: 1px solid; font-family: system-ui, sans-serif; }
channel, item, entry, title, subtitle, summary, description, published, pubDate { display: block; }
feed > title, channel > title { font-size: 1.6rem; font-weight: bold; }
entry, item { margin-top: 1.25rem; }
entry > title, item > title { font-weight: bold; }
published, pubDate, dc|creator, entry > author, entry > id, item > link { font-size: .85rem; font-family: system-ui, sans-serif; }
entry > id, item > link { display: block; overflow-wrap: anywhere; }
entry > author > name, dc|creator { font-style: italic; }
author + author::before, dc|creator + dc|creator::before { content: ", "; }
feed > id, feed > author, channel > link, updated, generator, guid, language, feed > link, entry > link, atom|link { display: none; }
`
