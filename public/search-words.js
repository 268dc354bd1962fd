/*
 * The words of a site that is served, as `src/search/concordance.ts` puts them into files: fetched when
 * a query needs them, each file once.
 */

/** Let a function of one argument do its work once for each; a failure is forgotten. */
export function once(load) {
  const known = new Map()
  return (key) => {
    if (!known.has(key)) {
      const promise = load(key)
      promise.catch(() => known.delete(key))
      known.set(key, promise)
    }
    return known.get(key)
  }
}

/** Numbers one after the other, as `src/search/numbers.ts` writes them. */
export function numbersIn(bytes) {
  return {
    at: 0,
    next() {
      let byte = bytes[this.at++]
      if (byte < 128) return byte // as most are
      let value = byte & 127
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[this.at++]
        value |= (byte & 127) << shift
      }
      return value
    },
    isMore() {
      return this.at < bytes.length
    },
    /** So many bytes as they are. */
    take(size) {
      this.at += size
      return bytes.subarray(this.at - size, this.at)
    },
  }
}

const decoder = new TextDecoder()

/** A file that begins with a line of JSON: what that says, and the bytes behind it. */
export function headed(bytes) {
  const end = bytes.indexOf(10)
  return [JSON.parse(decoder.decode(bytes.subarray(0, end))), bytes.subarray(end + 1)]
}

function bundlesIn(bytes, count) {
  const numbers = numbersIn(bytes)
  return Array.from({ length: count }, () => numbers.take(numbers.next()))
}

/** The most files to look in for words that begin like one of three letters or more. */
const farthest = 8

/** How much less a longer word tells, as in `src/search/lot.ts`. */
export const likeness = (more) => (1 + Math.exp((-more * more) / 8)) / 2

export function openWords({ stretches, lots }, bytesOf) {
  const total = lots.reduce((sum, size) => sum + size, 0)
  const firsts = lots.map((_, lot) => lots.slice(0, lot).reduce((sum, size) => sum + size, 0))
  const wordsIn = once(async (number) => {
    const [words, rest] = headed(await bytesOf(`index/${stretches[number][1]}.bin`))
    const finds = bundlesIn(rest, words.length)
    return new Map(words.map((word, index) => [word, { number, index, finds: finds[index] }]))
  })
  const placesIn = once(async (number) => {
    const { size } = await wordsIn(number)
    return bundlesIn(await bytesOf(`index/${stretches[number][2]}.bin`), size)
  })

  /** Number of the stretch of the alphabet that a word would be in. */
  function stretchOf(word) {
    let [low, high] = [0, stretches.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (stretches[middle][0] <= word) low = middle
      else high = middle - 1
    }
    return low
  }

  /** The part of each lot: number of its first article, and its bytes. */
  function* lotsIn(bytes) {
    const numbers = numbersIn(bytes)
    for (let lot = 0; numbers.isMore(); ) {
      lot += numbers.next()
      yield [firsts[lot], numbers.take(numbers.next())]
    }
  }

  const words = {
    /** A word as it stands; nothing when there is none. */
    async find(word) {
      return stretches.length > 0 ? (await wordsIn(stretchOf(word))).get(word) : undefined
    },

    /** A word and those that begin with it, each with how much like it they are. */
    async family(word) {
      if (stretches.length === 0) return []
      const size = [...word].length
      if (size < 3) {
        const some = await Promise.all([word, `${word}*`].map(words.find))
        return some.filter(Boolean).map((held) => ({ held, like: 1 }))
      }
      const from = stretchOf(word)
      const to = Math.min(stretchOf(`${word}\uffff`), from + farthest - 1)
      const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index)
      const all = (await Promise.all(numbers.map(wordsIn))).flatMap((some) => [...some])
      return all
        .filter(([other]) => other.startsWith(word))
        .map(([other, held]) => ({ held, like: likeness([...other].length - size) }))
    },

    /** Visit each article that has a word: its number and how much the word tells of it. */
    each({ finds }, visit) {
      for (const [first, own] of lotsIn(finds)) {
        const numbers = numbersIn(own)
        for (let article = first; numbers.isMore(); ) {
          article += numbers.next()
          visit(article, numbers.next())
        }
      }
    },

    /**
     * Where a word stands: the places in all articles one behind the other, and for each article where its own
     * begin and how many they are. Lists of lists would take longer to throw away than to make.
     */
    places: once(async ({ number, index, finds }) => {
      const bytes = (await placesIn(number))[index]
      const lists = new Map(lotsIn(bytes))
      const places = new Uint32Array(bytes.length) // each takes a byte at least
      const [starts, counts] = [new Uint32Array(total), new Uint32Array(total)]
      let end = 0
      for (const [first, own] of lotsIn(finds)) {
        const [numbers, list] = [numbersIn(own), numbersIn(lists.get(first))]
        for (let article = first; numbers.isMore(); ) {
          article += numbers.next()
          numbers.next()
          const count = list.next()
          starts[article] = end
          counts[article] = count
          for (let place = 0; end < starts[article] + count; end += 1) {
            place += list.next()
            places[end] = place
          }
        }
      }
      return { places, starts, counts }
    }),
  }
  return words
}
