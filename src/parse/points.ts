import type { Point, Position } from '../model/trees.ts'

/** Turns offsets of one text into lines and columns, both from 1. */
export interface Points {
  readonly at: (offset: number) => Point
  readonly between: (start: number, end: number) => Position
}

const lineEnding = /\r\n|\n|\r/g

/**
 * Index the lines of a text.
 *
 * A line ends at CRLF, LF or CR, as unist has it.
 *
 * @param text
 *   Text to index.
 * @returns
 *   Points in it; each question costs the logarithm of the number of lines.
 */
export function toPoints(text: string): Points {
  const starts = [0]
  for (const match of text.matchAll(lineEnding)) starts.push(match.index + match[0].length)
  let last = 0 // the line of the last question: most ask of the same line again, or of the next
  const isOn = (line: number, offset: number): boolean =>
    (starts[line] ?? offset + 1) <= offset && offset < (starts[line + 1] ?? offset + 1)
  const lineOf = (offset: number): number => {
    if (isOn(last, offset)) return last
    if (isOn(last + 1, offset)) return last + 1
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  const at = (offset: number): Point => {
    last = lineOf(offset)
    return { line: last + 1, column: offset - (starts[last] ?? 0) + 1, offset }
  }
  return { at, between: (start, end) => ({ start: at(start), end: at(end) }) }
}
