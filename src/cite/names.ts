import { generation } from '../model/index.ts'

/** A name as bibliographies need it: in parts, or as one word where it has none. */
export type CitedName =
  | {
      readonly family: string
      readonly given: string
      /** `Jr.`, `III` */
      readonly suffix?: string
    }
  | { readonly literal: string }

const ofGeneration = new RegExp(`^${generation}$`)
const familyFirst = /^(?:hu|ja|ko|vi|zh)\b/i
const particle = /^(?:\p{Ll}[\p{Ll}'’]*|[Aa]l-\S+)$/u
// Scripts in which a name has a family name that can trade places and initials that can stand for it.
const alphabetic = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\s.,'’\-–]+$/u
const desk =
  /\b(?:agency|associated|bureau|correspondents?|desk|editorial|editors?|news|newsroom|press|redaktion|rédaction|redacción|reporters?|service|staff|team|wire)\b/i

/**
 * Part a name as bibliographies do.
 *
 * @param name
 *   As printed: `Jane Doe`, `van Gogh, Vincent`, `Reuters`.
 * @param language
 *   Of the article, when known; some put the family first.
 * @returns
 *   Family's and own name; particles stay with the family. An agency, a desk, a single word and a
 *   name in a script without initials stay as they are printed.
 */
export function toCitedName(name: string, language?: string): CitedName {
  const [printed, suffix] = withoutSuffix(name.replace(/\s+/g, ' ').trim())
  const named = partsOf(printed, language)
  return 'literal' in named || suffix === undefined ? named : { ...named, suffix }
}

/** A name, and what tells a son from his father: behind the last word, or behind the family's name. */
function withoutSuffix(printed: string): [name: string, suffix?: string] {
  for (const form of [/^(.+? .+?),? (\S+)$/, /^([^,]+) (\S+)(, .+)$/]) {
    const [, before = '', suffix = '', rest = ''] = form.exec(printed) ?? []
    if (ofGeneration.test(suffix)) return [`${before}${rest}`, suffix]
  }
  return [printed]
}

function partsOf(printed: string, language: string | undefined): CitedName {
  const [family = '', given = '', ...more] = printed.split(/\s*,\s*/)
  if (!alphabetic.test(printed) || desk.test(printed) || more.length > 0)
    return { literal: printed }
  if (given !== '') return { family, given }
  const words = printed.split(' ')
  if (words.length === 1) return { literal: printed }
  if (language !== undefined && familyFirst.test(language))
    return { family: words[0] ?? '', given: words.slice(1).join(' ') }
  let from = words.length - 1
  while (from > 1 && particle.test(words[from - 1] ?? '')) from -= 1
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') }
}

/**
 * A name with the family's part first, as reference managers file it.
 *
 * @param name
 *   Name in parts.
 * @returns
 *   `Doe, Jane`, or the whole name where it has no parts.
 */
export function filed(name: CitedName): string {
  return 'literal' in name ? name.literal : [name.family, name.given, ...suffixOf(name)].join(', ')
}

/**
 * What stands behind a name.
 *
 * @param name
 *   Name in parts.
 * @returns
 *   `Jr.`; none for most.
 */
export function suffixOf(name: CitedName): string[] {
  return 'literal' in name || name.suffix === undefined ? [] : [name.suffix]
}

/**
 * A filed name for the tags that Zotero and Google Scholar read.
 *
 * Zotero parts a name at its comma, or before its last word where it has none; and it takes a comma with a space
 * in the words on both of its sides for one between two authors. So a name without parts ends with a comma, which
 * Zotero drops, and the words of a family's name are held together by spaces that do not break.
 *
 * @param name
 *   Name in parts.
 * @returns
 *   `van\u00a0Gogh, Vincent W.`, `Gulf Wire,`, `Reuters`
 */
export function tagged(name: CitedName): string {
  // Zotero has no field for a suffix, and puts a space behind a full stop.
  if (!('literal' in name)) {
    const family = [name.family, ...suffixOf(name)].join(' ').replace(/\.$/, '')
    return `${unbroken(family)}, ${name.given}`
  }
  const { literal } = name
  if (literal.includes(',')) return unbroken(literal)
  return literal.includes(' ') ? `${literal},` : literal
}

const unbroken = (words: string): string => words.replace(/ /g, '\u00a0')

/**
 * A name in the order in which it is spoken.
 *
 * @param name
 *   Name in parts.
 * @returns
 *   `Jane Doe`, `John Smith Jr.`
 */
export function spoken(name: CitedName): string {
  if ('literal' in name) return name.literal
  return [name.given, name.family, ...suffixOf(name)].join(' ')
}
