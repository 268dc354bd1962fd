import type { Cited } from '../cited.ts'
import { datePartsOf } from '../dates.ts'
import { filedInitials } from '../lists.ts'
import { american, ended, withQuotes } from '../quotes.ts'
import { roman } from '../runs.ts'
import { type CitationStyle, pointing } from './style.ts'

/** Vancouver, as the International Committee of Medical Journal Editors has it. */
export const vancouver: CitationStyle = {
  id: 'vancouver',
  name: 'Vancouver',
  locator: pointing('para.'),
  cite(cited) {
    const { url } = cited
    const date = dated(cited)
    const parts = [
      people(cited),
      ended(withQuotes(cited.title, american, false), '.', american),
      placed(cited),
      date === '' ? '' : `${date}${url === undefined ? '.' : ';'}`,
      url === undefined ? '' : `Available from: ${url}`,
    ]
    return [roman(parts.filter((part) => part !== '').join(' '))]
  },
}

/** A newspaper's name without the full stops of what is short for something: `St`, not `St.`. */
function placed({ source, url }: Cited): string {
  if (source === undefined) return ''
  const name = withQuotes(source, american, false).replace(/\.(?!\p{Ll})/gu, '')
  return url === undefined ? ended(name, '.', american) : `${name} [Internet].`
}

function people({ authors }: Cited): string {
  if (authors.length === 0) return ''
  const names = authors.map((name) => filedInitials(name, '', '', ' '))
  const listed = names.length > 6 ? [...names.slice(0, 6), 'et al'] : names
  return ended(listed.join(', '), '.', american)
}

function dated({ issued }: Cited): string {
  if (!issued) return ''
  const { year, month, day } = datePartsOf(issued)
  return [year, month?.slice(0, 3), day].filter((part) => part !== undefined).join(' ')
}
