import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { run } from '../support/desk.ts'
import { type Files, folderOf, treeOf } from '../support/folder.ts'
import { attributesOf, siteOf, type Tree } from '../support/site.ts'

const good =
  'Ferry returns\n\nThe ferry Aurelia was back at her quay on Monday, said the harbour master.\n'
const article = (headline: string): string => good.replace('Ferry returns', headline)

const bad: Files = {
  'empty.txt': '',
  'blank.md': '\ufeff \r\n\t',
  'photo.txt': Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(5000, 7)]),
  'noise.md': Uint8Array.from({ length: 20_000 }, (_, index) => (index * 7919) % 256),
  'scan.pdf': '%PDF-1.7',
  'page.mhtml': '<h1>Ferry</h1>',
  'orphan.yml': 'date: 2014',
  'huge.txt': 'a'.repeat(3_000_000),
}
const odd: Files = {
  'latin.txt': Buffer.from(
    article('F\xe4hre zur\xfcck \x96 \x84endlich\x93, sagt der B\xfcrgermeister').replace(
      'quay',
      'k\xe4',
    ),
    'latin1',
  ),
  'wide.txt': Buffer.from(`\ufeff${article('Sixteen bits')}`, 'utf16le'),
  'line.txt': `One line\n\n${'The ferry sailed again and again. '.repeat(60_000)}\n`,
  'yaml.md': `---\ntitle: "open\n---\n${article('# Malformed')}`,
  'program.md': `---js\nprocess.exit(7)\n---\n${article('# Program')}`,
  'sidecar.txt': article('Sidecar'),
  'sidecar.yml': ': : :\n- [',
  'index.html.txt': article('Index'),
  'saved.html':
    '<h1 onclick="alert(1)">Saved</h1><script>alert(2)</script><p style="color: red">The ferry <b>"sailed"</b> again on Sunday with two hundred people.</p>',
  '..hidden..txt.md': article('# Never seen'),
  'con.txt': article('con'),
  '<b>"&\'.txt': article('Angle brackets'),
  'emoji 🚢 \u202etxt.exe.txt': article('Emoji'),
  'line\nbreak.txt': article('Line break in a name'),
  '%2e%2e%2f.txt': article('Percent'),
  '..%2f..%2fescape.txt': article('../../../escape'),
  'script.txt': article('<script>alert("headline")</script>'),
  'nulls.txt': article('Null\u0000characters'),
  'controls.txt': article('Bell\u0007 and escape\u001b[31m'),
  'surrogates.txt': Buffer.concat([
    Buffer.from(article('Broken emoji')),
    Buffer.from([0xf0, 0x9f, 0x9a]),
  ]),
  'deep.md': `# Deep\n\n${'> '.repeat(400)}quoted\n\n${'- '.repeat(300)}listed\n\n${'*'.repeat(3000)}stars\n\n${'['.repeat(3000)}brackets\n`,
  'table.md': `# Table\n\n| ${'a | '.repeat(200)}\n| ${'- | '.repeat(200)}\n${`| ${'x | '.repeat(200)}\n`.repeat(50)}`,
}

describe('files that no parser expects', () => {
  let tree: Tree
  let talk: string
  let input: string
  beforeAll(async () => {
    input = folderOf({
      ...bad,
      ...odd,
      'ferry.txt': good,
      'newsfiche.config.mjs': 'export default { maximumFileSize: 2_500_000 }',
    })
    symlinkSync(join(input, 'nowhere'), join(input, 'dangling.txt'))
    const site = await siteOf(input)
    tree = treeOf(site.folder)
    talk = site.talk
  })

  test('each that cannot be published is named with a sentence that says what to do', () => {
    const named = [
      ...talk.matchAll(/^Not published: ([^:]+): (Unexpected [^\n]+, expected [^\n]+)$/gm),
    ].map(([, name]) => name)
    expect(named.sort()).toEqual([...Object.keys(bad), 'dangling.txt'].sort())
  })

  test('everything else is', () => {
    const titles = [...tree]
      .filter(([path]) => path.endsWith('/record.json'))
      .map(([, json]) => JSON.parse(String(json)).origin.path as string)
    const expected = [...Object.keys(odd), 'ferry.txt'].filter(
      (name) => !name.endsWith('.yml') && !name.startsWith('.'),
    )
    expect(titles.sort()).toEqual(expected.sort())
  })

  test('what is doubtful about a published one is a message', async () => {
    const { out } = await run(input, ['lint', '--json'])
    const found = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { file: string; rule: string })
    const rules = (file: string): string[] =>
      found.filter((one) => one.file === file).map(({ rule }) => rule)
    expect(rules('latin.txt')).toContain('encoding-guessed')
    expect(rules('surrogates.txt')).toContain('encoding-guessed')
    expect(rules('yaml.md')).toContain('front-matter-unreadable')
    expect(rules('program.md')).toContain('front-matter-unreadable')
    expect(rules('sidecar.txt')).toContain('sidecar-unreadable')
    for (const name of Object.keys(bad)) expect(rules(name)).toHaveLength(1)
  })

  test('each is named on the site, too', () => {
    const about = String(tree.get('about/index.html'))
    for (const name of [...Object.keys(bad), 'dangling.txt']) expect(about).toContain(name)
  })

  test('no file is written outside, or under a name that a disk cannot keep', () => {
    for (const path of tree.keys()) expect(path).toMatch(/^[\w./-]+$/)
    expect(
      [...tree.keys()].filter((path) => /(?:^|\/)(?:con|nul|aux|prn)(?:\/|\.|$)/i.test(path)),
    ).toEqual([])
  })

  test('nothing of a file becomes a script, a handler or an element of its own', () => {
    for (const [path, bytes] of tree) {
      if (!path.endsWith('.html')) continue
      const html = String(bytes)
      expect(html).not.toMatch(/<script>alert/)
      expect(html).not.toMatch(/<b>"/)
      expect(attributesOf(path, html, ['onclick', 'onload', 'onerror', 'style'])).toEqual([])
    }
  })

  test('no page holds a character that HTML forbids, and each can be seen', () => {
    for (const [path, bytes] of tree)
      if (path.endsWith('.html'))
        expect(String(bytes), path).not.toMatch(/(?![\t\n\r])\p{Cc}|\p{Noncharacter_Code_Point}/u)
    const pages = [...tree]
      .filter(([path]) => path.startsWith('articles/'))
      .map(String)
      .join('')
    expect(pages).toContain('Null␀characters</h1>')
    expect(pages).toContain('Bell␇ and escape␛[31m</h1>')
  })

  test('a second build is fine, too', async () => {
    expect([...treeOf((await siteOf(input)).folder).keys()]).toEqual([...tree.keys()])
  })
})

test('a single line of five megabytes is one article like any other', async () => {
  const input = folderOf({
    'line.txt': `Ferry\n\n${'The ferry sailed, and sailed again. '.repeat(146_000)}`,
    'ferry.txt': good,
  })
  const { folder, talk } = await siteOf(input)
  expect(talk).toMatch(/^2 articles, /m)
  const records = [...treeOf(folder)].filter(([path]) => path.endsWith('record.json'))
  const sizes = records.map(
    ([, json]) => (JSON.parse(String(json)) as { origin: { bytes: number } }).origin.bytes,
  )
  expect(Math.max(...sizes)).toBeGreaterThan(5_000_000)
})
