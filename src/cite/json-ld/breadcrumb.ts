import type { ResolvedConfig, SitePath } from '../../model/index.ts'
import { oneLine, permalink } from '../cited.ts'
import type { Node } from './script.ts'

/** A page on the way to another. */
export interface Crumb {
  readonly name: string
  readonly path: SitePath | ''
}

/**
 * The way from the front page to a page.
 *
 * @param way
 *   The pages behind the front page, the last being the page itself.
 * @param site
 *   Configuration.
 * @returns
 *   `BreadcrumbList`.
 */
export function breadcrumb(way: readonly Crumb[], site: ResolvedConfig): Node {
  const steps: readonly Crumb[] = [{ name: site.title, path: '' }, ...way]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => {
      const address = permalink(site, path)
      return {
        '@type': 'ListItem',
        position: index + 1,
        name: oneLine(name),
        item: address === undefined ? undefined : { '@id': address },
      }
    }),
  }
}
