/*
 * What a result shows: the paragraph that answers best, with the words marked, and the address to open
 * it at. Text of articles is only ever set as text.
 */

/** A word without accents, signs and capitals, as the engine has it. */
export const plain = (word) =>
  isPlain.test(word)
    ? word
    : word
        .normalize('NFD')
        .replace(/(?![\u3099\u309a])\p{M}/gu, '')
        .normalize('NFC')
        .replace(/[^\p{L}\p{M}\p{N}\p{Pc}]/gu, '')
        .toLowerCase()
/** Most words are: each word of each text that is shown is asked for. */
const isPlain = /^[a-z\d]*$/

const mark = (word) => Object.assign(document.createElement('mark'), { textContent: word })

/** A line or two of a text, around the first word that was found. */
function windowOf(text, first) {
  let [start, end, length] = [first, first, 0]
  while (start > 0 && length < 60) length += text[--start].length + 1
  while (end < text.length && length < 240) length += text[end++].length + 1
  while (start > 0 && length < 240) length += text[--start].length + 1
  return [start, end]
}

/**
 * A function from an article's text, as `textOf` in `src/search/lot.ts` gives it, to what is shown of it.
 * `bare` are the scripts without spaces, where none is put between words.
 */
export function openHits(stemsOf, bare) {
  const ends = new RegExp(`[${bare}\\u3000-\\u303f\\uff00-\\uffef]\\p{M}*$`, 'u')
  const begins = new RegExp(`^[${bare}\\u3000-\\u303f\\uff00-\\uffef]`, 'u')
  const gap = (before, after) => (ends.test(before) && begins.test(after) ? '' : ' ')
  const joined = (words) =>
    words.reduce((text, word) => (text ? text + gap(text, word) : '') + word, '')

  /** A text fragment, by which browsers mark the words in the page; others go to the paragraph. */
  const quoteOf = (words) => {
    const quote = joined(words).replace(/[\p{P}\s]+$/u, '')
    return quote && `:~:text=${encodeURIComponent(quote).replaceAll('-', '%2D')}`
  }

  function excerptOf(text, first, marked) {
    const [start, end] = windowOf(text, first)
    const nodes = start > 0 ? ['… '] : []
    for (let index = start; index < end; index += 1) {
      if (index > start) nodes.push(gap(text[index - 1], text[index]))
      nodes.push(marked.has(index) ? mark(text[index]) : text[index])
    }
    return end < text.length ? [...nodes, ' …'] : nodes
  }

  /** Whether a word is one that was asked for, or one that begins with it. */
  function isOf(word, term, isPhrase) {
    if (word === '') return false
    if (!isPhrase && word.startsWith(term.word)) return true
    if (word[0] !== term.stem[0] || word[1] !== term.stem[1]) return false
    const [stem] = stemsOf([word])
    return stem === term.stem || (!isPhrase && term.stem.length > 2 && stem.startsWith(term.stem))
  }

  const partsOf = (word) =>
    !isPlain.test(word) && /[^\p{L}\p{M}\p{N}]/u.test(word)
      ? word.split(/[^\p{L}\p{M}\p{N}]+/u).map(plain)
      : []

  /** The numbers of the words in a text that were asked for, each with the term that it is. */
  function marksIn(text, { terms, isPhrase }) {
    const words = text.map((word) => [plain(word), ...partsOf(word)])
    const is = (place, term) => words[place]?.some((word) => isOf(word, term, isPhrase))
    const begins = (place) => terms.every((term, step) => is(place + step, term))
    const pairs = isPhrase
      ? [...words.keys()]
          .filter(begins)
          .flatMap((place) => terms.map((_, step) => [place + step, step]))
      : [...words.keys()].map((place) => [place, terms.findIndex((term) => is(place, term))])
    return new Map(pairs.filter(([, term]) => term >= 0))
  }

  return ([path, title, direction, date, language, source, parts], answer) => {
    const hit = {
      path: `${path}index.html`,
      title,
      direction,
      date,
      language,
      source,
      fragment: '',
    }
    const places = parts.map(([id, words]) => {
      const text = words.split(/\s+/)
      const marked = marksIn(text, answer)
      const score = 100 * new Set(marked.values()).size + Math.min(marked.size, 99)
      return { id, text, marked, score }
    })
    if (places.length === 0) return { ...hit, excerpt: [] }
    const { id, text, marked } = places.reduce((a, b) => (b.score > a.score ? b : a))
    // Words of a text that is not shown, in the order of the alphabet: nothing to quote, nowhere to go.
    if (id === 'not_shown') return hit
    const first = Math.min(...marked.keys())
    const quote = marked.size > 0 ? quoteOf(text.slice(first, first + 3)) : ''
    return {
      ...hit,
      fragment: quote ? `#${id}${quote}` : '',
      excerpt: excerptOf(text, marked.size > 0 ? first : 0, marked),
    }
  }
}
