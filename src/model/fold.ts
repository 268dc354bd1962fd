// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
const ascii = /^[\u0000-\u007f]*$/
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
const notPlainLetters = /[^a-z0-9]+/g // the same within ASCII, and much faster
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
  if (ascii.test(text)) return text.toLowerCase().replace(notPlainLetters, '')
  return text.normalize('NFKC').replace(invisible, '').toLowerCase().replace(notLetters, '')
}
