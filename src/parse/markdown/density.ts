const blank = /^[ \t]*$/
// What begins a new paragraph even where no blank line is before it.
const opener = /^ {0,3}(?:(?:[-*+]|#{1,6}|1[.)])[ \t]|\[\^[^\]\s]{1,100}\]:)/
const tableRule = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/
// Quotations in quotations: nobody reads the hundredth.
const nested = /^(?:[ \t]*(?:[->+*]|\d{1,9}[.)])[ \t]*){100}/
const sign = /[*_~[\]`<]/g

/** So many signs in one paragraph are no markup that a person wrote. */
const most = 4000

/**
 * Whether a text has a paragraph with so many signs of Markdown that reading them would take a time that
 * grows with their square, as it does in every reader of CommonMark that looks for pairs.
 *
 * @param text
 *   Markdown.
 * @returns
 *   Whether it is better read as the plain text that it is.
 */
export function isOvergrown(text: string): boolean {
  let count = 0
  let isTable = false
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (blank.test(line)) isTable = false
    else if (line.length < 1000 && tableRule.test(line)) isTable = true
    if (nested.test(line)) return true
    if (isTable || blank.test(line) || opener.test(line)) count = 0
    count += line.match(sign)?.length ?? 0
    if (count > most) return true
  }
  return false
}
