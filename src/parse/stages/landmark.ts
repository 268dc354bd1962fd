import type { Stage } from '../../model/index.ts'
import { furniture } from './named-lines.ts'

/** The parts into which a page of HTML divides itself. */
export const landmark: Stage = {
  id: 'landmark',
  about: 'What HTML puts into its navigation, footer, menus, dialogs and buttons is no article.',
  examples: [],
  *read({ blocks }) {
    for (const [index, { landmark, naming }] of blocks.entries())
      if (landmark !== undefined && !naming)
        yield furniture(index, 'navigation', `The page has it in its \`${landmark}\``)
  },
}
