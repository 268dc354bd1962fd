/**
 * Many short runs of bytes, one behind the other. As arrays of their own, those of a large archive would take
 * more memory than what is in them.
 */
export interface Pieces {
  /** Where each ends. */
  readonly ends: Uint32Array
  readonly bytes: Uint8Array
}

/**
 * Put runs of bytes one behind the other.
 *
 * @param parts
 *   Runs, together less than 4 GiB.
 * @returns
 *   Pieces in the same order.
 */
export function piecesOf(parts: readonly Uint8Array[]): Pieces {
  let end = 0
  const ends = Uint32Array.from(parts, ({ length }) => {
    end += length
    return end
  })
  return { ends, bytes: Buffer.concat(parts) }
}

/**
 * One of them.
 *
 * @param pieces
 *   Pieces.
 * @param index
 *   Its number.
 * @returns
 *   A view of its bytes.
 */
export function pieceAt({ ends, bytes }: Pieces, index: number): Uint8Array {
  return bytes.subarray(index === 0 ? 0 : ends[index - 1], ends[index])
}
