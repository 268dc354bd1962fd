import type { Stage } from '../../model/index.ts'
import { furniture, isWholly, openLines } from './named-lines.ts'

const sign = /^(?:copyright\s)?[©℗]|^\(c\)\s|[©℗]\s?(?:19|20)\d\d/i
const longest = 200

/** Whose the text is, and that nobody may print it. */
export const copyright: Stage = {
  id: 'copyright',
  about: 'A line that opens with the copyright sign, or only says that rights are reserved.',
  examples: [
    {
      blocks: ['They met on Monday.', '© RIPRODUZIONE RISERVATA'],
      at: 1,
      is: 'furniture',
      kind: 'copyright',
    },
    {
      blocks: ['They met on Monday.', '무단전재 및 재배포 금지'],
      at: 1,
      is: 'furniture',
      kind: 'copyright',
    },
    { blocks: ['The copyright of the song ran out on Monday.'], at: 0, is: undefined },
  ],
  *read(page) {
    for (const { block, text, measure } of openLines(page)) {
      if (text.length > longest) continue
      const known = measure.cues.filter((cue) => cue.topic === 'copyright')
      const eastern =
        known.length > 0 && text.length < 60 && /[\u3040-\u9fff\uac00-\ud7a3]/.test(text)
      if (sign.test(text) || isWholly(measure, 'copyright') || eastern)
        yield furniture(block, 'copyright', 'Says whose the text is', sign.test(text) ? 0.95 : 0.93)
    }
  },
}
