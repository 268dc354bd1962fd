import { hashOf, MARK, wordsIn } from '../../characters.ts'
import type { Page } from '../../model/index.ts'
import { censusOffice, count, linesWith } from './census.ts'
import { isProse, type Kind } from './kind.ts'
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

const openCensus = censusOffice()
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
  const words = wordsOn(page)
  const census = openCensus(words.reduce((sum, list) => sum + list.length, 0))
  for (let index = 0; index < words.length; index += 1)
    if (isProse(kinds[index])) for (const word of words[index] ?? []) count(census, word, index)
  return words.map((list, index) => {
    if (list.length === 0 || (measures[index]?.width ?? 0) < 1) return 0
    const own = isProse(kinds[index]) ? 1 : 0
    const some = Math.min(list.length, most)
    let shared = 0
    for (let at = 0; at < some; at += 1)
      if (linesWith(census, list[at] as number) > own) shared += 1 // in range
    return shared / some
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
  const title = words[top] ?? []
  const census = openCensus(title.length)
  let wanted = 0
  for (const word of title) if (count(census, word, 0)) wanted += 1
  if (wanted === 0) return page.texts.map(() => 0)
  return words.map((list, index) => {
    let shared = 0
    for (const word of list)
      if (linesWith(census, word) > 0 && count(census, word, index + 1)) shared += 1
    return shared / wanted
  })
}
