import type { Cited } from '../cited.ts'
import { datePartsOf } from '../dates.ts'
import { filedInitials, joined } from '../lists.ts'
import { american, ended, withQuotes } from '../quotes.ts'
import { type Run, roman, slanted } from '../runs.ts'
import { masthead } from './masthead.ts'
import { type CitationStyle, pointing } from './style.ts'

/** American Psychological Association, 7th edition. */
export const apa: CitationStyle = {
  id: 'apa',
  name: 'APA',
  locator: pointing('para.'),
  cite(cited) {
    const { authors, source, url } = cited
    const title = withQuotes(cited.title, american, false)
    const head =
      authors.length > 0 ? [roman(ended(people(cited), '.', american))] : titled(title, source)
    const tail = authors.length > 0 ? [roman(' '), ...titled(title, source)] : []
    return [
      ...head,
      roman(` (${dated(cited)}).`),
      ...tail,
      ...(source === undefined ? [] : [roman(' '), ...masthead(source, '.', american)]),
      ...(url === undefined ? [] : [roman(` ${url}`)]),
    ]
  },
}

function people({ authors }: Cited): string {
  const names = authors.map((name) => filedInitials(name, '. ', '.'))
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${names.at(-1)}`
  return joined(names, ', ', ', & ', ', & ')
}

/** A title that stands in no newspaper stands alone, and so in italics. */
function titled(title: string, source: string | undefined): Run[] {
  const whole = ended(title, '.', american)
  return source === undefined ? slanted(title, whole) : [roman(whole)]
}

function dated({ issued }: Cited): string {
  if (!issued) return 'n.d.'
  const { year, month, day } = datePartsOf(issued)
  return month === undefined ? year : `${year}, ${month}${day === undefined ? '' : ` ${day}`}`
}
