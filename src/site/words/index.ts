import type { Say } from '../../model/index.ts'
import { remembered } from '../format.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en, reasons, type Words } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ru } from './ru.ts'
import { zh } from './zh.ts'

/** Every language that the site can speak, by its tag. */
export const languages: Readonly<Record<string, Words>> = { ar, de, en, es, fr, ru, zh }

/** A language, and all that the site says in it. */
export interface Voice {
  /** BCP 47 tag, which decides on dates, numbers and plural forms too. */
  readonly language: string
  readonly words: Words
}

const ownReasons: Readonly<Record<string, string>> = Object.fromEntries(
  reasons.map((reason) => [reason, reason]),
)

const isWhole = (words: Partial<Words>): words is Words =>
  Object.keys(en).every((message) => message in words)

/**
 * The voice of a site.
 *
 * @param tag
 *   BCP 47 tag; its language alone will do.
 * @param own
 *   Messages to say in place of ours (default: none). All of them teach the site a language that we
 *   do not speak; reasons that are not among them stay English.
 * @returns
 *   Voice; where nobody has words for the language it is English, dates and all, so that the page can
 *   say truly what language it is in.
 */
export function voiceOf(tag: string, own: Readonly<Record<string, string>> = {}): Voice {
  const words = languages[tag] ?? languages[tag.split('-')[0] ?? '']
  const ours: Partial<Words> = { ...ownReasons, ...words, ...own }
  return isWhole(ours)
    ? { language: tag, words: ours }
    : { language: 'en', words: { ...en, ...own } }
}

const forms: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other']

/**
 * The plural forms that a language has, in the order in which its messages name them.
 *
 * @param tag
 *   BCP 47 tag.
 * @returns
 *   Names as CLDR has them: “one, other” for English, “other” for Chinese.
 */
export function pluralForms(tag: string): readonly Intl.LDMLPluralRule[] {
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions()
  return forms.filter((form) => pluralCategories.includes(form))
}

/**
 * Speak.
 *
 * @param voice
 *   Voice.
 * @returns
 *   Function that says a message; it throws for a message that does not exist.
 */
export function speak({ language, words }: Voice): Say {
  const plural = new Intl.PluralRules(language)
  const numbers = new Intl.NumberFormat(language)
  const written = remembered((value: number) => numbers.format(value))
  const order = pluralForms(language)
  const learned = new Map<string, Message>()
  const learn = (name: string): Message => {
    const text = (words as Readonly<Record<string, string>>)[name]
    if (text === undefined) throw new Error(`No message \`${name}\``)
    const variants = text.split(' | ')
    const message = { whole: text.split(place), variants: variants.map((one) => one.split(place)) }
    learned.set(name, message)
    return message
  }
  return (name, values = {}) => {
    const { whole, variants } = learned.get(name) ?? learn(name)
    const { count } = values
    const isCounted = variants.length > 1 && typeof count === 'number'
    const pieces = isCounted
      ? (variants[order.indexOf(plural.select(count))] ?? variants.at(-1))
      : whole
    return filled(pieces ?? whole, values, written)
  }
}

/** A message, and each of its plural forms, cut at its places: text and names in turn. */
interface Message {
  readonly whole: readonly string[]
  readonly variants: readonly (readonly string[])[]
}

const place = /\{(\w+)\}/

function filled(
  pieces: readonly string[],
  values: Readonly<Record<string, string | number>>,
  written: (value: number) => string,
): string {
  let said = pieces[0] ?? ''
  for (let index = 1; index < pieces.length; index += 2) {
    const name = pieces[index] ?? ''
    const value = values[name]
    if (value === undefined) said += `{${name}}`
    else said += typeof value === 'number' ? written(value) : value
    said += pieces[index + 1] ?? ''
  }
  return said
}
