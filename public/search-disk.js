/*
 * Search without a server, where a page may run scripts but fetch nothing: MiniSearch over the index
 * in `search-index.js`. Only loaded when the site is opened from a disk.
 */
globalThis.newsficheDisk = (spaced) => {
  const plain = (word) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const { rows, index } = JSON.parse(globalThis.newsficheIndex)
  // Words are read as in `src/search/disk.ts`.
  const engine = globalThis.MiniSearch.loadJS(index, {
    fields: ['title', 'text'],
    tokenize: (text) => spaced(text).split(/[^\p{L}\p{M}\p{N}]+/u),
    processTerm: (term) => plain(term) || null,
  })
  const values = ([, , , , , source, year, language, topic, author]) => ({
    source: source ? [source] : [],
    year: year ? [year] : [],
    language: language ? [language] : [],
    topic,
    author,
  })
  const fits = (row, filters) => {
    const own = values(row)
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
    const excerpt = spaced(summary)
      .split(/([^\p{L}\p{M}\p{N}]+)/u)
      .map((word) => (terms.includes(plain(word)) ? mark(word) : word))
    const fragment = `#:~:text=${encodeURIComponent(terms[0] ?? '').replaceAll('-', '%2D')}`
    return {
      path,
      title,
      direction,
      date,
      language,
      source: source || undefined,
      excerpt,
      fragment,
    }
  }
  return {
    prepare() {},
    search(query, filters, sort) {
      const found = engine
        .search(query, {
          combineWith: 'AND',
          prefix: (term) => term.length > 1,
          boost: { title: 3 },
        })
        .filter(({ id }) => fits(rows[id], filters))
      if (sort) found.sort(orders[sort])
      return { results: found.map((result) => () => hitOf(result)), counts: countsOf(found) }
    },
  }
}
