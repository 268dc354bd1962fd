import type { Stage } from '../../model/index.ts'
import { endsWithGeneration, findNames, opensWithBy } from '../names.ts'
import { openLines } from './named-lines.ts'

const longest = 130
const korean = /^[\uac00-\ud7a3]{2,4}\s?(?:인턴|선임|전문)?(?:기자|특파원)(?:\s[\w.@-]+)?$/

/** `By NAME`, in any language. */
export const byline: Stage = {
  id: 'byline',
  about:
    'A short line that opens with a word for “by” and goes on with a name says who wrote the text.',
  examples: [
    { blocks: ['Bridge to open in June', 'By Jane Doe in Kabul'], at: 1, is: 'byline' },
    { blocks: ['Brücke öffnet im Juni', 'Von Johanna Ritter, Zürich'], at: 1, is: 'byline' },
    { blocks: ['Bridge to open in June', 'By John Smith, Jr.'], at: 1, is: 'byline' },
    { blocks: ['By Monday the bridge was closed.'], at: 0, is: undefined },
  ],
  *read(page) {
    for (const { block, text, measure } of openLines(page)) {
      if (korean.test(text)) {
        yield { block, role: 'byline', why: 'A name and the word for a reporter' }
        continue
      }
      const isSentence = measure.ending === 'stop' && !endsWithGeneration(text)
      if (text.length > longest || measure.words > 18 || isSentence) continue
      if (measure.ending === 'question' || !opensWithBy(text, page.language)) continue
      const names = findNames(text, page.language)
      const [first] = names
      if (first && /\s/.test(text.slice(first.from, first.to)))
        yield {
          block,
          role: 'byline',
          why: 'Opens with a word for “by”, and a name follows',
          confidence: 0.93,
        }
    }
  },
}
