import type { Stage } from '../../model/index.ts'
import { openLines } from './named-lines.ts'

const label = /^[\s(（[*]*[\p{L}\p{M}.’' ]{2,40}[:：]/u
const weak = /^(?:note|nota|not|hinweis|uwaga|merk|obs|注|tip|aviso|avviso|atención)$/i
// Four words say enough without a colon: `This article first appeared …`.
const saying = /^\S+(?:\s\S+){3}/
const longest = 700
const shortEnough = 200

/** What the editors say of the text. */
export const note: Stage = {
  id: 'note',
  about:
    'A line that opens with “Editor’s note”, “Correction” or the like, and a colon, or says where the text appeared first, is not of it.',
  examples: [
    {
      blocks: ['They met on Monday.', 'Editor’s note: An earlier version named another day.'],
      at: 1,
      is: 'note',
    },
    {
      blocks: [
        'They met on Monday.',
        'Anm. d. Red.: In einer früheren Fassung stand ein anderer Tag.',
      ],
      at: 1,
      is: 'note',
    },
    {
      blocks: ['They met on Monday.', 'This article first appeared in the Aldmere Star.'],
      at: 1,
      is: 'note',
    },
    { blocks: ['The correction of the course took a day.'], at: 0, is: undefined },
  ],
  *read(page) {
    for (const { block, text, measure } of openLines(page)) {
      if (text.length > longest) continue
      const cues = measure.cues.filter(({ topic, from }) => topic === 'note' && from <= 2)
      if (cues.length === 0) continue
      const says = cues.some(({ from, to }) => saying.test(text.slice(from, to)))
      const head = label.exec(text)?.[0] ?? ''
      const labels = cues.some(
        ({ from, to }) => to <= head.length && !weak.test(text.slice(from, to)),
      )
      if (labels || (says && text.length <= shortEnough))
        yield {
          block,
          role: 'note',
          why: 'Opens with words for a note of the editors',
          confidence: 0.93,
        }
    }
  },
}
