import type { Stage } from '../../model/index.ts'

// The rating widget prints three numbers, also when nobody voted:
//
//     > 0.00 (0%) 0 votes
//       ^^^^^^^^^^^^^^^^^
const rating =
  /^\d+(?:[.,]\d+)?\s*\(\d+(?:[.,]\d+)?\s*%\)\s*\d+\s+votes?$|^(?:rating:?\s*)\d+(?:[.,]\d+)?\s*\/\s*\d+.*$|^no votes so far/i

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
    { blocks: ['Bridge to open in June', 'The motion got 12 votes.'], at: 1, is: undefined },
  ],
  *read({ blocks, texts }) {
    for (const [index, text] of texts.entries()) {
      if (blocks[index]?.form === 'text' && rating.test(text)) {
        yield {
          block: index,
          role: 'furniture',
          kind: 'rating',
          why: 'Stars and votes, as a rating widget prints them',
        }
      }
    }
  },
}
