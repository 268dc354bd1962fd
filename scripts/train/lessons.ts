import { VFile } from 'vfile'
import type { Page } from '../../src/index.ts'
import { parseDump } from '../../src/parse/index.ts'
import { toPage } from '../../src/parse/name.ts'
import { allowedOn } from '../../src/parse/reading/allowed.ts'
import { featuresOf } from '../../src/parse/reading/features.ts'
import { sharp } from '../../src/parse/stages/index.ts'
import type { Sheet } from '../eval/gold.ts'
import type { Lesson } from './learn.ts'
import { truthOf } from './truth.ts'

/**
 * The page of a dump, named by the sharp rules only.
 *
 * @param text
 *   The decoded file.
 * @param path
 *   Its name.
 * @returns
 *   Page.
 */
export function pageOf(text: string, path: string): Page {
  const file = new VFile({ path })
  const dump = parseDump(text, file, sharp)
  return toPage(dump, path, file.data.language?.value, file.data.mended)
}

/**
 * Make a lesson of a dump and its gold.
 *
 * @param sheet
 *   Dump and gold.
 * @param weight
 *   How much it counts (default: 1).
 * @returns
 *   Lesson; nothing when the gold does not fit the order of a page.
 */
export function toLesson({ text, path, gold }: Sheet, weight = 1): Lesson | undefined {
  const page = pageOf(text, path)
  if (page.blocks.length === 0) return undefined
  const allowed = allowedOn(page)
  const truth = truthOf(page, gold, allowed)
  return truth && { page, gold, features: featuresOf(page), allowed, truth, weight }
}
