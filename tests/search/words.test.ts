import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { concord } from '../../src/search/concordance.ts'
import { startNumbers } from '../../src/search/numbers.ts'
import { piecesOf } from '../../src/search/pieces.ts'

// The scripts of the search page, which are no part of the program.
const script = join(import.meta.dirname, '../../public/search-words.js')
const { numbersIn, openWords } = await import(pathToFileURL(script).href)

test('numbers are read in the browser as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 30 })), (values) => {
      const numbers = startNumbers()
      for (const value of values) numbers.add(value)
      const reader = numbersIn(numbers.take())
      expect(values.map(() => reader.next())).toEqual(values)
      expect(reader.isMore()).toBe(false)
    }),
  )
})

/** An index of lots, each a list of articles, each a list of words. */
function wordsOf(lots: readonly (readonly (readonly string[])[])[]) {
  const files = new Map<string, Uint8Array>()
  const parts = lots.map((articles) => {
    const words = [...new Set(articles.flat())].sort((a, b) => (a < b ? -1 : 1))
    const bytesOf = (write: (word: string, add: (value: number) => void) => void): Buffer[] =>
      words.map((word) => {
        const numbers = startNumbers()
        write(word, numbers.add)
        return numbers.take()
      })
    const finds = bytesOf((word, add) => {
      let last = 0
      for (const [article, text] of articles.entries()) {
        if (!text.includes(word)) continue
        add(article - last)
        add(1)
        last = article
      }
    })
    const places = bytesOf((word, add) => {
      for (const text of articles.filter((one) => one.includes(word))) {
        const all = [...text.keys()].filter((place) => text[place] === word)
        add(all.length)
        for (const [index, place] of all.entries()) add(place - (all[index - 1] ?? 0))
      }
    })
    return { words: words.join('\n'), finds: piecesOf(finds), places: piecesOf(places) }
  })
  const writing = concord(parts)
  let step = writing.next()
  for (; !step.done; step = writing.next())
    files.set(step.value.path, step.value.content as Uint8Array)
  const stretches = step.value
  const entry = { stretches, lots: lots.map(({ length }) => length) }
  return openWords(entry, async (path: string) => files.get(`pagefind/${path}`))
}

const word = fc.string({
  minLength: 1,
  maxLength: 4,
  unit: fc.constantFrom('a', 'b', 'é', '临', '𐐀'),
})
const lots = fc.array(fc.array(fc.array(word, { minLength: 1 }), { minLength: 1 }), {
  minLength: 1,
})

test('a word is found in every article that has it, at its places, whatever the lots', async () => {
  await fc.assert(
    fc.asyncProperty(lots, word, async (all, one) => {
      const articles = all.flat()
      const having = [...articles.keys()].filter((article) => articles[article]?.includes(one))
      const words = wordsOf(all)
      const held = await words.find(one)
      const found: number[] = []
      if (held) words.each(held, (article: number) => found.push(article))
      expect(found).toEqual(having)
      if (!held) return
      const { places, starts, counts } = await words.places(held)
      for (const [article, text] of articles.entries()) {
        const own = places.slice(starts[article], starts[article] + counts[article])
        expect([...own]).toEqual([...text.keys()].filter((at) => text[at] === one))
      }
    }),
  )
})

test('a beginning of three letters finds all words that begin so', async () => {
  await fc.assert(
    fc.asyncProperty(
      lots,
      fc.string({ minLength: 3, maxLength: 3, unit: fc.constantFrom('a', 'b') }),
      async (all, start) => {
        const family = await wordsOf(all).family(start)
        const wanted = new Set(all.flat(2).filter((one) => one.startsWith(start)))
        expect(family).toHaveLength(wanted.size)
      },
    ),
  )
})

test('words that do not fit into one file are found in several', async () => {
  const lot = Array.from({ length: 9_000 }, () => ['ferry', 'harbour', 'lighthouse'])
  const words = wordsOf([lot])
  for (const word of ['ferry', 'harbour', 'lighthouse']) {
    const held = await words.find(word)
    let count = 0
    words.each(held, () => {
      count += 1
    })
    const { counts } = await words.places(held)
    expect([count, counts.filter(Boolean).length]).toEqual([9_000, 9_000])
  }
})
