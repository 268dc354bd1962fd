import type { Dump } from '../../model/index.ts'
import { buildDump, type Extent } from '../build-dump.ts'
import { bordersIn } from './flat.ts'
import { wrapsOnto, wrapWidth } from './wrap.ts'

const line = /[^\n\r\u2028\u2029\f\v]+/g
const blank = /\n\s*\n|\r\s*\r|\u2029/

/**
 * Split plain text into blocks and the gaps between them.
 *
 * Every line is a block, but the lines of a hard-wrapped paragraph are one, and a page that is one single line is
 * cut where its borders show. Nothing is dropped:
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
  const [only] = lines
  if (only && lines.length === 1)
    return buildDump(text, [
      ...head,
      ...piecesOf(text, only, bordersIn(text.slice(only.start, only.end))),
    ])
  const width = wrapWidth(
    lines.map(({ start, end }) => text.slice(start, end)),
    (index) => {
      const end = lines[index]?.end ?? 0
      return !blank.test(text.slice(end, lines[index + 1]?.start ?? end))
    },
  )
  const extents: Extent[] = [...head]
  let above: Extent | undefined
  for (const next of lines) {
    const last = extents.at(-1)
    if (last && above && joins(text, above, next, width))
      extents[extents.length - 1] = { ...last, end: next.end }
    else extents.push(next)
    above = next
  }
  return buildDump(text, extents)
}

/** A line, cut at its borders. */
function piecesOf(text: string, { start, end }: Extent, borders: readonly number[]): Extent[] {
  const starts = [0, ...borders].map((border) => start + border)
  return starts.flatMap((from, index): Extent[] => {
    const piece = text.slice(from, starts[index + 1] ?? end)
    const value = piece.trim()
    const own = from + piece.indexOf(value)
    return value === '' ? [] : [{ start: own, end: own + value.length, form: 'text' }]
  })
}

/** Whether a line goes on in the one below it. */
function joins(text: string, above: Extent, next: Extent, width: number | undefined): boolean {
  if (width === undefined || blank.test(text.slice(above.end, next.start))) return false
  return wrapsOnto(text.slice(above.start, above.end), text.slice(next.start, next.end), width)
}
