import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { resolveConfig } from '../../src/configure.ts'
import { readArticle } from '../../src/read/article.ts'
import { folderOf } from '../support/folder.ts'

const text = 'The ferry Aurelia sailed on Friday.\n'

test('knows where a file came from', () => {
  const config = resolveConfig(
    {},
    folderOf({ '1998/ferry.txt': text, '1998/ferry.yml': 'date: 1998' }),
  )
  const article = readArticle('1998/ferry.txt', '1998/ferry.yml', config)
  expect('file' in article && String(article.file)).toBe(text)
  expect('file' in article && article.file.data).toEqual({
    origin: {
      path: '1998/ferry.txt',
      copies: [],
      format: 'text',
      encoding: 'utf-8',
      sha256: 'ed8be13b3bc20d4893266a3457d3ad4fecec480e51f2f25bf38b32bf3228581e',
      bytes: 36,
      length: 36,
      sidecar: '1998/ferry.yml',
    },
    sidecar: { path: '1998/ferry.yml', fields: { date: 1998 } },
  })
})

test('counts bytes and characters apart', () => {
  const config = resolveConfig({}, folderOf({ 'fähre.md': 'Fähre 🚢\n' }))
  const article = readArticle('fähre.md', undefined, config)
  expect('file' in article && article.file.data.origin).toMatchObject({
    format: 'markdown',
    bytes: 12,
    length: 9,
  })
})

test('refuses a file that is larger than allowed, in megabytes that a person can read', () => {
  const config = resolveConfig(
    { maximumFileSize: 500_000 },
    folderOf({ 'a.txt': 'a'.repeat(1_540_000) }),
  )
  expect(readArticle('a.txt', undefined, config)).toEqual({
    refusal: {
      path: 'a.txt',
      diagnostic: {
        rule: 'file-too-large',
        severity: 'error',
        reason:
          'Unexpected size of 1.5 MB, expected at most 0.5 MB; if it is one article, raise `maximumFileSize` in the configuration',
      },
    },
  })
})

test('reads a file that is exactly as large as allowed', () => {
  const config = resolveConfig({ maximumFileSize: 36 }, folderOf({ 'a.txt': text }))
  expect(readArticle('a.txt', undefined, config)).toHaveProperty('file')
})

test('refuses a file that went away while the folder was read', () => {
  const config = resolveConfig({}, folderOf())
  expect(readArticle('gone.txt', undefined, config)).toMatchObject({
    refusal: { path: 'gone.txt', diagnostic: { rule: 'unreadable-file', severity: 'error' } },
  })
})

test('refuses bytes that are no text', () => {
  const config = resolveConfig(
    {},
    folderOf({ 'photo.txt': Buffer.from('89504e470d0a1a0a', 'hex') }),
  )
  expect(readArticle('photo.txt', undefined, config)).toMatchObject({
    refusal: { diagnostic: { rule: 'binary-file', severity: 'error' } },
  })
})

test('says that an encoding was guessed', () => {
  const bytes = Buffer.from('Er sagte: \x84Die F\xe4hre ist zur\xfcck.\x93', 'latin1')
  const config = resolveConfig({}, folderOf({ 'fähre.txt': bytes }))
  const article = readArticle('fähre.txt', undefined, config)
  expect('file' in article && article.file.messages.map(({ reason }) => reason)).toEqual([
    'Unexpected encoding, expected UTF-8: it is not UTF-8; its letters look like windows-1252',
  ])
  expect('file' in article && String(article.file)).toBe('Er sagte: „Die Fähre ist zurück.“')
})

const sidecars: ReadonlyArray<readonly [what: string, yaml: string | Uint8Array, reason: RegExp]> =
  [
    ['malformed', 'title: "open', /: Missing closing/],
    ['a list', '- Ada Winter\n- Ben Frost\n', /: it is not a list of fields/],
    ['full of aliases', bomb(), /alias/i],
    ['with one key twice', 'date: 2014\ndate: 2015\n', /unique/],
  ]

test.each(sidecars)(
  'publishes an article without its sidecar when that is %s',
  (_, yaml, reason) => {
    const config = resolveConfig({}, folderOf({ 'ferry.txt': text, 'ferry.yml': yaml }))
    const article = readArticle('ferry.txt', 'ferry.yml', config)
    if (!('file' in article)) throw new Error('refused')
    const [message] = article.file.messages
    expect(message).toMatchObject({
      ruleId: 'sidecar-unreadable',
      source: 'newsfiche',
      fatal: false,
    })
    expect(message?.reason).toMatch(
      /^Unexpected sidecar `ferry\.yml`, expected fields such as `date: 2020-07-03`: /,
    )
    expect(message?.reason).toMatch(reason)
    expect(article.file.data.sidecar).toBeUndefined()
  },
)

test('publishes an article without its sidecar when that cannot be read', () => {
  const folder = folderOf({ 'ferry.txt': text })
  mkdirSync(join(folder, 'ferry.yml'))
  const article = readArticle('ferry.txt', 'ferry.yml', resolveConfig({}, folder))
  expect('file' in article && article.file.messages.map(({ reason }) => reason)).toEqual([
    'Unexpected sidecar `ferry.yml`, expected fields such as `date: 2020-07-03`: EISDIR',
  ])
})

test('keeps an article back whose sidecar is too large to look what it forbids', () => {
  const folder = folderOf({ 'ferry.txt': text, 'ferry.yml': `# ${'a'.repeat(1_000_000)}` })
  const config = resolveConfig({ maximumFileSize: 600_000 }, folder)
  expect(readArticle('ferry.txt', 'ferry.yml', config)).toMatchObject({
    refusal: {
      path: 'ferry.txt',
      diagnostic: {
        rule: 'file-too-large',
        reason:
          'Unexpected size of 1 MB of sidecar `ferry.yml`, expected at most 0.6 MB; shorten it, or raise `maximumFileSize` in the configuration',
      },
    },
  })
})

test('takes an empty sidecar for one without fields, and reads one with a mark', () => {
  const folder = folderOf({
    'a.txt': text,
    'a.yml': '',
    'b.txt': text,
    'b.yml': '\ufeffdate: 2014',
  })
  const config = resolveConfig({}, folder)
  const a = readArticle('a.txt', 'a.yml', config)
  const b = readArticle('b.txt', 'b.yml', config)
  expect('file' in a && a.file.data.sidecar).toEqual({ path: 'a.yml', fields: {} })
  expect('file' in b && b.file.data.sidecar).toEqual({ path: 'b.yml', fields: { date: 2014 } })
})

/** Nine lines of YAML that would become a billion strings. */
function bomb(): string {
  const names = [...'abcdefghi']
  return names
    .map((name, index) => {
      const value = index === 0 ? '"ferry"' : `*${names[index - 1]}`
      return `${name}: &${name} [${Array(9).fill(value).join(', ')}]`
    })
    .join('\n')
}

test('an encoding that a page of HTML names is believed', () => {
  const page = '<meta charset="windows-1251"><p>Паром снова ходит.</p>'
  const bytes = Buffer.from(
    page.replace(/[А-я]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x350)),
    'latin1',
  )
  const folder = folderOf({})
  writeFileSync(join(folder, 'ferry.html'), bytes)
  const article = readArticle('ferry.html', undefined, resolveConfig({}, folder))
  expect('file' in article && String(article.file)).toBe(page)
  expect('file' in article && article.file.data.origin).toMatchObject({
    format: 'html',
    encoding: 'windows-1251',
  })
  expect('file' in article && article.file.messages).toEqual([])
})
