/** What Pagefind's index files are made of: a small part of CBOR (RFC 8949). */
export type Item = number | string | readonly Item[]

const kinds = { number: 0, text: 3, list: 4 } as const

/**
 * Read an item.
 *
 * @param bytes
 *   One item in CBOR.
 * @returns
 *   The item.
 * @throws
 *   For whatever is neither a whole number, nor a text, nor a list.
 */
export function decode(bytes: Buffer): Item {
  let at = 0
  const argument = (short: number): number => {
    if (short < 24) return short
    if (short > 26) throw new Error(`Unexpected length ${short} in the search index`)
    const size = 1 << (short - 24)
    at += size
    return bytes.readUIntBE(at - size, size)
  }
  const item = (): Item => {
    const head = bytes.readUInt8(at)
    at += 1
    const [kind, value] = [head >> 5, argument(head & 31)]
    if (kind === kinds.number) return value
    if (kind === kinds.list) return Array.from({ length: value }, item)
    if (kind !== kinds.text) throw new Error(`Unexpected kind ${kind} in the search index`)
    at += value
    return bytes.toString('utf8', at - value, at)
  }
  return item()
}

/**
 * Write an item.
 *
 * @param item
 *   Item.
 * @returns
 *   The same in CBOR, as short as can be.
 */
export function encode(item: Item): Buffer {
  if (typeof item === 'number') return headOf(kinds.number, item)
  if (typeof item === 'string') {
    const text = Buffer.from(item)
    return Buffer.concat([headOf(kinds.text, text.length), text])
  }
  return Buffer.concat([headOf(kinds.list, item.length), ...item.map(encode)])
}

function headOf(kind: number, value: number): Buffer {
  if (value < 24) return Buffer.of((kind << 5) | value)
  const power = value < 0x100 ? 0 : value < 0x10000 ? 1 : 2
  const head = Buffer.alloc(1 + (1 << power))
  head.writeUInt8((kind << 5) | (24 + power))
  head.writeUIntBE(value, 1, 1 << power)
  return head
}
