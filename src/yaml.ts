import { parseDocument, stringify } from 'yaml'
import type { Json } from './model/index.ts'

/**
 * Whether a value is a list of fields.
 *
 * @param value
 *   Anything.
 * @returns
 *   Whether it is an object with keys.
 */
export function isFields(value: unknown): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * Read YAML that people write, as data only.
 *
 * Dates stay strings, aliases may not multiply, tags do nothing, `__proto__` is a key like any other, and
 * half a character (`"\ud800"`) is the sign for one that was lost.
 *
 * @param text
 *   YAML.
 * @returns
 *   Its value; nothing when it has none.
 * @throws
 *   An error with a reason for a person and `offset`, where it is known.
 */
export function readYamlValue(text: string): Json {
  const document = parseDocument(text, {
    schema: 'core',
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: 'error', // a strange file is no reason to talk to whoever runs us
  })
  const [error] = document.errors
  if (error)
    throw Object.assign(new Error(error.message.replace(/\s+/g, ' ').replace(/\.$/, '')), {
      offset: error.pos[0],
    })
  const value: unknown = document.toJS({ maxAliasCount: 20 })
  if (value === null || value === undefined) return null
  return JSON.parse(JSON.stringify(value), wellFormed) as Json
}

/**
 * Read fields that people write in YAML.
 *
 * @param text
 *   YAML.
 * @returns
 *   Its fields.
 * @throws
 *   As `readYamlValue` does, and for what is no list of fields.
 */
export function readYaml(text: string): Record<string, Json> {
  const value = readYamlValue(text)
  if (value === null) return {}
  if (!isFields(value)) throw new Error('it is not a list of fields such as `title: …`')
  return value
}

/**
 * Write fields as people would, for a sidecar.
 *
 * @param fields
 *   Fields.
 * @returns
 *   YAML 1.2, a line for each short field and none folded; `readYaml` gives the fields again.
 */
export function writeYaml(fields: Readonly<Record<string, Json>>): string {
  return stringify(fields, { version: '1.2', lineWidth: 0, flowCollectionPadding: false })
}

const half = /\p{Cs}/gu

/**
 * Make strings whole, as `JSON.parse` reads them: `"\\ud800"` is half a character, which no file can hold and
 * no address either.
 *
 * @param _key
 *   Nothing depends on it.
 * @param value
 *   A string, or a value whose strings are whole.
 * @returns
 *   Value with the sign for a lost character instead of each half.
 */
export function wellFormed(_key: string, value: unknown): unknown {
  if (typeof value === 'string') return value.replace(half, '\ufffd')
  if (!isFields(value)) return value
  const broken = Object.keys(value).filter((key) => key.search(half) !== -1)
  if (broken.length === 0) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key.replace(half, '\ufffd'), part]),
  )
}
