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
  const fits = ({ id }, filters) => {
    const own = values(rows[id])
    return Object.entries(filters).every(([name, any]) =>
      any.some((value) => own[name].includes(value)),
    )
  }
  const orders = {
    newest: (a, b) => (rows[a.id][4] < rows[b.id][4] ? 1 : -1),
    oldest: (a, b) => ((rows[a.id][4] || '9999') < (rows[b.id][4] || '9999') ? -1 : 1),
  }
  const countsOf = (found) => {
    const counts = {}
    for (const { id } of found) {
      for (const [name, list] of Object.entries(values(rows[id]))) {
        counts[name] ??= {}
        for (const value of list) counts[name][value] = (counts[name][value] ?? 0) + 1
      }
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
    prepare() {},
    search(query, filters, order) {
      const options = {
        combineWith: 'AND',
        prefix: ({ length }) => length > 1,
        boost: { title: 3 },
      }
      const found = engine.search(query, options).filter((result) => fits(result, filters))
      if (order) found.sort(orders[order])
      return { results: found.map((result) => () => hitOf(result)), counts: countsOf(found) }
    },
  }
}
