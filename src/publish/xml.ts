import { oneLine } from '../cite/index.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/**
 * A text as XML shows it.
 *
 * @param text
 *   Any text.
 * @returns
 *   The same on one line, safe in an element and in an attribute; characters that XML 1.0 does not
 *   know are left out.
 */
export function escapeXml(text: string): string {
  return oneLine(text).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

/**
 * An XML element.
 *
 * @param name
 *   Name, with its prefix.
 * @param text
 *   Its text; without one there is no element.
 * @returns
 *   `<name>text</name>`, or nothing.
 */
export function element(name: string, text: string | undefined): string {
  return text === undefined ? '' : `<${name}>${escapeXml(text)}</${name}>`
}
