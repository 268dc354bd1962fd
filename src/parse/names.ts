import {
  classAt,
  classOf,
  DIGIT,
  isLetter,
  isSecondHalf,
  LOWER,
  NUMBER,
  SPACE,
  STOP,
  UPPER,
} from '../characters.ts'
import { fold, generation, lookUp } from '../model/index.ts'
import { findDates } from './dates.ts'
import { phrasebook } from './phrasebook.ts'
import { languages } from './words/languages.ts'
import { isWeekday, monthOf } from './words/months.ts'
import { phrasesOf, type Topic } from './words/words.ts'

/** A name within a text. */
export interface NameFound {
  readonly from: number
  readonly to: number
}

/** Characters of a line that are looked at. */
export const longest = 220
const farthest = 30
const isShouted = (words: string): boolean =>
  words === words.toUpperCase() && words !== words.toLowerCase()
// Between two authors; a dot, a bar or a dash says that something else begins.
const lists = /^[\s]*(?:[;；,、，/／&＆]|\p{L}{1,4})[\s]*(?:\p{L}{1,4}\s*)?(?:\p{L}+\s*[:：]\s*)?$/u
// What tells a son from his father belongs to his name, comma and all: `John Smith, Jr.`
const son = String.raw`\s${generation}(?![\p{L}\p{M}])`
const sonOf = new RegExp(`,?${son}$`, 'u')
// What parts one name from the next, or from what is printed beside it.
const signs = String.raw`,(?!${son})|[|•·‣\t\n;；、，/／&＆()（）[\]【】<>«»]|\s[-–—]+\s|:\s|：|(?<=\p{Ll})(?=\p{Lu}\p{Ll}+\p{L}*\s\p{Lu})|(?<=\p{Ll}|\p{Lo}|\p{Lu}{3})[\s\u00a0]?(?=\d)`
const mail = String.raw`[\w.+-]{1,60}@[\w-]{1,40}\.[\w.]{2,}|@\w+`
const links = String.raw`https?:\S+|\s(?=The\s\p{Lu})`
// Most lines have no `@`, and need no look at each of their letters.
const border = new RegExp(`${signs}|${links}`, 'uy')
const bordersAndMail = new RegExp(`${signs}|${mail}|${links}`, 'gu')
const innerWords: Readonly<Record<string, string>> = {
  de: ' von ',
  fr: ' par ',
  es: ' por ',
  pt: ' por ',
  nl: ' door ',
  sv: ' av ',
  no: ' av ',
  da: ' af ',
}
const particles = String.raw`d[aeiou]s?|del|della|di|du|des|van|von|der|den|ten|ter|zu|zum|zur|la|le|el|al|bin|ibn|ben|bint|abu|af|av|y|e|of|st\.?|mac|mc|o`
const particle = new RegExp(`^(?:${particles}|i|och|ua)$`, 'i')
const plainParticle = new RegExp(`^(?:${particles})$`, 'i')
const initial = /^\p{Lu}\.$/u
const small = /^\p{Ll}/u
const cased = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|d['’]\p{Lu}[\p{L}\p{M}'’-]*)$/u
// `Harbour. Styling` ends one thing and opens another; `Phil.` and `J.` are cut short.
const sentenceEnd = /\p{L}{5}\.$/u
const uncased = /^[\p{Lo}\p{M}\u200c'’.-]+$/u
const eastern =
  /^[\u3400-\u9fff\u3040-\u30ff]{2,6}$|^[\uac00-\ud7a3]{2,4}$|^[\u30a0-\u30ff・＝]{4,16}$/
const ideographs = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/

const collect = (...topics: readonly Topic[]): string[] =>
  topics.flatMap((topic) => languages.flatMap((own) => phrasesOf(own[topic])))
const ands = collect('and')
  .map((word) => fold(word))
  .filter((word) => /^\p{L}+$/u.test(word))
const joins = new Set(ands.filter((word) => word.length > 1))
// A single letter may stand within a name, `Ortega y Gasset`, but hardly between two whole ones.
const letters = new Set(ands.filter((word) => word.length === 1))
const nameBefore = /\p{Lu}[\p{L}\p{M}'’.-]*\s\p{Lu}[\p{L}\p{M}'’.-]+$/u
const nameBehind = /^\p{Lu}[\p{L}\p{M}'’.-]*\s\p{Lu}[\p{L}\p{M}]/u
const longestJoin = [...joins].reduce((most, word) => Math.max(most, word.length), 0)
const isRole = phrasebook(collect('role'))
const isStrange = phrasebook(collect('tools', 'share', 'related', 'photo'))
const isNoName = phrasebook([
  ...collect('role'),
  ...collect('published', 'updated').filter((word) => fold(word).length > 4),
])
const isLabel = phrasebook(
  collect(
    'source',
    'published',
    'updated',
    'photo',
    'by',
    'tools',
    'share',
    'related',
    'note',
    'minutes',
  ),
)
const isPhotoWord = phrasebook(collect('photo'))
const agencies = new Set(
  'dpa afp ap reuters ansa efe lusa tt ntb ritzau sid kna epd apa ddp tass pa ans pti ani aap bernama xinhua kyodo jiji yonhap agi adnkronos askanews ats belga anp stt čtk tasr mti pap agerpres hina tanjug beta bta mtva sda dapd'.split(
    ' ',
  ),
)
const byWords = languages
  .flatMap(({ language, by }) => phrasesOf(by).map((phrase) => ({ language, phrase })))
  .sort((a, b) => b.phrase.length - a.phrase.length)
const longestBy = byWords[0]?.phrase.length ?? 0
const byOpening = new Map<string, Map<string, readonly string[]>>()

/** Words for “by” of a language, and of English, that open with a character; the longest first. */
function byWordsOf(opening: string, language: string): readonly string[] {
  const own = byOpening.get(language) ?? new Map<string, readonly string[]>()
  byOpening.set(language, own)
  const known = own.get(opening)
  if (known) return known
  const words = byWords
    .filter(
      ({ language: its, phrase }) =>
        (its === language || its === 'en') && phrase.startsWith(opening),
    )
    .map(({ phrase }) => phrase)
  own.set(opening, words)
  return words
}

/** Length of the words for “by” that a text opens with. */
function byLength(text: string, language: string): number {
  const lower = text.slice(0, longestBy + 1).toLowerCase()
  for (const phrase of byWordsOf(lower.charAt(0), language)) {
    if (!lower.startsWith(phrase)) continue
    const rest = text.slice(phrase.length)
    if (/^\s*[:：]\s*|^\s+|^(?=\p{Lu})/u.test(rest) || ideographs.test(phrase))
      return phrase.length + (/^[\s:：]*/.exec(rest)?.[0].length ?? 0)
  }
  return 0
}

/**
 * Whether a word is a small one that stands within names: `van`, `de`.
 *
 * @param word
 *   One word.
 * @returns
 *   Whether it is; words for “and” that stand there too are none.
 */
export function isParticle(word: string): boolean {
  return plainParticle.test(word)
}

/**
 * Whether a text opens with a word for “by”.
 *
 * @param text
 *   One line.
 * @param language
 *   BCP 47 tag of the page, when known.
 * @returns
 *   Whether it does.
 */
export function opensWithBy(text: string, language = 'en'): boolean {
  return byLength(text.replace(/^[•·\s-]+/, ''), language.slice(0, 2)) > 0
}

/**
 * Whether a line ends with what tells a son from his father, whose full stop ends no sentence.
 *
 * @param line
 *   One line.
 * @returns
 *   Whether it does: `By John Smith, Jr.`
 */
export function endsWithGeneration(line: string): boolean {
  return sonOf.test(line)
}

// The last character of `Jr.`, `Sr` or `III`: few names end so.
const mayEndInGeneration = (words: string): boolean =>
  '.rIV'.includes(words.charAt(words.length - 1))

/**
 * Whether words have the shape of a person's name.
 *
 * @param words
 *   A few words.
 * @returns
 *   Whether they could be one: two to five words with capitals, or as other scripts write names.
 */
export function isNameShaped(words: string): boolean {
  if (words.length > 42 || /\d/.test(words)) return false
  if (mayEndInGeneration(words) && sonOf.test(words)) return isNameShaped(words.replace(sonOf, ''))
  if (ideographs.test(words))
    return (
      eastern.test(words.replace(/[\s　]+/g, '')) &&
      !/\S{3,}[\s　]+\S{3,}/.test(words) &&
      !isLabel(words)
    )
  const parts = words.split(/\s+/)
  if (parts.length < 2 || parts.length > 5) return false
  const first = parts[0] ?? ''
  if (uncased.test(first)) return parts.every((part) => uncased.test(part) && part.length < 14)
  const isPlain = parts.every(
    (part, index) =>
      (cased.test(part) || initial.test(part) || (index > 0 && particle.test(part))) &&
      !(index < parts.length - 1 && sentenceEnd.test(part)) &&
      !isWeekday(part.toLowerCase()) &&
      !(index === 0 && part.length > 3 && monthOf(part.toLowerCase().replace('.', ''))),
  )
  return isPlain && cased.test(parts.at(-1) ?? '') && !parts.some(isNoName) && !isStrange(words)
}

/** Whether words are a desk or an agency that signs for a person. */
export function isDesk(words: string): boolean {
  return agencies.has(words.toLowerCase())
}

const leading = '.,:：&-'
const trailing = ',:：&-'
const isOf = (signs: string, text: string, index: number): boolean =>
  classAt(text, index) === SPACE || signs.includes(text.charAt(index))

/** Where a small letter and a capital touch; below 0 when they do nowhere. */
function seamIn(text: string, start: number, end: number): number {
  let before = classAt(text, start)
  for (let index = start + 1; index < end; index += 1) {
    const kind = classAt(text, index)
    if (before === LOWER && kind === UPPER) return index
    before = kind
  }
  return -1
}

/** Cut a part down to the name in it: no title behind, no white space around. */
function trimmed(text: string, from: number, to: number): NameFound | undefined {
  let [start, end] = [from, to]
  while (start < end && isOf(leading, text, start)) start += 1
  while (start < end && isOf(trailing, text, end - 1)) end -= 1
  if (start >= end) return undefined
  const glued = seamIn(text, start, end)
  const before = glued < 0 ? '' : text.slice(start, glued)
  if (before !== '' && isNameShaped(before) && !/(?:Mc|Mac|De|La|Le|Di|Da|Van|O’|O')$/.test(before))
    end = glued
  start = behindRole(text, start, end)
  return { from: start, to: withoutRole(text, start, end) }
}

/** `unserer Redakteurin Jana Decker` names a person for the last two words only. */
function behindRole(text: string, from: number, to: number): number {
  const part = text.slice(from, to)
  const isBefore = (word: string): boolean =>
    isRole(word) || (small.test(word) && !particle.test(word))
  if (!threeWords.test(part) || !isBefore(/^\S+/.exec(part)?.[0] ?? '')) return from
  const words = [...part.matchAll(/\S+/g)]
  const name = words.findIndex(([word]) => !isBefore(word))
  const isTold = words.slice(0, name).some(([word]) => isRole(word))
  return name > 0 && isTold && words.length - name >= 2 ? from + (words[name]?.index ?? 0) : from
}

/** Words for a reporter behind a name, as the source of a pattern. */
export const reporters: string = '기자|記者|记者|특파원'
const reporter = new RegExp(String.raw`(?:\s+|(?<=[\u3400-\u9fff]{2}))(?:${reporters})$`)
const threeWords = /\S\s+\S+\s+\S/

/** `Thabo Mokone Parliamentary editor` names a person for two words only. */
function withoutRole(text: string, from: number, to: number): number {
  const part = text.slice(from, to)
  const suffix = ideographs.test(part) ? reporter.exec(part) : null
  if (suffix) return from + suffix.index
  if (!threeWords.test(part)) return to
  const words = [...part.matchAll(/\S+/g)]
  const last = words.findIndex((match, index) => index > 1 && isRole(match[0]))
  if (last < 0) return to
  const cut = words.findIndex(
    (match, index) =>
      index >= 2 &&
      /^(?:Political|Senior|Chief|Deputy|Parliamentary|News|Travel|Lifestyle|Sports?|Health|Business|Staff|Content|Crime|Royal|Show|\p{Ll})/u.test(
        match[0],
      ),
  )
  const at = words[cut >= 2 && cut <= last ? cut : last]
  return at ? from + at.index - 1 : to
}

/** Whether two words with capitals stand on either side of a small word; no more than the nearest are looked at. */
function isBetweenNames(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - farthest), from)
  const isSmall = small.test(text.charAt(from + 1)) || isShouted(before)
  return isSmall && nameBehind.test(text.slice(to + 1, to + farthest)) && nameBefore.test(before)
}

/** Offsets of the words for “and”, with the spaces around them. */
function joinsIn(text: string): Array<readonly [number, number]> {
  const lower = text.toLowerCase()
  const found: Array<readonly [number, number]> = []
  let from = lower.indexOf(' ')
  for (let to = lower.indexOf(' ', from + 1); to >= 0; to = lower.indexOf(' ', from + 1)) {
    const length = to - from - 1
    const word = length <= longestJoin ? lower.slice(from + 1, to) : ''
    if (joins.has(word) || (letters.has(word) && isBetweenNames(text, from, to)))
      found.push([from, to + 1])
    from = to
  }
  return found
}

const isAsciiDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39

/** Whether a border may begin with a blank: before a dash, a digit or `The`. */
function mayPartBlank(text: string, index: number): boolean {
  if (text.charCodeAt(index) !== 0x20) return true
  const next = text.charCodeAt(index + 1)
  return isAsciiDigit(next) || 'T-–—'.includes(text.charAt(index + 1) || '.')
}

/** Whether a border may begin at a character: to ask the pattern at each of them costs more than all else. */
function mayPart(text: string, index: number): boolean {
  const unit = text.charCodeAt(index)
  const kind = classOf(unit)
  if (kind === SPACE) return mayPartBlank(text, index)
  if (kind === LOWER) return unit === 0x68 && text.startsWith('http', index)
  if (kind === UPPER) return index > 0 && classAt(text, index - 1) === LOWER
  if (kind === DIGIT) return index > 0 && isLetter(classAt(text, index - 1))
  return kind > NUMBER && kind !== STOP && !isSecondHalf(unit)
}

/** The borders in a text, as `matchAll` would find them. */
function bordersIn(text: string): Array<readonly [number, number]> {
  const found: Array<readonly [number, number]> = []
  for (let index = 0; index < text.length; index += 1) {
    if (!mayPart(text, index)) continue
    border.lastIndex = index
    const match = border.exec(text)
    if (!match) continue
    found.push([index, index + match[0].length])
    index += Math.max(0, match[0].length - 1)
  }
  return found
}

function bordersAndMailIn(text: string): Array<readonly [number, number]> {
  return [...text.matchAll(bordersAndMail)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  )
}

/** Offsets of the parts between borders, dates and times left out. */
function partsOf(
  text: string,
  start: number,
  dates: readonly NameFound[],
): Array<readonly [number, number]> {
  const cuts = text.includes('@') ? bordersAndMailIn(text) : bordersIn(text)
  for (const { from, to } of dates) cuts.push([from, to])
  cuts.push(...joinsIn(text))
  const parts: Array<readonly [number, number]> = []
  let done = start
  for (const [from, to] of cuts.sort((a, b) => a[0] - b[0])) {
    if (from >= done) parts.push([done, from])
    done = Math.max(done, to)
  }
  parts.push([done, text.length])
  return parts
}

/**
 * Find the names in a byline.
 *
 * @param line
 *   The line: `By JANE DOE in Kabul and John Roe`.
 * @param language
 *   BCP 47 tag of the page, when known.
 * @returns
 *   Names, in order; titles, places, dates and addresses are left out.
 */
export function findNames(line: string, language = 'en'): NameFound[] {
  const text = line.slice(0, longest)
  const own = language.slice(0, 2)
  const bullet = /^[•·‣\s*]*/.exec(text)?.[0].length ?? 0
  const by = byLength(text.slice(bullet), own)
  const found: NameFound[] = []
  for (const [from, to] of partsOf(text, bullet + by, findDates(text, own))) {
    if (found.length > 0 && !lists.test(text.slice(found.at(-1)?.to, from))) break
    const part = trimmed(text, from + leadLength(text.slice(from, to), own), to)
    if (!part || part.from >= part.to) continue
    const words = text.slice(part.from, part.to)
    if (shoutsAfter(words, text, found[0])) break
    const announced = by > 0 && from === bullet + by
    if (isNameShaped(words)) found.push(part)
    else if (found.length === 0) found.push(...deskIn(words, part, announced))
  }
  return found
}

/**
 * Whether a text is what stands between two authors: a comma, an “and”, a bar.
 *
 * @param between
 *   Characters between two names.
 * @returns
 *   Whether nothing else is in them.
 */
export function isJoint(between: string): boolean {
  return lists.test(between) || /^\s*$/.test(between)
}

/** A part of a line in which a name may stand. */
export interface NamePart extends NameFound {
  /** Whether a word for “by” stands right before it. */
  readonly announced: boolean
  /** Whether such a word opens the list that it is in. */
  readonly listed: boolean
}

/**
 * Cut a line into the parts in which names may stand.
 *
 * @param line
 *   One line.
 * @param language
 *   BCP 47 tag of the page, when known.
 * @param dates
 *   The dates in the line, when known.
 * @returns
 *   Parts between commas, bars, dates and words for “and”, in order, trimmed; titles, addresses and
 *   words for “by” are left out.
 */
export function nameParts(line: string, language = 'en', dates?: readonly NameFound[]): NamePart[] {
  const text = line.slice(0, longest)
  const own = language.slice(0, 2)
  const bullet = /^[•·‣\s*(（[【-]+/.exec(text)?.[0].length ?? 0
  const by = byLength(text.slice(bullet), own)
  const found: NamePart[] = []
  let end = 0
  let listed = false
  for (const [from, to] of partsOf(text, bullet + by, dates ?? findDates(text, own))) {
    const lead = leadLength(text.slice(from, to), own)
    const part = trimmed(text, from + lead, to)
    const announced = lead > 0 || (by > 0 && from === bullet + by)
    if (!part || part.from >= part.to) continue
    listed = announced || (listed && lists.test(text.slice(end, part.from)))
    end = part.to
    found.push({ from: part.from, to: part.to, announced, listed })
  }
  return found
}

/** Whether an outlet in capitals follows a name that is not in capitals. */
function shoutsAfter(words: string, text: string, first: NameFound | undefined): boolean {
  return first !== undefined && isShouted(words) && !isShouted(text.slice(first.from, first.to))
}

/** Length of the words before the name in a part: `Text: `, `Kolumne von `. */
function leadLength(part: string, language: string): number {
  const trimmedPart = part.trimStart()
  const lead = byLength(trimmedPart, language)
  return lead > 0 ? part.length - trimmedPart.length + lead : innerBy(part, language)
}

/** An agency, or what a word for “by” announced. */
function deskIn(words: string, part: NameFound, announced: boolean): NameFound[] {
  if (isDesk(words)) return [part]
  return announced ? firstWords(words, part) : []
}

/** `Kolumne von Carla Siepmann`: where the name begins behind a word for “by” in the middle. */
function innerBy(text: string, language: string): number {
  const word = lookUp(innerWords, language) ?? ' by '
  const at = text
    .slice(0, farthest + 2 * word.length)
    .toLowerCase()
    .indexOf(word)
  return at < 0 || at > farthest ? 0 : at + word.length
}

/** `in Kabul` behind a name that a word for “by” announced, or a desk of one or two words. */
function firstWords(words: string, { from, to }: NameFound): NameFound[] {
  const place = /\s(?:in|aus|à|en|i|w|v|from|at)\s/.exec(words)
  if (place && isNameShaped(words.slice(0, place.index))) return [{ from, to: from + place.index }]
  const isShort = words.length <= 40 && words.split(/\s+/).length <= 4
  return isShort && /^[\p{L}]/u.test(words) && !isPhotoWord(words) ? [{ from, to }] : []
}
