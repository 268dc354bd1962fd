import slugify from '@sindresorhus/slugify'
import { isSlug, type Slug } from '../model/index.ts'
import { shortDigest } from './digest.ts'

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
const apostrophe = /['’ʼ`´]/g
/** `U.S.`, `J.R.R.`: letters that stand for words. */
const initials = /(?<!\p{L})\p{L}(?:\.\p{L})+\.?(?!\p{L})/gu
const between = /[^\p{L}\p{N}\p{M}]+/gu

/**
 * A name as it is compared: without regard to capitals, signs and spaces.
 *
 * @param name
 *   As printed.
 * @returns
 *   Its words in lower case, a space between them; empty when it has none.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(invisible, '')
    .toLowerCase()
    .replace(apostrophe, '')
    .replace(initials, (letters) => letters.replace(/\./g, ''))
    .replace(between, ' ')
    .trim()
}

const marks = /\p{M}/gu
const plain = /^[a-z0-9ßæøłđþðœı ]+$/
const longest = 60

/** Segments below a folder of shelves that are not a name. */
const reserved = new Set(['unknown', 'initials'])

/**
 * The address of a name among its like, which depends on nothing but the name.
 *
 * Names in Latin letters are transliterated, and two that come out the same are one: `José` and `Jose`.
 * Of all other names a digest is part of the address, so that two never share one.
 *
 * @param name
 *   As printed.
 * @returns
 *   Slug; nothing for a name without letters and digits.
 */
export function nameSlug(name: string): Slug | undefined {
  const folded = foldName(name)
  if (folded === '') return undefined
  const readable = slugify(folded, { decamelize: false })
  const isPlain = plain.test(folded.normalize('NFD').replace(marks, ''))
  if (isPlain && readable.length <= longest && isSlug(readable) && !reserved.has(readable))
    return readable
  const words = readable.slice(0, 40).replace(/-[^-]*$|-+$/, readable.length > 40 ? '' : '$&')
  const slug = `${words}-${shortDigest(folded)}`.replace(/^-|-(?=-)/g, '')
  return (isSlug(slug) ? slug : `name-${shortDigest(folded)}`) as Slug // letters and digits
}

// `【白鷺＝海湾通信】`, `[서울=뉴시스]`, `新华社北京4月24日电`
const bracket = /^[【[［(（「]+/
const agency = /^\p{Script=Han}{2,6}社(?=\p{Script=Han}{2})/u
// `MARROWICK (Gulf Wire)`, `Corvane, 15 novembre`, `VIENNA, July 17. /TASS/`
const behind = /\s*(?:[([（【［\]】］,،，、;:：/＝=|]|\s[-–—―]+(?:\s|$)|\d).*$/su
const longestPlace = 40
const letters = /\p{L}{2}/u
const shouted = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u
const word = /\p{L}[\p{L}\p{M}'’]*/gu

/**
 * The place that a dateline names.
 *
 * @param dateline
 *   As printed: `MARROWICK (Gulf Wire)`.
 * @returns
 *   `Marrowick`: the capitals are the dateline's, not the town's; nothing when no place is named.
 */
export function placeOf(dateline: string): string | undefined {
  const place = dateline
    .normalize('NFC')
    .replace(bracket, '')
    .replace(agency, '')
    .replace(behind, '')
    .replace(/[\s.。\-–—―]+$/u, '')
    .trim()
  if (place.length > longestPlace || !letters.test(place)) return undefined
  return shouted.test(place)
    ? place.replace(word, (whole) => whole.slice(0, 1) + whole.slice(1).toLowerCase())
    : place
}
