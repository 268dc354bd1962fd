import type { Stage } from '../../model/index.ts'
import { furniture, openLines } from './named-lines.ts'

// A post that was embedded ends with its author's handle and the date:
//
//     > We are closed today. pic.twitter.com/x — Bridge (@bridge) April 25, 2024
//                            ^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^
const signed = /^[—–-]\s?.{1,80}\(@\w{1,30}\).{0,40}$|\(@\w{1,30}\)\s\p{L}+\s\d{1,2},\s\d{4}$/u
const picture = /pic\.twitter\.com\/\w+|pbs\.twimg\.com/
const longest = 700

/** A post from a network, embedded in the text. */
export const embed: Stage = {
  id: 'embed',
  about:
    'A line that ends with a handle and a date, or with the address of a picture, is an embedded post.',
  examples: [
    {
      blocks: ['They met on Monday.', '— Bridge (@bridge) April 25, 2024'],
      at: 1,
      is: 'furniture',
      kind: 'embed',
    },
    {
      blocks: ['They met on Monday.', 'Closed today. pic.twitter.com/T8oQ'],
      at: 1,
      is: 'furniture',
      kind: 'embed',
    },
    { blocks: ['The account (@bridge) was new.'], at: 0, is: undefined },
  ],
  *read(page) {
    for (const { block, text } of openLines(page)) {
      if (text.length > longest) continue
      if (picture.test(text) || signed.test(text.slice(-160)))
        yield furniture(block, 'embed', 'Ends as posts of a network do')
    }
  },
}
