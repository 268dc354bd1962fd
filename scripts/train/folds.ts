import type { Stage } from '../../src/index.ts'
import type { Scorer } from '../../src/parse/authors/scorer.ts'
import { stages as ours, stagesWith } from '../../src/parse/stages/index.ts'
import { createReading } from '../../src/parse/stages/reading.ts'
import type { Sheet } from '../eval/gold.ts'
import { teach, toNameLesson } from './authors.ts'
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
  const publishers = [...new Set(pool.map(publisherOf))]
  const lessons = pool.map((sheet) => ({
    publisher: publisherOf(sheet),
    pages: toLessons([sheet]),
  }))
  const read = Array.from({ length: folds }, (_, fold) => {
    const held = new Set(publishers.filter((__, index) => index % folds === fold))
    const known = lessons.filter(({ publisher }) => !held.has(publisher))
    const reading = createReading(learn(known.flatMap(({ pages }) => pages)))
    const names = pool
      .filter((sheet) => held.has(publisherOf(sheet)))
      .map((sheet) => toNameLesson(sheet, stagesWith(reading)))
    return { held, reading, names }
  })
  return read.flatMap(({ held, reading }, fold) => {
    const scorer = teach(read.flatMap(({ names }, other) => (other === fold ? [] : names)))
    const stages = stagesWith(reading, scorer)
    return sheets
      .filter((sheet) => held.has(publisherOf(sheet)))
      .map((sheet) => ({ sheet, stages }))
  })
}

/**
 * What the names of all dumps teach, each page read by stages that have not seen its publisher.
 *
 * @param pool
 *   All there is to learn from.
 * @returns
 *   What was learnt.
 */
export function learnNames(pool: readonly Sheet[]): Scorer {
  return teach(foldsOf(pool, pool).map(({ sheet, stages }) => toNameLesson(sheet, stages)))
}
