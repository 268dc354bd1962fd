import type { FurnitureKind, Observation, Page } from '../../model/index.ts'
import { type Measure, measurePage } from '../reading/measure.ts'
import type { Topic } from '../words/words.ts'

/** A line that stages may look at. */
export interface OpenLine {
  readonly block: number
  readonly text: string
  readonly measure: Measure
}

const known = new WeakMap<Page, readonly OpenLine[]>()

/** The lines of plain text, named or not. */
function linesOn(page: Page): readonly OpenLine[] {
  const lines =
    known.get(page) ??
    measurePage(page)
      .map((measure, block) => ({ block, text: page.texts[block] ?? '', measure }))
      .filter(({ block }) => page.blocks[block]?.form === 'text')
  known.set(page, lines)
  return lines
}

/**
 * The lines of plain text that no stage has named yet.
 *
 * @param page
 *   Page to look at.
 * @returns
 *   Lines, in order.
 */
export function openLines(page: Page): readonly OpenLine[] {
  return linesOn(page).filter(({ block }) => !page.blocks[block]?.naming)
}

/**
 * Whether a line says nothing but a phrase of one topic.
 *
 * @param measure
 *   Measure of the line.
 * @param topic
 *   What the words are about.
 * @returns
 *   Whether a phrase of the word lists fills it.
 */
export function isWholly(measure: Measure, topic: Topic): boolean {
  return measure.cues.some((cue) => cue.topic === topic && cue.where === 'whole')
}

/**
 * A block of furniture.
 *
 * @param block
 *   Its index.
 * @param kind
 *   What kind.
 * @param why
 *   Why, in words that a reader understands.
 * @param confidence
 *   From 0 to 1.
 * @returns
 *   Observation.
 */
export function furniture(
  block: number,
  kind: FurnitureKind,
  why: string,
  confidence = 0.96,
): Observation {
  return { block, role: 'furniture', kind, why, confidence }
}
