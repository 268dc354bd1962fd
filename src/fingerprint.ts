import { createHash, hash } from 'node:crypto'
import { closeSync, openSync, readSync } from 'node:fs'

/**
 * A short name for content: 128 bits of its SHA-256.
 *
 * @param content
 *   Text or bytes.
 * @returns
 *   22 letters, digits, hyphens and underscores.
 */
export function fingerprint(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url' as 'base64').slice(0, 22) // an encoding that the types forgot
}

const chunk = 1024 * 1024

/**
 * The short name of a file's content, of which only a piece is in memory at a time.
 *
 * @param path
 *   Absolute path.
 * @returns
 *   What `fingerprint` gives for the content.
 * @throws
 *   When it cannot be read.
 */
export function fingerprintOfFile(path: string): string {
  const sum = createHash('sha256')
  const buffer = Buffer.allocUnsafe(chunk)
  const descriptor = openSync(path, 'r')
  try {
    for (;;) {
      const length = readSync(descriptor, buffer, 0, chunk, null)
      if (length === 0) break
      sum.update(buffer.subarray(0, length))
    }
  } finally {
    closeSync(descriptor)
  }
  return fingerprintOf(sum.digest('hex'))
}

/**
 * The short name of content whose whole SHA-256 is known.
 *
 * @param sha256
 *   64 hexadecimal digits.
 * @returns
 *   What `fingerprint` gives for the content.
 */
export function fingerprintOf(sha256: string): string {
  return Buffer.from(sha256, 'hex').toString('base64url').slice(0, 22)
}

/**
 * The beginning of the SHA-256 that a fingerprint was taken of.
 *
 * @param print
 *   Fingerprint.
 * @returns
 *   Its first 32 hexadecimal digits.
 */
export function hexOf(print: string): string {
  return Buffer.from(print, 'base64url').toString('hex').slice(0, 32)
}
