import type { Stage } from '../../model/index.ts'
import { furniture, isWholly, openLines } from './named-lines.ts'

const counted = /^(?:\d{1,5}\s+\p{L}+|\p{L}+\s*[:(]?\s*\d{1,5}\)?)$/u
const thoughts = /^\d+ thoughts? on [“"]/

/** The head of the comments. */
export const comments: Stage = {
  id: 'comments',
  about:
    'A line that only says “comments”, with or without their number, opens what readers wrote.',
  examples: [
    { blocks: ['They met on Monday.', 'Leave a Reply'], at: 1, is: 'furniture', kind: 'comments' },
    { blocks: ['They met on Monday.', 'Kommentare: 24'], at: 1, is: 'furniture', kind: 'comments' },
    { blocks: ['The minister had no comment.'], at: 0, is: undefined },
  ],
  *read(page) {
    for (const { block, text, measure } of openLines(page)) {
      if (text.length > 60 || measure.ending === 'stop') continue
      const cue = measure.cues.find(({ topic, where }) => topic === 'comments' && where !== 'in')
      const isCounted = cue !== undefined && counted.test(text)
      if (isWholly(measure, 'comments') || isCounted || thoughts.test(text))
        yield furniture(block, 'comments', 'Only the word for comments')
    }
  },
}
