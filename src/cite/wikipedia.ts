import type { Locator } from './citations.ts'
import type { Cited } from './cited.ts'
import { dayFirst } from './dates.ts'
import { suffixOf } from './names.ts'
import { type Place, pointing } from './styles.ts'
import { escapeAddress, escapeWiki } from './wiki-text.ts'

/** An article in wiki text, cut where words that point to a place in it would stand. */
export interface WikiText {
  readonly before: string
  readonly after: string
}

/** The parameter of the template for a place in a work without pages, behind `before`. */
export const wikiPlace: (place: Place) => string = (place) =>
  ` |at=${escapeWiki(pointing('para.')(place))}`

/**
 * An article as English Wikipedia cites news.
 *
 * @param cited
 *   Its facts.
 * @param locator
 *   The place that is cited (default: the whole article).
 * @returns
 *   `{{cite news …}}` on one line; what is not known is absent. The archive's copy is the
 *   `archive-url` where the day of the capture is known: the template refuses one without the other.
 *   Where it is not known, a link to the copy stands behind the template.
 */
export function toWikipedia(cited: Cited, locator?: Locator): string {
  if (!locator) return joined(wikiText(cited))
  const { permalink: copy } = cited
  const { before, after } = wikiText(
    copy === undefined ? cited : { ...cited, permalink: `${copy}#${locator.anchor}` },
  )
  return joined({ before: before + wikiPlace(locator), after })
}

const joined = ({ before, after }: WikiText): string => before + after

/**
 * The same, open for a place that is not known yet.
 *
 * @param cited
 *   Facts of an article.
 * @returns
 *   What stands before the place and behind it.
 */
export function wikiText(cited: Cited): WikiText {
  const { authors, source, issued, language, original, captured, permalink: copy } = cited
  const archived = original !== undefined && copy !== undefined && captured !== undefined
  const fields: [string, string | undefined][] = [
    ...authors.flatMap((name, index) => person(name, authors.length > 1 ? String(index + 1) : '')),
    ['date', issued && dayFirst(issued)],
    ['title', cited.title],
    ['work', source],
    ['language', language?.toLowerCase().startsWith('en') ? undefined : language],
    ['url', original ?? copy],
    ['via', original === undefined && copy !== undefined ? cited.archive : undefined],
    ['url-status', archived ? 'dead' : undefined],
    ['archive-url', archived ? copy : undefined],
    ['archive-date', archived ? dayFirst(captured) : undefined],
  ]
  const written = fields.flatMap(([name, value]) =>
    value === undefined || value === ''
      ? []
      : [` |${name}=${name.endsWith('url') ? escapeAddress(value) : escapeWiki(value)}`],
  )
  const beside =
    archived || original === undefined || copy === undefined
      ? ''
      : ` [${escapeAddress(copy)} Copy] in ${escapeWiki(cited.archive)}.`
  return { before: `{{cite news${written.join('')}`, after: `}}${beside}` }
}

function person(name: Cited['authors'][number], number: string): [string, string][] {
  if ('literal' in name) return [[`author${number}`, name.literal]]
  return [
    [`last${number}`, name.family],
    [`first${number}`, [name.given, ...suffixOf(name)].join(' ')],
  ]
}
