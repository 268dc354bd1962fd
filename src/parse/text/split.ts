import type { Dump } from '../../model/index.ts'
import { buildDump, type Extent } from '../build-dump.ts'
import { wrapsOnto, wrapWidth } from './wrap.ts'

const line = /[^\n\r\u2028\u2029\f\v]+/g
const blank = /\n\s*\n|\r\s*\r|\u2029/

/**
 * Split plain text into blocks and the gaps between them.
 *
 * Every line is a block, but the lines of a hard-wrapped paragraph are one. Nothing is dropped:
 * `dumpToString(split(text)) === text` for every `text`.
 *
 * @param text
 *   Text of the article, as decoded, or a part of it.
 * @param from
 *   Offset to start at (default: 0); what stands before it becomes a gap.
 * @param head
 *   Blocks that stand before `from` (default: none), front matter for example.
 * @returns
 *   Tree in which no block has a name yet.
 */
export function split(text: string, from = 0, head: readonly Extent[] = []): Dump {
  const lines: Extent[] = []
  line.lastIndex = from
  for (let match = line.exec(text); match; match = line.exec(text)) {
    const value = match[0].trim()
    if (value === '') continue
    const start = match.index + match[0].indexOf(value)
    lines.push({ start, end: start + value.length, form: 'text' })
  }
  const width = wrapWidth(lines.map(({ start, end }) => text.slice(start, end)))
  const extents: Extent[] = [...head]
  for (const next of lines) {
    const last = extents.at(-1)
    const joins =
      width !== undefined &&
      last?.form === 'text' &&
      !blank.test(text.slice(last.end, next.start)) &&
      wrapsOnto(lastLine(text.slice(last.start, last.end)), text.slice(next.start, next.end), width)
    if (joins && last) extents[extents.length - 1] = { ...last, end: next.end }
    else extents.push(next)
  }
  return buildDump(text, extents)
}

function lastLine(value: string): string {
  return value.slice(Math.max(value.lastIndexOf('\n'), value.lastIndexOf('\r')) + 1).trimStart()
}
