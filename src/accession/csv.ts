/** A row of a table: its values by the names in the first line, and where it begins in the file. */
export type Row =
  | { readonly line: number; readonly fields: Readonly<Record<string, string>> }
  | { readonly line: number; readonly reason: string }

/**
 * Read a table of comma-separated values (RFC 4180).
 *
 * @param text
 *   The file; values may be parted by commas, semicolons or tabs, and hold line ends between quotation
 *   marks.
 * @returns
 *   A row for each record that is not empty. A value beyond the names in the first line, or under one that
 *   stood there before, has its number for a name, `column 7`. A quotation mark without its end would swallow the rest of the file, so it is a fault.
 */
export function readCsv(text: string): Row[] {
  const table = text.replace(/^\ufeff/, '')
  const [head, ...rows] = rowsOf(table, separatorOf(table))
  const heads = (head?.values ?? []).map((name) => name.trim())
  const names = heads.map((name, index) => (heads.indexOf(name) === index ? name : ''))
  return rows.flatMap(({ line, values, open }): Row[] => {
    if (open) return [{ line, reason: unclosed }]
    if (values.every((value) => value === '')) return []
    const fields: Record<string, string> = Object.create(null) as Record<string, string>
    for (const name of names) if (name !== '') fields[name] = ''
    for (const [index, value] of values.entries()) {
      const name = names[index] || `column ${index + 1}`
      if (value !== '') fields[name] = value
    }
    return [{ line, fields }]
  })
}

const unclosed =
  'Unexpected quotation mark without another that closes it, expected two around a value, and two for one within it'

/** The sign that the first line has most of, outside quotation marks. */
function separatorOf(text: string): string {
  const bare = text.replace(/"[^"]*"/g, '')
  const line = bare.slice(0, /[\r\n]/.exec(bare)?.index ?? bare.length)
  const count = (sign: string): number => line.split(sign).length
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

interface RawRow {
  /** Number of the line that it begins on, from 1. */
  readonly line: number
  readonly values: readonly string[]
  /** Whether the file ends within a value. */
  readonly open: boolean
}

function rowsOf(text: string, separator: string): RawRow[] {
  const rows: RawRow[] = []
  let values: string[] = []
  let [at, from, line, open] = [0, 0, 1, false]
  const end = (): void => {
    rows.push({ line, values, open })
    line += text.slice(from, at).match(/\r\n|\r|\n/g)?.length ?? 0
    from = at
    values = []
  }
  while (at < text.length) {
    const isQuoted = text[at] === '"'
    const [value, close] = isQuoted ? quoted(text, at, separator) : plain(text, at, separator)
    open = close === undefined
    values.push(value)
    at = close ?? text.length
    if (text[at] === separator) {
      at += 1
      if (at === text.length) values.push('')
      continue
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    end()
  }
  if (values.length > 0) end()
  return rows
}

/** A value between quotation marks, and letters behind them; no end where the closing one is missing. */
function quoted(
  text: string,
  from: number,
  separator: string,
): [value: string, end: number | undefined] {
  let value = ''
  let at = from + 1
  while (at < text.length) {
    const close = text.indexOf('"', at)
    if (close === -1) return [value + text.slice(at), undefined]
    value += text.slice(at, close)
    at = close + 1
    if (text[at] !== '"') {
      const [rest, end] = plain(text, at, separator)
      return [value + rest, end]
    }
    value += '"'
    at += 1
  }
  return [value, undefined]
}

function plain(text: string, from: number, separator: string): [value: string, end: number] {
  let end = from
  while (end < text.length && text[end] !== separator && text[end] !== '\r' && text[end] !== '\n')
    end += 1
  return [text.slice(from, end), end]
}
