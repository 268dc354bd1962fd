/** Lists of keys, one for each document, in two arrays: small for any archive. */
export interface KeyLists {
  /** Where the keys of each document begin, and behind the last where they end. */
  readonly starts: Uint32Array
  readonly keys: Uint32Array
}

/** Which documents hold a key: the lists turned around. */
export interface InvertedIndex {
  /** Where the documents of each key begin, and behind the last where they end. */
  readonly starts: Uint32Array
  /** Documents, of each key in ascending order. */
  readonly documents: Uint32Array
  /** Where in the lists the key of each document stands. */
  readonly places: Uint32Array
}

/**
 * Put lists of keys into two arrays.
 *
 * @param lists
 *   Keys of each document.
 * @returns
 *   The same.
 */
export function toKeyLists(lists: ReadonlyArray<ArrayLike<number>>): KeyLists {
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach((list, document) => {
    starts[document + 1] = (starts[document] ?? 0) + list.length
  })
  const keys = new Uint32Array(starts[lists.length] ?? 0)
  lists.forEach((list, document) => {
    keys.set(list, starts[document])
  })
  return { starts, keys }
}

/**
 * Turn lists of keys by document into lists of documents by key.
 *
 * @param lists
 *   Keys of each document, none twice in one.
 * @param count
 *   How many keys there are: they are the numbers below this one.
 * @returns
 *   Index.
 */
export function invert({ starts, keys }: KeyLists, count: number): InvertedIndex {
  const begins = new Uint32Array(count + 1)
  for (const key of keys) begins[key + 1] = (begins[key + 1] ?? 0) + 1
  for (let key = 0; key < count; key += 1)
    begins[key + 1] = (begins[key + 1] ?? 0) + (begins[key] ?? 0)
  const next = begins.slice(0, count)
  const documents = new Uint32Array(keys.length)
  const places = new Uint32Array(keys.length)
  for (let document = 0; document + 1 < starts.length; document += 1) {
    const end = starts[document + 1] ?? 0
    for (let place = starts[document] ?? 0; place < end; place += 1) {
      const key = keys[place] ?? 0
      const slot = next[key] ?? 0
      documents[slot] = document
      places[slot] = place
      next[key] = slot + 1
    }
  }
  return { starts: begins, documents, places }
}

/**
 * Number equal things with the same number, in the order in which they come.
 *
 * @returns
 *   Function from a thing to its number, and the things by number.
 */
export function numbering<Thing>(): {
  readonly of: (thing: Thing) => number
  readonly things: readonly Thing[]
} {
  const numbers = new Map<Thing, number>()
  const things: Thing[] = []
  return {
    things,
    of(thing) {
      const known = numbers.get(thing)
      if (known !== undefined) return known
      numbers.set(thing, things.length)
      return things.push(thing) - 1
    },
  }
}
