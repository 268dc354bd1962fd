import type { Stage } from '../../src/index.ts'
import { stages as ours, stagesWith } from '../../src/parse/stages/index.ts'
import { createReading } from '../../src/parse/stages/reading.ts'
import type { Sheet } from '../eval/gold.ts'
import { learn } from './learn.ts'
import { ownSheets, toLessons } from './school.ts'

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
 * @param apart
 *   Whether to learn anew without the publishers that are read; otherwise our stages read all.
 * @returns
 *   Dumps in the order of their folds.
 */
export function foldsOf(sheets: readonly Sheet[], apart: boolean): Fold[] {
  if (!apart) return sheets.map((sheet) => ({ sheet, stages: ours }))
  const publishers = [...new Set(sheets.map(publisherOf))]
  const names = new Set(sheets.map(({ name }) => name))
  const others = toLessons(ownSheets().filter(({ name }) => !names.has(name)))
  const lessons = new Map(sheets.map((sheet) => [sheet.name, toLessons([sheet])]))
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const held = new Set(publishers.filter((__, index) => index % folds === fold))
    const known = sheets.filter((sheet) => !held.has(publisherOf(sheet)))
    const model = learn([...known.flatMap(({ name }) => lessons.get(name) ?? []), ...others])
    const stages = stagesWith(createReading(model))
    return sheets
      .filter((sheet) => held.has(publisherOf(sheet)))
      .map((sheet) => ({ sheet, stages }))
  })
}
