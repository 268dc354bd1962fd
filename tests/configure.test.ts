import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  defaults,
  findConfig,
  loadConfig,
  nearest,
  resolveConfig,
  UsageError,
} from '../src/configure.ts'
import type { Config, Stage } from '../src/model/index.ts'
import { stages as ours } from '../src/parse/stages/index.ts'
import { stagesOf } from '../src/writer.ts'
import { folderOf } from './support/folder.ts'

const wrong = (config: object): string => {
  try {
    resolveConfig(config as Config, '/archive')
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
  return 'nothing is wrong'
}

describe('a configuration is filled in', () => {
  test('with defaults', () => {
    expect(resolveConfig({}, '/archive')).toEqual({
      ...defaults,
      takedowns: [],
      root: '/archive',
      input: '/archive',
      output: '/archive/_site',
      theme: {
        colours: {},
        typefaces: {},
        navigation: ['search', 'browse', 'dates', 'sources', 'about'].map((place) => ({ place })),
      },
    })
  })

  test('with paths below its own folder', () => {
    expect(resolveConfig({ input: 'articles', output: '../site' }, '/archive/post')).toMatchObject({
      input: '/archive/post/articles',
      output: '/archive/site',
    })
  })

  test('a setting that is undefined is not set', () => {
    expect(
      resolveConfig({ title: undefined, url: undefined } as unknown as Config, '/archive'),
    ).toEqual(resolveConfig({}, '/archive'))
  })

  test.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/archive', 'https://example.org/archive/'],
    ['https://example.org/archive/?a=1#b', 'https://example.org/archive/'],
  ])('the address %s ends in a slash', (url, resolved) => {
    expect(resolveConfig({ url }, '/archive').url).toBe(resolved)
  })

  test.each([
    ['archive', 'archive/'],
    ['/archive/', 'archive/'],
    ['a/b', 'a/b/'],
    ['/', ''],
    ['', ''],
  ])('the prefix %j ends in a slash and begins in none', (prefix, resolved) => {
    expect(resolveConfig({ prefix }, '/archive').prefix).toBe(resolved)
  })

  test('stages of a person are asked before ours, or replace them', () => {
    const mine: Stage = { id: 'mine', about: '', examples: [], read: () => [] }
    const asked = (config: Config): readonly Stage[] => stagesOf(resolveConfig(config, '/archive'))
    expect(asked({})).toEqual(ours)
    expect(asked({ stages: [mine] })).toEqual([mine, ...ours])
    expect(asked({ stages: (all) => [...all, mine] })).toEqual([...ours, mine])
  })
})

