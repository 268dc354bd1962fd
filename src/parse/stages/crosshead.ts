import type { Stage } from '../../model/index.ts'

const ends = /[.!?:;,。！？：；，…]["'”’»)]?$/
const longest = 90

/** A short line without a full stop, between paragraphs. */
export const crosshead: Stage = {
  id: 'crosshead',
  about: 'A short line without closing punctuation, between longer blocks, heads a section.',
  examples: [
    {
      blocks: [
        'Title',
        'They met on Monday, and the talks went on all week long.',
        'Peace talks',
        'The talks went on all week, with a pause on Wednesday for the rain.',
      ],
      at: 2,
      is: 'crosshead',
    },
    {
      blocks: ['Title', 'They met on Monday.', 'He said no.', 'The talks went on all week.'],
      at: 2,
      is: undefined,
    },
  ],
  *read({ blocks, texts }) {
    for (const [index, block] of blocks.entries()) {
      if (block.naming) continue
      if (block.form === 'heading') {
        yield {
          block: index,
          role: 'crosshead',
          why: 'The file marks it as a heading',
          confidence: 0.98,
        }
        continue
      }
      const text = texts[index] ?? ''
      const above = blocks[index - 1]
      const below = blocks[index + 1]
      const stands = above && !above.naming && below && !below.naming && block.form === 'text'
      if (
        stands &&
        text.length <= longest &&
        !ends.test(text) &&
        (texts[index + 1] ?? '').length > text.length + 20 &&
        (texts[index - 1] ?? '').length > text.length
      ) {
        yield {
          block: index,
          role: 'crosshead',
          why: 'A short line between paragraphs that is not a sentence',
          confidence: 0.75,
        }
      }
    }
  },
}
