// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
const ascii = /^[\u0000-\u007f]*$/
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
const notLetters = /[^\p{L}\p{N}]+/gu

/**
 * Fold a text for comparing: letters and digits only, lower case, compatibility forms as one.
 *
 * @param text
 *   Any text.
 * @returns
 *   Its letters and digits; empty when it has none.
 */
export function fold(text: string): string {
  const plain = ascii.test(text) ? text : text.normalize('NFKC').replace(invisible, '')
  return plain.toLowerCase().replace(notLetters, '')
}
