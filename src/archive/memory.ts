/** A word, and what was found out about it. */
export interface Known<Value> {
  readonly word: string
  readonly value: Value
}

/** What was found out about words. */
export interface Memory<Value> {
  /**
   * What is known of a word; one that was met before is not even cut out.
   *
   * @param text
   *   Text that it stands in.
   * @param from
   *   Offset of its first character.
   * @param to
   *   Offset behind its last.
   * @param hash
   *   Its number, as `wordsIn` gives it.
   */
  readonly get: (text: string, from: number, to: number, hash: number) => Known<Value>
}

const most = 50_000
// V8 keeps a longer stretch of a text as a reference to the whole text, which would then stay in memory.
const longest = 12

/**
 * Remember what was found out about words, as far as they are short and not too many.
 *
 * @param find
 *   Finds it out, the first time.
 * @returns
 *   Empty memory.
 */
export function createMemory<Value>(find: (word: string) => Value): Memory<Value> {
  const found = new Map<number, Known<Value>>()
  return {
    get(text, from, to, hash) {
      const known = found.get(hash)
      if (known?.word.length === to - from && text.startsWith(known.word, from)) return known
      const word = text.slice(from, to)
      const made = { word, value: find(word) }
      if (word.length <= longest) {
        if (found.size >= most) found.clear()
        found.set(hash, made) // instead of another word with the same number, if there is one
      }
      return made
    },
  }
}
