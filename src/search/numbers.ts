/** Whole numbers and bytes, one after the other. */
export interface Numbers {
  /** Write a number, whole and from 0 to 2³¹: seven bits a byte, and the last byte without the highest bit. */
  readonly add: (value: number) => void
  /** Write bytes as they are. */
  readonly append: (bytes: Uint8Array) => void
  /** How many bytes there are. */
  readonly size: () => number
  /** All bytes, until more are written. */
  readonly view: () => Uint8Array
  /** None are left. */
  readonly clear: () => void
  /** All bytes; none are left. */
  readonly take: () => Buffer
}

/**
 * Start to write numbers as `public/search-words.js` reads them.
 *
 * @returns
 *   Nothing yet.
 */
export function startNumbers(): Numbers {
  let bytes = Buffer.allocUnsafe(256)
  let size = 0
  const make = (room: number): void => {
    if (size + room <= bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(2 * bytes.length, size + room))
    bytes.copy(larger, 0, 0, size)
    bytes = larger
  }
  return {
    add(value) {
      make(5)
      let rest = value
      for (; rest > 127; rest >>>= 7) bytes[size++] = (rest & 127) | 128
      bytes[size++] = rest
    },
    append(more) {
      make(more.length)
      bytes.set(more, size)
      size += more.length
    },
    size: () => size,
    view: () => bytes.subarray(0, size),
    clear() {
      size = 0
    },
    take() {
      const all = Buffer.from(bytes.subarray(0, size))
      size = 0
      return all
    },
  }
}
