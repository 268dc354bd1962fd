/*
 * Endings of words are taken off by Pagefind's own program, as it took them off in the index. It is
 * asked for nothing else: an index without pages tells what it would look for.
 */

const signature = 'pagefind_dcd'
/** No version, and no pages, words, filters, orders and fields, in CBOR. */
const empty = [0x86, 0x60, 0x80, 0x80, 0x80, 0x80, 0x80]

/** A function from words to words without endings. */
export async function openEndings(language, fetched) {
  if (language === 'und') return (words) => words
  const packed = await fetched(`endings.${language}.pagefind`)
  const plain = packed.body.pipeThrough(new DecompressionStream('gzip'))
  const program = (await new Response(plain).arrayBuffer()).slice(signature.length)
  const { instance } = await WebAssembly.instantiate(program, {
    './pagefind_web_bg.js': { __wbindgen_init_externref_table() {} },
  })
  const { memory, search, init_pagefind, enter_playground_mode, ...others } = instance.exports
  const { __wbindgen_start, __wbindgen_malloc, __wbindgen_free } = others
  __wbindgen_start()
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()]
  const hand = (bytes) => {
    const at = __wbindgen_malloc(bytes.length, 1) >>> 0
    new Uint8Array(memory.buffer).set(bytes, at)
    return [at, bytes.length]
  }
  const say = (text) => hand(encoder.encode(text))
  const index = enter_playground_mode(init_pagefind(...hand(Uint8Array.from(empty))))
  const known = new Map()
  return (words) => {
    const unknown = [...new Set(words)].filter((word) => !known.has(word))
    if (unknown.length > 0) {
      const query = unknown.join(' ')
      const [at, size] = search(index, ...say(query), ...say(query), ...say('{}'), ...say(''), 0, 0)
      const answer = decoder.decode(new Uint8Array(memory.buffer, at >>> 0, size))
      __wbindgen_free(at, size, 1)
      const stems = JSON.parse(answer).search_keywords
      for (const [place, word] of unknown.entries()) known.set(word, stems[place] ?? word)
    }
    return words.map((word) => known.get(word))
  }
}
