import { formatOf, type Page } from '../../model/index.ts'
import { endsSentence } from './kind.ts'
import type { Label } from './labels.ts'
import type { Measure } from './measure.ts'
import type { Verdict } from './read.ts'

const strays: ReadonlySet<Label> = new Set<Label>(['masthead', 'front', 'aside', 'after'])
const proseWidth = 60
const few = 8
const wide = 40

/** Whether a line says nothing that pages print around articles. */
const isPlain = (measure: Measure): boolean =>
  measure.dates.length === 0 &&
  !measure.hasAddress &&
  !measure.cues.some(({ where }) => where === 'whole')

/** Whether a page has too few lines to weigh. */
const isShort = (page: Page): boolean => page.blocks.length < few

/** Whether a line that was weighed and found stray is kept all the same. */
function mercy(page: Page, block: number, measure: Measure, bodiless: boolean): boolean {
  const isSentence = endsSentence(measure)
  if (page.blocks[block]?.node?.type === 'paragraph')
    return isSentence || measure.width >= proseWidth
  if (!isPlain(measure)) return false
  return isSentence ? bodiless || isShort(page) : isShort(page) && measure.width >= wide
}

/** Whether what seemed a standfirst or a headline is rather the text, of which the page has so little. */
function isLoneSentence(page: Page, block: number, label: Label, bodiless: boolean): boolean {
  if (label === 'headline') return bodiless
  if (label !== 'standfirst') return false
  const calls = page.blocks[block]?.stretches.some(({ role }) => role === 'footnote-call')
  return bodiless || calls === true || isShort(page)
}

/**
 * Keep lines that a doubt speaks for.
 *
 * Who writes Markdown has tidied up, so its sentences are of the text, and its headings; the headings of a saved page
 * stand above its other articles too. A page of a few lines gives too little to weigh; and a page of which nothing was
 * kept has its sentences back.
 *
 * @param page
 *   Page that was read.
 * @param measures
 *   Measures of its lines.
 * @param verdicts
 *   What each line seemed to be.
 * @returns
 *   The same, but for lines that are kept, at low confidence.
 */
export function keepInDoubt(
  page: Page,
  measures: readonly Measure[],
  verdicts: readonly Verdict[],
): Verdict[] {
  const bodiless = !verdicts.some(
    ({ label }, block) => label === 'paragraph' && !page.blocks[block]?.naming,
  )
  const isTrusted = formatOf(page.path) !== 'html' || isShort(page)
  return verdicts.map((verdict, block): Verdict => {
    const measure = measures[block]
    if (!measure || page.blocks[block]?.naming) return verdict
    const { label } = verdict
    const isMarked = page.blocks[block]?.form === 'heading' && isTrusted
    if (isMarked && strays.has(label)) return { label: 'crosshead', chance: 0.9 }
    const isCut = block === page.blocks.length - 1 && measure.width >= proseWidth
    const isSentence = endsSentence(measure) || isCut // a copy may end within one
    const isLone = isSentence && isLoneSentence(page, block, label, bodiless)
    const isStray = strays.has(label) && mercy(page, block, measure, bodiless)
    return isLone || isStray ? { label: 'paragraph', chance: 0.6 } : verdict
  })
}
