const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
const notLetters = /[^\p{L}\p{N}]+/gu
// A character that another may merge with, or whose small form depends on where it stands (`Σ`).
const bound = /[\p{M}\p{Cs}\u1100-\u11ffΣ]/u

const [dropped, together] = [1, 0xffff] as const
// What each UTF-16 unit becomes: the unit that stands for it, `dropped`, or `together` where it must
// be folded with its neighbours. Filled as characters are met.
const folded = new Uint16Array(0x10000)
let buffer = new Uint16Array(4096)
const portion = 4096 // more arguments could be too many for one call

/** Fold a text as the rules of Unicode say it. */
const foldByRule = (text: string): string =>
  text.normalize('NFKC').replace(invisible, '').toLowerCase().replace(notLetters, '')

function learn(unit: number): number {
  const character = String.fromCharCode(unit)
  const isBound = bound.test(character.normalize('NFKC'))
  const result = isBound ? 'together' : foldByRule(character)
  const into = result === '' ? dropped : result.length > 1 ? together : result.charCodeAt(0)
  folded[unit] = into
  return into
}

// `apply`, since to spread a typed array takes ten times as long.
const fromPortion = (units: Uint16Array): string =>
  String.fromCharCode.apply(null, units as unknown as number[]) // it reads any list of numbers

function fromUnits(units: Uint16Array): string {
  if (units.length <= portion) return fromPortion(units)
  let text = ''
  for (let from = 0; from < units.length; from += portion)
    text += fromPortion(units.subarray(from, from + portion))
  return text
}

/**
 * Fold a text for comparing: letters and digits only, lower case, compatibility forms as one.
 *
 * Unit by unit from a table, which is three times as fast as the rules.
 *
 * @param text
 *   Any text.
 * @returns
 *   Its letters and digits; empty when it has none.
 */
export function fold(text: string): string {
  if (buffer.length < text.length) buffer = new Uint16Array(2 * text.length)
  let count = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    const into = folded[unit] || learn(unit)
    if (into === together) return foldByRule(text)
    if (into !== dropped) {
      buffer[count] = into
      count += 1
    }
  }
  return fromUnits(buffer.subarray(0, count))
}
