/** What Pagefind's index files are made of, a small part of CBOR (RFC 8949), read item by item. */
export interface Items {
  /** Begin a list: how many items follow. */
  readonly list: () => number
  /** A whole number. */
  readonly number: () => number
  readonly text: () => string
}

const kinds = ['number', 'negative number', 'bytes', 'text', 'list', 'map', 'tag', 'sign'] as const

/**
 * Read items, whose order and kinds the reader knows.
 *
 * @param bytes
 *   Items in CBOR.
 * @returns
 *   Items; each throws for an item of another kind.
 */
export function openItems(bytes: Buffer): Items {
  let at = 0
  let kind: number = 0
  const head = (): number => {
    const first = bytes.readUInt8(at)
    at += 1
    kind = first >> 5
    const short = first & 31
    if (short < 24) return short
    if (short > 26) throw new Error(`Unexpected length ${short} in the search index`)
    const size = 1 << (short - 24)
    at += size
    return bytes.readUIntBE(at - size, size)
  }
  const expect = (wanted: number, value: number): number => {
    if (kind === wanted) return value
    throw new Error(`Unexpected ${kinds[kind]} in the search index, expected a ${kinds[wanted]}`)
  }
  return {
    list: () => expect(4, head()),
    number() {
      const value = head()
      return kind === 1 ? -1 - value : expect(0, value)
    },
    text() {
      const size = expect(3, head())
      at += size
      return bytes.toString('utf8', at - size, at)
    },
  }
}
