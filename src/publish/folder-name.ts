import { isSlug } from '../model/index.ts'

/**
 * A word of the articles as the name of a folder.
 *
 * @param words
 *   Any words.
 * @returns
 *   Letters and digits of ASCII as they are, in lower case, everything else by its number: the same
 *   words give the same name, and words that differ in more than capitals and signs another.
 */
export function toFolderName(words: string): string {
  const name = [...words.normalize('NFKC').toLowerCase()]
    .map((sign) =>
      /[a-z0-9]/.test(sign)
        ? sign
        : /[\p{L}\p{N}\p{M}]/u.test(sign)
          ? `-${(sign.codePointAt(0) ?? 0).toString(16)}-`
          : '-',
    )
    .join('')
    .replace(/-+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100)
    .replace(/-$/, '')
  return isSlug(name) ? name : `topic-${name}`.replace(/-$/, '')
}
