import { people } from '../words/people/index.ts'
import { phrasesOf } from '../words/words.ts'

const ideographs = /[\u3400-\u9fff\uac00-\ud7a3]/
let given: ReadonlySet<string> | undefined
let family: ReadonlySet<string> | undefined

const collect = (pick: 'given' | 'family'): ReadonlySet<string> =>
  new Set(people.flatMap((own) => phrasesOf(own[pick])))

const plain = /^[a-z]*$/
const edges = /^[^\p{L}]+|[^\p{L}]+$/gu

/** A word in small letters, without the signs around it. */
function lettersOf(word: string): string {
  const small = word.toLowerCase()
  return plain.test(small) ? small : word.normalize('NFC').toLowerCase().replace(edges, '')
}

/**
 * Whether a word is a name that people are given.
 *
 * @param word
 *   One word, in any case; of a double name (`Anna-Lena`) either part will do.
 * @returns
 *   Whether the lists of any language know it.
 */
export function isGivenName(word: string): boolean {
  given ??= collect('given')
  const known = given
  const lower = lettersOf(word)
  return (
    known.has(lower) || (lower.includes('-') && lower.split('-').some((part) => known.has(part)))
  )
}

/**
 * Whether a word opens with a family name, as names do in Chinese, Japanese, Korean and Vietnamese.
 *
 * @param words
 *   A whole name.
 * @returns
 *   Whether the lists know its first one, two or three characters, or its first word.
 */
export function opensWithFamily(words: string): boolean {
  family ??= collect('family')
  const known = family
  const first = words.toLowerCase().split(/\s/)[0] ?? ''
  if (!ideographs.test(first)) return known.has(first)
  return [1, 2, 3].some((length) => {
    const rest = first.length - length
    return rest >= 1 && rest <= (length > 1 ? 3 : 2) && known.has(first.slice(0, length))
  })
}
