import type { Stage } from '../../model/index.ts'
import { endsSentence } from '../reading/kind.ts'
import { measurePage } from '../reading/measure.ts'

const shortest = 40

/** A text that stops in the middle. */
export const truncated: Stage = {
  id: 'truncated',
  about:
    'When the last paragraph does not end a sentence, or a paywall follows it, the copy is cut.',
  examples: [
    {
      blocks: [
        'Bridge to open in June',
        'The bridge will open in June, the city said on Monday.',
        'After years of work, the board said, the workers have now only to paint the two towers, to hang up the lamps, and to wait for the',
      ],
      at: 2,
      is: undefined,
      message:
        'Unexpected end of the text in mid-sentence, expected its last words: the copy may be cut',
    },
  ],
  *read(page) {
    const measures = measurePage(page)
    const block = page.blocks.findLastIndex(({ naming }) => naming?.role === 'paragraph')
    const measure = measures[block]
    if (!measure || page.blocks[block]?.form !== 'text') return
    const wall = page.blocks.findIndex(
      ({ naming }, index) => index > block && naming?.kind === 'paywall',
    )
    const open =
      measure.width >= shortest &&
      !endsSentence(measure) &&
      !['question', 'quote', 'bracket'].includes(measure.ending)
    if (wall >= 0 && wall - block <= 4)
      yield {
        block: wall,
        rule: 'truncated',
        severity: 'warning',
        reason: 'Unexpected paywall behind the text, expected the whole of it: the copy may be cut',
      }
    else if (open || measure.ending === 'ellipsis')
      yield {
        block,
        rule: 'truncated',
        severity: 'warning',
        reason:
          'Unexpected end of the text in mid-sentence, expected its last words: the copy may be cut',
      }
  },
}
