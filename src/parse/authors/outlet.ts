import { phrasebook } from '../phrasebook.ts'
import { languages } from '../words/languages.ts'
import { phrasesOf } from '../words/words.ts'
import { isGivenName } from './person.ts'

const collect = (topic: 'article' | 'outlet'): ((words: string) => boolean) =>
  phrasebook(languages.flatMap((own) => phrasesOf(own[topic])))
const isArticle = collect('article')
const isPaper = collect('outlet')

/**
 * Whether words are put like the name of an outlet: newspapers have an article before their names (`The Harbour Post`,
 * `Les Temps`), which people hardly ever have, or a word for what they are at the end (`Harbour News`).
 *
 * @param words
 *   A name of several words.
 * @returns
 *   Whether they are, and nobody is called by the first of them.
 */
export function isPutLikeOutlet(words: string): boolean {
  const parts = words.split(/\s+/)
  const [first = ''] = parts
  if (parts.length < 2 || isGivenName(first)) return false
  const isTitled = isArticle(first) && !parts.slice(1).some(isGivenName)
  return isTitled || isPaper(parts.at(-1) ?? '')
}
