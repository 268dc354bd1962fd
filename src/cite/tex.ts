const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '@': '{@}',
}

/**
 * A text as TeX prints it.
 *
 * @param text
 *   Any text on one line.
 * @returns
 *   The same words, none of them a command; braces come in pairs even when the text has one alone,
 *   since BibLaTeX counts escaped ones too.
 */
export function escapeTex(text: string): string {
  const paired = balanced(text)
  return text.replace(/[\\{}$&%#_~^@]/g, (sign) => {
    if (!paired && sign === '{') return '\\textbraceleft{}'
    if (!paired && sign === '}') return '\\textbraceright{}'
    return commands[sign] ?? sign
  })
}

function balanced(text: string): boolean {
  let depth = 0
  for (const sign of text) {
    if (sign === '{') depth += 1
    if (sign === '}') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}

/**
 * An address as a field of BibLaTeX holds it.
 *
 * @param url
 *   Address.
 * @returns
 *   The same, since addresses are printed as they are; only what would end the field is coded.
 */
export function escapeTexUrl(url: string): string {
  return url.replace(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
