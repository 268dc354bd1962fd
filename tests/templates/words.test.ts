import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FurnitureKind, Role } from '../../src/model/index.ts'
import { en } from '../../src/site/words/en.ts'
import { languages, speak } from '../../src/site/words/index.ts'

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
      (key) => !/\.(?:css|md|txt)$/.test(key) && groups.has(key.split('.')[0]) && !(key in en),
    )
    expect(missing).toStrictEqual([])
  })

  test('are each said somewhere', () => {
    const unused = Object.keys(en).filter(
      (key) =>
        !written.has(key) &&
        !begun.some(({ start, end }) => key.startsWith(start) && key.endsWith(end)),
    )
    expect(unused).toStrictEqual([])
  })

  test.each(Object.keys(languages))('are complete in %s', (tag) => {
    expect(Object.keys(languages[tag] ?? {}).sort()).toStrictEqual(Object.keys(en).sort())
  })

  test('name every role and every kind of furniture', () => {
    for (const role of Object.keys(roles)) expect(en).toHaveProperty([`role.${role}`])
    for (const kind of Object.keys(kinds)) expect(en).toHaveProperty([`kind.${kind}`])
  })

  test('agree with their number', () => {
    const say = speak('en')
    expect(say('count.articles', { count: 1 })).toBe('1 article')
    expect(say('count.articles', { count: 1240 })).toBe('1,240 articles')
  })
})
