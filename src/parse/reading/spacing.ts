import type { Page } from '../../model/index.ts'
import { isProse, type Kind } from './kind.ts'

/** How a line is set apart from its neighbours by blank lines. */
export interface Spacing {
  /** How the page parts its prose: 0 without blank lines, 1 now and then, 2 always. */
  readonly style: number
  /** 0 alone between blank lines, 1 first of a clump, 2 within it, 3 last of it. */
  readonly place: number
  /** What else is in its clump: 0 nothing, 1 lines of text, 2 a picture credit, 3 furniture or a date. */
  readonly company: number
}

const widest = 12

function styleOf(page: Page, kinds: readonly Kind[]): number {
  let parted = 0
  let prose = 0
  for (let index = 0; index < kinds.length; index += 1) {
    if (!isProse(kinds[index])) continue
    prose += 1
    if (page.blankBefore[index] && (page.blankBefore[index + 1] ?? true)) parted += 1
  }
  if (prose === 0) return 1
  return parted <= prose * 0.15 ? 0 : parted >= prose * 0.75 ? 2 : 1
}

function companyOf(kinds: readonly Kind[], start: number, end: number, own: number): number {
  let company = 0
  for (let index = Math.max(start, own - 4); index < Math.min(end, own + 5); index += 1) {
    if (index === own) continue
    const kind = kinds[index]
    const says = kind === 'c' ? 2 : kind === 'F' || kind === 'x' || kind === 'd' ? 3 : 1
    if (says > company) company = says
  }
  return company
}

/** Where a line stands in its clump: alone, first, within, last. */
function placeIn(start: number, end: number, index: number): number {
  if (end - start === 1) return 0
  if (index === start) return 1
  return index === end - 1 ? 3 : 2
}

/**
 * Tell how blank lines set each line apart.
 *
 * @param page
 *   Page to look at.
 * @param kinds
 *   Cuts of its lines.
 * @returns
 *   Spacings, line by line.
 */
export function spacingsOf(page: Page, kinds: readonly Kind[]): Spacing[] {
  const style = styleOf(page, kinds)
  const found: Spacing[] = []
  let start = 0
  for (let end = 1; end <= kinds.length; end += 1) {
    if (end < kinds.length && !page.blankBefore[end]) continue
    const isFlat = style === 0 && end - start > widest
    for (let index = start; index < end; index += 1)
      found.push({
        style,
        place: placeIn(start, end, index),
        company: isFlat ? 0 : companyOf(kinds, start, end, index),
      })
    start = end
  }
  return found
}
