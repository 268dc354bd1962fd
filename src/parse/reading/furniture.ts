import type { FurnitureKind } from '../../model/index.ts'
import type { Topic } from '../words/words.ts'
import type { Measure } from './measure.ts'

const kinds: ReadonlyArray<readonly [Topic, FurnitureKind]> = [
  ['advertisement', 'advertisement'],
  ['comments', 'comments'],
  ['copyright', 'copyright'],
  ['paywall', 'paywall'],
  ['consent', 'embed'],
  ['newsletter', 'subscribe'],
  ['rating', 'rating'],
  ['share', 'share'],
  ['related', 'related'],
  ['minutes', 'tool'],
  ['tools', 'tool'],
  ['photo', 'credit'],
]

/**
 * The kind of furniture that a line seems to be.
 *
 * @param measure
 *   Its measure.
 * @param isBefore
 *   Whether it stands above the headline.
 * @returns
 *   Kind.
 */
export function furnitureKind(measure: Measure, isBefore: boolean): FurnitureKind {
  for (const places of [['whole'], ['start', 'end']]) {
    const found = kinds.find(([topic]) =>
      measure.cues.some((cue) => cue.topic === topic && places.includes(cue.where)),
    )
    if (found) return found[1]
  }
  if (measure.hasHandle) return 'contact'
  if (measure.hasCopyright) return 'copyright'
  if (isBefore) return 'navigation'
  if (measure.words === 0) return 'rule'
  return measure.width > 40 ? 'related' : 'other'
}
