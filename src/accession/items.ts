import type { Json } from '../model/index.ts'
import { fromCsl, isCslItem } from './csl.ts'
import { readCsv } from './csv.ts'

/** Something that becomes an article: its text, and what is known of it. */
export interface Accession {
  readonly text: string
  /** Fields for its sidecar. */
  readonly fields: Readonly<Record<string, Json>>
}

/** A piece of the file that cannot become an article. */
export interface Rejection {
  /** Where it is in the file: `line 3`, or `item 3` of a list. */
  readonly place: string
  /** “Unexpected …, expected …”; no full stop. */
  readonly reason: string
}

/** Names of our fields and of the column that holds each: `text=Volltext`. */
export type FieldMap = Readonly<Record<string, string>>

export type Format = 'csv' | 'jsonl' | 'csl-json'

// Under these names exports keep the text, the fullest first.
const textNames = [
  'text',
  'fulltext',
  'body',
  'articlebody',
  'content',
  'article',
  'volltext',
  'texte',
]

const bare = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '')

/**
 * What kind of file an export is.
 *
 * @param name
 *   Name of the file.
 * @param text
 *   Its text.
 * @returns
 *   Format; by the name, and for JSON by what is in it.
 */
export function formatOf(name: string, text: string): Format | undefined {
  if (/\.(?:csv|tsv)$/i.test(name)) return 'csv'
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return 'jsonl'
  if (!/\.json$/i.test(name)) return undefined
  return objectsOf(text).some((item) => 'fields' in item && isCslItem(item.fields))
    ? 'csl-json'
    : 'jsonl'
}

/**
 * Read an export into articles.
 *
 * @param text
 *   The file.
 * @param format
 *   What it is.
 * @param map
 *   Our names for its columns, where they differ (default: none).
 * @returns
 *   Articles, and the rows that cannot become one, in order.
 */
export function readAccessions(
  text: string,
  format: Format,
  map: FieldMap = {},
): (Accession | Rejection)[] {
  return itemsOf(text, format).map((item) => {
    const { place } = item
    if (!('fields' in item)) return { place, reason: item.reason }
    const accession = format === 'csl-json' ? fromCsl(item.fields) : fromFields(item.fields, map)
    return accession ?? { place, reason: noText }
  })
}

/**
 * Names that an export has for its fields.
 *
 * @param text
 *   The file.
 * @param format
 *   What it is.
 * @returns
 *   Each once, in the order in which they come.
 */
export function namesIn(text: string, format: Format): string[] {
  const named = itemsOf(text, format).flatMap((item) =>
    'fields' in item ? Object.keys(item.fields) : [],
  )
  return [...new Set(named)]
}

const noText =
  'Unexpected item without a text, expected one in a field named `text`, `body` or `content`, or named with `--map text=…`'

type Fields = Readonly<Record<string, unknown>>
type Item = { readonly place: string } & ({ readonly fields: Fields } | { readonly reason: string })

function itemsOf(text: string, format: Format): Item[] {
  if (format !== 'csv') return objectsOf(text)
  return readCsv(text).map(({ line, ...row }) => ({ place: `line ${line}`, ...row }))
}

/** A JSON array, one object, or an object a line. */
function objectsOf(text: string): Item[] {
  const bare = text.replace(/^\ufeff/, '')
  const whole = parsed(bare)
  if (Array.isArray(whole))
    return whole.map((value: unknown, index) => itemOf(`item ${index + 1}`, value))
  if (whole !== undefined) return [itemOf('line 1', whole)]
  const lines = bare.split(/\r\n|\r|\n/)
  if (bare.trimStart().startsWith('[') && lines.length > 1)
    return [{ place: 'the file', reason: faultOf(bare) }]
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [itemOf(`line ${index + 1}`, parsed(line), line)],
  )
}

/** Nothing where it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

function itemOf(place: string, value: unknown, text = ''): Item {
  if (value === undefined) return { place, reason: faultOf(text) }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return { place, fields: value as Fields } // an object with keys
  return { place, reason: 'Unexpected value, expected an object with fields' }
}

function faultOf(text: string): string {
  try {
    JSON.parse(text)
    return ''
  } catch (error) {
    return `Unexpected text, expected JSON: ${(error as Error).message}` // a SyntaxError
  }
}

function fromFields(item: Fields, map: FieldMap): Accession | undefined {
  const ours = new Map(Object.entries(map).map(([name, column]) => [column, name]))
  const fields = new Map<string, Json>()
  for (const [column, value] of Object.entries(item)) {
    if (value === '' || value === null || value === undefined) continue
    fields.set(ours.get(column) ?? column, value as Json) // it came from CSV or JSON
  }
  const names = [...fields.keys()]
  const name =
    map.text === undefined
      ? textNames.flatMap((known) => names.filter((other) => bare(other) === known))[0]
      : 'text'
  const text = name === undefined ? undefined : fields.get(name)
  if (name === undefined || typeof text !== 'string' || text.trim() === '') return undefined
  fields.delete(name)
  return { text, fields: Object.fromEntries(fields) }
}
