import { expect, test } from 'vitest'
import { findNames } from '../../src/parse/names.ts'

const bylines: ReadonlyArray<readonly [line: string, language: string, names: readonly string[]]> =
  [
    ['By JANE DOE in Kabul', 'en', ['JANE DOE']],
    ['Von: Ada Winter, Lea Sommer', 'de', ['Ada Winter', 'Lea Sommer']],
    ['bySauli Giliard', 'en', ['Sauli Giliard']],
    ['Ada WinterTravel News Reporter', 'en', ['Ada Winter']],
    ['Ada Winter · Harbour News · Posted: Aug 08, 2024', 'en', ['Ada Winter']],
    ['Ada Winter2 minutes ago', 'en', ['Ada Winter']],
    ['Kolumne von Ada Winter - 28.04.2024', 'de', ['Ada Winter']],
    ['Trine Holm og Tôrtia Berg', 'da', ['Trine Holm', 'Tôrtia Berg']],
    ['Von dpa 30.04.2024, 18:58', 'de', ['dpa']],
    ['(责编：林小满、周木)', 'zh', ['林小满', '周木']],
    ['오세란 기자', 'ko', ['오세란']],
    ['كتب: أحمد محمود', 'ar', ['أحمد محمود']],
    ['Текст: Иван Петров, Анна Ким', 'ru', ['Иван Петров', 'Анна Ким']],
    ['By Ada Winter, Jr., Staff', 'en', ['Ada Winter, Jr.']],
    ['By Ada Winter Sr. and Lea Sommer', 'en', ['Ada Winter Sr.', 'Lea Sommer']],
    ['By Monday', 'en', []],
  ]

test.each(bylines)('%s', (line, language, names) => {
  const found = findNames(line, language).map(({ from, to }) => line.slice(from, to))
  if (names.length > 0) expect(found).toEqual(names)
  else expect(found.every((name) => !name.includes(' '))).toBe(true)
})
