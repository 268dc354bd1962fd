import type { Cited } from '../cited.ts'
import { datePartsOf, monthFirst } from '../dates.ts'
import { joined } from '../lists.ts'
import { type CitedName, filed, spoken, suffixOf } from '../names.ts'
import { american, ended, withQuotes } from '../quotes.ts'
import { type Run, roman } from '../runs.ts'
import { titleCase } from '../title-case.ts'
import { masthead } from './masthead.ts'
import { type CitationStyle, pointing } from './style.ts'

/** Chicago Manual of Style, 17th edition, author and date. */
export const chicago: CitationStyle = {
  id: 'chicago',
  name: 'Chicago',
  locator: pointing('para.'),
  cite(cited) {
    const { authors, issued, source, url } = cited
    const head = headOf(cited)
    if (head.length === 0) return standalone(cited)
    const date = issued && datePartsOf(issued)
    const day = date && monthFirst(date)
    const place = authors.length > 0 ? source : undefined
    const mark = day !== undefined && place === undefined ? ',' : '.'
    return [
      ...head,
      roman(` ${date ? `${date.year}.` : 'n.d.'} `),
      roman(`“${ended(headed(cited), mark, american)}”`),
      ...(place === undefined
        ? []
        : [roman(' '), ...masthead(place, day === undefined ? '.' : ',', american)]),
      ...(day === undefined ? [] : [roman(` ${day}.`)]),
      ...(url === undefined ? [] : [roman(` ${url}.`)]),
    ]
  },
}

/** Neither author nor newspaper: the title leads. */
function standalone(cited: Cited): Run[] {
  const date = cited.issued && datePartsOf(cited.issued)
  return [
    roman(`“${ended(headed(cited), '.', american)}”`),
    roman(date ? ` ${date.year}, ${monthFirst(date)}.` : ' n.d.'),
    ...(cited.url === undefined ? [] : [roman(` ${cited.url}.`)]),
  ]
}

function headed({ title, language }: Cited): string {
  const quoted = withQuotes(title, american, true)
  return titleCase(quoted, language)
}

function headOf({ authors, source }: Cited): Run[] {
  if (authors.length > 0) return [roman(ended(people(authors), '.', american))]
  return source === undefined ? [] : masthead(source, '.', american)
}

const particles = /^((?:\p{Ll}[\p{Ll}'’]*\s)+)(.+)$/u

/** Chicago files `van Gogh` under G. */
function first(name: CitedName): string {
  if ('literal' in name) return name.literal
  const [, particle, family] = particles.exec(name.family) ?? []
  if (!particle || !family) return filed(name)
  return [family, `${name.given} ${particle.trim()}`, ...suffixOf(name)].join(', ')
}

function people(authors: readonly CitedName[]): string {
  const names = authors.map((name, index) => (index === 0 ? first(name) : spoken(name)))
  if (names.length > 10) return `${names.slice(0, 7).join(', ')}, et al.`
  return joined(names, ', ', ', and ', ', and ')
}
