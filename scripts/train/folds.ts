import type { Stage } from '../../src/index.ts'
import { stages as ours, stagesWith } from '../../src/parse/stages/index.ts'
import { createReading } from '../../src/parse/stages/reading.ts'
import type { Sheet } from '../eval/gold.ts'
import { learn } from './learn.ts'
import { toLessons } from './school.ts'

const folds = 5

/** A dump, and the stages that have never seen its publisher. */
export interface Fold {
  readonly sheet: Sheet
  readonly stages: readonly Stage[]
}

const publisherOf = ({ gold, name }: Sheet): string => gold.publisher ?? name.split('/')[0] ?? name

/**
 * Give each dump the stages that are to read it.
 *
 * @param sheets
 *   Dumps with gold.
 * @param pool
 *   All there is to learn from; nothing when our stages are to read all.
 * @returns
 *   Dumps, each with stages that learnt without its publisher, in the order of their folds.
 */
export function foldsOf(sheets: readonly Sheet[], pool?: readonly Sheet[]): Fold[] {
  if (!pool) return sheets.map((sheet) => ({ sheet, stages: ours }))
  const publishers = [...new Set(sheets.map(publisherOf))]
  const lessons = pool.map((sheet) => ({
    publisher: publisherOf(sheet),
    pages: toLessons([sheet]),
  }))
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const held = new Set(publishers.filter((__, index) => index % folds === fold))
    const known = lessons.filter(({ publisher }) => !held.has(publisher))
    const stages = stagesWith(createReading(learn(known.flatMap(({ pages }) => pages))))
    return sheets
      .filter((sheet) => held.has(publisherOf(sheet)))
      .map((sheet) => ({ sheet, stages }))
  })
}
