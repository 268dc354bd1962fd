import slugify from '@sindresorhus/slugify'
import type { Takedown } from '../model/index.ts'

const special = /[\\^$.*+?()[\]{}|/-]/g
const escaped = (text: string): string => text.replace(special, '\\$&')

// What may stand within a word unseen, and between two words: also the marks of Markdown, as in `Ada *Winter*`.
const unseen = '[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]*'
const between = `(?:[\\s\\p{Cf}*_~\`.,-]|\\\\|&nbsp;)+`
const apostrophes = "['’‘ʼ′`]"
const hyphens = '[-‐‑‒–]'
const spaceless = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u
const sign = /[\p{L}\p{N}]/u

/** One character in each of the ways that a file may write it. */
function character(sign: string): string {
  if (/['’‘ʼ′`]/.test(sign)) return `(?:${apostrophes}|&#39;|&#x27;|&apos;)`
  if (/[-‐‑‒–]/.test(sign)) return hyphens
  const [composed, apart] = [sign.normalize('NFC'), sign.normalize('NFD')]
  const code = sign.codePointAt(0) ?? 0
  const forms = [...new Set([composed, apart])].map(escaped)
  return `(?:${[...forms, `&#${code};`, `&#x${code.toString(16)};`].join('|')})`
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

function bounded(form: string): string {
  const [first = '', last = ''] = [[...form].at(0), [...form].at(-1)]
  const before = sign.test(first) && !spaceless.test(first) ? '(?<![\\p{L}\\p{N}])' : ''
  const after = sign.test(last) && !spaceless.test(last) ? '(?![\\p{L}\\p{N}])' : ''
  return `${before}${phrase(form)}${after}`
}
