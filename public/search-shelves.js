/*
 * What articles are found by besides their words: counted, narrowed and put in order from one table of
 * all articles, see `src/search/catalogue.ts`.
 */
import { headed, numbersIn } from './search-words.js'

const facets = ['source', 'year', 'language', 'topic', 'author']

export function readShelves(bytes, total) {
  const [values, rest] = headed(bytes)
  const numbers = numbersIn(rest)
  const days = []
  const rows = []
  for (let article = 0; article < total; article += 1) {
    days.push(numbers.next())
    rows.push(facets.map(() => Array.from({ length: numbers.next() }, () => numbers.next())))
  }

  /** The numbers of the values that are asked for, by facet; nothing where any will do. */
  const wanted = (chosen) =>
    facets.map((name, facet) => {
      const asked = chosen[name]
      return asked && new Set(asked.map((value) => values[facet].indexOf(value)))
    })
  /** The facets that an article does not fit. */
  const misses = (article, asked) =>
    [...facets.keys()].filter(
      (facet) => asked[facet] && !rows[article][facet].some((value) => asked[facet].has(value)),
    )

  return {
    orders: {
      newest: (a, b) => days[b] - days[a],
      oldest: (a, b) => (days[a] || 1e9) - (days[b] || 1e9),
    },
    within: (matches, [from, to]) =>
      matches.filter((article) => {
        const year = Math.floor((days[article] - 1) / 372)
        return year >= (from || 1) && year <= (to || 9999)
      }),
    fitting(matches, chosen) {
      const asked = wanted(chosen)
      return matches.filter((article) => misses(article, asked).length === 0)
    },
    /** How many articles each value leaves: one facet may miss, that whose other values are counted. */
    count(matches, chosen) {
      const asked = wanted(chosen)
      const counts = values.map((some) => new Uint32Array(some.length))
      const note = (article, facet) => {
        for (const value of rows[article][facet]) counts[facet][value] += 1
      }
      for (const article of matches) {
        const missed = misses(article, asked)
        if (missed.length === 1) note(article, missed[0])
        if (missed.length === 0) for (const facet of facets.keys()) note(article, facet)
      }
      const named = (facet) => values[facet].map((value, index) => [value, counts[facet][index]])
      return Object.fromEntries(
        facets.map((name, facet) => [name, Object.fromEntries(named(facet))]),
      )
    },
  }
}
