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

/*
 * These two are asked for each article of the archive: loops without a function of their own, for the first query is not to
 * wait until a compiler has seen through those.
 */

/** How well an article answers: 0 where it lacks a word. */
function scoreOf(terms, rarity, article) {
  let score = 0
  for (let index = 0; index < terms.length; index += 1) {
    const told = terms[index].told[article]
    if (told === 0) return 0
    score += told * rarity[index]
  }
  return score
}

/** How often words stand in an article one after the other. */
function timesOf(words, article) {
  const [{ places, starts, counts }] = words
  let times = 0
  const end = starts[article] + counts[article]
  for (let at = starts[article]; at < end; at += 1) {
    let step = 1
    while (step < words.length && stands(words[step], article, places[at] + step)) step += 1
    if (step === words.length) times += 1
  }
  return times
}

/** Whether a word has a place in an article. */
function stands({ places, starts, counts }, article, place) {
  let at = starts[article]
  const end = at + counts[article]
  while (at < end && places[at] < place) at += 1
  return at < end && places[at] === place
}

/** The first so many of some in an order, without putting all others into it. */
function leading(some, size, order) {
  const first = []
  for (const one of some) {
    if (first.length === size && order(first[size - 1], one) <= 0) continue
    let at = first.length
    while (at > 0 && order(first[at - 1], one) > 0) at -= 1
    first.splice(at, 0, one)
    if (first.length > size) first.pop()
  }
  return first
}

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
    const scores = new Float64Array(total)
    const matches = []
    for (let article = 0; article < total; article += 1) {
      scores[article] = scoreOf(terms, rarity, article)
      if (scores[article] > 0) matches.push(article)
    }
    return { matches, scores, terms, isPhrase: false }
  }

  /** Articles that have words one after the other. */
  async function withPhrase(asked) {
    const stems = stemsOf(asked)
    const terms = asked.map((word, index) => ({ word, stem: stems[index] }))
    const scores = new Float64Array(total)
    const held = await Promise.all(stems.map(words.find))
    if (!held.every(Boolean)) return { matches: [], scores, terms, isPhrase: true }
    const found = await Promise.all(held.map(words.places))
    const matches = []
    for (let article = 0; article < total; article += 1) {
      scores[article] = timesOf(found, article)
      if (scores[article] > 0) matches.push(article)
    }
    return { matches, scores, terms, isPhrase: true }
  }

  /** While a phrase is typed: where its finished words stand is fetched and read before the last is there. */
  function foresee(query) {
    const [, begun = ''] = /^\s*"([^"]*)\s[^"]*$/.exec(query) ?? []
    for (const stem of stemsOf(begun.split(/\s+/).map(plain).filter(Boolean)))
      words.find(stem).then(
        (held) => held && words.places(held),
        () => {}, // said when it is asked for
      )
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
  async function load(article, answer) {
    const [file, place] = fileOf(article)
    return hitOf((await textsIn(file))[place], answer)
  }

  return {
    async search(query, chosen, years, order) {
      const asked = query.split(/\s+/).map(plain).filter(Boolean)
      const isPhrase = /^\s*".+"\s*$/.test(query)
      const answer =
        asked.length === 0 ? { matches: [] } : await (isPhrase ? withPhrase : withAll)(asked)
      foresee(query)
      const { scores } = answer
      const byScore = (a, b) => scores[b] - scores[a] || b - a
      let found = answer.matches
      let inOrder = byScore
      const isSpan = years.some(Boolean)
      if (isSpan || order || Object.keys(chosen).length > 0) {
        const { within, fitting, orders } = await shelves(entry.catalogue)
        if (isSpan) answer.matches = within(answer.matches, years)
        found = fitting(answer.matches, chosen)
        if (order) inOrder = (a, b) => orders[order](a, b) || byScore(a, b)
      }
      let sorted
      return {
        count: found.length,
        // What is shown first is found first: to put all into order takes longer.
        hits: (from, to) => {
          if (from > 0) sorted ??= [...found].sort(inOrder)
          const some = sorted?.slice(from, to) ?? leading(found, to, inOrder)
          return some.map((article) => load(article, answer))
        },
        counts: async () => (await shelves(entry.catalogue)).count(answer.matches, chosen),
      }
    },
  }
}
