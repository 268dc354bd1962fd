import type { Stage } from '../../model/index.ts'
import { authorsOf } from '../authors/choose.ts'
import type { Scorer } from '../scorer.ts'

const surest = 0.97

const why = (traits: readonly string[]): string => {
  if (traits.some((trait) => trait.startsWith('announced') || trait.startsWith('in a list')))
    return 'A word for “by” announces the name'
  return traits.includes('below')
    ? 'The name stands below the text, where authors sign'
    : 'The name stands where authors are named'
}

/**
 * Make the stage that finds the authors.
 *
 * @param scorer
 *   What was learnt of names.
 * @returns
 *   Stage.
 */
export function createAuthors(scorer: Scorer): Stage {
  return {
    id: 'authors',
    about:
      'Of all names on the page, those are authors that stand where authors are named: behind a word for “by”, alone between headline and text, beside the date, or below the text.',
    examples: [
      {
        blocks: [
          'Bridge to open in June',
          'By Jane Doe and John Roe',
          'The bridge will open in June, the city said on Monday.',
        ],
        at: 1,
        is: undefined,
        within: [
          ['author', 'Jane Doe'],
          ['author', 'John Roe'],
        ],
      },
      {
        blocks: [
          'Bridge to open in June',
          'Photo: Jane Doe',
          'The bridge will open in June, the city said on Monday.',
        ],
        at: 1,
        is: undefined,
        within: [],
      },
      {
        blocks: [
          'Bridge to open in June',
          'By Jane Doe',
          '(John Roe / AP)',
          'The bridge will open in June, the city said on Monday.',
        ],
        at: 2,
        is: undefined,
        within: [],
      },
    ],
    *read(page) {
      for (const { sighting, traits, chance } of authorsOf(page, scorer)) {
        const { block, from, to } = sighting
        const confidence = Math.min(surest, Math.round(chance * 100) / 100)
        yield { block, from, to, role: 'author', why: why(traits), confidence }
      }
    },
  }
}
