import { hash } from 'node:crypto'

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
