/**
 * Carry a number from line to line, down or up a page.
 *
 * @param count
 *   How many lines the page has.
 * @param step
 *   1 for down, -1 for up.
 * @param first
 *   What the line at which it begins finds.
 * @param next
 *   What a line hands on, of what it found.
 * @returns
 *   What each line finds.
 */
export function carried(
  count: number,
  step: 1 | -1,
  first: number,
  next: (found: number, line: number) => number,
): Int32Array {
  const found = new Int32Array(count)
  let value = first
  for (let line = step > 0 ? 0 : count - 1; line >= 0 && line < count; line += step) {
    found[line] = value
    value = next(value, line)
  }
  return found
}
