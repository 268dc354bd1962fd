import type { Page } from '../../model/index.ts'
import { hashOf, MARK, wordsIn } from '../characters.ts'
import type { Kind } from './kind.ts'
import type { Measure } from './measure.ts'

const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/
const firstDense = 0x3040
const sampled = 600
const shortest = 4
const most = 60

/**
 * Words of four letters and more; of Chinese, Japanese and Korean, pairs of characters. As numbers: all
 * that is asked is which are the same.
 */
function wordsOf(text: string): readonly number[] {
  const head = text.slice(0, sampled).toLowerCase()
  const { hash, highest } = wordsIn(head, MARK, shortest)
  if (highest < firstDense || !dense.test(head)) return hash
  const letters = head.match(/[\p{L}\p{N}]/gu) ?? []
  return letters.slice(1).map((letter, index) => hashOf((letters[index] ?? '') + letter))
}

const found = new WeakMap<Page, ReadonlyArray<readonly number[]>>()

/** The words of each line, found once. */
function wordsOn(page: Page): ReadonlyArray<readonly number[]> {
  const known = found.get(page)
  if (known) return known
  const words = page.texts.map(wordsOf)
  found.set(page, words)
  return words
}

/**
 * How much of each line's words the prose of the page uses too.
 *
 * A crosshead is made of the words of its article, a headline from the sidebar is not.
 *
 * @param page
 *   Page to look at.
 * @param measures
 *   Measures of its lines.
 * @param kinds
 *   Cuts of its lines.
 * @returns
 *   Shares from 0 to 1, line by line.
 */
export function overlapsOf(
  page: Page,
  measures: readonly Measure[],
  kinds: readonly Kind[],
): number[] {
  const counts = new Map<number, number>()
  const words = wordsOn(page)
  const isProse = (index: number): boolean => kinds[index] === 'L' || kinds[index] === 'M'
  for (const [index, list] of words.entries())
    if (isProse(index))
      for (const each of new Set(list)) counts.set(each, (counts.get(each) ?? 0) + 1)
  return words.map((list, index) => {
    if (list.length === 0 || (measures[index]?.width ?? 0) < 1) return 0
    const own = isProse(index) ? 1 : 0
    const some = list.slice(0, most)
    return some.filter((each) => (counts.get(each) ?? 0) > own).length / some.length
  })
}

/**
 * How much of the headline's words each line has.
 *
 * @param page
 *   Page to look at.
 * @param top
 *   Line of its likeliest headline; below 0 for none.
 * @returns
 *   Shares from 0 to 1, line by line.
 */
export function shareOfWords(page: Page, top: number): number[] {
  const words = wordsOn(page)
  const wanted = new Set(words[top])
  if (wanted.size === 0) return page.texts.map(() => 0)
  return words.map((list) => new Set(list.filter((each) => wanted.has(each))).size / wanted.size)
}
