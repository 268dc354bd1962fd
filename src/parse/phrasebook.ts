import { fold } from '../model/index.ts'

/** Whether a text is one of some phrases, folded. */
export type Phrasebook = (text: string) => boolean

const places = 1 << 16
const unknown = -1

/** A number that texts of the Latin alphabet have in common which fold to the same; none for other texts. */
function numberOf(text: string): number {
  let number = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit >= 0x80) return unknown
    const isLetter = (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a
    const isDigit = unit >= 0x30 && unit <= 0x39
    if (isLetter || isDigit) number = Math.imul(number ^ (unit | 0x20), 0x01000193)
  }
  return (number ^ (number >>> 15)) & (places - 1)
}

/**
 * Gather phrases to compare texts with.
 *
 * Most texts are none of them, and to say so takes no more than a number for each: only a text whose number a
 * phrase has too is folded.
 *
 * @param phrases
 *   Phrases, in any form.
 * @returns
 *   Whether a text is one of them.
 */
export function phrasebook(phrases: Iterable<string>): Phrasebook {
  const folded = new Set<string>()
  for (const phrase of phrases) folded.add(fold(phrase))
  const taken = new Uint8Array(places)
  for (const phrase of folded) {
    const number = numberOf(phrase)
    if (number !== unknown) taken[number] = 1
  }
  return (text) => {
    const number = numberOf(text)
    return (number === unknown || taken[number] !== 0) && folded.has(fold(text))
  }
}
