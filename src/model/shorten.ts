/**
 * The beginning of a text.
 *
 * @param text
 *   Any text.
 * @param length
 *   Most UTF-16 units of it.
 * @returns
 *   The text, or as many of its words as fit and `…`; never half a sign.
 */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length).replace(/[\ud800-\udbff]$/, '')
  const space = cut.lastIndexOf(' ')
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`
}
