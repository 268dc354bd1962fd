import type { SitePath } from '../model/index.ts'

/**
 * A link from one page to another page or file of the site.
 *
 * Relative, and with `index.html` spelt out, so that the site works on any host, under any sub-path
 * and straight from a disk.
 *
 * @param from
 *   Address of the page that the link stands on; folders end in a slash.
 * @param to
 *   Address of the page or file; empty for the front page.
 * @param fragment
 *   Place in it (default: none).
 * @returns
 *   `../../sources/tass/index.html#main`
 */
export function relativeHref(from: SitePath | '', to: SitePath | '', fragment?: string): string {
  const end = fragment === undefined ? '' : `#${fragment}`
  if (from === to && fragment !== undefined) return end
  const here = from.split('/').slice(0, -1)
  const there = to.split('/')
  let shared = 0
  while (shared < there.length - 1 && here[shared] === there[shared]) shared += 1
  const path = '../'.repeat(here.length - shared) + there.slice(shared).join('/')
  return `${path === '' || path.endsWith('/') ? `${path}index.html` : path}${end}`
}

/**
 * A link that works from any address, for the page that hosts show in place of a missing one.
 *
 * @param base
 *   Path of the site on its host, with a slash at both ends.
 * @param to
 *   Address of the page or file; empty for the front page.
 * @param fragment
 *   Place in it (default: none).
 * @returns
 *   `/archive/sources/tass/`
 */
export function absoluteHref(base: string, to: SitePath | '', fragment?: string): string {
  return `${base}${to}${fragment === undefined ? '' : `#${fragment}`}`
}
