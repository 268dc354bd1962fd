import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FurnitureKind, Role } from '../../src/model/index.ts'
import { en, reasons, type Words } from '../../src/site/words/en.ts'
import { languages, pluralForms, speak, voiceOf } from '../../src/site/words/index.ts'

const folder = join(import.meta.dirname, '../../templates')
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n')

// A key is written out, or its beginning is and a value from a closed list follows.
const written = new Set([...sources.matchAll(/'([a-z]+\.[A-Za-z]+)'/g)].map(([, key]) => key ?? ''))
const begun = [...sources.matchAll(/`([a-z]+\.[A-Za-z]*)\$\{[^}]+\}(\w*)`/g)].map(
  ([, start = '', end = '']) => ({ start, end }),
)

// The compiler sees to it that these are all.
const roles: Readonly<Record<Role | 'gap', true>> = {
  headline: true,
  kicker: true,
  standfirst: true,
  crosshead: true,
  paragraph: true,
  item: true,
  list: true,
  quote: true,
  table: true,
  code: true,
  caption: true,
  note: true,
  footnote: true,
  byline: true,
  author: true,
  timestamp: true,
  published: true,
  updated: true,
  dateline: true,
  source: true,
  'source-name': true,
  republisher: true,
  topics: true,
  topic: true,
  'footnote-marker': true,
  'footnote-call': true,
  bullet: true,
  'front-matter': true,
  furniture: true,
  gap: true,
}
const kinds: Readonly<Record<FurnitureKind, true>> = {
  advertisement: true,
  biography: true,
  comments: true,
  contact: true,
  copyright: true,
  credit: true,
  echo: true,
  embed: true,
  'end-mark': true,
  navigation: true,
  paywall: true,
  rating: true,
  related: true,
  rule: true,
  share: true,
  subscribe: true,
  tally: true,
  tool: true,
  other: true,
}

describe('messages of the interface', () => {
  test('exist for every key that a page says', () => {
    const groups = new Set(Object.keys(en).map((key) => key.split('.')[0]))
    const missing = [...written].filter(
      (key) => !/\.(?:css|js|md|txt)$/.test(key) && groups.has(key.split('.')[0]) && !(key in en),
    )
    expect(missing).toStrictEqual([])
  })

  test('are each said somewhere', () => {
    const unused = Object.keys(en).filter(
      (key) =>
        !written.has(key) &&
        !reasons.some((reason) => reason === key) && // `reasons.test.ts` looks for these
        !begun.some(({ start, end }) => key.startsWith(start) && key.endsWith(end)),
    )
    expect(unused).toStrictEqual([])
  })

  test('name every role and every kind of furniture', () => {
    for (const role of Object.keys(roles)) expect(en).toHaveProperty([`role.${role}`])
    for (const kind of Object.keys(kinds)) expect(en).toHaveProperty([`kind.${kind}`])
  })

  test('agree with their number', () => {
    const say = speak(voiceOf('en'))
    expect(say('count.articles', { count: 1 })).toBe('1 article')
    expect(say('count.articles', { count: 1240 })).toBe('1,240 articles')
  })
})

