import { oneLine } from './cited.ts'

const signs: Readonly<Record<string, string>> = {
  '|': '{{!}}',
  '{': '&#123;',
  '}': '&#125;',
  '[': '&#91;',
  ']': '&#93;',
  '<': '&lt;',
  '>': '&gt;',
  '~': '&#126;',
}

/**
 * A text as wiki text shows it.
 *
 * @param text
 *   Any text.
 * @returns
 *   The same words, none of them a link, template, tag, signature or emphasis.
 */
export function escapeWiki(text: string): string {
  return oneLine(text)
    .replace(/[|{}[\]<>~]/g, (sign) => signs[sign] ?? sign)
    .replace(/''+/g, (run) => '&#39;'.repeat(run.length))
    .replace(/&(?=[#\w]+;)/g, (sign, at: number, whole: string) =>
      /^&(?:#123|#125|#91|#93|#126|#39|lt|gt);/.test(whole.slice(at)) ? sign : '&amp;',
    )
}

/**
 * An address as wiki text takes it.
 *
 * @param url
 *   Address.
 * @returns
 *   The same address, in which nothing ends the link or the template.
 */
export function escapeAddress(url: string): string {
  return url.replace(
    /[|{}[\]<>"\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}
