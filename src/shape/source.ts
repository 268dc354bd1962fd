import type { Source } from '../model/index.ts'

const host =
  /^(?:https?:\/\/)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,})(?::\d+)?(?:[/?#]\S*)?$/iu

/**
 * Read an outlet from what was printed or typed: a name, a host or an address.
 *
 * @param printed
 *   `TASS`, `sputniknews.com`, `https://www.example.org/a`.
 * @returns
 *   Its name, a bare host without `www.`, and its address where there is one.
 */
export function readSource(printed: string): Source {
  const whole = printed.replace(/\s+/g, ' ').trim()
  const text = whole.replace(/[.,;]+$/, '') || whole
  const name = host.exec(text)?.[1]
  if (!name) return { name: text }
  const url = safeUrl(/^https?:/i.test(text) ? text : `https://${text}`)
  return { name: name.toLowerCase().replace(/^www\./, ''), ...(url ? { url } : {}) }
}

/**
 * An address that a page may link to.
 *
 * @param value
 *   Anything.
 * @returns
 *   The address, normalised; nothing unless it is `http:` or `https:`.
 */
export function safeUrl(value: string): string | undefined {
  if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) return undefined
  return new URL(value).href
}
