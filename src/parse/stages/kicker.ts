import type { Stage } from '../../model/index.ts'

// A border that was lost on the way:
//
//     > "Es wird bald beginnen"Trump spricht über Einsätze      > Kultur : Was lesen die Philippinen?
//       ^^^^^^^^^^^^^^^^^^^^^^^                                     ^^^^^^
const section = /^(\p{Lu}[\p{L}-]{2,12})\s:\s(?=\S)/u
const quoted = /^(["“„«][^"”“»]{3,48}["”“»])(?=\p{Lu})/u
const shortestRest = 14

/** The line above the headline, glued to it. */
export const kicker: Stage = {
  id: 'kicker',
  about: 'A word or a quotation that stands before the headline, its border lost, is the kicker.',
  examples: [],
  *read(page) {
    const block = page.blocks.findIndex(({ naming }) => naming?.role === 'headline')
    const text = page.texts[block] ?? ''
    if (page.blocks[block]?.form !== 'text') return
    const spaced = page.language?.startsWith('fr') ? undefined : section.exec(text)?.[1]
    const to = (spaced ?? quoted.exec(text)?.[1] ?? '').length
    if (to === 0 || text.length - to < shortestRest) return
    const rest = /^\s*:?\s*/.exec(text.slice(to))?.[0].length ?? 0
    const why = 'The border to the headline is lost'
    yield { block, from: 0, to: to + rest, role: 'kicker', why, confidence: 0.75 }
  },
}
