import { languages } from './languages.ts'
import { phrasesOf } from './words.ts'

const byLanguage = new Map<string, Map<string, number>>()
const anywhere = new Map<string, number>()
const opening = new Set<string>()

for (const { language, months } of languages) {
  const own = new Map<string, number>()
  for (const [index, forms] of phrasesOf(months).entries())
    for (const form of forms.split('/').map((value) => value.trim())) {
      own.set(form, index + 1)
      if (!anywhere.has(form)) anywhere.set(form, index + 1)
      if (form.includes(' ')) opening.add(form.slice(0, form.indexOf(' ')))
    }
  byLanguage.set(language, own)
}

const shortest = 3

/**
 * The month that a word names.
 *
 * @param word
 *   Word or two, lower case, without full stops.
 * @param language
 *   BCP 47 tag of the text: `listopad` is October in Zagreb and November in Warsaw.
 * @returns
 *   1 to 12; nothing when the word is no month in any language.
 */
export function monthOf(word: string, language?: string): number | undefined {
  const own = byLanguage.get(language?.slice(0, 2) ?? 'en')?.get(word)
  if (own !== undefined) return own
  return word.length < shortest && /^[a-z]/.test(word) ? undefined : anywhere.get(word)
}

/**
 * Whether a word opens the name of a month that is made of two: `tháng tư`.
 *
 * @param word
 *   Word, lower case.
 * @returns
 *   Whether any language has such a month.
 */
export function opensMonth(word: string): boolean {
  return opening.has(word)
}

const weekdays = new Map<string, number>()
const weekdaysOf = new Map<string, Map<string, number>>()

for (const own of languages) {
  const list = new Map<string, number>()
  for (const [index, forms] of phrasesOf(own.weekdays).entries())
    for (const form of forms.split('/').map((value) => value.trim())) {
      weekdays.set(form, index)
      list.set(form, index)
    }
  weekdaysOf.set(own.language, list)
}

/**
 * Whether a word is a day of the week in any language.
 *
 * @param word
 *   Word, lower case.
 * @returns
 *   Whether it is one.
 */
export function isWeekday(word: string): boolean {
  return weekdays.has(word)
}

/**
 * The days of the week that a text names.
 *
 * @param text
 *   Any text.
 * @param language
 *   BCP 47 tag of the text, when known.
 * @returns
 *   Days, Monday is 0, in order; short forms are left out.
 */
export function weekdaysIn(text: string, language = 'en'): number[] {
  const own = weekdaysOf.get(language.slice(0, 2))
  if (!own) return []
  return [...text.toLowerCase().matchAll(/[\p{L}\p{M}\u200c]+/gu)].flatMap(({ 0: word }) => {
    const day = word.length > 3 ? own.get(word) : undefined
    return day === undefined ? [] : [day]
  })
}