/** Words that are the same in both languages. */
const shared: Readonly<Record<string, readonly string[]>> = {
  de: ['Navigation', '{key} in {file}', '{count} Byte | {count} Bytes'],
  es: ['Error', 'error'],
  fr: [
    'Source',
    'Sources',
    'Dates',
    'Notes',
    'Note',
    'Articles',
    'Sections',
    'Contact',
    'Navigation',
    'Relevance',
    'Licence',
  ],
}
/** Names and code that every language writes like this. */
const names =
  /`[^`]*`|\b(?:ISO 8859-1|windows-1252|Markdown|UTF-8|YAML|HTML|Word|PDF|ZIP|Newsfiche|JavaScript|JSON-LD|JSON|CSL-JSON|BibLaTeX|RIS|Zotero|EndNote|Mendeley|SHA-256|URL)\b/g
const scripts: Readonly<Record<string, string>> = { ar: 'Arabic', ru: 'Cyrillic', zh: 'Han' }

const namesIn = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort()
const others = Object.keys(languages).filter((tag) => tag !== 'en')

describe.each(others)('the words of %s', (tag) => {
  const words: Words = languages[tag] ?? en
  const forms = pluralForms(tag)
  const entries = Object.entries(words)
  const english = (message: string): string => en[message as keyof Words]
  const wrong = (is: (message: string, text: string) => boolean): readonly [string, string][] =>
    entries.filter(([message, text]) => is(message, text))

  test('are all there, and no other, in the order of the English ones', () => {
    expect(Object.keys(words)).toStrictEqual(Object.keys(en))
  })

  test('leave the same places to be filled in', () => {
    const differ = wrong((message, text) => {
      const variants = text.split(' | ')
      const last = namesIn(variants.at(-1) ?? '').join()
      // “One article” and “two articles” may go without the figure.
      const short = last.replace(/\{count\},?/, '').replace(/,$/, '')
      return (
        last !== namesIn(english(message)).join() ||
        variants.some((variant) => ![last, short, ''].includes(namesIn(variant).join()))
      )
    })
    expect(differ).toStrictEqual([])
  })

  test('have a variant for each plural form of the language, where they have several', () => {
    const short = wrong((message, text) => {
      const count = text.split(' | ').length
      const mayBeOne = forms.length === 1 || /:[\s\u00a0]*\{count\}/.test(text)
      if (english(message).includes(' | ') && !mayBeOne) return count !== forms.length
      return count !== 1 && count !== forms.length
    })
    expect(short).toStrictEqual([])
  })

  test('are not left in English', () => {
    const left = wrong((message, text) => {
      const bare = text.replace(/\{\w+\}/g, '').replace(names, '')
      return /\p{L}/u.test(bare) && text === english(message) && !shared[tag]?.includes(text)
    })
    expect(left).toStrictEqual([])
  })

  const script = scripts[tag] ?? 'Latin'
  test(`are written in ${script}`, () => {
    const foreign = wrong((_, text) => {
      const letters =
        text
          .replace(/\{\w+\}/g, '')
          .replace(names, '')
          .match(/\p{L}/gu) ?? []
      return letters.some((letter) => !new RegExp(`\\p{sc=${script}}`, 'u').test(letter))
    })
    expect(foreign).toStrictEqual([])
  })
})

test.each([
  ['de', 1240, '1.240 Artikel'],
  ['fr', 0, '0 article'],
  ['fr', 2_000_000, '2\u202f000\u202f000 d’articles'],
  ['es', 1, '1 artículo'],
  ['ru', 1, '1 статья'],
  ['ru', 22, '22 статьи'],
  ['ru', 11, '11 статей'],
  ['ar', 0, 'لا مقالات'],
  ['ar', 2, 'مقالان'],
  ['ar', 7, '7 مقالات'],
  ['ar', 11, '11 مقالًا'],
  ['ar', 100, '100 مقال'],
  ['zh', 7, '7 篇文章'],
  ['de-AT', 7, '7 Artikel'],
])('%s counts %i as “%s”', (tag, count, words) => {
  expect(speak(voiceOf(tag))('count.articles', { count })).toBe(words)
})

describe('the voice of a site', () => {
  test('is English where nobody has words for its language, and says so', () => {
    expect(voiceOf('it').language).toBe('en')
    expect(speak(voiceOf('it'))('site.search')).toBe('Search')
  })

  test('keeps the region of a language that we speak', () => {
    expect(voiceOf('es-MX').language).toBe('es-MX')
  })

  test('takes the words of a person before ours', () => {
    const say = speak(voiceOf('de', { 'site.front': 'Anfang' }))
    expect([say('site.front'), say('site.search')]).toStrictEqual(['Anfang', 'Suche'])
  })

  test('learns a language of which a person has all words', () => {
    const words = Object.fromEntries(Object.keys(en).map((message) => [message, `x ${message}`]))
    const voice = voiceOf('eo', words)
    expect(voice.language).toBe('eo')
    expect(speak(voice)('site.search')).toBe('x site.search')
  })
})
