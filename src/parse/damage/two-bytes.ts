import type { Repair } from '../../model/index.ts'

// Korean and Chinese characters of two bytes that were taken for two letters of Latin 1:
//
//     > ôì Á¦1ºÎ ±âÀÚ
const run = /[\u00a1-\u00fe]{4,}(?:[ -~]{0,3}[\u00a1-\u00fe]{2,})*/g
const quick = /[\u00a1-\u00fe]{4}/
const least = 24

const sets = [
  { label: 'euc-kr', name: 'EUC-KR', own: /[\uac00-\ud7a3]/g },
  { label: 'gb18030', name: 'GBK', own: /[\u4e00-\u9fa5]/g },
] as const

function decode(value: string, label: string): string | undefined {
  const bytes = Uint8Array.from([...value].map((character) => character.charCodeAt(0)))
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * Repair Korean and Chinese texts whose bytes were taken for Latin letters.
 *
 * Certain when all long runs of such letters decode, and nearly all of what comes out is Hangul, or
 * Han.
 *
 * @param text
 *   The decoded file.
 * @returns
 *   Repairs of all runs, in order; none when the file shows no such damage.
 */
export function twoByteRepairs(text: string): Repair[] {
  if (!quick.test(text)) return []
  const found = [...text.matchAll(run)]
  const size = found.reduce((sum, { 0: value }) => sum + value.length, 0)
  if (size < least) return []
  for (const { label, name, own } of sets) {
    const read = found.map(({ 0: value }) => decode(value, label))
    if (read.some((value) => value === undefined)) continue
    const letters = read.join('').match(/[^ -~]/g)?.length ?? 0
    const known = read.join('').match(own)?.length ?? 0
    if (letters === 0 || known / letters < 0.85) continue
    const why = `${name} that was taken for ISO 8859-1`
    return found.map(({ 0: value, index }, at) => ({
      start: index,
      end: index + value.length,
      text: value,
      read: read[at] ?? value,
      why,
    }))
  }
  return []
}
