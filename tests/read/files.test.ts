import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codeOf, isNear, listFolder, unreadable } from '../../src/read/files.ts'
import { folderOf } from '../support/folder.ts'

const text = 'The ferry sailed on Friday.'

test('lists articles of folders in folders, sorted the same on every machine', async () => {
  const folder = folderOf({
    'b.txt': text,
    'a.md': text,
    'Z.markdown': text,
    '1998/ferry.TXT': text,
    'ä.text': text,
    '2001/x/y.mkd': text,
  })
  const { articles, refusals } = await listFolder(folder)
  expect(articles).toEqual([
    '1998/ferry.TXT',
    '2001/x/y.mkd',
    'Z.markdown',
    'a.md',
    'b.txt',
    'ä.text',
  ])
  expect(refusals).toEqual([])
})

test('finds the sidecar of an article as NAME.yml and as NAME.txt.yml', async () => {
  const folder = folderOf({
    'ferry.txt': text,
    'ferry.yml': 'date: 2014',
    'bridge.md': text,
    'bridge.md.yaml': 'date: 2014',
    'harbour/ferry.txt': text,
  })
  const { sidecars, refusals } = await listFolder(folder)
  expect([...sidecars]).toEqual([
    ['bridge.md', 'bridge.md.yaml'],
    ['ferry.txt', 'ferry.yml'],
  ])
  expect(refusals).toEqual([])
})

test('names a sidecar without an article', async () => {
  const { refusals } = await listFolder(folderOf({ 'ferry.yml': 'date: 2014', 'bridge.txt': text }))
  expect(refusals).toEqual([
    {
      path: 'ferry.yml',
      diagnostic: {
        rule: 'sidecar-orphan',
        severity: 'warning',
        reason:
          'Unexpected sidecar without an article, expected a `.txt`, `.md` or `.html` file of the same name beside it',
      },
    },
  ])
})

test('names the second sidecar of one article', async () => {
  const folder = folderOf({ 'ferry.txt': text, 'ferry.txt.yml': 'a: 1', 'ferry.yml': 'b: 2' })
  const { sidecars, refusals } = await listFolder(folder)
  expect([...sidecars]).toEqual([['ferry.txt', 'ferry.txt.yml']])
  expect(refusals).toMatchObject([{ path: 'ferry.yml', diagnostic: { rule: 'sidecar-twice' } }])
})

test('passes over hidden files, underscored ones, packages and the output folder', async () => {
  const folder = folderOf({
    'ferry.txt': text,
    '.notes.txt': text,
    '.git/HEAD.txt': text,
    '_site/articles/ferry/original.txt': text,
    'node_modules/a/readme.md': text,
    'site/articles/original.txt': text,
  })
  const { articles, refusals } = await listFolder(folder, [join(folder, 'site')])
  expect(articles).toEqual(['ferry.txt'])
  expect(refusals).toEqual([])
})

test.each(['scan.PDF', 'letter.docx', 'copy.mhtml', 'crawl.warc.gz'])(
  'refuses %s with a sentence that says what to do',
  async (name) => {
    const { articles, refusals } = await listFolder(folderOf({ [name]: text }))
    expect(articles).toEqual([])
    expect(refusals).toEqual([
      {
        path: name,
        diagnostic: {
          rule: 'format-unknown',
          severity: 'warning',
          reason:
            'Unexpected format, expected `.txt`, `.md` or `.html`; save the article as plain text or HTML',
        },
      },
    ])
  },
)

test('passes over what a browser saves beside a page, and no other folder of that name', async () => {
  const { articles } = await listFolder(
    folderOf({ 'ferry.html': text, 'ferry_files/frame.html': text, 'old_files/bridge.htm': text }),
  )
  expect(articles).toEqual(['ferry.html', 'old_files/bridge.htm'])
})

test('what is near a file is enough to know what it is, and with what it belongs together', async () => {
  const files = [
    ...['ferry.txt', 'ferry.yml', 'ferry.txt.yml', 'ferry.2014.md', 'ferry-again.txt', 'fer.txt'],
    ...['bridge.html', 'bridge_files/frame.html', 'bridge.yaml', 'bridge-2_files/frame.html'],
    ...['v1.2/raid.txt', 'v1.2/raid.yml', 'v1.2/more/ferry.txt', 'ferry/ferry.md', 'lone.yml'],
  ]
  const folder = folderOf(Object.fromEntries(files.map((file) => [file, text])))
  const all = await listFolder(folder)
  for (const file of files) {
    const near = await listFolder(folder, [], isNear(new Set([file])))
    const of = ({ articles, sidecars, refusals }: typeof all) => [
      articles.includes(file),
      [...sidecars].filter((pair) => pair.includes(file)),
      refusals.filter(({ path }) => path === file),
    ]
    expect([file, ...of(near)]).toEqual([file, ...of(all)])
    expect(near.articles.length).toBeLessThan(all.articles.length)
  }
})

test('passes over pictures and other files in silence', async () => {
  expect(await listFolder(folderOf({ 'bridge.jpg': 'x', 'index.csv': 'x' }))).toEqual({
    articles: [],
    collections: [],
    sidecars: new Map(),
    refusals: [],
  })
})

test('reads a link to a file inside, and names one that leads outside', async () => {
  const elsewhere = folderOf({ 'secret.txt': text })
  const folder = folderOf({ 'ferry.txt': text })
  symlinkSync(join(folder, 'ferry.txt'), join(folder, 'again.txt'))
  symlinkSync(join(elsewhere, 'secret.txt'), join(folder, 'secret.txt'))
  symlinkSync(elsewhere, join(folder, 'elsewhere'))
  const { articles, refusals } = await listFolder(folder)
  expect(articles).toEqual(['again.txt', 'ferry.txt'])
  expect(refusals.map(({ path, diagnostic }) => [path, diagnostic.rule]).sort()).toEqual([
    ['elsewhere', 'link-outside'],
    ['secret.txt', 'link-outside'],
  ])
})

test('names links that lead nowhere and links that lead to themselves, and lists the rest', async () => {
  const folder = folderOf({ 'ferry.txt': text })
  symlinkSync(join(folder, 'gone.txt'), join(folder, 'nowhere.txt'))
  symlinkSync(join(folder, 'circle.txt'), join(folder, 'circle.txt'))
  const { articles, refusals } = await listFolder(folder)
  expect(articles).toEqual(['ferry.txt'])
  expect(refusals.map(({ path, diagnostic }) => [path, diagnostic.reason]).sort()).toEqual([
    [
      'circle.txt',
      'Unexpected failure to read (ELOOP), expected something that you may read; check its permissions',
    ],
    [
      'nowhere.txt',
      'Unexpected failure to read (ENOENT), expected something that you may read; check its permissions',
    ],
  ])
})

test('a link from a folder to the folder above it does not go round for ever', async () => {
  const folder = folderOf({ '1998/ferry.txt': text })
  symlinkSync(folder, join(folder, '1998', 'up'))
  const { articles } = await listFolder(folder)
  expect(articles).toEqual(['1998/ferry.txt'])
})

test('rejects when the folder itself cannot be read', async () => {
  await expect(listFolder(join(folderOf(), 'missing'))).rejects.toThrow('ENOENT')
})

test('says what the system said, also when it is no system error', () => {
  expect(codeOf(Object.assign(new Error('denied'), { code: 'EACCES' }))).toBe('EACCES')
  expect(codeOf(new Error('odd'))).toBe('Error: odd')
  expect(unreadable(Object.assign(new Error('denied'), { code: 'EACCES' })).reason).toContain(
    '(EACCES)',
  )
})
