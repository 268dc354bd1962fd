const name = '[A-Za-z_][\\w:.-]*'
const attribute = `\\s+${name}="(?:[^<&"]|&(?:amp|lt|gt|quot);)*"`
const token = new RegExp(
  `<\\?[^?]*\\?>|<(/?)(${name})((?:${attribute})*)\\s*(/?)>|(?:[^<>&]|&(?:amp|lt|gt|quot);)+`,
  'y',
)
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

/**
 * Whether a text is well-formed XML, of the plain kind that we write.
 *
 * @param text
 *   XML.
 * @returns
 *   `true`, or what is wrong with it.
 */
export function wellFormed(text: string): true | string {
  if (forbidden.test(text)) return 'a character that XML does not know'
  const open: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const at = token.lastIndex
    const match = token.exec(text)
    if (!match) return `unexpected \`${text.slice(at, at + 40)}\``
    const [, closing, element, , empty] = match
    if (element === undefined) continue
    if (closing === '/') {
      if (open.pop() !== element) return `unexpected end of ${element}`
    } else if (empty !== '/') open.push(element)
  }
  return open.length === 0 ? true : `no end of ${open.at(-1)}`
}
