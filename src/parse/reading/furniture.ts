import type { FurnitureKind, Page } from '../../model/index.ts'
import type { Topic } from '../words/words.ts'
import type { Label } from './labels.ts'
import { type Measure, measurePage } from './measure.ts'

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

const colon = /^\s?[:：]/

/** Whether a word for a photographer, and a colon behind it, stand anywhere in the line: `… at dawn. Crédit photo : A. Poe`. */
const isCredit = (measure: Measure, text: string): boolean =>
  measure.cues.some(({ topic, to }) => topic === 'photo' && colon.test(text.slice(to)))

/**
 * The kind of furniture that a line says it is.
 *
 * @param measure
 *   Its measure.
 * @param text
 *   Its characters.
 * @returns
 *   Kind; nothing for a line that has no word or sign of any.
 */
function furnitureKind(measure: Measure, text: string): FurnitureKind | undefined {
  for (const places of [['whole'], ['start', 'end']]) {
    const found = kinds.find(([topic]) =>
      measure.cues.some((cue) => cue.topic === topic && places.includes(cue.where)),
    )
    if (found) return found[1]
  }
  if (isCredit(measure, text)) return 'credit'
  if (measure.hasHandle) return 'contact'
  if (measure.hasCopyright) return 'copyright'
  return measure.words === 0 ? 'rule' : undefined
}

/** Kinds whose first line is over others of the same kind, and kinds that end what stands under it. */
const heads: ReadonlySet<FurnitureKind> = new Set<FurnitureKind>(['comments', 'related'])
const ends: ReadonlySet<FurnitureKind> = new Set<FurnitureKind>(['copyright', 'subscribe'])

/** Tells the kinds of the lines of a page, one after the other. */
export interface Furnisher {
  /** Pass a line whose kind is known, or one of the article, which has none. */
  readonly pass: (kind?: FurnitureKind) => void
  /**
   * The kind of a line that is not of the article: what it says of itself, else what it stands under.
   */
  readonly kindOf: (block: number, label: Label) => FurnitureKind
}

/**
 * Begin to tell the kinds of the furniture of a page.
 *
 * What readers wrote and the titles of other articles say nothing of themselves; the line over them does.
 *
 * @param page
 *   Page.
 * @returns
 *   Furnisher, to be asked line by line.
 */
export function furnish(page: Page): Furnisher {
  const measures = measurePage(page)
  let over: FurnitureKind | undefined
  let before: FurnitureKind | undefined
  const pass = (kind?: FurnitureKind): void => {
    before = kind
    if (kind === undefined || ends.has(kind)) over = undefined
    else if (heads.has(kind)) over = kind
  }
  /** A description of a picture once more, without its credit. */
  const isSaidAgain = (block: number): boolean => {
    const own = page.folded[block] ?? ''
    return before === 'credit' && own !== '' && (page.folded[block - 1] ?? '').startsWith(own)
  }
  return {
    pass,
    kindOf(block, label) {
      const measure = measures[block]
      const own = measure && furnitureKind(measure, page.texts[block] ?? '')
      const under = label === 'front' ? undefined : over // a button above the text is over nothing
      const kind =
        own ?? (isSaidAgain(block) ? 'credit' : label === 'masthead' ? 'navigation' : under)
      pass(kind ?? 'other')
      return kind ?? 'other'
    },
  }
}
