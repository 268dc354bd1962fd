import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { beforeAll, describe, expect, test } from 'vitest'
import { resolveConfig } from '../../src/configure.ts'
import { type Config, houseColours } from '../../src/model/index.ts'
import { compactStyle } from '../../src/site/assets.ts'
import { themeStyle } from '../../src/site/theme.ts'
import { contrastOf } from '../../src/theme.ts'
import { run } from '../support/desk.ts'
import { addFiles, type Files, folderOf, treeOf } from '../support/folder.ts'
import type { Tree } from '../support/site.ts'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/theming.md'), 'utf8')

const braces =
  '{{ 6 * 7 }} {{ archive.title }} {% include "banner.njk" %} {% raw %} {{ "now" | date: "%Y" }} {# gone #}'
const hostile: Files = {
  'braces.md': `---\ntitle: '</title><script>alert(1)</script> {{ 6 * 7 }}'\ntags: ['{{ 6 * 7 }}', '</script><b>']\n---\n${braces}\n\n<script>alert(2)</script> was all that came of it on Monday.\n`,
  'ferry.txt':
    'Ferry returns\n\nShe is back, said the harbour master of Tallsund on Monday morning.\n',
}

/** The files of each section of the page: blocks of code that begin with a comment that names a file. */
const examples = new Map(
  page
    .split(/^## /m)
    .map((section): [string, Files] => [
      section.slice(0, section.indexOf('\n')),
      Object.fromEntries(
        [
          ...section.matchAll(
            /^```\w+\n((?:\/\/|<!--|\/\*|\{#|\{% comment %\}) ?([\w./-]+\.\w+)[^\n]*\n[\s\S]*?)^```$/gm,
          ),
        ].map(([, code = '', name = '']) => [name, code.replace(/^<!--[^\n]*\n/, '')]),
      ),
    ]),
)

async function built(files: Files): Promise<Tree> {
  const folder = folderOf({ ...hostile, ...files })
  const site = join(folder, '_site')
  const { code, talk } = await run('/', ['build', folder, '--output', site])
  if (code !== 0) throw new Error(talk)
  return treeOf(site)
}

const text = (tree: Tree, path: string): string => String(tree.get(path))
const article = (tree: Tree): string =>
  String([...tree].find(([path]) => /^articles\/title-script.*index\.html$/.test(path))?.[1])

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      'void-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'no-raw-characters': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'require-sri': ['error', { target: 'crossorigin' }],
      'valid-id': ['error', { relaxed: true }],
    },
  }),
)

