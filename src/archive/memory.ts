/** What was found out about words. */
export interface Memory<Value> {
  /**
   * What is known of a word.
   *
   * @param word
   *   Word.
   * @param find
   *   Finds it out, the first time.
   */
  readonly get: (word: string, find: (word: string) => Value) => Value
}

const most = 50_000
// V8 keeps a longer stretch of a text as a reference to the whole text, which would then stay in memory.
const longest = 12

/**
 * Remember what was found out about words, as far as they are short and not too many.
 *
 * @returns
 *   Empty memory.
 */
export function createMemory<Value>(): Memory<Value> {
  const found = new Map<string, Value>()
  return {
    get(word, find) {
      const known = found.get(word)
      if (known !== undefined || found.has(word)) return known as Value // it was put there
      const value = find(word)
      if (word.length <= longest) {
        if (found.size >= most) found.clear()
        found.set(word, value)
      }
      return value
    },
  }
}
