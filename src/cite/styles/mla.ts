import type { Cited } from '../cited.ts'
import { datePartsOf, dayFirst } from '../dates.ts'
import { type CitedName, filed, spoken } from '../names.ts'
import { american, ended, withQuotes } from '../quotes.ts'
import { type Run, roman, slanted } from '../runs.ts'
import { titleCase } from '../title-case.ts'
import { masthead } from './masthead.ts'
import { type CitationStyle, pointing } from './style.ts'

/** Modern Language Association, 9th edition. */
export const mla: CitationStyle = {
  id: 'mla',
  name: 'MLA',
  locator: pointing('par.'),
  cite(cited) {
    const { authors, issued, source, url } = cited
    const date = issued && dayFirst(datePartsOf(issued), shortMonth)
    const rest = [date, url].filter((part) => part !== undefined).join(', ')
    return [
      ...(authors.length > 0 ? [roman(`${ended(people(authors), '.', american)} `)] : []),
      ...titled(cited),
      ...(source === undefined
        ? []
        : [roman(' '), ...masthead(source, rest === '' ? '.' : ',', american)]),
      ...(rest === '' ? [] : [roman(` ${rest}.`)]),
    ]
  },
}

const shortMonth = (month: string): string =>
  month.length <= 4 ? month : `${month === 'September' ? 'Sept' : month.slice(0, 3)}.`

function titled({ title, language, source }: Cited): Run[] {
  const quoted = withQuotes(title, american, source !== undefined)
  const cased = titleCase(quoted, language)
  const whole = ended(cased, '.', american)
  return source === undefined ? slanted(cased, whole) : [roman(`“${whole}”`)]
}

function people(authors: readonly CitedName[]): string {
  const [one, two] = authors
  if (!one) return ''
  if (authors.length > 2) return `${filed(one)}, et al.`
  return two ? `${filed(one)}, and ${spoken(two)}` : filed(one)
}
