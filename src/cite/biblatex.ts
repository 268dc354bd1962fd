import type { Cited } from './cited.ts'
import { noteOf } from './csl-json.ts'
import { suffixOf } from './names.ts'
import { escapeTex, escapeTexUrl } from './tex.ts'

/**
 * An article as an entry of BibLaTeX.
 *
 * @param cited
 *   Its facts.
 * @returns
 *   `@article` with `entrysubtype = {newspaper}`; what is not known is absent.
 */
export function toBibLatex(cited: Cited): string {
  const { authors, source, issued, language, abstract, topics, url } = cited
  const fields: [string, string | undefined][] = [
    ['entrysubtype', 'newspaper'],
    ['author', authors.length === 0 ? undefined : authors.map(author).join(' and ')],
    // A second pair of braces keeps a style from changing the capitals of a headline.
    ['title', `{${escapeTex(cited.title)}}`],
    ['journaltitle', source && escapeTex(source)],
    ['issn', cited.issn],
    ['date', issued?.value.slice(0, 10)],
    ['langid', language && langids[language.split('-')[0]?.toLowerCase() ?? '']],
    ['language', language && escapeTex(language)],
    ['abstract', abstract && escapeTex(abstract)],
    ['keywords', topics.length === 0 ? undefined : topics.map(keyword).join(', ')],
    ['library', escapeTex(cited.archive)],
    ['url', url && escapeTexUrl(url)],
    ['urldate', url === undefined ? undefined : cited.captured?.value.slice(0, 10)],
    ['note', escapeTex(noteOf(cited))],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}},`],
  )
  return `@article{newsfiche-${cited.id},\n${lines.join('\n')}\n}\n`
}

type Author = Cited['authors'][number]

function author(name: Author): string {
  return 'literal' in name
    ? `{${escapeTex(name.literal)}}`
    : [name.family, ...suffixOf(name), name.given].map(part).join(', ')
}

// BibLaTeX parts a list of names at the word `and`: a name that holds it, or a comma, is braced.
function part(text: string): string {
  const escaped = escapeTex(text)
  return /\band\b|,/i.test(text) ? `{${escaped}}` : escaped
}

function keyword(topic: string): string {
  const escaped = escapeTex(topic)
  return topic.includes(',') ? `{${escaped}}` : escaped
}

// The languages that babel and polyglossia hyphenate, by their tags.
const langids: Readonly<Record<string, string>> = {
  ar: 'arabic',
  cs: 'czech',
  da: 'danish',
  de: 'ngerman',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  he: 'hebrew',
  hu: 'hungarian',
  it: 'italian',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian',
}
