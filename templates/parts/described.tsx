import type { VNode } from 'preact'
import { listJsonLd } from '../../src/cite/index.ts'
import type { Context, Entry, Shelfname } from '../../src/model/index.ts'
import type { Crumb } from './crumbs.tsx'
import { Graph } from './prose.tsx'
import { shelfName } from './shelf-names.ts'

/** What a page that lists something says of itself in the words of schema.org. */
export function Described(props: {
  context: Context
  title: string
  way: readonly Crumb[]
  /** How many articles or pages there are (default: as many as are listed). */
  count?: number
  entries?: readonly Pick<Entry, 'title' | 'path'>[]
  outlet?: string | undefined
}): VNode {
  const { context, title, way, entries = [], count = entries.length, outlet } = props
  const { path, site } = context
  return <Graph json={listJsonLd({ path, title, count, entries, way, outlet }, site)} />
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
