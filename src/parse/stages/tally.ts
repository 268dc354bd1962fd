import type { Stage } from '../../model/index.ts'

const number = /^[\d\p{Nd}][\p{Nd}\s.,]{0,9}[kKmM]?$/u

/** Share and view counts. */
export const tally: Stage = {
  id: 'tally',
  about: 'A line that is only a number is a count of shares, views or comments.',
  examples: [
    { blocks: ['Bridge to open in June', '250'], at: 1, is: 'furniture', kind: 'tally' },
    { blocks: ['Bridge to open in June', '250 people came.'], at: 1, is: undefined },
  ],
  *read({ blocks, texts }) {
    for (const [index, text] of texts.entries()) {
      if (blocks[index]?.form === 'text' && number.test(text)) {
        yield {
          block: index,
          role: 'furniture',
          kind: 'tally',
          why: 'Only a number, as share and view counters print it',
        }
      }
    }
  },
}
