/** A node of a JSON-LD graph. */
export type Node = { readonly [key: string]: unknown }

const unsafe: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/**
 * A graph as it stands in `<script type="application/ld+json">`.
 *
 * Nothing in it can end the element or begin a comment, whatever the article says: `<`, `>` and `&`
 * are written as escapes of JSON. Values that are `undefined` are left out.
 *
 * @param nodes
 *   Nodes of the graph.
 * @returns
 *   JSON on one line.
 */
export function graphOf(nodes: readonly Node[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => unsafe[sign] ?? sign,
  )
}

/**
 * A list, or nothing where it is empty.
 *
 * @param list
 *   Values.
 * @returns
 *   The same; an absent key in JSON when there is none.
 */
export function some<Value>(list: readonly Value[]): readonly Value[] | undefined {
  return list.length > 0 ? list : undefined
}
