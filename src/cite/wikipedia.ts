import type { Cited } from './cited.ts'
import { datePartsOf, dayFirst } from './dates.ts'
import { escapeAddress, escapeWiki } from './wiki-text.ts'

/**
 * An article as English Wikipedia cites news.
 *
 * @param cited
 *   Its facts.
 * @returns
 *   `{{cite news …}}` on one line; what is not known is absent. The archive's copy is the
 *   `archive-url` where the day of the capture is known: the template refuses one without the other.
 *   Where it is not known, a link to the copy stands behind the template.
 */
export function toWikipedia(cited: Cited): string {
  const { authors, source, issued, language, original, captured, permalink: copy } = cited
  const archived = original !== undefined && copy !== undefined && captured !== undefined
  const fields: [string, string | undefined][] = [
    ...authors.flatMap((name, index) => person(name, authors.length > 1 ? String(index + 1) : '')),
    ['date', issued && dayFirst(datePartsOf(issued))],
    ['title', cited.title],
    ['work', source],
    ['language', language?.toLowerCase().startsWith('en') ? undefined : language],
    ['url', original ?? copy],
    ['via', original === undefined && copy !== undefined ? cited.archive : undefined],
    ['url-status', archived ? 'dead' : undefined],
    ['archive-url', archived ? copy : undefined],
    ['archive-date', archived ? dayFirst(datePartsOf(captured)) : undefined],
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
  return `{{cite news${written.join('')}}}${beside}`
}

function person(name: Cited['authors'][number], number: string): [string, string][] {
  if ('literal' in name) return [[`author${number}`, name.literal]]
  return [
    [`last${number}`, name.family],
    [`first${number}`, name.given],
  ]
}
