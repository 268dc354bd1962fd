import type { Block } from '../../model/index.ts'
import type { Cue } from '../cues.ts'
import type { Measure } from './measure.ts'

/**
 * The cut of a line, in one letter, as its neighbours see it.
 *
 * `L` long prose, `M` prose, `m` a short sentence, `q` a question, `k` one that ends in a colon or a
 * comma; `l`, `t`, `s`, `n` a long, middling, short or tiny line that ends no sentence; `B` an item
 * with a bullet; `d` a date; `c` a picture credit; `x` a word that pages print around articles; `h` a
 * heading of the file; `F` whatever a sharp rule has named.
 */
export type Kind =
  | 'L'
  | 'M'
  | 'm'
  | 'q'
  | 'k'
  | 'l'
  | 't'
  | 's'
  | 'n'
  | 'B'
  | 'd'
  | 'c'
  | 'x'
  | 'h'
  | 'F'

/** Topics of words that pages print around articles. */
export const furnished: ReadonlySet<string> = new Set([
  'share',
  'tools',
  'advertisement',
  'comments',
  'related',
  'newsletter',
  'consent',
  'rating',
  'tags',
  'paywall',
  'minutes',
  'copyright',
])

const isCredit = ({ topic, where }: Cue): boolean => topic === 'photo' && where !== 'in'

/** Whether a line ends as a sentence does. */
export function endsSentence({ ending }: Measure): boolean {
  return ending === 'stop' || ending === 'exclamation' || ending === 'ellipsis'
}

/**
 * Whether lines of a kind are prose: sentences of some length.
 *
 * @param kind
 *   Kind; nothing beyond either end of the page.
 * @returns
 *   Whether they are.
 */
export function isProse(kind: Kind | undefined): boolean {
  return kind === 'L' || kind === 'M'
}

/**
 * Tell the cut of a line.
 *
 * @param measure
 *   Its measure.
 * @param block
 *   Its block, with the name that a sharp rule gave it.
 * @returns
 *   One letter.
 */
export function kindOf(measure: Measure, block: Block | undefined): Kind {
  const role = block?.naming?.role
  if (role === 'headline') return 'h'
  if (role && role !== 'item' && role !== 'paragraph') return 'F'
  return block?.form === 'heading' ? 'h' : cutOf(measure)
}

function cutOf(measure: Measure): Kind {
  const { width, cues } = measure
  const isSentence = endsSentence(measure)
  if (cues.some(({ topic, where }) => where === 'whole' && furnished.has(topic))) return 'x'
  if (width < 90 && measure.dates.length > 0) return 'd'
  if (measure.opening === 'bullet' && width < 120) return 'B'
  if (isSentence && width >= 60) return width >= 160 ? 'L' : 'M'
  if (width < 300 && cues.some(isCredit)) return 'c'
  return isSentence ? 'm' : openCut(measure)
}

/** The cut of a line that ends no sentence. */
function openCut({ width, ending, quoted }: Measure): Kind {
  const isOpen = ending === 'question' || ending === 'colon' || ending === 'comma'
  if (width >= 160 && (quoted || isOpen)) return 'L'
  if (ending === 'question') return 'q'
  if (ending === 'colon' || ending === 'comma') return 'k'
  if (width >= 110) return 'l'
  return width >= 41 ? 't' : width >= 12 ? 's' : 'n'
}
