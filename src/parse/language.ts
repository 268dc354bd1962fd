import { classAt, isSecondHalf, LETTER, LOWER } from '../characters.ts'
import type { Claim } from '../model/index.ts'
import { guessLanguage } from './language/guess.ts'

const sampleLength = 1500
const fewest = 40 // letters
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/g

/**
 * Tell the language of a text from the frequency of its letter groups.
 *
 * @param text
 *   Any text.
 * @returns
 *   BCP 47 tag; nothing when the text is too short or too mixed to tell.
 */
export function detectLanguage(text: string): Claim<string> | undefined {
  const sample = sampleOf(text)
  if (lettersIn(sample, fewest) < fewest) return undefined
  const guess = guessLanguage(sample)
  if (!guess?.isReliable) return undefined
  return {
    value: guess.language,
    method: 'text',
    confidence: guess.lead > 0.15 ? 0.97 : 0.85,
    why: 'The letter groups of the text are those of this language',
    evidence: [],
  }
}

/** How many letters a text has, or that it has enough of them. */
function lettersIn(text: string, enough: number): number {
  let count = 0
  for (let index = 0; index < text.length && count < enough; index += 1) {
    const kind = classAt(text, index)
    if (kind >= LOWER && kind <= LETTER && !isSecondHalf(text.charCodeAt(index))) count += 1
  }
  return count
}

/** The longest lines are prose; menus and names are not. */
function sampleOf(text: string): string {
  if (text.length <= sampleLength) return text
  const lines = text
    .slice(0, 20 * sampleLength)
    .split(/[\n\r]+/)
    .sort((a, b) => b.length - a.length)
  let sample = ''
  for (const line of lines) {
    if (sample.length + line.length > sampleLength && sample !== '') break
    sample += `${line.slice(0, sampleLength)}\n`
  }
  return sample
}

/**
 * The direction in which a text runs.
 *
 * @param text
 *   Any text.
 * @returns
 *   `rtl` when most of its letters are Arabic, Hebrew or alike.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const sample = text.slice(0, sampleLength)
  const all = lettersIn(sample, sampleLength)
  return (sample.match(rightToLeft)?.length ?? 0) * 2 > all ? 'rtl' : 'ltr'
}
