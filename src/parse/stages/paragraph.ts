import type { Form, Role, Stage } from '../../model/index.ts'

const byForm: Readonly<Partial<Record<Form, Role>>> = {
  heading: 'crosshead',
  quote: 'quote',
  list: 'list',
  table: 'table',
  code: 'code',
  footnote: 'footnote',
  'front-matter': 'front-matter',
}

/** Whatever no other stage named. */
export const paragraph: Stage = {
  id: 'paragraph',
  about: 'What nothing else claimed is what its Markdown says it is, or else a paragraph.',
  examples: [],
  *read({ blocks }) {
    for (const [index, block] of blocks.entries()) {
      if (block.naming) continue
      const role = byForm[block.form]
      if (role) yield { block: index, role, why: 'Written so in the file', confidence: 0.98 }
      else if (block.form === 'rule')
        yield { block: index, role: 'furniture', kind: 'rule', why: 'A line drawn across the page' }
      else if (block.form === 'definition')
        yield {
          block: index,
          role: 'furniture',
          kind: 'other',
          why: 'Address of a link, used where the link stands',
        }
      else
        yield {
          block: index,
          role: 'paragraph',
          why: 'No rule found anything else in it',
          confidence: 0.8,
        }
    }
  },
}
