import slugify from '@sindresorhus/slugify'
import type { Takedown } from '../model/index.ts'

const special = /[\\^$.*+?()[\]{}|/-]/g
const escaped = (text: string): string => text.replace(special, '\\$&')

// What may stand within a word unseen, and between two words: also the marks of Markdown, as in `Ada *Winter*`, and
// the signs of addresses and of JSON.
const unseen = '(?:[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]|&shy;)*'
const between = `(?:[\\s\\p{Cf}*_~\`.,+-]|\\\\u0020|\\\\u00a0|\\\\[nrt]|\\\\|&nbsp;|&#0*32;|&#x0*20;|%20|%C2%A0)+`
const apostrophes = "['’‘ʼ′`]"
const hyphens = '[-‐‑‒–]'
const spaceless = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u
const sign = /[\p{L}\p{N}]/u

const marks: Readonly<Record<string, string>> = {
  '\u0300': 'grave',
  '\u0301': 'acute',
  '\u0302': 'circ',
  '\u0303': 'tilde',
  '\u0308': 'uml',
  '\u030a': 'ring',
  '\u030c': 'caron',
  '\u0327': 'cedil',
}
const ligatures: Readonly<Record<string, string>> = {
  ß: 'szlig',
  æ: 'aelig',
  ø: 'oslash',
  œ: 'oelig',
  ð: 'eth',
  þ: 'thorn',
}

/** The name that HTML has for a letter with its mark: `&eacute;`. */
function entityName(sign: string): string | undefined {
  const [base = '', mark = '', ...more] = sign.normalize('NFD')
  const name = marks[mark]
  return name !== undefined && more.length === 0 ? `${base}${name}` : ligatures[sign.toLowerCase()]
}

const percentOf = (sign: string): string =>
  [...new TextEncoder().encode(sign)]
    .map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
    .join('')

/** A letter as addresses, JSON, HTML and wide type write it. */
function encodings(sign: string): string[] {
  const code = sign.codePointAt(0) ?? 0
  const hex = code.toString(16)
  const name = entityName(sign)
  return [
    `&#0*${code};`,
    `&#x0*${hex};`,
    `\\\\u${hex.padStart(4, '0')}`,
    percentOf(sign),
    ...(/[!-~]/.test(sign) ? [String.fromCodePoint(code + 0xfee0)] : []),
    ...(name === undefined ? [] : [`&${name};`]),
  ]
}

/** One character in each of the ways that a file may write it. */
function character(sign: string): string {
  if (/['’‘ʼ′`]/.test(sign)) return `(?:${apostrophes}|&#39;|&#x27;|&apos;|%27|%E2%80%99)`
  if (/[-‐‑‒–]/.test(sign)) return hyphens
  const forms = [sign.normalize('NFC'), sign.normalize('NFD')].map(escaped)
  // Codes of capitals are others than those of small letters.
  const codes = [sign.toLowerCase(), sign.toUpperCase()].flatMap((one) =>
    [...one].length === 1 ? encodings(one) : [],
  )
  return `(?:${[...new Set([...forms, ...codes])].join('|')})`
}

function phrase(words: string): string {
  return words
    .split(/\s+/)
    .map((word) => [...word.normalize('NFC')].map(character).join(unseen))
    .join(between)
}

/** A person's name is also written with the family's name first. */
function orders(words: string, isName: boolean): string[] {
  const parts = words.split(/\s+/)
  const last = parts.at(-1)
  if (!isName || parts.length < 2 || last === undefined) return [words]
  return [words, [last, ...parts.slice(0, -1)].join(' ')]
}

/**
 * Finds words that must go, however a file writes them: in capitals, composed or not, over the end of a
 * line, with marks of Markdown between them, as a part of an address.
 *
 * @param removed
 *   Words and names.
 * @returns
 *   Expression that finds each of them, whole words only; nothing when there are none.
 */
export function finderOf(removed: Takedown['removed']): RegExp | undefined {
  const forms = removed.flatMap(({ words, name }) => {
    const plain = words.trim().replace(/\s+/g, ' ')
    const slug = slugify(plain, { decamelize: false }).replace(/-/g, ' ')
    return [...orders(plain, name), ...(slug === '' ? [] : orders(slug, name))]
  })
  const unique = [...new Set(forms.filter((form) => form !== ''))]
  if (unique.length === 0) return undefined
  // The longest first, so that of `Ada Winter` and `Ada` the whole is found.
  const found = unique
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((form) => bounded(form))
  return new RegExp(found.join('|'), 'giu')
}

// A word also begins behind a code: `%22Winter`, `\\nWinter`.
const start = '(?:(?<![\\p{L}\\p{N}])|(?<=%[0-9a-f]{2})|(?<=\\\\[nrtbf])|(?<=\\\\u[0-9a-f]{4}))'

function bounded(form: string): string {
  const [first = '', last = ''] = [[...form].at(0), [...form].at(-1)]
  const before = sign.test(first) && !spaceless.test(first) ? start : ''
  const after = sign.test(last) && !spaceless.test(last) ? '(?![\\p{L}\\p{N}])' : ''
  return `${before}${phrase(form)}${after}`
}
