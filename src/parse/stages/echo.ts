import type { Stage } from '../../model/index.ts'

/** The headline once more. */
export const echo: Stage = {
  id: 'echo',
  about: 'A line that says the headline again is furniture.',
  examples: [
    {
      blocks: ['Bridge to open in June', '250', 'Bridge to open in June'],
      at: 2,
      is: 'furniture',
      kind: 'echo',
    },
    {
      blocks: ['Bridge to open in June', 'The city said so on Monday, after years of work.'],
      at: 1,
      is: undefined,
    },
  ],
  *read({ blocks, folded }) {
    const headline = blocks.findIndex((block) => block.naming?.role === 'headline')
    const said = folded[headline]
    if (!said) return
    for (const [index, block] of blocks.entries()) {
      if (index !== headline && block.form === 'text' && folded[index] === said) {
        yield { block: index, role: 'furniture', kind: 'echo', why: 'Repeats the headline' }
      }
    }
  },
}
