import { existsSync } from 'node:fs'
import { readSheets, type Sheet } from '../eval/gold.ts'
import type { Lesson } from './learn.ts'
import { toLesson } from './lessons.ts'

/** Gold that comes with the project, and the folders of its dumps. */
export const ownGold: ReadonlyArray<readonly [string, string]> = [
  ['tests/gold/examples', 'examples/articles'],
  ['tests/gold/reposts', 'tests/gold/reposts'],
]

/**
 * The dumps that come with the project.
 *
 * @returns
 *   Sheets with gold.
 */
export function ownSheets(): Sheet[] {
  return ownGold.flatMap(([gold, texts]) => (existsSync(gold) ? readSheets(gold, texts) : []))
}

/** A copy of a dump, as other ways of making text from a page would have left it. */
export function variantsOf(sheet: Sheet): Sheet[] {
  const single = sheet.text.replace(/\n(?:[ \t]*\n)+/g, '\n')
  return [{ ...sheet, text: single }]
}

/**
 * All pages to learn from.
 *
 * @param folder
 *   Folder of dumps with gold.
 * @returns
 *   Lessons.
 */
export function lessonsFrom(folder: string): Lesson[] {
  return toLessons([...readSheets(folder), ...ownSheets()])
}

/**
 * Lessons of dumps and of their variants.
 *
 * @param sheets
 *   Dumps with gold.
 * @returns
 *   Lessons; dumps whose gold does not fit are left out.
 */
export function toLessons(sheets: readonly Sheet[]): Lesson[] {
  return sheets.flatMap((sheet) =>
    [toLesson(sheet), ...variantsOf(sheet).map((variant) => toLesson(variant, 0.3))].filter(
      (lesson) => lesson !== undefined,
    ),
  )
}
