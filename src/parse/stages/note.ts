import type { Stage } from '../../model/index.ts'
import { openLines } from './named-lines.ts'

const label = /^[\s(（[*]*[\p{L}\p{M}.’' ]{2,40}[:：]/u
const weak = /^(?:note|nota|not|hinweis|uwaga|merk|obs|注|tip|aviso|avviso|atención)$/i
const longest = 700

/** What the editors say of the text. */
export const note: Stage = {
  id: 'note',
  about:
    'A line that opens with “Editor’s note”, “Correction” or the like, and a colon, is not of the text.',
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
    { blocks: ['The correction of the course took a day.'], at: 0, is: undefined },
  ],
  *read(page) {
    for (const { block, text, measure } of openLines(page)) {
      if (text.length > longest) continue
      const head = label.exec(text)?.[0]
      const cue = measure.cues.find(({ topic, from }) => topic === 'note' && from <= 2)
      if (!head || !cue || cue.to > head.length || weak.test(text.slice(cue.from, cue.to))) continue
      yield {
        block,
        role: 'note',
        why: 'Opens with a word for a note of the editors',
        confidence: 0.93,
      }
    }
  },
}
