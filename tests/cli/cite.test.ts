import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../support/desk.ts'
import { folderOf } from '../support/folder.ts'

const article = `Ferry returns to the harbour

The ferry Aurelia was back at her quay on Monday, eleven weeks after the storm that tore away her rudder.

“She sails on Friday”, the harbour master said on Tuesday, and the children on the quay began to sing.
`
const sidecar = 'date: 2014-03-02\nauthor: Ada Winter\nsource: Harbour Post\nlang: en\n'
const folder = (): string =>
  folderOf({
    'ferry.txt': article,
    'ferry.yml': sidecar,
    'storm.txt': article.replace('Ferry returns to', 'Storm over'),
    'newsfiche.config.js': "export default { url: 'https://example.org/archive/' }\n",
  })

test('cites a file in a style', async () => {
  const { out, code } = await run(folder(), ['cite', 'ferry.txt', '--style', 'chicago'])
  expect(out).toMatch(
    /^Winter, Ada\. 2014\. “Ferry Returns to the Harbour\.” Harbour Post, March 2, 2014\. https:\/\/example\.org\/archive\/articles\/ferry-returns-to-the-harbour-[0-9a-f]{8}\/\.\n$/,
  )
  expect(code).toBe(0)
})

test('the configuration of the archive counts for files and folders in it', async () => {
  const archive = folderOf({
    'articles/ferries/ferry.txt': article,
    'articles/ferries/ferry.yml': sidecar,
    'newsfiche.config.js':
      "export default { input: 'articles', url: 'https://example.org/archive/', title: 'Gulf clippings' }\n",
  })
  const whole = await run(archive, ['cite', '--format', 'ris'])
  expect(whole.out).toContain('DB  - Gulf clippings')
  expect(whole.out).toContain('UR  - https://example.org/archive/articles/ferry-returns-')
  for (const part of ['articles', 'articles/ferries', 'articles/ferries/ferry.txt'])
    expect((await run(archive, ['cite', part, '--format', 'ris'])).out).toBe(whole.out)
  const takedown = 'action: tombstone\n  reason: privacy\n  date: 2026-11-20\n'
  writeFileSync(join(archive, 'takedowns.yml'), `- path: ferries/ferry.txt\n  ${takedown}`)
  for (const part of ['.', 'articles/ferries', 'articles/ferries/ferry.txt'])
    expect((await run(archive, ['cite', part])).out).toBe('')
  const elsewhere = await run(join(archive, 'articles'), ['cite', 'ferries', '--format', 'ris'])
  expect(elsewhere.out).not.toContain('Gulf clippings') // nothing above where we run is read
  const plain = join(folderOf({ 'ferry.txt': article }), 'ferry.txt')
  expect((await run('/', ['cite', plain])).out).toContain('Ferry returns')
})

test('cites a paragraph, with its address', async () => {
  const { out } = await run(folder(), ['cite', 'ferry.txt', '--paragraph', '2'])
  expect(out).toMatch(/\/#p2-[0-9a-f]{6} \[para\. 2\]\n$/)
})

test('cites a section, with its heading and address', async () => {
  const input = folderOf({
    'ferry.md':
      '# Ferry returns\n\nShe is back at her quay.\n\n## A new rudder\n\nIt is of oak.\n\n## The “voice”\n\nHe spoke.\n',
    'newsfiche.config.js': "export default { url: 'https://example.org/archive/' }\n",
  })
  const cited = async (...words: string[]): Promise<string> =>
    (await run(input, ['cite', 'ferry.md', ...words])).out
  expect(await cited('--section', '1')).toMatch(/\/#[a-z0-9-]+ \[section “A new rudder”\]\n$/)
  expect(await cited('--section', '2', '-s', 'harvard')).toContain('[section ‘The “voice”’]')
})

test('writes a bibliography of a folder, dated articles first', async () => {
  const { out } = await run(folder(), ['cite'])
  const [first, second] = out.split('\n')
  expect(first).toContain('(2014, March 2)')
  expect(second).toContain('(n.d.)')
})

test('writes a bibliography of files and folders, each article once, by author', async () => {
  const input = folderOf({
    'a/zed.txt': article.replace('Ferry returns', 'Zed returns'),
    'a/zed.yml': 'author: Émile Zed\ndate: 2010-01-01\n',
    'a/winters.txt': article.replace('Ferry returns', 'Both return'),
    'a/winters.yml': 'author: [Ada Winter, Emil Abel]\ndate: 2001-01-01\n',
    'ferry.txt': article,
    'ferry.yml': sidecar,
    'late.txt': article.replace('Ferry returns', 'The late ferry'),
    'late.yml': 'author: ada winter\ndate: 2015\n',
    'storm.txt': article.replace('Ferry returns to', '“Storm” over'),
  })
  const words = ['cite', 'late.txt', 'ferry.txt', 'a', 'storm.txt', 'a/zed.txt']
  const { out } = await run(input, [...words, '--sort', 'author'])
  expect(out.split('\n').map((line) => line.replace(/[,.] .*/, ''))).toEqual([
    '“Storm” over the harbour',
    'Winter',
    'winter',
    'Winter',
    'Zed',
    '',
  ])
  expect(out).toMatch(/2014.*\n.*2015.*\n.*Abel/)
  const byDate = (await run(input, words)).out.match(/\(\S{4}/g)
  expect(byDate).toEqual(['(2001', '(2010', '(2014', '(2015', '(n.d.'])
  expect((await run(input, [...words, '--sort', 'title'])).talk).toContain(
    'expected date or author',
  )
})

test('writes CSL-JSON that is JSON', async () => {
  const { out } = await run(folder(), ['cite', '--format', 'csl-json'])
  expect(JSON.parse(out)).toHaveLength(2)
})

test('formats in a style of somebody else’s', async () => {
  const style = join(import.meta.dirname, '../cite/csl/ieee.csl')
  const { out } = await run(folder(), ['cite', 'ferry.txt', '--style', style])
  expect(out).toContain('A. Winter, “Ferry returns to the harbour,” Harbour Post')
})

test.each([
  [['cite', '--style', 'chicagoo'], 'did you mean `chicago`?'],
  [['cite', '--style', 'ferry.txt.csl'], 'expected a .csl file that exists'],
  [['cite', '--format', 'riss'], 'did you mean `ris`?'],
  [['cite', '--paragraph', '2'], 'expected one file'],
  [['cite', 'ferry.txt', '--paragraph', '9'], 'expected a number from 1 to 2'],
  [['cite', 'ferry.txt', '--section', '1'], 'the article has no section with a heading'],
  [['cite', 'ferry.txt', '--section', '1', '-p', '1'], 'expected one of them'],
])('%j is refused with a remedy', async (words, remedy) => {
  const { code, talk } = await run(folder(), words)
  expect(code).toBe(2)
  expect(talk).toContain(remedy)
})
