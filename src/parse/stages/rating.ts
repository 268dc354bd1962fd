import type { Stage } from '../../model/index.ts'
import { furniture, openLines } from './named-lines.ts'

// The rating widget prints three numbers, also when nobody voted:
//
//     > 0.00 (0%) 0 votes
//       ^^^^^^^^^^^^^^^^^
const stars = /^\d+(?:[.,]\d+)?\s*\(\d+(?:[.,]\d+)?\s*%\)\s*\d+\s+\p{L}+$/u
const labelled =
  /^(?:rating|рейтинг|оценка|bewertung|note|puan|valoración|avaliação|valutazione|ocena|hodnocení)\s*:?\s*\d+(?:[.,]\d+)?\s*(?:\/|von|of|из|de|su|z)\s*\d/iu
const none = /^(?:no votes so far|no ratings yet|noch keine bewertung)/i
const reaction =
  /^(?:like|happy|sad|angry|love|wow|haha|좋아요|화나요|슬퍼요|훈훈해요|후속기사 원해요)\s?\d{1,6}$/i

/** What a rating widget prints. */
export const ratingWidget: Stage = {
  id: 'rating',
  about: 'Stars, percentages and votes in a row are a rating widget.',
  examples: [
    {
      blocks: ['Bridge to open in June', '0.00 (0%) 0 votes'],
      at: 1,
      is: 'furniture',
      kind: 'rating',
    },
    { blocks: ['Bridge to open in June', 'LIKE0'], at: 1, is: 'furniture', kind: 'rating' },
    {
      blocks: ['Bridge to open in June', 'Rating: 4.5/10 (2 votes cast)'],
      at: 1,
      is: 'furniture',
      kind: 'rating',
    },
    { blocks: ['Bridge to open in June', 'The motion got 12 votes.'], at: 1, is: undefined },
  ],
  *read(page) {
    for (const { block, text } of openLines(page)) {
      if (text.length > 90) continue
      if (stars.test(text) || labelled.test(text) || none.test(text) || reaction.test(text))
        yield furniture(block, 'rating', 'Stars and votes, as a rating widget prints them')
    }
  },
}
