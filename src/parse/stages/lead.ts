import type { Stage } from '../../model/index.ts'

const shortest = 40

/** The sentence in italics or bold that a Markdown file puts between title and text. */
export const lead: Stage = {
  id: 'lead',
  about:
    'In Markdown, a first paragraph that is in italics or bold from end to end, with another below it, is the standfirst.',
  examples: [],
  *read(page) {
    const first = page.blocks.findIndex(({ naming, form }) => !naming && form !== 'heading')
    const { node, form } = page.blocks[first] ?? {}
    const next = page.blocks.slice(first + 1).find(({ naming }) => !naming)
    if (form !== 'text' || node?.type !== 'paragraph' || next?.node?.type !== 'paragraph') return
    const [only, ...others] = node.children
    if (others.length > 0 || (only?.type !== 'emphasis' && only?.type !== 'strong')) return
    if ((page.texts[first] ?? '').length < shortest) return
    const why = 'All of it is set apart from the text below'
    yield { block: first, role: 'standfirst', why, confidence: 0.88 }
  },
}
