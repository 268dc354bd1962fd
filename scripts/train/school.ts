import { existsSync } from 'node:fs'
import { readSheets, type Sheet } from '../eval/gold.ts'
import { keyOf } from '../eval/text.ts'
import type { Lesson } from './learn.ts'
import { toLesson } from './lessons.ts'

/** Folder of dumps to learn from, when no other is named. */
export const defaultFolder = '../shared/corpus/fundus-dev'

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

/** Text without its blank lines. */
const tight = (text: string): string => text.replace(/\n(?:[ \t]*\n)+/g, '\n')

/** Text from its headline on, with little of what stands below the body. */
function excerptOf({ text, gold }: Sheet): string | undefined {
  const lines = text.split('\n')
  const keys = lines.map((line) => keyOf(line))
  const titles = [gold.headline, gold.headlineOnPage].map((title) => keyOf(title ?? ''))
  const start = keys.findIndex((key) => key !== '' && titles.includes(key))
  const final = keyOf(gold.sections.at(-1)?.paragraphs.at(-1) ?? '')
  const end = keys.lastIndexOf(final)
  if (start < 0 || final === '' || end <= start) return undefined
  const more = (final.length % 5) * 2 // a number that differs from page to page
  return lines.slice(start, end + 1 + more).join('\n')
}

/**
 * Copies of a dump, as other ways of making text from a page would have left it.
 *
 * @param sheet
 *   Dump with gold.
 * @returns
 *   The same without blank lines, and from its headline on.
 */
export function variantsOf(sheet: Sheet): Sheet[] {
  const excerpt = excerptOf(sheet)
  const texts =
    excerpt === undefined ? [tight(sheet.text)] : [tight(sheet.text), excerpt, tight(excerpt)]
  return texts.map((text) => ({ ...sheet, text }))
}

/**
 * All dumps to learn from.
 *
 * @param folder
 *   Folder of dumps with gold; left out when it is not there.
 * @param more
 *   Dumps to add, when they are not among them.
 * @returns
 *   Sheets.
 */
export function poolFrom(folder: string, more: readonly Sheet[] = []): Sheet[] {
  const sheets = [...(existsSync(folder) ? readSheets(folder) : []), ...ownSheets()]
  const known = new Set(sheets.map(({ name }) => name))
  return [...sheets, ...more.filter(({ name }) => !known.has(name))]
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
    [toLesson(sheet), ...variantsOf(sheet).map((variant) => toLesson(variant, 0.25))].filter(
      (lesson) => lesson !== undefined,
    ),
  )
}
