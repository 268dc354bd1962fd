import type { VNode } from 'preact'
import { listJsonLd, permalink } from '../../src/cite/index.ts'
import type { Context, Entry, Shelfname } from '../../src/model/index.ts'
import type { Crumb } from './crumbs.tsx'
import { Graph } from './prose.tsx'
import { shelfName } from './shelf-names.ts'

/**
 * What other sites and programs show where somebody shares the address of a page that is no article's: Open Graph.
 *
 * An article says more, and must not say this: Zotero would make it a page of the archive.
 */
export function OpenGraph(props: {
  context: Context
  title: string
  description?: string | undefined
}): VNode {
  const { context, title, description } = props
  const { path, site } = context
  const address = permalink(site, path)
  return (
    <>
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={site.title} />
      <meta property="og:title" content={title} />
      {description ? <meta property="og:description" content={description} /> : null}
      {address ? <meta property="og:url" content={address} /> : null}
    </>
  )
}

/** What a page that lists something says of itself: Open Graph, and schema.org's vocabulary. */
export function Described(props: {
  context: Context
  title: string
  description?: string | undefined
  way: readonly Crumb[]
  /** How many articles or pages there are (default: as many as are listed). */
  count?: number
  entries?: readonly Pick<Entry, 'title' | 'path'>[]
  outlet?: string | undefined
}): VNode {
  const { context, title, description, way, entries = [], count = entries.length, outlet } = props
  const { path, site } = context
  return (
    <>
      <OpenGraph context={context} title={title} description={description} />
      <Graph json={listJsonLd({ path, title, count, entries, way, outlet }, site)} />
    </>
  )
}

/**
 * Shelves as entries of a list.
 *
 * @param context
 *   Context.
 * @param shelves
 *   Shelves.
 * @returns
 *   Their names and pages.
 */
export function shelvesListed(
  context: Context,
  shelves: readonly Shelfname[],
): Pick<Entry, 'title' | 'path'>[] {
  return shelves.map((shelf) => ({ title: shelfName(context, shelf), path: shelf.path }))
}
