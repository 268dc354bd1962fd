/**
 * Classes of characters, as the parser tells them apart. Those from `LOWER` to `MARK` are of letters,
 * those to `DIGIT` of words in a count, those to `NUMBER` (`²`, `Ⅳ`) of words in a search.
 */
export const SPACE = 1
export const LOWER = 2
export const UPPER = 3
export const LETTER = 4
export const MARK = 5
export const DIGIT = 6
export const NUMBER = 7
export const STOP = 8
export const COMMA = 9
const other = 10

const kinds: ReadonlyArray<readonly [RegExp, number]> = [
  [/\s/, SPACE],
  [/\p{Lu}/u, UPPER],
  [/\p{Ll}/u, LOWER],
  [/\p{L}/u, LETTER],
  [/\p{M}/u, MARK],
  [/\p{Nd}/u, DIGIT],
  [/\p{N}/u, NUMBER],
  [/[.。．।۔።!?！？؟]/, STOP],
  [/[,;，、；،]/, COMMA],
]
const known = new Uint8Array(0x10000) // nothing of halves of pairs: what they are depends on the other
const isHalf = (unit: number): boolean => (unit & 0xf800) === 0xd800

function classify(code: number): number {
  const character = String.fromCodePoint(code)
  return kinds.find(([pattern]) => pattern.test(character))?.[1] ?? other
}

/**
 * The class of a character.
 *
 * @param code
 *   Code of it; half of a pair of surrogates is none of them.
 * @returns
 *   One of the classes; asked of the rules of Unicode once for each character up to U+FFFF.
 */
export function classOf(code: number): number {
  const found = known[code]
  if (found) return found
  if (code < known.length && isHalf(code)) return other
  const own = classify(code)
  if (code < known.length) known[code] = own
  return own
}

/** Whether characters of a class are letters. */
export const isLetter = (kind: number): boolean => kind >= LOWER && kind <= LETTER

/** The words of a text, in lists that go word by word. */
export interface Words {
  /** Offset of the first character of each. */
  readonly from: readonly number[]
  /** Offset behind the last. */
  readonly to: readonly number[]
  /** A number that words which are equal have in common, and others hardly ever. */
  readonly hash: readonly number[]
  /** The highest UTF-16 unit of the text: it tells whether signs of some script can be there at all. */
  readonly highest: number
}

const basis = 0x811c9dc5 | 0
const prime = 0x01000193

/**
 * A number for a word (FNV-1a), as `wordsIn` gives it.
 *
 * @param word
 *   Any text.
 * @returns
 *   32 bits, with a sign: engines keep no other numbers as they are.
 */
export function hashOf(word: string): number {
  let hash = basis
  for (let index = 0; index < word.length; index += 1)
    hash = Math.imul(hash ^ word.charCodeAt(index), prime)
  return hash
}

/** Whether a UTF-16 unit is the second of a pair. */
export const isSecondHalf = (unit: number): boolean => (unit & 0xfc00) === 0xdc00

/**
 * The class of the character that stands somewhere.
 *
 * @param text
 *   Any text.
 * @param index
 *   Offset of the character, or of its second half.
 * @returns
 *   One of the classes.
 */
export function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index)
  if (!isHalf(unit)) return classOf(unit)
  const first = isSecondHalf(unit) ? index - 1 : index
  const code = text.codePointAt(first) ?? 0
  return code > 0xffff ? classOf(code) : other
}

/**
 * Find the words of a text in one pass; none is cut out, which is what costs most.
 *
 * @param text
 *   Any text; for comparing, in small letters.
 * @param last
 *   Class of the last characters that make words: `NUMBER` for letters, marks and numbers
 *   (`[\p{L}\p{M}\p{N}]+`), `MARK` for letters and marks.
 * @param least
 *   Characters that a word must have (default: 1).
 * @returns
 *   Words, in order.
 */
export function wordsIn(text: string, last: number, least = 1): Words {
  const [from, to, hashes]: [number[], number[], number[]] = [[], [], []]
  let highest = 0
  let index = 0
  while (index < text.length) {
    const start = index
    let hash: number = basis
    let size = 0
    for (; index < text.length; index += 1) {
      const unit = text.charCodeAt(index)
      highest = Math.max(highest, unit)
      const kind = known[unit] || classAt(text, index)
      if (kind < LOWER || kind > last) break
      if (!isSecondHalf(unit)) size += 1
      hash = Math.imul(hash ^ unit, prime)
    }
    if (size >= least) {
      from.push(start)
      to.push(index)
      hashes.push(hash)
    }
    index += 1 // what parts it from the next
  }
  return { from, to, hash: hashes, highest }
}
