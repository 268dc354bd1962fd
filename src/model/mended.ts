import type { Repair } from './record.ts'

/** A file as it is read: its damaged characters repaired, and without the tags of HTML. */
export interface Mended {
  /** Whether all is read as it stands. */
  readonly isPlain: boolean
  /** Characters `start` to `end` of the file, as they are read. */
  readonly read: (start: number, end: number) => string
  /**
   * Offset in the file of a character of what `read(start, …)` gave; what stands in the place of
   * damaged characters begins where they begin and, for an `end`, ends where they end.
   */
  readonly written: (start: number, offset: number, side: 'start' | 'end') => number
}

/**
 * Put repairs into a text, and offsets back.
 *
 * @param text
 *   The decoded file.
 * @param repairs
 *   What to read instead of what, in order, not overlapping.
 * @returns
 *   The text as it is read; each question costs the number of repairs within its stretch.
 */
export function mend(text: string, repairs: readonly Repair[]): Mended {
  if (repairs.length === 0)
    return {
      isPlain: true,
      read: (start, end) => text.slice(start, end),
      written: (start, offset) => start + offset,
    }
  /** The first repair that begins at an offset or behind it. */
  const firstFrom = (offset: number): number => {
    let low = 0
    let high = repairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((repairs[middle]?.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    isPlain: false,
    read(start, end) {
      let read = ''
      let done = start
      for (let index = firstFrom(start); index < repairs.length; index += 1) {
        const repair = repairs[index]
        if (!repair || repair.end > end) break
        read += text.slice(done, repair.start) + repair.read
        done = repair.end
      }
      return read + text.slice(done, end)
    },
    written(start, offset, side) {
      const slack = side === 'end' ? 1 : 0
      let left = offset
      let done = start
      for (let index = firstFrom(start); index < repairs.length; index += 1) {
        const repair = repairs[index] ?? { start: 0, end: 0, read: '' }
        const plain = repair.start - done
        if (left < plain + slack) break
        left -= plain
        if (left < repair.read.length) return side === 'start' ? repair.start : repair.end
        left -= repair.read.length
        done = repair.end
      }
      return done + left
    },
  }
}
