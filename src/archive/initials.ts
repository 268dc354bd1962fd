import { foldName } from './names.ts'

const latinMarks = /(?<=\p{Script=Latin})\p{M}+/gu
const spaces = / /g

/**
 * A title or name for filing by letters.
 *
 * @param words
 *   Any words.
 * @returns
 *   Its letters and digits in lower case; Latin ones without their accents.
 */
export function unmarked(words: string): string {
  return foldName(words)
    .normalize('NFD')
    .replace(latinMarks, '')
    .normalize('NFC')
    .replace(spaces, '')
}

/**
 * The letters with which it begins.
 *
 * @param filed
 *   Words as they are filed.
 * @param length
 *   How many.
 * @returns
 *   At most so many characters.
 */
export function beginningOf(filed: string, length: number): string {
  return Array.from(filed.slice(0, 2 * length))
    .slice(0, length)
    .join('')
}

const ascii = /^[a-z0-9]+$/
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/**
 * Initials as a segment of an address.
 *
 * @param initials
 *   Letters and digits.
 * @returns
 *   ASCII as it is, anything else by its numbers: `th`, `u43f-u440`; `other` for none.
 */
export function segmentOf(initials: string): string {
  if (initials === '') return 'other'
  if (ascii.test(initials) && !device.test(initials)) return initials
  return [...initials].map((sign) => `u${(sign.codePointAt(0) ?? 0).toString(16)}`).join('-')
}
