import { eld } from 'eld/small'
import type { Claim } from '../model/index.ts'

const sampleLength = 1500
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/g
const letters = /\p{L}/gu

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
  if ((sample.match(letters)?.length ?? 0) < 40) return undefined
  const result = eld.detect(sample)
  if (result.language === '' || !result.isReliable()) return undefined
  const scores = Object.values(result.getScores()).sort((a, b) => b - a)
  const lead = (scores[0] ?? 0) - (scores[1] ?? 0)
  return {
    value: result.language,
    method: 'text',
    confidence: lead > 0.15 ? 0.97 : 0.85,
    why: 'The letter groups of the text are those of this language',
    evidence: [],
  }
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
  const all = sample.match(letters)?.length ?? 0
  return (sample.match(rightToLeft)?.length ?? 0) * 2 > all ? 'rtl' : 'ltr'
}
