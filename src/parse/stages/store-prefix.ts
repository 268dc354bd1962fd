import type { Stage } from '../../model/index.ts'

// Some stores of pages print the month before the first word:
//
//     >  date 2021-07 Lantern bridge to open again
//        ^^^^^^^^^^^^
const prefix = /^date (\d{4}-\d{2}(?:-\d{2})?)(?=\s)/

/** The date that a store of pages printed before the first word. */
export const storePrefix: Stage = {
  id: 'store-prefix',
  about:
    'The word “date” and a month before the first word of a file were put there by the store it lay in.',
  examples: [
    {
      blocks: [
        'date 2021-07 Lantern bridge to open again',
        'The bridge will open in June, the board said.',
      ],
      at: 0,
      is: undefined,
      within: [['published', 'date 2021-07']],
    },
    { blocks: ['Date of the opening: June'], at: 0, is: undefined },
  ],
  *read({ texts }) {
    const found = prefix.exec(texts[0] ?? '')?.[0]
    if (!found || found.length >= (texts[0] ?? '').length) return
    const why = 'A store of pages printed it before the first word'
    yield { block: 0, from: 0, to: found.length, role: 'published', why, confidence: 0.8 }
  },
}
