import type { Block, Dump, Form, Gap, Line, RootContent } from '../model/index.ts'
import { type Points, toPoints } from './points.ts'

/** Where a block stands in a text, and how it was written. */
export interface Extent {
  readonly start: number
  readonly end: number
  readonly form: Form
  readonly node?: RootContent
  /** Of HTML: the part of the page, other than its article, that it stands in. */
  readonly landmark?: string
  /** Of a heading of HTML: 1 to 6. */
  readonly rank?: number
}

const lines = /[^\n\r\u2028\u2029]+/g
const lineEnding = /[\n\r\u2028\u2029]/

/** Lines and line endings of a block: white space at either end of a line belongs to the gap. */
function leavesOf(text: string, start: number, end: number, points: Points): Array<Gap | Line> {
  const leaves: Array<Gap | Line> = []
  const value = text.slice(start, end)
  if (!lineEnding.test(value) && value !== '' && value.trim() === value)
    return [{ type: 'line', value, position: points.between(start, end) }] // as nearly all blocks are
  let done = 0
  const gap = (from: number, to: number): void => {
    if (to > from)
      leaves.push({
        type: 'gap',
        value: value.slice(from, to),
        position: points.between(start + from, start + to),
      })
  }
  for (const match of value.matchAll(lines)) {
    const line = match[0].trim()
    if (line === '') continue
    const from = match.index + match[0].indexOf(line)
    gap(done, from)
    done = from + line.length
    leaves.push({ type: 'line', value: line, position: points.between(start + from, start + done) })
  }
  gap(done, value.length)
  return leaves
}

/**
 * Make the lossless tree from the places of its blocks.
 *
 * Whatever stands between two blocks becomes a gap, so `dumpToString(buildDump(text, …)) === text`
 * for every `text`.
 *
 * @param text
 *   The decoded file.
 * @param extents
 *   Places of the blocks, in order; of two that overlap, the first has what both claim.
 * @returns
 *   Tree in which no block has a name yet.
 */
export function buildDump(text: string, extents: readonly Extent[]): Dump {
  const points = toPoints(text)
  const children: Array<Block | Gap> = []
  let done = 0
  const gap = (to: number): void => {
    if (to > done)
      children.push({
        type: 'gap',
        value: text.slice(done, to),
        position: points.between(done, to),
      })
  }
  for (const { start: wished, end, form, node, landmark, rank } of extents) {
    // Of Markdown, a heading may claim the definition before it, which is a block of its own.
    const start = Math.max(wished, done)
    if (end <= start) continue
    gap(start)
    done = end
    const block: Block = {
      type: 'block',
      form,
      children: leavesOf(text, start, end, points),
      position: points.between(start, end),
      stretches: [],
    }
    if (landmark !== undefined) block.landmark = landmark
    if (rank !== undefined) block.rank = rank
    if (node) block.node = start === wished ? node : { ...node, position: block.position }
    children.push(block)
  }
  gap(text.length)
  return { type: 'dump', children }
}
