import type { Page, Stage } from '../../model/index.ts'

// A border that was lost on the way:
//
//     > "Es wird bald beginnen"Trump spricht über Einsätze      > Kultur : Was lesen die Philippinen?
//       ^^^^^^^^^^^^^^^^^^^^^^^                                     ^^^^^^
const section = /^(\p{Lu}[\p{L}-]{2,12})\s:\s(?=\S)/u
const quoted = /^(["“„«][^"”“»]{3,48}["”“»])(?=\p{Lu})/u
const shortestRest = 14
const fewestWords = 2
const mostWords = 4
const longest = 200

const bullet = /^[•·*#-]\s{0,3}/
const capital = /^["“„«]?\p{Lu}/u

const isQuoted = (text: string, words: string): boolean => {
  const at = text.indexOf(words)
  return (
    at > 0 && /["“„«]/.test(text.charAt(at - 1)) && /["”“»]/.test(text.charAt(at + words.length))
  )
}

/**
 * Whether lines that do not repeat the headline say some words for themselves, as a tag or in quotation marks, and none of
 * them goes on with the next one.
 */
function isKnown(others: readonly string[], words: string, next: string): boolean {
  const isSaid = others.some((text) => text.replace(bullet, '') === words || isQuoted(text, words))
  return isSaid && !others.some((text) => text.includes(`${words} ${next}`))
}

/** Whether all words of a text have capitals, as in the titles of some languages. */
function isTitleCased(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3)
  return long.every((word) => capital.test(word))
}

/**
 * Length of the first words of the headline that the page says elsewhere for themselves, when the headline opens anew
 * behind them. In English, any word of a headline may have a capital.
 */
function knownLength(page: Page, block: number): number {
  const text = page.texts[block] ?? ''
  if (text.length > longest || !page.language || page.language.startsWith('en')) return 0
  const others = page.texts.filter((other) => !other.includes(text))
  const words = [...text.matchAll(/\S+/g)]
  for (let count = mostWords; count >= fewestWords; count -= 1) {
    const next = words[count]
    if (!next || !capital.test(next[0]) || isTitleCased(words.slice(count).map(([word]) => word)))
      continue
    const head = text.slice(0, next.index).trimEnd()
    if (/[\p{L}\d]$/u.test(head) && isKnown(others, head, next[0])) return head.length
  }
  return 0
}

/** The line above the headline, glued to it. */
export const kicker: Stage = {
  id: 'kicker',
  about:
    'A word or a quotation that stands before the headline, its border lost, is the kicker, and so are words that the page says elsewhere for themselves.',
  examples: [],
  *read(page) {
    const block = page.blocks.findIndex(({ naming }) => naming?.role === 'headline')
    const text = page.texts[block] ?? ''
    if (page.blocks[block]?.form !== 'text') return
    const spaced = page.language?.startsWith('fr') ? undefined : section.exec(text)?.[1]
    const to = (spaced ?? quoted.exec(text)?.[1] ?? '').length || knownLength(page, block)
    if (to === 0 || text.length - to < shortestRest) return
    const rest = /^\s*:?\s*/.exec(text.slice(to))?.[0].length ?? 0
    const why = 'The border to the headline is lost'
    yield { block, from: 0, to: to + rest, role: 'kicker', why, confidence: 0.75 }
  },
}
