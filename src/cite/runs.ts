/** A stretch of a formatted citation. */
export interface Run {
  readonly text: string
  readonly italic?: true
}

/**
 * A stretch in the citation's own face.
 *
 * @param text
 *   Its characters.
 * @returns
 *   Run.
 */
export const roman = (text: string): Run => ({ text })

// Scripts whose letters slant. Chinese, Japanese and Korean are printed upright, which a CSL engine knows too.
const slanting =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}\d-]/u

/**
 * A stretch in italics: names of newspapers, and titles that stand alone.
 *
 * @param text
 *   Its characters.
 * @returns
 *   Run; upright where no letter of it can slant.
 */
export const italic = (text: string): Run =>
  slanting.test(text) ? { text, italic: true } : { text }

/**
 * A citation without its faces.
 *
 * @param runs
 *   Formatted citation.
 * @returns
 *   Plain text.
 */
export function runsToText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/**
 * A text as HTML.
 *
 * @param text
 *   Any text.
 * @returns
 *   HTML that shows it, in an element or in an attribute.
 */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

/**
 * A citation as HTML.
 *
 * @param runs
 *   Formatted citation.
 * @returns
 *   Text and `<i>`, nothing else.
 */
export function runsToHtml(runs: readonly Run[]): string {
  return runs
    .map(({ text, italic: isItalic }) =>
      isItalic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text),
    )
    .join('')
}
