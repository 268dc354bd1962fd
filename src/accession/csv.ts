/**
 * Read a table of comma-separated values (RFC 4180).
 *
 * @param text
 *   The file; values may be parted by commas, semicolons or tabs, and hold line ends between quotation
 *   marks.
 * @returns
 *   A row for each record, by the names in the first line; a value without a name is left out.
 */
export function readCsv(text: string): Record<string, string>[] {
  const table = text.replace(/^\ufeff/, '')
  const [head = [], ...rows] = rowsOf(table, separatorOf(table))
  return rows
    .filter((row) => row.some((value) => value !== ''))
    .map((row) => {
      const fields: Record<string, string> = Object.create(null) as Record<string, string>
      for (const [index, name] of head.entries()) {
        const key = name.trim()
        if (key !== '') fields[key] = row[index] ?? ''
      }
      return fields
    })
}

/** The sign that the first line has most of, outside quotation marks. */
function separatorOf(text: string): string {
  const bare = text.replace(/"[^"]*"/g, '')
  const line = bare.slice(0, /[\r\n]/.exec(bare)?.index ?? bare.length)
  const count = (sign: string): number => line.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

function rowsOf(text: string, separator: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const [value, end] = text[at] === '"' ? quoted(text, at) : plain(text, at, separator)
    row.push(value)
    at = end
    if (text[at] === separator) {
      at += 1
      if (at === text.length) row.push('')
      continue
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push(row)
  return rows
}

/** A value between quotation marks; letters behind the closing one belong to it. */
function quoted(text: string, from: number): [value: string, end: number] {
  let value = ''
  let at = from + 1
  while (at < text.length) {
    const close = text.indexOf('"', at)
    if (close === -1) return [value + text.slice(at), text.length]
    value += text.slice(at, close)
    at = close + 1
    if (text[at] !== '"') return [value, at]
    value += '"'
    at += 1
  }
  return [value, at]
}

function plain(text: string, from: number, separator: string): [value: string, end: number] {
  let end = from
  while (end < text.length && text[end] !== separator && text[end] !== '\r' && text[end] !== '\n')
    end += 1
  return [text.slice(from, end), end]
}
