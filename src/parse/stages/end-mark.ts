import type { Stage } from '../../model/index.ts'
import { furniture, openLines } from './named-lines.ts'

const mark =
  /^(?:ends|endit|\/?ends\/?|-?\s?30\s?-|-end-|[#=*~_–—-]{2,80}|(?:[*•·]\s){1,4}[*•·]|[（(](?:完|终|終|了|ende|끝)[)）]|■|▲|끝)\.?$/i

/** The end of a wire report, or a line drawn across the page. */
export const endMark: Stage = {
  id: 'end-mark',
  about:
    'A line that is only `ENDS`, `-30-`, `(完)`, `###` or a row of signs ends a report or parts it.',
  examples: [
    { blocks: ['They met on Monday.', 'ENDS'], at: 1, is: 'furniture', kind: 'end-mark' },
    { blocks: ['They met on Monday.', '-30-'], at: 1, is: 'furniture', kind: 'end-mark' },
    { blocks: ['They met on Monday.', '***'], at: 1, is: 'furniture', kind: 'rule' },
    { blocks: ['The story ends here.'], at: 0, is: undefined },
  ],
  *read(page) {
    for (const { block, text } of openLines(page)) {
      if (text.length > 80 || !mark.test(text)) continue
      const drawn = !/[\p{L}\p{N}]/u.test(text)
      yield furniture(block, drawn ? 'rule' : 'end-mark', 'A sign that ends or parts a report')
    }
  },
}
