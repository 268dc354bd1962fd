/**
 * Compare two strings by their code units: the same in every locale.
 *
 * @param a
 *   One string.
 * @param b
 *   Another.
 * @returns
 *   Negative, zero or positive, as `Array.sort` wants it.
 */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Group things by a key.
 *
 * @param things
 *   Things.
 * @param keyOf
 *   Key of each.
 * @returns
 *   Groups in the order of their first, each in the order of the things.
 */
export function groups<Thing, Key>(
  things: Iterable<Thing>,
  keyOf: (thing: Thing) => Key,
): Map<Key, Thing[]> {
  const found = new Map<Key, Thing[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    const group = found.get(key)
    if (group) group.push(thing)
    else found.set(key, [thing])
  }
  return found
}
