import type { Page } from '../../model/index.ts'
import type { Choice } from './headline.ts'
import type { Kind } from './kind.ts'
import { sheetOf } from './sheet.ts'

const few = 8
const narrowest = 4
const widest = 120
const sureness = 0.5
const prose: ReadonlySet<Kind> = new Set<Kind>(['L', 'M', 'm'])
const title: ReadonlySet<Kind> = new Set<Kind>(['n', 's', 't', 'l', 'q'])

/**
 * The headline of a page of so few lines that there is little to weigh: the line above its first sentence.
 *
 * @param page
 *   Page with what the sharp rules named.
 * @param choice
 *   What was chosen among the lines that could be it.
 * @returns
 *   That line, when nothing or a sentence was chosen; else the choice.
 */
export function titleOfFew(page: Page, choice: Choice | undefined): Choice | undefined {
  const { kinds, measures } = sheetOf(page)
  if (kinds.length >= few || (choice && !prose.has(kinds[choice.block] ?? 'n'))) return choice
  const block = kinds.findIndex((kind) => prose.has(kind)) - 1
  const measure = measures[block]
  const { naming, form, stretches = [] } = page.blocks[block] ?? {}
  const kind = kinds[block] ?? 'L'
  const isDatedOnly = kind === 'd' && stretches.length > 0 // a rule has named the date in it
  const isTitle =
    measure !== undefined &&
    !naming &&
    form === 'text' &&
    (title.has(kind) || isDatedOnly) &&
    measure.width >= narrowest &&
    measure.width <= widest &&
    measure.digits < 0.5
  return isTitle ? { block, chance: sureness } : choice
}
