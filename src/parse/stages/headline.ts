import type { Stage } from '../../model/index.ts'

const sentenceEnd = /[.!?。！？…]["'”’»]?$/
const longest = 220

/** The first line of headline length that is no sentence, or the one that the page says twice. */
export const headline: Stage = {
  id: 'headline',
  about:
    'Among the first lines, the one that the page repeats, or else the first that is not a sentence, is the headline.',
  examples: [
    {
      blocks: ['Bridge to open in June', 'The bridge will open in June, the city said.'],
      at: 0,
      is: 'headline',
    },
    {
      blocks: ['The bridge will open in June, the city said on Monday after a long debate.'],
      at: 0,
      is: undefined,
    },
  ],
  *read({ blocks, texts, folded }) {
    const top = blocks.slice(0, 10)
    if (top.some((block) => block.naming?.role === 'headline')) return
    const marked = top.findIndex(
      (block) =>
        block.form === 'heading' && block.node?.type === 'heading' && block.node.depth === 1,
    )
    if (marked !== -1) {
      yield {
        block: marked,
        role: 'headline',
        why: 'The file marks it as its first heading',
        confidence: 0.98,
      }
      return
    }
    const fits = (index: number): boolean => {
      const block = blocks[index]
      const length = (texts[index] ?? '').length
      return (
        block?.form === 'text' &&
        !block.naming &&
        length >= 12 &&
        length <= longest &&
        (folded[index] ?? '') !== ''
      )
    }
    const counts = new Map<string, number>()
    for (const key of folded) counts.set(key, (counts.get(key) ?? 0) + 1)
    const repeated = top.findIndex(
      (_, index) => fits(index) && (counts.get(folded[index] ?? '') ?? 0) > 1,
    )
    if (repeated !== -1) {
      yield {
        block: repeated,
        role: 'headline',
        why: 'The page says this line more than once',
        confidence: 0.97,
      }
      return
    }
    const first = top.findIndex((_, index) => fits(index))
    if (
      first !== -1 &&
      blocks.length > 1 &&
      !(sentenceEnd.test(texts[first] ?? '') && (texts[first] ?? '').length > 60)
    ) {
      yield {
        block: first,
        role: 'headline',
        why: 'It is the first line, and not a sentence',
        confidence: 0.7,
      }
    }
  },
}
