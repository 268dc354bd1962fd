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
  return text.normalize('NFKC').replace(invisible, '').toLowerCase().replace(notLetters, '')
}
