import type { Stage } from '../../model/index.ts'
import { furniture, isWholly, openLines } from './named-lines.ts'

const longest = 60

/** Names of networks and words for sharing. */
export const share: Stage = {
  id: 'share',
  about: 'A line that only names a network, or says to share, belongs to the share buttons.',
  examples: [
    {
      blocks: ['Bridge to open in June', 'Share on Facebook'],
      at: 1,
      is: 'furniture',
      kind: 'share',
    },
    { blocks: ['Bridge to open in June', 'X'], at: 1, is: 'furniture', kind: 'share' },
    { blocks: ['Bridge to open in June', 'Facebook fell silent on Monday.'], at: 1, is: undefined },
  ],
  *read(page) {
    for (const { block, text, measure } of openLines(page)) {
      if (text.length > longest || measure.ending === 'stop') continue
      const shares = measure.cues.filter((cue) => cue.topic === 'share')
      const covered = shares.reduce((sum, cue) => sum + cue.to - cue.from, 0)
      const most = shares.length > 1 && measure.words <= 8 && covered >= 0.8 * text.length
      if (isWholly(measure, 'share') || most)
        yield furniture(block, 'share', 'Only words of share buttons')
    }
  },
}
