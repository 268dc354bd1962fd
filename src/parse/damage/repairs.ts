import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Repair } from '../../model/index.ts'
import { type Charset, mistaken, signOf } from './charsets.ts'
import { twoByteRepairs } from './two-bytes.ts'

// How damage shows; a file without any of it costs one look at its characters.
const symptom = /[\u0080-\u009fÂÃâÅÄÐÑØÙÎÏ×ã-ïð¬√‚]|&(?:#\d|#x|[a-z]{2,8}\d?;)/i

const utf8 = new TextDecoder('utf-8', { fatal: true })
const readable = /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\u200b-\u200f]+$/u
const sign = /[\u2010-\u2027\u2030-\u203a\u20ac\u2122\u{1f300}-\u{1faff}]/u
const spaces = /[\u00a0-\u00bf]/
const foreign =
  /^(?:[\p{Script=Cyrillic}\p{P}\p{N}\s]+|[\p{Script=Greek}\p{P}\s]+|[\p{Script=Arabic}\p{P}\s]+|[\p{Script=Hebrew}\p{P}\s]+|[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Thai}\p{P}\s]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{P}\p{S}\s]+)$/u
const typographic = /[“”‘’…–—»«„›‹]$/

const runsOf = ({ leads: [two, three, four], rest }: Charset): RegExp =>
  new RegExp(`(?:[${two}][${rest}]|[${three}][${rest}]{2}|[${four}][${rest}]{3})+`, 'gu')
const runs = mistaken.map((set) => [set, runsOf(set)] as const)

/** The text whose UTF-8 was taken for another set; again, when that was done twice. */
function decoded(run: string, set: Charset): string | undefined {
  const bytes = [...run].map((character) => set.byteOf(character))
  if (bytes.some((byte) => byte === undefined)) return undefined
  try {
    const text = utf8.decode(Uint8Array.from(bytes as number[])) // none is undefined
    const [, again] = runs.find(([other]) => other === set) ?? []
    if (!again) return text
    return text.replace(again, (inner) => {
      const deeper = decoded(inner, set)
      return deeper && readable.test(deeper) ? deeper : inner
    })
  } catch {
    return undefined
  }
}

/**
 * Whether what a run decodes to is what was written, rather than a chance of accents and signs:
 * `MARQUÉ…` and `fatigué…»` are words, `â€œ` and `Ã©` are none.
 */
function isCertain(run: string, text: string, before: string, after: string): boolean {
  if (!readable.test(text)) return false
  if (sign.test(text)) return true
  if (isForeign(text) && lettersOf(text) >= 3) return true
  if (!/^[\u00a0-\u017f]+$/.test(text)) return false
  const isTypographic = typographic.test(run)
  if (isTypographic && /\p{Lu}$/u.test(before)) return false
  if (isTypographic && !/^[ÂÃ√¬]/.test(run))
    return /^\p{Ll}/u.test(after) || /\p{Ll}$/u.test(before)
  return spaces.test(text) || /^[ÂÃ√¬]/.test(run) || !/\p{Lu}$/u.test(before)
}

const lettersOf = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0
const isForeign = (text: string): boolean => foreign.test(text) && /\p{L}/u.test(text)

function* mojibake(text: string): Generator<Repair> {
  for (const [set, run] of runs) {
    const found = [...text.matchAll(run)].map(({ 0: value, index }) => {
      const read = decoded(value, set)
      const end = index + value.length
      const [before, after] = [text.slice(Math.max(0, index - 1), index), text.slice(end, end + 1)]
      const certain = read !== undefined && isCertain(value, read, before, after)
      return { start: index, end, text: value, read, certain }
    })
    // A single letter (`Ð²`) proves nothing alone, but among whole words of its alphabet it does.
    const isMany = found.filter(({ read, certain }) => certain && isForeign(read ?? '')).length > 1
    const why = `UTF-8 that was taken for ${set.name}`
    for (const { start, end, text: was, read, certain } of found)
      if (read !== undefined && (certain || (isMany && isForeign(read))))
        yield { start, end, text: was, read, why }
  }
}

// The second byte of a no-break space became a plain one, or was trimmed: `War.Â`, `weekend.Â `
const lone = /(?<=[\p{Ll}\d.!?,:;"”’)])Â(?=\s|$)/gu

function* loneAccents(text: string): Generator<Repair> {
  for (const { index } of text.matchAll(lone))
    yield {
      start: index,
      end: index + 1,
      text: 'Â',
      read: '',
      why: 'What is left of a no-break space of UTF-8',
    }
}

function* lostSigns(text: string): Generator<Repair> {
  for (const { 0: value, index } of text.matchAll(/[\u0080-\u009f]/g)) {
    const read = signOf(value)
    if (read !== value && !/[\u0080-\u009f]/.test(read))
      yield {
        start: index,
        end: index + 1,
        text: value,
        read,
        why: 'A sign of windows-1252 that was taken for a control character',
      }
  }
}

const reference = /&(?:amp;)?(#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8}\d{0,2});/gi

/** The character that `#8217`, `#x2019` or `rsquo` names. */
function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || undefined
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  const control = code < 0xa0 && code >= 0x80 ? signOf(String.fromCharCode(code)) : undefined
  if (control) return control
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter && code !== 0x7f ? String.fromCodePoint(code) : undefined
}

function* entities(text: string): Generator<Repair> {
  for (const { 0: value, 1: name = '', index } of text.matchAll(reference)) {
    const read = characterOf(name)
    if (read !== undefined)
      yield {
        start: index,
        end: index + value.length,
        text: value,
        read,
        why: 'A character reference of HTML',
      }
  }
}

/**
 * Find damaged characters that can be repaired without doubt.
 *
 * A prime in the place of a quotation mark (`2019″`) is no damage: it is what the outlet printed.
 *
 * @param text
 *   The decoded file.
 * @param isMarked
 *   Whether it is Markdown, whose reader knows character references.
 * @returns
 *   Repairs, in order, not overlapping: what stands there, and what is to be read instead.
 */
export function findRepairs(text: string, isMarked = false): Repair[] {
  const high = twoByteRepairs(text)
  if (high.length === 0 && !symptom.test(text)) return []
  const found = [
    ...high,
    ...mojibake(text),
    ...loneAccents(text),
    ...lostSigns(text),
    ...(isMarked ? [] : entities(text)),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  const repairs: Repair[] = []
  for (const repair of found) if (repair.start >= (repairs.at(-1)?.end ?? 0)) repairs.push(repair)
  return repairs
}