describe.each([...examples].filter(([, files]) => Object.keys(files).length > 0))(
  'the example “%s” of the documentation',
  (name, files) => {
    let tree: Tree
    beforeAll(async () => {
      tree = await built(files)
    })

    test('makes valid pages', async () => {
      const problems: string[] = []
      for (const path of ['index.html', 'about/index.html', '404.html', 'dates/index.html'])
        for (const { messages } of (await validator.validateString(text(tree, path))).results)
          problems.push(...messages.map(({ message, line }) => `${path}:${line} ${message}`))
      expect(problems).toEqual([])
    })

    test('leads only to pages and files that are there', () => {
      const dead = [...tree].flatMap(([path, bytes]) =>
        path.endsWith('.html') && path !== '404.html'
          ? [...String(bytes).matchAll(/<(?:a|link|img)\b[^>]* (?:href|src)="([^"#:]+)[^":]*"/g)]
              .map(([, to = '']) => join(path, '..', to))
              .filter((to) => !tree.has(to))
              .map((to) => `${path}: ${to}`)
          : [],
      )
      expect(dead).toEqual([])
    })

    test('never takes the text of an article for a template or for HTML', () => {
      const html = article(tree)
      expect(html).toContain('{{ 6 * 7 }}')
      expect(html).toContain('{% raw %}')
      expect(/<script>alert|<\/script><b>|[ >]42[ <]/.exec(html)?.[0]).toBeUndefined()
      const head = html.slice(0, html.indexOf('</head>'))
      expect(head.match(/<\/?title>/g)).toHaveLength(2)
      expect(html.match(/<main\b/g)).toHaveLength(1)
    })

    test('has every file with the digest that the manifest says', async () => {
      const folder = folderOf()
      for (const [path, bytes] of tree) addFiles(folder, { [path]: bytes })
      expect((await run('/', ['verify', folder])).code).toBe(0)
    })

    test('is what the page says of it', () => {
      const front = text(tree, 'index.html')
      const looks: Readonly<Record<string, () => void>> = {
        'By configuration': () => {
          expect(front).toContain('<img class="logo" src="assets/own-logo.svg" alt width="24"')
          expect(front).toContain('href="assets/own-icon.svg"')
          expect(front).toContain('<a href="https://library.example/">The library</a>')
          expect(front).toContain('<a href="authors/index.html">Authors</a>')
          expect(front).toContain('Who we are')
          expect(front).not.toContain('href="sources/index.html">Sources</a></li><li>')
          const css = text(tree, 'assets/theme.css')
          expect(css).toContain('--accent:light-dark(#005a8d,#7cc4ee)')
          expect(css).toContain('--text-face:"Charter","Georgia"')
        },
        'A style sheet of your own': () => {
          expect(front).toMatch(/lists\.css"><link rel="stylesheet" href="assets\/own\.css"/)
          expect(text(tree, 'assets/own.css')).toContain('own/waves.svg')
          expect(tree.has('assets/own/waves.svg')).toBe(true)
        },
        'Parts and pages of your own': () => {
          expect(front).toContain('Old Quay 4')
          expect(article(tree)).toContain('href="../../languages/index.html">on its own page')
          expect(front.match(/<footer/g)).toHaveLength(1)
          expect(text(tree, '404.html')).toContain('<h1>Lost at sea</h1>')
        },
        'A layout of your own': () => {
          expect(article(tree)).toContain('<a href="../../index.html">Harbour Library clippings')
          expect(front).toContain('<a href="index.html">Harbour Library clippings</a>')
          expect(article(tree)).toMatch(/<link rel="stylesheet" href="..\/..\/assets\/article.css"/)
        },
        'The same in Liquid': () => {
          expect(article(tree)).toContain('<a href="../../index.html">News archive')
        },
      }
      looks[name]?.()
      expect(Object.keys(looks)).toContain(name)
    })
  },
)

describe('what is not understood is said in words', () => {
  const wrong = (config: Config): string => {
    try {
      resolveConfig(config, folderOf({ 'a.svg': '<svg></svg>', 'a.png': 'no' }))
    } catch (error) {
      return (error as Error).message
    }
    return 'nothing is wrong'
  }

  test.each([
    [{ colours: { acent: '#000000' } }, /`acent` in `colours`.*did you mean `accent`\?/],
    [{ colours: { accent: 'red' } }, /`colours.accent: red`.*a colour such as `#8a2a1c`/],
    [{ colours: { accent: '#000}body{x' } }, /a colour such as/],
    [{ colours: { accent: '#fc0' } }, /\(#ffcc00\) on `colours.paper` .* contrast of 1\.\d/],
    [{ colours: { paper: { dark: '#888' } } }, /on dark pages/],
    [{ typefaces: { headline: 'Georgia' } }, /key `headline` in `typefaces`.*`text`, `interface`/],
    [{ typefaces: { text: 'Geo"; } body {' } }, /expected names of typefaces/],
    [{ typefaces: { text: { family: 'A', files: ['a.woff2'] } } }, /expected a file that exists/],
    [{ typefaces: { text: { family: 'A', files: ['a.css'] } } }, /ends in \.woff2/],
    [{ logo: 'logo.svg' }, /`logo: logo.svg`.*expected a file that exists below/],
    [{ logo: 'a.jpg' }, /a file that ends in \.svg, \.png/],
    [{ logo: 'a.svg' }, /says its size by `viewBox`/],
    [{ icon: 'a.png' }, /expected a PNG picture/],
    [{ style: 'own.css' }, /expected a file that exists/],
    [{ assets: 'nowhere' }, /expected a folder that exists/],
    [{ navigation: ['serach'] }, /did you mean `search`\?/],
    [{ navigation: ['shop'] }, /expected one of `search`, .* or `\{ name: …, address: … \}`/],
    [{ navigation: [{ name: 'x', address: 'javascript:alert(1)' }] }, /begins with `https:\/\/`/],
    [{ navigation: [{ name: '', address: 'https://a.example' }] }, /`\{ name: …, address: … \}`/],
    [{ parts: { mast: () => null } }, /`mast` in `parts`.*expected one of `masthead`/],
    [{ parts: { masthead: 'x' } }, /`parts.masthead`.*expected a component/],
    [{ pages: { fron: () => null } }, /`fron`.*did you mean `front`\?/],
    [{ pages: { front: 'x' } }, /`pages.front`.*expected a component/],
  ])('%j', (config, message) => {
    expect(wrong(config as Config)).toMatch(message)
  })

  test.each([
    [{ layout: 'mine.njk' }, 'expected a file that exists'],
    [{ layout: 'mine.html' }, 'ends in `.njk` or `.liquid`'],
    [
      { navigation: [{ name: 'Lost', address: 'collections/lost/' }] },
      'Unexpected page `collections/lost/` in `navigation`',
    ],
  ])('%j, by the build', async (config, message) => {
    const folder = folderOf({
      ...hostile,
      'mine.html': '',
      'newsfiche.config.mjs': `export default ${JSON.stringify({ ...config, search: false })}`,
    })
    const { code, talk } = await run('/', ['build', folder, '-o', join(folder, '_site')])
    expect([code, talk]).toEqual([2, expect.stringContaining(message)])
  })

  test('a mistake in a layout names its file', async () => {
    const { code, talk } = await run('/', [
      'build',
      folderOf({
        ...hostile,
        'mine.njk': '{% if %}{{ content | safe }}',
        'newsfiche.config.mjs': "export default { layout: 'mine.njk', search: false }",
      }),
      '-o',
      join(folderOf(), 'site'),
    ])
    expect(code).not.toBe(0)
    expect(talk).toContain('mine.njk')
  })
})

test('our colours are those of the style sheet', () => {
  const css = readFileSync(join(root, 'public/newsfiche.css'), 'utf8')
  for (const [name, { light, dark }] of Object.entries(houseColours))
    expect(css).toContain(`--${name}: light-dark(${light}, ${dark});`)
})

test('contrast is that of WCAG', () => {
  expect(contrastOf('#ffffff', '#000000')).toBeCloseTo(21)
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

test('files of typefaces are published and named', async () => {
  const typefaces = {
    text: { family: 'Own Serif', files: [{ file: 'a.woff2', weight: '200 800', style: 'italic' }] },
  }
  const tree = await built({
    'a.woff2': 'font',
    'newsfiche.config.mjs': `export default { search: false, typefaces: ${JSON.stringify(typefaces)} }`,
  })
  expect(text(tree, 'assets/fonts/own-text-1.woff2')).toBe('font')
  expect(text(tree, 'assets/theme.css')).toContain('src:url("fonts/own-text-1.woff2")')
})

test('without wishes there is no style sheet of a theme', () => {
  expect(compactStyle(themeStyle(resolveConfig({}, root).theme))).toBe('')
})

test('another logo is another site', async () => {
  const folder = folderOf({
    ...hostile,
    'logo.svg': '<svg viewBox="0 0 2 3"></svg>',
    'newsfiche.config.mjs': "export default { search: false, logo: 'logo.svg' }",
  })
  const site = join(folder, '_site')
  await run('/', ['build', folder, '-o', site])
  addFiles(folder, { 'logo.svg': '<svg viewBox="0 0 4 3"></svg>' })
  await run('/', ['build', folder, '-o', site])
  expect(text(treeOf(site), 'index.html')).toContain('width="4" height="3"')
  expect(text(treeOf(site), 'assets/own-logo.svg')).toContain('0 0 4 3')
})
