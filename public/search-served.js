/*
 * Search of a site on a server, over the index in `pagefind/`, which Pagefind made (`src/search/`). Only
 * loaded with the first query.
 */
import { openEndings } from './search-endings.js'
import { openHits, plain } from './search-hits.js'
import { readShelves } from './search-shelves.js'
import { likeness, once, openWords } from './search-words.js'

/** Letters of the names of files with texts. */
const nameLength = 9

export async function openServed(folder, bare) {
  const fetched = async (path) => {
    const response = await fetch(folder + path)
    if (!response.ok) throw new Error(`${response.status} ${path}`)
    return response
  }
  const bytesOf = async (path) => new Uint8Array(await (await fetched(path)).arrayBuffer())
  const entry = await (await fetch(`${folder}entry.json`, { cache: 'no-cache' })).json()
  const total = entry.lots.reduce((sum, size) => sum + size, 0)
  const words = openWords(entry, bytesOf)
  const stemsOf = await openEndings(entry.language, fetched)
  stemsOf(['first']) // browsers make a program ready when it is first asked, which is before the first key
  const hitOf = openHits(stemsOf, bare)
  const shelves = once(async (name) => readShelves(await bytesOf(`index/${name}.bin`), total))

  /** What each article has of a word, and how many have it. */
  async function tally(word, stem) {
    const told = new Float32Array(total)
    let count = 0
    const add = ({ held, like }) =>
      words.each(held, (article, much) => {
        if (told[article] === 0) count += 1
        told[article] = Math.max(told[article], much * like)
      })
    for (const one of await words.family(stem)) add(one)
    // No word begins so: the longest that this one begins with, to the half of it.
    let near = stem
    while (count === 0 && near.length > Math.ceil(word.length / 2)) {
      near = near.slice(0, -1)
      const held = await words.find(near)
      if (held) add({ held, like: likeness(stem.length - near.length) })
    }
    return { told, count, word, stem: near }
  }

  /** Articles that have all words. How rare a word is tells how much it counts (BM25). */
  async function withAll(asked) {
    const stems = stemsOf(asked)
    const terms = await Promise.all(asked.map((word, index) => tally(word, stems[index])))
    const rarity = terms.map(({ count }) => Math.log(1 + (total - count + 0.5) / (count + 0.5)))
    const matches = []
    for (let article = 0; article < total; article += 1) {
      if (!terms.every(({ told }) => told[article] > 0)) continue
      const score = terms.reduce((sum, { told }, index) => sum + told[article] * rarity[index], 0)
      matches.push({ article, score })
    }
    return { matches, terms, isPhrase: false }
  }

  /** Articles that have words one after the other. */
  async function withPhrase(asked) {
    const stems = stemsOf(asked)
    const terms = asked.map((word, index) => ({ word, stem: stems[index] }))
    const held = await Promise.all(stems.map(words.find))
    if (!held.every(Boolean)) return { matches: [], terms, isPhrase: true }
    const [first, ...others] = await Promise.all(held.map(words.places))
    const matches = []
    for (const [article, places] of first) {
      const next = others.map((some) => some.get(article))
      if (!next.every(Boolean)) continue
      const starts = places.filter((place) =>
        next.every((some, step) => some.includes(place + step + 1)),
      )
      if (starts.length > 0) matches.push({ article, score: starts.length })
    }
    return { matches, terms, isPhrase: true }
  }

  /** Several articles may share a file: its number, and the place in it. */
  function fileOf(article) {
    let [file, first] = [0, 0]
    for (const size of entry.batches) {
      const place = article - first
      if (place < size) return [file + Math.floor(place / entry.share), place % entry.share]
      file += Math.ceil(size / entry.share)
      first += size
    }
    throw new Error(`no article ${article}`)
  }
  const textsIn = once(async (file) => {
    const name = entry.fragments.slice(nameLength * file, nameLength * (file + 1))
    return (await fetched(`fragment/${name}.json`)).json()
  })
  async function load({ article }, answer) {
    const [file, place] = fileOf(article)
    return hitOf((await textsIn(file))[place], answer)
  }

  return {
    async search(query, chosen, years, order) {
      const asked = query.split(/\s+/).map(plain).filter(Boolean)
      const isPhrase = /^\s*".+"\s*$/.test(query)
      const answer =
        asked.length === 0 ? { matches: [] } : await (isPhrase ? withPhrase : withAll)(asked)
      let found = answer.matches.sort((a, b) => b.score - a.score || b.article - a.article)
      const isSpan = years.some(Boolean)
      if (isSpan || order || Object.keys(chosen).length > 0) {
        const { within, fitting, order: inOrder } = await shelves(entry.catalogue)
        if (isSpan) answer.matches = within(answer.matches, years)
        found = fitting(answer.matches, chosen)
        if (order) found = inOrder(found, order)
      }
      return {
        count: found.length,
        hits: (from, to) => found.slice(from, to).map((match) => load(match, answer)),
        counts: async () => (await shelves(entry.catalogue)).count(answer.matches, chosen),
      }
    },
  }
}
