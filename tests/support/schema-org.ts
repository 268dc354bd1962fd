import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A class of schema.org, as its vocabulary is published with `schema-dts`. */
interface Class {
  readonly parents: readonly string[]
  /** What each property of its own may hold. */
  readonly ranges: ReadonlyMap<string, readonly string[]>
}

/** Every class by its name. */
export const vocabulary: ReadonlyMap<string, Class> = readVocabulary()

function readVocabulary(): Map<string, Class> {
  const text = readFileSync(
    fileURLToPath(import.meta.resolve('schema-dts')).replace(/\.js$/, '.d.ts'),
    'utf8',
  )
  const classes = new Map<string, Class>()
  for (const [, name = '', parents = '', body = ''] of text.matchAll(
    /interface (\w+?)(?:Base|Leaf) extends ([^{]+)\{([\s\S]*?)\n\}/g,
  )) {
    // A class without properties of its own has no base, only a leaf.
    if (classes.has(name)) continue
    const ranges = [...body.matchAll(/^\s+"(\w+)"\??: SchemaValue<([^,]+), "/gm)].map(
      ([, key = '', range = '']): [string, string[]] => [key, range.split(' | ')],
    )
    classes.set(name, {
      parents: [...parents.matchAll(/(\w+)Base/g)].map(([, parent = '']) => parent),
      ranges: new Map(ranges),
    })
  }
  return classes
}

/**
 * What a property of a class may hold.
 *
 * @param type
 *   Class.
 * @param property
 *   Property.
 * @returns
 *   Classes and types of data; nothing when schema.org does not give the property to the class.
 */
export function rangeOf(type: string, property: string): readonly string[] | undefined {
  const known = vocabulary.get(type)
  if (!known) throw new Error(`schema.org has no class ${type}`)
  const own = known.ranges.get(property)
  if (own) return own
  return known.parents.map((parent) => rangeOf(parent, property)).find(Boolean)
}

const isA = (type: string, other: string): boolean =>
  type === other || (vocabulary.get(type)?.parents ?? []).some((parent) => isA(parent, other))

const iso = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/

/** Whether a plain value is of a type of data. */
function isData(value: unknown, range: string): boolean {
  if (range === 'Text') return typeof value === 'string'
  if (range === 'URL') return typeof value === 'string' && URL.canParse(value)
  if (range === 'Date' || range === 'DateTime') return typeof value === 'string' && iso.test(value)
  if (range === 'Boolean') return typeof value === 'boolean'
  if (range === 'Integer') return Number.isInteger(value)
  return (range === 'Number' || range === 'Float') && typeof value === 'number'
}

function fits(value: unknown, range: readonly string[]): boolean {
  if (typeof value !== 'object' || value === null) return range.some((type) => isData(value, type))
  const node = value as { '@type'?: string | string[] }
  if (node['@type'] === undefined) return '@id' in node
  return [node['@type']].flat().some((type) => range.some((other) => isA(type, other)))
}

/**
 * Where a graph departs from the vocabulary.
 *
 * @param node
 *   JSON-LD.
 * @returns
 *   Properties that schema.org does not give to a node’s classes, and values that it does not let a
 *   property hold.
 */
export function strangers(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(strangers)
  if (typeof node !== 'object' || node === null) return []
  const types = [(node as { '@type'?: string | string[] })['@type'] ?? []].flat()
  return Object.entries(node).flatMap(([key, value]) => {
    if (key.startsWith('@')) return []
    const ranges = types.flatMap((type) => rangeOf(type, key) ?? [])
    if (ranges.length === 0) return [`${types}.${key}`]
    const wrong = [value].flat().filter((one) => !fits(one, ranges))
    return [...wrong.map((one) => `${types}.${key}: ${JSON.stringify(one)}`), ...strangers(value)]
  })
}
