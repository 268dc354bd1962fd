// What the bytes 80 to ff are in each character set, in order; a hyphen stands for no character.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const latin1 = Array.from({ length: 0x60 }, (_, index) => String.fromCharCode(0xa0 + index)).join(
  '',
)
const macRoman =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ'

/** A character set of one byte a character. */
export interface Charset {
  readonly name: string
  /** The byte that a character above ASCII was; nothing for characters that the set does not have. */
  readonly byteOf: (character: string) => number | undefined
  /** Characters that stood for bytes, as members of a class of a regular expression. */
  readonly leads: readonly [two: string, three: string, four: string]
  readonly rest: string
}

function charset(
  name: string,
  high: string,
  ...more: ReadonlyArray<readonly [string, number]>
): Charset {
  const bytes = new Map([...high].map((character, index) => [character, 0x80 + index] as const))
  for (const [character, byte] of more) bytes.set(character, byte)
  const members = (from: number, to: number): string =>
    [...bytes]
      .filter(([, byte]) => byte >= from && byte <= to)
      .map(([character]) => character.replace(/[\]\\^-]/, '\\$&'))
      .join('')
  return {
    name,
    byteOf: (character) => bytes.get(character),
    leads: [members(0xc2, 0xdf), members(0xe0, 0xef), members(0xf0, 0xf4)],
    rest: members(0x80, 0xbf),
  }
}

// Bytes 80 to 9f are control characters in ISO 8859-1, signs in windows-1252; files have either.
const controls = Array.from(
  { length: 0x20 },
  (_, index) => [String.fromCharCode(0x80 + index), 0x80 + index] as const,
)

/** Sets that UTF-8 is often taken for. */
export const mistaken: readonly Charset[] = [
  charset('windows-1252', windows1252 + latin1, ...controls),
  charset('Mac Roman', macRoman),
]

/** The sign that a control character of ISO 8859-1 was in windows-1252. */
export const signOf = (control: string): string => windows1252.charAt(control.charCodeAt(0) - 0x80)
