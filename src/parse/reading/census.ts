/**
 * How many lines of a page have each of its numbers: those of words, of runs of words.
 *
 * Open addressing in one typed array, three places for a number: itself, how many lines have it, and the last of
 * them, from 1. A `Map` and a `Set` for each line take several times as long.
 */
export interface Census {
  readonly places: Int32Array
  readonly mask: number
}

const size = 3

const largest = 1 << 17

/**
 * Make a place where one census at a time is taken, page after page: to clear a table costs a tenth of what it costs
 * to allocate one.
 *
 * @returns
 *   Opens a census in which nothing is counted yet, for so many different numbers at most; it ends the last one. A
 *   table for a page of more than some 20,000 words is not kept.
 */
export function censusOffice(): (most: number) => Census {
  let kept = new Int32Array(0)
  return (most) => {
    let room = 16
    while (room < 2 * most) room *= 2
    const length = size * room
    if (length > largest) return { places: new Int32Array(length), mask: room - 1 }
    if (kept.length < length) kept = new Int32Array(length)
    else kept.fill(0, 0, length)
    return { places: kept, mask: room - 1 }
  }
}

/** Where a number is, or would be. */
function placeOf({ places, mask }: Census, number: number): number {
  let slot = (Math.imul(number, 0x9e3779b1) >>> 7) & mask
  while (places[size * slot + 2] !== 0 && places[size * slot] !== number) slot = (slot + 1) & mask
  return size * slot
}

/**
 * Count a number, once for each line.
 *
 * @param census
 *   Census to change.
 * @param number
 *   32 bits, with a sign.
 * @param line
 *   Line that has it; lines come in order.
 * @param weight
 *   1, or 0 for a line that does not count.
 * @returns
 *   Whether the line has it for the first time.
 */
export function count(census: Census, number: number, line: number, weight: 0 | 1 = 1): boolean {
  const { places } = census
  const at = placeOf(census, number)
  if (places[at + 2] === line + 1) return false
  places[at] = number
  places[at + 1] = (places[at + 1] as number) + weight // in range
  places[at + 2] = line + 1
  return true
}

/**
 * How many lines have a number.
 *
 * @param census
 *   Census.
 * @param number
 *   Number in question.
 * @returns
 *   Lines that counted.
 */
export function linesWith(census: Census, number: number): number {
  return census.places[placeOf(census, number) + 1] as number // in range
}
