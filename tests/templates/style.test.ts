import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compactStyle, fonts } from '../../src/site/assets.ts'

const css = readFileSync(join(import.meta.dirname, '../../public/newsfiche.css'), 'utf8')

test('the published style sheet keeps to its budget', () => {
  expect(compactStyle(css).length).toBeLessThanOrEqual(20_000)
})

test('a compact style sheet says the same', () => {
  expect(
    compactStyle(
      '/* quiet */\n.a,\n.b:is(:hover, :focus) {\n  color: red;\n\n  & p {\n    margin: 0 1px;\n  }\n}\n@media (min-width: 1rem) {\n  a :b {\n    top: 0;\n  }\n}\n',
    ),
  ).toBe(
    '.a,\n.b:is(:hover,:focus){color:red;& p{margin:0 1px}}\n@media (min-width:1rem){a :b{top:0}}\n',
  )
})

test('the style sheet names each font that is published, and no other', () => {
  const named = [...css.matchAll(/url\(["'](fonts\/[^"']+)["']\)/g)].map(([, to]) => `assets/${to}`)
  expect(named.sort()).toStrictEqual(fonts.map(({ to }) => to).sort())
})

test('the style sheet asks nothing of other hosts', () => {
  expect(css).not.toMatch(/https?:|@import|url\(["']?\/\//)
})
