// A typewriter or a mailer breaks a line where the next word would not fit:
//
//     > The ferry company said on Monday that it would not raise fares before
//     > the summer, but
//         ^^^ would not have fitted on the line above
//
// So in hard-wrapped text nearly every break within a paragraph passes that test, and no line is
// longer than the width; in other text hardly any break does.

const sentenceEnd = /[.!?。！？…]["'”’»)]?$/
const widest = 130
const narrowest = 45
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/
const firstWide = /[\u1100-\u115f\u2e80-\uffff]/
const cells = (value: string): number => {
  if (!firstWide.test(value)) return value.length
  let count = 0
  for (const character of value) count += wide.test(character) ? 2 : 1
  return count
}
const firstWord = (value: string): string =>
  wide.test(value.charAt(0)) ? value.charAt(0) : (/^[^ \t]+/.exec(value)?.[0] ?? '')

/** The width of the widest line; once one is too wide, nobody needs to measure the others. */
function widestOf(lines: readonly string[]): number {
  if (lines.some((value) => value.length > widest)) return Number.POSITIVE_INFINITY
  return lines.reduce((most, value) => Math.max(most, cells(value)), 0)
}

/**
 * The width that a text was hard-wrapped at.
 *
 * @param lines
 *   Its lines, trimmed, none empty.
 * @param isTight
 *   Whether the next line follows one without a blank line between.
 * @returns
 *   Width in terminal cells (a Chinese character takes two); nothing when the text is not wrapped.
 */
export function wrapWidth(
  lines: readonly string[],
  isTight: (line: number) => boolean,
): number | undefined {
  const width = widestOf(lines)
  if (lines.length < 6 || width > widest || width < narrowest) return undefined
  let full = 0
  let within = 0
  const breaks = lines.filter((_, index) => isTight(index)).length
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const line = lines[index] ?? ''
    if (!wrapsOnto(line, lines[index + 1] ?? '', width)) continue
    full += 1
    if (!sentenceEnd.test(line)) within += 1
  }
  const many = full >= 5 && full / lines.length >= 0.45
  const nearlyAll = full >= 3 && full / breaks >= 0.8 && full / lines.length >= 0.3
  // Lines that all end a sentence are sentences of much the same length, not a wrapped text.
  return (many || nearlyAll) && within >= full / 2 ? width : undefined
}

/**
 * Whether a line goes on in the next one.
 *
 * @param line
 *   Line that ends in question.
 * @param next
 *   Line below it.
 * @param width
 *   Width of the text, as `wrapWidth` gives it.
 * @returns
 *   Whether the next line's first word would not have fitted.
 */
export function wrapsOnto(line: string, next: string, width: number): boolean {
  return cells(line) + 1 + cells(firstWord(next)) > width
}
