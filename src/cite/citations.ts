import type { Cited } from './cited.ts'
import { type Run, roman } from './runs.ts'
import type { CitationStyle, Place } from './styles.ts'

/** A place within an article that is cited. */
export type Locator = Place & {
  /** Fragment of its address. */
  readonly anchor: string
}

/**
 * Cite an article, or a paragraph or section of it.
 *
 * @param style
 *   Style.
 * @param cited
 *   Facts of the article.
 * @param locator
 *   The place (default: the whole article); its address is cited where the archive has one.
 * @returns
 *   An entry of a bibliography; behind it, in the style's words, the place.
 */
export function cite(style: CitationStyle, cited: Cited, locator?: Locator): Run[] {
  if (!locator) return style.cite(cited)
  const { permalink } = cited
  const url = permalink === undefined ? cited.url : `${permalink}#${locator.anchor}`
  const runs = style.cite(url === undefined ? cited : { ...cited, url })
  return [...runs, roman(` [${style.locator(locator)}]`)]
}
