import { parseDocument } from 'yaml'
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
 * Dates stay strings, aliases may not multiply, tags do nothing, and `__proto__` is a key like any
 * other.
 *
 * @param text
 *   YAML.
 * @returns
 *   Its fields.
 * @throws
 *   An error with a reason for a person and `offset`, where it is known.
 */
export function readYaml(text: string): Record<string, Json> {
  const document = parseDocument(text, { schema: 'core', prettyErrors: false, uniqueKeys: true })
  const [error] = document.errors
  if (error)
    throw Object.assign(new Error(error.message.replace(/\s+/g, ' ').replace(/\.$/, '')), {
      offset: error.pos[0],
    })
  const value: unknown = document.toJS({ maxAliasCount: 20 })
  if (value === null || value === undefined) return {}
  if (!isFields(value)) throw new Error('it is not a list of fields such as `title: …`')
  return JSON.parse(JSON.stringify(value)) as Record<string, Json>
}