describe('what is wrong is said with its remedy', () => {
  test.each([
    [{ inputs: 'a' }, 'Unexpected key `inputs` in the configuration, did you mean `input`?'],
    [{ tilte: 'a' }, 'Unexpected key `tilte` in the configuration, did you mean `title`?'],
    [
      { MAXIMUMFILESIZE: 1 },
      'Unexpected key `MAXIMUMFILESIZE` in the configuration, did you mean `maximumFileSize`?',
    ],
    [{ title: 3 }, 'Unexpected number as `title` in the configuration, expected a string'],
    [
      { maximumFileSize: '20 MB' },
      'Unexpected string as `maximumFileSize` in the configuration, expected a number',
    ],
    [
      { stages: 'all' },
      'Unexpected string as `stages` in the configuration, expected a list or function',
    ],
    [
      { url: 'example.org' },
      'Unexpected `url: example.org` in the configuration, expected an address such as `https://example.org/archive/`',
    ],
    [
      { url: 'javascript:alert(1)' },
      'Unexpected `url: javascript:alert(1)` in the configuration, expected an address such as `https://example.org/archive/`',
    ],
    [
      { prefix: '../up' },
      'Unexpected `prefix: ../up` in the configuration, expected a folder name in lower-case letters and digits, such as `archive/`',
    ],
    [
      { prefix: 'Mein Archiv' },
      'Unexpected `prefix: Mein Archiv` in the configuration, expected a folder name in lower-case letters and digits, such as `archive/`',
    ],
    [
      { encoding: 'windows-12511' },
      'Unexpected `encoding: windows-12511` in the configuration, expected a name such as `windows-1251` or `shift_jis`',
    ],
    [
      { language: 'plain English' },
      'Unexpected `language: plain English` in the configuration, expected a tag such as `de` or `pt-BR`',
    ],
    [
      { words: { 'site.frontt': 'Start' } },
      'Unexpected message `site.frontt` in `words` of the configuration, did you mean `site.front`?',
    ],
    [
      { words: { 'site.keeper': 'Kept by {name}' } },
      'Unexpected `{name}` in `site.keeper` in `words` of the configuration, expected only what stands in “Kept by {keeper}”',
    ],
    [
      { words: { 'site.front': 1 } },
      'Unexpected number as `site.front` in `words` of the configuration, expected a text',
    ],
  ])('%j', (config, message) => {
    expect(wrong(config)).toBe(message)
  })

  test('a key like no other lists all keys', () => {
    expect(wrong({ zzz: 1 })).toMatch(
      /^Unexpected key `zzz` in the configuration, expected one of `input`, `output`, /,
    )
  })

  test.each([[0], [-1], [1.5], [Number.NaN]])('%d is no number of files', (maxFragments) => {
    expect(wrong({ maxFragments })).toContain('expected a whole number above 0')
  })

  test('nothing is wrong with every key at once', () => {
    const all: Required<Config> = {
      input: 'a',
      output: 'b',
      title: 'c',
      description: 'd',
      keeper: 'e',
      contact: 'mailto:f@g.example',
      url: 'https://h.example/',
      language: 'en',
      words: { 'site.front': 'Frontispiece', 'count.articles': '{count} pieces' },
      canonical: 'original',
      prefix: 'i/',
      layout: 'j.njk',
      maximumFileSize: 1,
      encoding: 'windows-1251',
      levels: { 'source-misspelt': 'off' },
      stages: [],
      visibility: 'public',
      excerpt: { words: 40, search: 'words' },
      rights: 'k',
      licence: 'CC0-1.0',
      sources: { 'l.example': { visibility: 'private', rights: 'm', licence: 'n' } },
      contacts: 'shown',
      citationStyles: ['turabian.csl'],
      exports: ['ninjs'],
      search: false,
      maxFragments: 2,
      pages: {},
      parts: {},
      colours: { accent: '#123456' },
      typefaces: { text: 'Georgia' },
      logo: join(import.meta.dirname, '../public/favicon.svg'),
      icon: join(import.meta.dirname, '../public/favicon.svg'),
      navigation: ['search'],
      style: join(import.meta.dirname, '../public/newsfiche.css'),
      assets: join(import.meta.dirname, '../public'),
    }
    expect(wrong(all)).toBe('nothing is wrong')
  })
})

test.each([
  ['biuld', 'build'],
  ['BUILD', 'build'],
  ['lin', 'lint'],
  ['explian', 'explain'],
  ['publish', undefined],
  ['', undefined],
])('%j is nearest to %j', (word, known) => {
  expect(nearest(word, ['build', 'lint', 'explain'])).toBe(known)
})

describe('a configuration file', () => {
  test('is found as .ts before .js before .mjs', () => {
    const content = 'export default {}'
    expect(findConfig(folderOf())).toBeUndefined()
    const folder = folderOf({ 'newsfiche.config.js': content, 'newsfiche.config.mjs': content })
    expect(findConfig(folder)).toBe(join(folder, 'newsfiche.config.js'))
    const typed = folderOf({ 'newsfiche.config.js': content, 'newsfiche.config.ts': content })
    expect(findConfig(typed)).toBe(join(typed, 'newsfiche.config.ts'))
  })

  test('in TypeScript is read too', async () => {
    const folder = folderOf({
      'newsfiche.config.ts':
        "interface Own { title: string }\nconst own: Own = { title: 'Harbour archive' }\nexport default own satisfies Own\n",
    })
    expect(await loadConfig(join(folder, 'newsfiche.config.ts'))).toEqual({
      title: 'Harbour archive',
    })
  })

  test('in JavaScript is read', async () => {
    const folder = folderOf({
      'newsfiche.config.mjs': "export default { title: 'Harbour archive' }",
    })
    expect(await loadConfig(join(folder, 'newsfiche.config.mjs'))).toEqual({
      title: 'Harbour archive',
    })
  })

  test.each([
    [
      'export default 42',
      /Unexpected default export of `.*`, expected `export default defineConfig\(/,
    ],
    ['export const title = 1', /Unexpected default export/],
    ['export default []', /Unexpected default export/],
    ['export default {', /Unexpected failure to load `.*newsfiche\.config\.mjs`: /],
    ["throw new Error('no luck')", /Unexpected failure to load `.*`: no luck$/],
  ])('with `%s` is refused with a sentence', async (content, message) => {
    const folder = folderOf({ 'newsfiche.config.mjs': content })
    const loading = loadConfig(join(folder, 'newsfiche.config.mjs'))
    await expect(loading).rejects.toThrow(UsageError)
    await expect(loading).rejects.toThrow(message)
  })
})
