import type { Stage } from '../../model/index.ts'
import { furniture, isWholly, openLines } from './named-lines.ts'

const slot = /^[a-z]+_[a-z]+_[\da-z_]+$/

/** The mark above an advertisement. */
export const advertisement: Stage = {
  id: 'advertisement',
  about: 'A line that only says “advertisement”, in any language, stands where one was.',
  examples: [
    {
      blocks: ['They met on Monday.', 'REKLAMA', 'They met again on Tuesday.'],
      at: 1,
      is: 'furniture',
      kind: 'advertisement',
    },
    {
      blocks: ['They met on Monday.', 'after newsletter promotion'],
      at: 1,
      is: 'furniture',
      kind: 'advertisement',
    },
    { blocks: ['Advertisement costs rose again in May.'], at: 0, is: undefined },
  ],
  *read(page) {
    for (const { block, text, measure } of openLines(page)) {
      if (text.length < 60 && (isWholly(measure, 'advertisement') || slot.test(text)))
        yield furniture(block, 'advertisement', 'Only the word for an advertisement')
    }
  },
}
