import type { Say } from '../../model/index.ts'
import { en } from './en.ts'

/** Every language that the site can speak, by its tag. */
export const languages: Readonly<Record<string, Readonly<Record<string, string>>>> = { en }

const forms: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other']

/**
 * Speak a language.
 *
 * @param tag
 *   BCP 47 tag; its language alone will do, and English where we do not speak it.
 * @returns
 *   Function that says a message; it throws for a message that does not exist.
 */
export function speak(tag: string): Say {
  const words: Readonly<Record<string, string>> =
    languages[tag] ?? languages[tag.split('-')[0] ?? ''] ?? en
  const plural = new Intl.PluralRules(tag)
  const numbers = new Intl.NumberFormat(tag)
  const offered = new Set(plural.resolvedOptions().pluralCategories)
  const order = forms.filter((form) => offered.has(form))
  return (message, values = {}) => {
    const text = words[message] ?? (en as Readonly<Record<string, string>>)[message]
    if (text === undefined) throw new Error(`No message \`${message}\``)
    const { count } = values
    const variants = text.split(' | ')
    const variant =
      variants.length > 1 && typeof count === 'number'
        ? variants[order.indexOf(plural.select(count))]
        : text
    return (variant ?? variants.at(-1) ?? text).replace(
      /\{(\w+)\}/g,
      (whole: string, name: string) => {
        const value = values[name]
        return value === undefined
          ? whole
          : typeof value === 'number'
            ? numbers.format(value)
            : value
      },
    )
  }
}
