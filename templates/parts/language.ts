import type { ArticleRecord, Entry, ResolvedConfig } from '../../src/model/index.ts'

const rightToLeft = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|syr|ug|ur|yi)\b/i
const tagShape = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i

/**
 * The direction in which a language is written.
 *
 * @param tag
 *   BCP 47 tag.
 * @returns
 *   Value for `dir`.
 */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.test(tag) ? 'rtl' : 'ltr'
}

/**
 * Language and direction of what the interface says inside an article in another language.
 *
 * @param site
 *   Configuration.
 * @returns
 *   Attributes.
 */
export function tongueOf({ language }: Pick<ResolvedConfig, 'language'>): {
  lang: string
  dir: 'ltr' | 'rtl'
} {
  return { lang: language, dir: directionOf(language) }
}

/**
 * Language and direction of an article's own words.
 *
 * @param of
 *   Article, or its entry in a list.
 * @returns
 *   Attributes; `und` where the language is unknown or what a person wrote is no tag.
 */
export function languageOf(of: Pick<Entry, 'language' | 'direction'> | ArticleRecord): {
  lang: string
  dir: 'ltr' | 'rtl'
} {
  const tag = typeof of.language === 'string' ? of.language : of.language?.value
  return { lang: tag && tagShape.test(tag) ? tag : 'und', dir: of.direction }
}
