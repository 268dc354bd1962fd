import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { folderOf, treeOf } from '../support/folder.ts'
import { eleventySiteOf, siteOf, type Tree } from '../support/site.ts'

const root = join(import.meta.dirname, '../..')

const hostile = `What {{ 6 * 7 }} said about {% include "secret.txt" %}

The braces said {{ 6 * 7 }} and {{ "now" | date: "%Y" }}, and then {% raw %} nothing {% endraw %} more was heard of them.

<script>document.title = 'run'</script> was all that the printer could make of it on Monday morning.
`
const program = `---js
module.exports = { title: 'I ran', permalink: '../../escaped.html' }
---
# The program said

It ran {{ 6 * 7 }} times, said the printer.
`

/** An Eleventy site of somebody who knows nothing of us but the name of the plugin. */
function foreignSite(options: string): string {
  const folder = folderOf({
    'package.json': '{ "type": "module", "private": true }',
    'eleventy.config.js': `import newsfiche from 'newsfiche/eleventy'
export default function (eleventyConfig) {
  eleventyConfig.addPlugin(newsfiche, ${options})
}
`,
    'index.md': '---\ntitle: Harbour house\nlayout: mine.njk\n---\nWelcome. {{ 6 | plus: 36 }}\n',
    'secret.txt': 'SECRET',
    '_includes/mine.njk':
      '<!doctype html><title>{{ title or "Harbour house" }}</title><header>MY HOUSE</header>{{ content | safe }}',
    'clippings/braces.txt': hostile,
    'clippings/program.md': program,
    'clippings/plain.md': '# Ferry returns\n\nShe is back, said the harbour master of Tallsund.\n',
  })
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules/newsfiche'))
  return folder
}

const text = (tree: Tree, pattern: RegExp): string =>
  String([...tree].find(([path]) => pattern.test(path))?.[1] ?? '')

describe('beside the pages of another Eleventy site', () => {
  let tree: Tree
  beforeAll(async () => {
    const folder = foreignSite("{ input: 'clippings', prefix: 'archive/' }")
    tree = await eleventySiteOf(folder, join(folder, '_site'))
  })

  test('its own page is as it was', () => {
    const page = String(tree.get('index.html'))
    expect(page).toContain('MY HOUSE')
    expect(page).toContain('Welcome. 42')
    expect(page).toContain('<title>Harbour house</title>')
  })

  test('the archive stands below its prefix, and nothing of ours elsewhere', () => {
    expect(tree.has('archive/index.html')).toBe(true)
    expect(tree.has('archive/assets/newsfiche.css')).toBe(true)
    expect([...tree.keys()].filter((path) => !path.startsWith('archive/'))).toEqual(['index.html'])
    expect(
      [...tree.keys()].filter((path) => /^archive\/articles\/[^/]+\/index\.html$/.test(path)),
    ).toHaveLength(3)
  })

  test('links of the archive stay below the prefix', () => {
    const page = text(tree, /^archive\/articles\/ferry-returns-\w+\/index\.html$/)
    expect(page).toContain('href="../../assets/newsfiche.css"')
    expect(text(tree, /^archive\/404\.html$/)).toContain('/archive/')
  })

  test('tags of template languages in an article are text', () => {
    const page = text(tree, /^archive\/articles\/what-6-7-said.*\/index\.html$/)
    expect(page).toContain(
      'The braces said {{ 6 * 7 }} and {{ &quot;now&quot; | date: &quot;%Y&quot; }}, and then {% raw %} nothing {% endraw %} more'.replaceAll(
        '&quot;',
        '"',
      ),
    )
    expect(page).not.toContain('SECRET')
    expect(page).not.toContain('<script>document.title')
  })

  test('front matter of an article is never run', () => {
    const page = text(tree, /^archive\/articles\/the-program-said-\w+\/index\.html$/)
    expect(page).toContain('It ran {{ 6 * 7 }} times')
    expect([...tree.values()].some((bytes) => bytes.includes('<title>I ran'))).toBe(false)
  })
})

test('a layout of the other site stands around our content', async () => {
  const folder = foreignSite("{ input: 'clippings', layout: 'mine.njk', prefix: 'archive/' }")
  const tree = await eleventySiteOf(folder, join(folder, '_site'))
  const page = text(tree, /^archive\/articles\/what-6-7-said.*\/index\.html$/)
  expect(page).toMatch(/^<!doctype html>/)
  expect(page).toContain('MY HOUSE')
  expect(page.match(/<main\b/g)).toHaveLength(1)
  expect(page.match(/<!doctype/gi)).toHaveLength(1)
  expect(page).toContain('The braces said {{ 6 * 7 }}')
  expect(page).not.toContain('SECRET')
})

test('pages of a person replace ours', async () => {
  const input = folderOf({
    'ferry.txt': 'Ferry returns\n\nShe is back, said the harbour master of Tallsund on Monday.\n',
    'newsfiche.config.mjs': `import { h } from 'preact'
export default {
  title: 'Sea archive',
  pages: { 'not-found': ({ context }) => h('h1', null, 'Lost at ', context.site.title) },
}
`,
  })
  mkdirSync(join(input, 'node_modules'))
  symlinkSync(join(root, 'node_modules/preact'), join(input, 'node_modules/preact'))
  const { folder } = await siteOf(input)
  expect(String(treeOf(folder).get('404.html'))).toBe(
    '<!DOCTYPE html>\n<h1>Lost at Sea archive</h1>\n',
  )
})
