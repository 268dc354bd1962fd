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
    const { source, url } = cited
    const date = dated(cited)
    const parts = [
      people(cited),
      ended(withQuotes(cited.title, american, false), '.', american),
      source === undefined
        ? ''
        : url === undefined
          ? ended(source, '.', american)
          : `${source.replace(/\.$/, '')} [Internet].`,
      date === '' ? '' : `${date}${url === undefined ? '.' : ';'}`,
      url === undefined ? '' : `Available from: ${url}`,
    ]
    return [roman(parts.filter((part) => part !== '').join(' '))]
  },
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
