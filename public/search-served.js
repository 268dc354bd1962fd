/*
 * Search of a site on a server: Pagefind over the index in `pagefind/`. Only loaded with the first
 * query. A hit opens at the paragraph that answers best, and browsers mark the words there.
 */
globalThis.newsficheServed = async (address, bare) => {
  const pagefind = await import(address)
  await pagefind.options({ noWorker: true }) // it answers in milliseconds, and a worker is 40 KB more
  const ends = new RegExp(`[${bare}\\u3000-\\u303f\\uff00-\\uffef]\\p{M}*$`, 'u')
  const begins = new RegExp(`^[${bare}\\u3000-\\u303f\\uff00-\\uffef]`, 'u')
  const gap = (before, after) => (ends.test(before) && begins.test(after) ? '' : ' ')
  const joined = (words) =>
    words.reduce((text, word) => (text ? text + gap(text, word) : '') + word, '')
  const mark = (word) => Object.assign(document.createElement('mark'), { textContent: word })

  /** A text fragment, by which browsers mark the words in the page; others go to the paragraph. */
  const quoteOf = (words) => {
    const quote = joined(words).replace(/[\p{P}\s]+$/u, '')
    return quote && `:~:text=${encodeURIComponent(quote).replaceAll('-', '%2D')}`
  }

  /** A line or two of a place in the text, around the first word that was found. */
  function windowOf(text, { from, to }, first) {
    let [start, end, length] = [first, first, 0]
    while (start > from && length < 60) length += text[--start].length + 1
    while (end < to && length < 240) length += text[end++].length + 1
    while (start > from && length < 240) length += text[--start].length + 1
    return [start, end]
  }
  function excerptOf(text, place, first, marked) {
    const { from, to } = place
    const [start, end] = windowOf(text, place, first)
    const nodes = start > from ? ['… '] : []
    for (let index = start; index < end; index += 1) {
      if (index > start) nodes.push(gap(text[index - 1], text[index]))
      nodes.push(marked.has(index) ? mark(text[index]) : text[index])
    }
    return end < to ? [...nodes, ' …'] : nodes
  }

  const wordsOf = (text) =>
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)

  /** Where no article has a word, Pagefind looks for ever less of it; below half we call it none. */
  const isNear = (query, shown) => {
    const words = wordsOf(shown)
    return wordsOf(query).every((word) => {
      const half = word.slice(0, Math.max(1, Math.floor(word.length / 2)))
      return words.some((other) => other.startsWith(half))
    })
  }

  function hitOf({ raw_url, content, anchors, weighted_locations, meta, filters }, query) {
    const text = content.split(/\s+/)
    const marked = new Set(weighted_locations.map(({ location }) => location))
    const places = anchors.map(({ id, location }, index) => ({
      id: id === 'headline' ? '' : id,
      from: location,
      to: anchors[index + 1]?.location ?? text.length,
      score: 0,
    }))
    for (const { location, balanced_score } of weighted_locations) {
      const place = places.findLast(({ from }) => from <= location)
      if (place) place.score += balanced_score
    }
    const titled = places.filter(({ id }) => id !== '')
    const best = titled.reduce((a, b) => (b.score > a.score ? b : a), titled[0] ?? places[0])
    const inside = text.findIndex(
      (_, index) => index >= best.from && index < best.to && marked.has(index),
    )
    const first = Math.max(inside, best.from)
    const quote = inside < 0 ? '' : quoteOf(text.slice(first, Math.min(first + 3, best.to)))
    // Words of a text that is not shown, in the order of the alphabet: nothing to quote, nowhere to go.
    const isShown = best.id !== 'not_shown'
    const seen = text.filter((_, index) => marked.has(index))
    return {
      ...meta,
      path: raw_url,
      fragment: isShown && quote ? `#${best.id}${quote}` : '',
      language: filters.language?.[0],
      source: filters.source?.[0],
      excerpt: isShown ? excerptOf(text, best, first, marked) : undefined,
      isNear: isNear(query, [...seen, meta.title, meta.date].join(' ')),
    }
  }

  return {
    prepare: () => pagefind.filters(),
    async search(query, asked, order) {
      const filters = Object.fromEntries(
        Object.entries(asked).map(([name, any]) => [name, { any }]),
      )
      const sort = order ? { [order]: order === 'newest' ? 'desc' : 'asc' } : {}
      const answer = await pagefind.search(query, { filters, sort })
      return {
        results: answer.results.map((result) => async () => hitOf(await result.data(), query)),
        counts: answer.filters,
      }
    },
  }
}
