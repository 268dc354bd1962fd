import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compactStyle } from '../../src/site/assets.ts'

const sheet = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../public', name), 'utf8')

test.each([
  ['an article', ['newsfiche.css', 'article.css']],
  ['a list', ['newsfiche.css', 'lists.css']],
  ['the search page', ['newsfiche.css', 'lists.css', 'search.css']],
])('the style sheets of %s keep to their budget, as published', (_, names) => {
  const bytes = names.reduce((sum, name) => sum + Buffer.byteLength(compactStyle(sheet(name))), 0)
  expect(bytes).toBeLessThanOrEqual(20_000)
})

test('a compact style sheet says the same', () => {
  expect(
    compactStyle(
      '/* quiet */\n.a,\n.b:is(:hover, :focus) {\n  color: red;\n\n  & > p {\n    margin: 0 0.5px 10.5px;\n  }\n}\n@media (min-width: 1rem) {\n  a :b {\n    top: 0;\n  }\n}\n',
    ),
  ).toBe(
    '.a,.b:is(:hover,:focus){color:red;&>p{margin:0 .5px 10.5px}}@media (min-width:1rem){a :b{top:0}}',
  )
})

test.each(['newsfiche.css', 'article.css', 'lists.css', 'search.css'])(
  '%s asks nothing of other hosts',
  (name) => {
    expect(sheet(name)).not.toMatch(/https?:|@import|url\(["']?\/\//)
  },
)

test.each(['newsfiche.css', 'article.css', 'lists.css', 'search.css'])(
  '%s names languages one by one, for Chrome drops a rule that lists them',
  (name) => {
    expect(sheet(name)).not.toMatch(/:lang\([^)]*[,"]/)
  },
)
