import { fold } from '../model/index.ts'

/**
 * Six hexadecimal digits that tell one paragraph from another.
 *
 * FNV-1a over the folded letters, 32 bits folded to 24, as its authors advise: a paragraph keeps its
 * fingerprint when only spaces or quotation marks change. It names, it does not protect.
 *
 * @param text
 *   Words of the paragraph.
 * @returns
 *   Six digits, `0`–`f`.
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function fingerprint(text: string): string {
  const letters = fold(text) || text
  let hash = 0x811c9dc5
  for (let index = 0; index < letters.length; index += 1) {
    const code = letters.codePointAt(index) ?? 0
    if (code > 0xffff) index += 1
    hash = Math.imul(hash ^ code, 0x01000193)
  }
  return (((hash >>> 24) ^ hash) & 0xffffff).toString(16).padStart(6, '0')
}
