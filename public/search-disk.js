/*
 * Search without a server, where a page may run scripts but fetch nothing: MiniSearch over the index
 * in `search-index.js`. Only loaded when the site is opened from a disk.
 */
globalThis.newsficheDisk = (unspaced) => {
  const { rows, index } = JSON.parse(globalThis.newsficheIndex)
  // Words are read as in `src/search/disk.ts`; a sign that is no letter stands for a missing space.
  const cut = (text) => text.replace(unspaced, '\u200b').split(/([^\p{L}\p{M}\p{N}]+)/u)
  const plain = (word) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const engine = globalThis.MiniSearch.loadJS(index, {
    fields: ['title', 'text'],
    tokenize: (text) => cut(text).filter((_, place) => place % 2 === 0),
    processTerm: (term) => plain(term) || null,
  })
  const values = ([, , , , , source, year, language, topic, author]) => ({
    source: source ? [source] : [],
    year: year ? [year] : [],
    language: language ? [language] : [],
    topic,
    author,
  })
  /** The facets that an article does not fit. */
  const misses = ({ id }, chosen) => {
    const own = values(rows[id])
    return Object.keys(chosen).filter(
      (name) => !chosen[name].some((value) => own[name].includes(value)),
    )
  }
  const isWithin = ({ id }, [from, to]) => {
    const year = Number(rows[id][6]) || 0
    return (!from && !to) || (year >= (from || 1) && year <= (to || 9999))
  }
  const orders = {
    newest: (a, b) => (rows[a.id][4] < rows[b.id][4] ? 1 : -1),
    oldest: (a, b) => ((rows[a.id][4] || '9999') < (rows[b.id][4] || '9999') ? -1 : 1),
  }
  /** How many articles each value leaves: one facet may miss, that whose other values are counted. */
  const countsOf = (matches, chosen) => {
    const counts = {}
    const note = (name, value) => {
      counts[name] ??= {}
      counts[name][value] = (counts[name][value] ?? 0) + 1
    }
    for (const match of matches) {
      const missed = misses(match, chosen)
      const counted = Object.entries(values(rows[match.id])).filter(([name]) =>
        missed.every((other) => other === name),
      )
      for (const [name, list] of counted) for (const value of list) note(name, value)
    }
    return counts
  }
  const mark = (word) => Object.assign(document.createElement('mark'), { textContent: word })
  const hitOf = ({ id, terms }) => {
    const [path, title, direction, date, , source, , language, , , summary] = rows[id]
    const excerpt = cut(summary).map((word) =>
      terms.includes(plain(word)) ? mark(word) : word.replaceAll('\u200b', ''),
    )
    const fragment = `#:~:text=${encodeURIComponent(terms[0] ?? '')}`
    const place = `${path}index.html`
    return { path: place, title, direction, date, language, source, excerpt, fragment }
  }
  return {
    search(query, chosen, years, order) {
      const options = {
        combineWith: 'AND',
        prefix: ({ length }) => length > 1,
        boost: { title: 3 },
      }
      const matches = engine.search(query, options).filter((match) => isWithin(match, years))
      const found = matches.filter((match) => misses(match, chosen).length === 0)
      if (order) found.sort(orders[order])
      return {
        count: found.length,
        hits: (first, last) => found.slice(first, last).map(hitOf),
        counts: () => countsOf(matches, chosen),
      }
    },
  }
}
