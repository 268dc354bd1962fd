import type { Cited } from '../cited.ts'
import { datePartsOf } from '../dates.ts'
import { filedInitials, joined } from '../lists.ts'
import { british, ended, withQuotes } from '../quotes.ts'
import { italic, type Run, roman } from '../runs.ts'
import { masthead } from './masthead.ts'
import { type CitationStyle, pointing } from './style.ts'

/** Harvard as in “Cite Them Right”, 12th edition. */
export const harvard: CitationStyle = {
  id: 'harvard',
  name: 'Harvard',
  locator: pointing('para.', '‘’'),
  cite(cited) {
    const { url } = cited
    const head = headOf(cited)
    return [
      ...head,
      roman(`${head.length > 0 ? ' ' : ''}(${yearOf(cited, head.length > 0)}) `),
      ...titled(cited),
      ...(url === undefined ? [] : [roman(` Available at: ${url}.`)]),
    ]
  },
}

function yearOf({ issued }: Cited, within: boolean): string {
  if (issued) return datePartsOf(issued).year
  return within ? 'no date' : 'No date'
}

/** Title, newspaper and day; a title that ends the sentence needs no second full stop. */
function titled({ title, authors, source, issued }: Cited): Run[] {
  const quoted = `‘${withQuotes(title, british, true)}’`
  const { day, month } = issued ? datePartsOf(issued) : {}
  const when = [day, month].filter((part) => part !== undefined).join(' ')
  const place = authors.length > 0 ? source : undefined
  const mark = when === '' ? '.' : ','
  return [
    ...(place === undefined
      ? [roman(ended(quoted, mark, british))]
      : [roman(`${quoted}, `), ...masthead(place, mark, british)]),
    ...(when === '' ? [] : [roman(` ${when}.`)]),
  ]
}

function headOf({ authors, source }: Cited): Run[] {
  const names = authors.map((name) => filedInitials(name, '.', '.'))
  if (names.length > 3) return [roman(`${names[0]} `), italic('et al.')]
  if (names.length > 0) return [roman(joined(names, ', ', ' and ', ' and '))]
  return source === undefined ? [] : [italic(withQuotes(source, british, false))]
}
