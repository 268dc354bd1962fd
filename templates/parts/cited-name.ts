const familyFirst = /^(?:hu|ja|ko|vi|zh)\b/i
const eastAsian = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/
const particle = /^(?:\p{Ll}[\p{Ll}'’]*|[Aa]l-\S+)$/u

/**
 * A name as reference managers file it: the family's, a comma, the person's own.
 *
 * @param name
 *   As printed: `Jane Doe`.
 * @param language
 *   Of the article, when known; some put the family first.
 * @returns
 *   `Doe, Jane`; particles stay with the family (`van Gogh, Vincent`), a single word stays as it is.
 */
export function citedName(name: string, language: string | undefined): string {
  const words = name.trim().split(/\s+/)
  if (words.length === 1 || name.includes(',')) return name.trim()
  if (eastAsian.test(name) || (language && familyFirst.test(language)))
    return `${words[0]}, ${words.slice(1).join(' ')}`
  let family = words.length - 1
  while (family > 1 && particle.test(words[family - 1] ?? '')) family -= 1
  return `${words.slice(family).join(' ')}, ${words.slice(0, family).join(' ')}`
}
