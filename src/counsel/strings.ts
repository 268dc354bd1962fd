const token = /<[^>]*>|&(?:#x?[0-9a-f]+|[a-z]+);|[\s\S]/giu
// Of what an article says, only the addresses of its links are in tags; ids and links to them are ours.
const link = /(?<= href=")(?!#)[^"]*/g
const reserved: Readonly<Record<string, string>> = {
  '&': '&#x26;',
  '<': '&#x3C;',
  '"': '&#x22;',
}
const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function read(entity: string): string {
  const body = entity.slice(1, -1)
  if (!body.startsWith('#')) return names[body] ?? entity
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity
}

/** Escape text for HTML, as `shape/body-html` does. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<"]/g, (sign) => reserved[sign] ?? sign)
}

/**
 * Replace words in HTML, also where tags stand between them.
 *
 * @param html
 *   HTML of `shape/body-html`.
 * @param finder
 *   Finds the words.
 * @param replacement
 *   What stands in their place.
 * @returns
 *   The same HTML without the words: tags stay, so that it stays whole; in addresses of links too.
 */
export function replacedInHtml(html: string, finder: RegExp, replacement: string): string {
  const parts = html.match(token) ?? []
  const units: { readonly source: string; readonly text: string }[] = parts.map((source) =>
    source.length > 1 && source.startsWith('<')
      ? {
          source: source.replace(link, (url) => url.replace(finder, escapeHtml(replacement))),
          text: '',
        }
      : { source, text: source.length > 1 && source.startsWith('&') ? read(source) : source },
  )
  const text = units.map((unit) => unit.text).join('')
  const taken = [...text.matchAll(finder)].map(
    ({ index, 0: words }) => [index, index + words.length] as const,
  )
  if (taken.length === 0) return units.map((unit) => unit.source).join('')
  let at = 0
  let next = 0
  let result = ''
  for (const { source, text: own } of units) {
    const range = taken[next]
    const inside = range !== undefined && own !== '' && at >= range[0]
    if (inside && at === range[0]) result += escapeHtml(replacement)
    if (!inside) result += source
    at += own.length
    if (range !== undefined && at >= range[1]) next += 1
  }
  return result
}

/**
 * The same plain JSON with every string changed.
 *
 * @param value
 *   Plain JSON.
 * @param change
 *   Told a string and the key that it stands under.
 * @returns
 *   Plain JSON of the same shape.
 */
export function withStrings<Value>(
  value: Value,
  change: (text: string, key: string) => string,
): Value {
  const walk = (part: unknown, key: string): unknown => {
    if (typeof part === 'string') return change(part, key)
    if (Array.isArray(part)) return part.map((each) => walk(each, key))
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, walk(each, name)]))
  }
  return walk(value, '') as Value // the same shape
}
