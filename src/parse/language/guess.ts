import { ngramTables } from '../../reference.ts'
import { digits, languages, separators, signs } from './key.ts'

/** The language that a text is most likely in. */
export interface Guess {
  /** ISO 639-1 code. */
  readonly language: string
  /** Whether it scores as texts of that language do. */
  readonly isReliable: boolean
  /** How far it is ahead of the next language, from 0 to 1. */
  readonly lead: number
}

/** A language, and how a text scores as one of it, from 0 to 1. */
interface Score {
  readonly language: number
  readonly score: number
}

const known = languages.split(', ').map((pair) => {
  const [code = '', average = '0'] = pair.split(' ')
  return { code, average: Number(average) }
})
const border = new RegExp(separators, 'u')
const longestText = 1000
const longestWord = 70
const [enough, tooMuch] = [350, 380] // bytes: up to a space behind the first, or up to the second
const floor = 53 // taken from all scores, so that the tables are shorter
const scale = 25
const [tab, newline, space] = [9, 10, 32]

// Whether a UTF-16 unit is a letter or parts words, of those that were met.
const [letter, separator] = [1, 2] as const
const met = new Uint8Array(0x10000)

function isLetter(unit: number): boolean {
  if (met[unit] === 0)
    met[unit] = `${String.fromCharCode(unit)} `.search(border) === 0 ? separator : letter
  return met[unit] === letter
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x60 || unit === 0x2019

/**
 * The letters that a text opens with: as many as are looked at, and some more, since what stands behind a letter
 * may tell its small form. The rules of `separators`, and ten times as fast: a space for what parts words, but
 * apostrophes right before a letter stay.
 */
function lettersOf(text: string): string {
  let letters = ''
  for (let from = 0; from < text.length && letters.length < 2 * tooMuch; ) {
    let to = from
    while (to < text.length && isLetter(text.charCodeAt(to))) to += 1
    letters += text.slice(from, to)
    from = to
    while (to < text.length && !isLetter(text.charCodeAt(to))) to += 1
    let last = to
    while (last > from && isApostrophe(text.charCodeAt(last - 1))) last -= 1
    if (last > from && letters !== '') letters += ' '
    letters += text.slice(last, to)
    from = to
  }
  return letters.toLowerCase()
}

const sign = (byte: number): string => signs.charAt(byte)

/** The bytes of a character in UTF-8, a sign of the tables for each. */
function bytesOf(code: number): string {
  const last = sign(0x80 | (code & 0x3f))
  if (code < 0x80) return String.fromCharCode(code)
  if (code < 0x800) return sign(0xc0 | (code >> 6)) + last
  return sign(0xe0 | (code >> 12)) + sign(0x80 | ((code >> 6) & 0x3f)) + last
}

/** The words of a text, byte by byte. */
function wordsOf(text: string): string[] {
  const words: string[] = []
  let word = ''
  let bytes = 0
  for (let index = 0; index < text.length && bytes <= tooMuch; index += 1) {
    const code = text.charCodeAt(index)
    if (code !== space) {
      const own = bytesOf(code)
      word += own
      bytes += own.length
      continue
    }
    if (word !== '') words.push(word)
    word = ''
    if (bytes > enough) break
    bytes += 1
  }
  if (word !== '') words.push(word)
  return words
}

/** Groups of four bytes, every third of a word, and its last four. */
function groupsOf(words: readonly string[]): Set<string> {
  const groups = new Set<string>()
  for (const word of words) {
    const length = Math.min(word.length, longestWord)
    let at = 0
    for (; at + 4 < length; at += 3) groups.add((at === 0 ? ' ' : '') + word.slice(at, at + 4))
    groups.add(`${at === 0 ? ' ' : ''}${word.slice(Math.max(0, length - 4))} `)
  }
  return groups
}

// The tables, and where in them the line of a group begins, by the hash of the group. To go through them once and
// to keep nothing but these places takes a tenth of the time that 80,000 objects take.
const places = 1 << 18
let ngrams = ''
let lineAt: Int32Array | undefined

function placeOf(text: string, from: number, to: number): number {
  let hash = 0
  for (let index = from; index < to; index += 1)
    hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(index)
  return (hash ^ (hash >>> 15)) & (places - 1)
}

function readTables(): Int32Array {
  ngrams = ngramTables()
  const found = new Int32Array(places)
  for (let from = 1; from < ngrams.length; ) {
    const to = ngrams.indexOf('\t', from)
    let place = placeOf(ngrams, from, to)
    while (found[place] !== 0) place = (place + 1) & (places - 1)
    found[place] = from
    from = ngrams.indexOf('\n', to) + 1
  }
  return found
}

/** Where the scores of a group begin; 0 when no language has it often. */
function scoresOf(group: string): number {
  lineAt ??= readTables()
  let place = placeOf(group, 0, group.length)
  for (let from = lineAt[place] ?? 0; from !== 0; from = lineAt[place] ?? 0) {
    const end = from + group.length
    if (ngrams.charCodeAt(end) === tab && ngrams.startsWith(group, from)) return end + 1
    place = (place + 1) & (places - 1)
  }
  return 0
}

const languageOf = new Uint8Array(0x80)
for (const [index, digit] of [...digits].entries()) languageOf[digit.charCodeAt(0)] = index

/** The number that a hexadecimal digit means. */
function hexAt(at: number): number {
  const unit = ngrams.charCodeAt(at)
  return unit < 0x3a ? unit - 0x30 : unit - 0x57
}

function addScores(group: string, sums: Float64Array): void {
  const first = scoresOf(group)
  if (first === 0) return
  for (let at = first; ngrams.charCodeAt(at) !== newline; at += 3) {
    const language = languageOf[ngrams.charCodeAt(at)] as number // a digit, which has a place
    sums[language] = (sums[language] as number) + 16 * hexAt(at + 1) + hexAt(at + 2) + floor
  }
}

/**
 * Guess the language of a text from the groups of letters in its first words.
 *
 * It is what eld says (its tables are used), without what eld takes to start: to make an object for each
 * of its 80,000 groups costs half a second, in each thread.
 *
 * @param text
 *   Any text.
 * @returns
 *   The likeliest of 60 languages; nothing for a text without a group that any of them knows.
 */
export function guessLanguage(text: string): Guess | undefined {
  const groups = groupsOf(wordsOf(lettersOf(text.slice(0, longestText))))
  const sums = new Float64Array(known.length)
  for (const group of groups) addScores(group, sums)
  const [first, next] = firstTwo(sums, groups.size)
  const own = known[first?.language ?? -1]
  if (!first || !own) return undefined
  return {
    language: own.code,
    isReliable: groups.size >= 3 && first.score >= own.average * typical && isApart(first, next),
    lead: first.score - (next?.score ?? 0),
  }
}

/** The languages that score highest; of equal scores the earlier one. */
function firstTwo(
  sums: Float64Array,
  groups: number,
): readonly [Score | undefined, Score | undefined] {
  let first: Score | undefined
  let next: Score | undefined
  for (let language = 0; language < sums.length; language += 1) {
    const share = (sums[language] as number) / groups // in range
    const score = share / (share + scale)
    if (!(score > (next?.score ?? 0))) continue
    if (score > (first?.score ?? 0)) {
      next = first
      first = { language, score }
    } else next = { language, score }
  }
  return [first, next]
}

const typical = 0.75

/** As eld has it: it is the number of the next language that is compared, not its score. */
const isApart = (first: Score, next: Score | undefined): boolean =>
  Math.abs(first.score - (next?.language ?? 0)) >= 0.01
