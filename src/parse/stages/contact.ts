import type { Stage } from '../../model/index.ts'
import { furniture, openLines } from './named-lines.ts'

const mail = /^(?:e-?mail\s*:?\s*)?[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{2,20}){1,3}$/i
const handle = /^@[\w.]{2,30}$/

/** An e-mail address or a handle, and nothing else. */
export const contact: Stage = {
  id: 'contact',
  about: 'A line that is only an e-mail address or a handle says where to write to.',
  examples: [
    {
      blocks: ['Bridge to open in June', 'jane.doe@example.org'],
      at: 1,
      is: 'furniture',
      kind: 'contact',
    },
    { blocks: ['Bridge to open in June', '@janedoe'], at: 1, is: 'furniture', kind: 'contact' },
    { blocks: ['Write to jane.doe@example.org before Monday.'], at: 0, is: undefined },
  ],
  *read(page) {
    for (const { block, text } of openLines(page))
      if (text.length < 120 && (mail.test(text) || handle.test(text)))
        yield furniture(block, 'contact', 'Only an address to write to')
  },
}
