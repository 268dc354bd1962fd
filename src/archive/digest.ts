/**
 * A 53-bit digest of a text, for telling texts apart; not for security.
 *
 * @param text
 *   Any text.
 * @returns
 *   Twelve hexadecimal digits, the same on every machine.
 */
export function shortDigest(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (
    (high >>> 0).toString(16).padStart(8, '0') + (low >>> 0).toString(16).padStart(8, '0')
  ).slice(0, 12)
}

/**
 * Stir 32 bits so that each of them depends on all.
 *
 * @param bits
 *   Any integer.
 * @returns
 *   Integer from 0 to 2³² − 1.
 */
export function stirred(bits: number): number {
  let mixed = bits ^ (bits >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
