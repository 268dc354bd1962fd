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
  /** Number of the row or object, from 1. */
  readonly number: number
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
  return objectsOf(text).some((item) => 'value' in item && isCslItem(item.value))
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
  const items: Item[] =
    format === 'csv' ? readCsv(text).map((value) => ({ value })) : objectsOf(text)
  return items.map((item, index) => {
    const number = index + 1
    if (!('value' in item)) return { number, reason: item.reason }
    if (format === 'csl-json') return fromCsl(item.value) ?? { number, reason: noText }
    return fromFields(item.value, map) ?? { number, reason: noText }
  })
}

const noText =
  'Unexpected item without a text, expected one in a field named `text`, `body` or `content`, or named with `--map text=…`'

type Fields = Readonly<Record<string, unknown>>
type Item = { readonly value: Fields } | { readonly reason: string }

/** A JSON array, or an object a line. */
function objectsOf(text: string): Item[] {
  const trimmed = text.replace(/^\ufeff/, '').trim()
  if (trimmed.startsWith('[')) return arrayOf(trimmed)
  return trimmed
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => itemOf(() => JSON.parse(line)))
}

function arrayOf(text: string): Item[] {
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) ? list.map((value: unknown) => itemOf(() => value)) : []
  } catch (error) {
    return [{ reason: `Unexpected text, expected JSON: ${messageOf(error)}` }]
  }
}

function itemOf(read: () => unknown): Item {
  try {
    const value = read()
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { value: value as Fields } // an object with keys
    return { reason: 'Unexpected value, expected an object with fields' }
  } catch (error) {
    return { reason: `Unexpected line, expected an object in JSON: ${messageOf(error)}` }
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

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
