import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../support/desk.ts'
import { addFiles, type Files, folderOf, treeOf } from '../support/folder.ts'
import { archiveOf } from '../support/record.ts'

const article = (headline: string, day = 11): string =>
  `---\ntitle: ${headline}\n---\n${day} March 2014\n\nThe harbour board of Marrowick said on Tuesday that the ferry would sail again soon.\n`

const articles: Files = {
  'post/ferry sails.txt': article('Ferry sails'),
  'post/bridge_shut.md': article('Bridge shut', 12),
  'observer/café.txt': article('Café closes', 13),
}

const listed = async (text: string, more: Files = {}) =>
  archiveOf(folderOf({ ...articles, 'collections/harbour.md': text, ...more }))

/** Headlines on the first curated list. */
const chosen = async (text: string, more: Files = {}): Promise<string[]> => {
  const { collections } = await listed(text, more)
  return (collections[0]?.parts ?? []).flatMap((part) =>
    part.kind === 'articles' ? part.exhibits.map(({ entry }) => entry.title) : [],
  )
}

describe('an item of a curated list names an article', () => {
  test.each([
    ['by its file', 'post/ferry sails.txt'],
    ['by its file, from the folder of the list', '../post/ferry sails.txt'],
    ['by its file, as Windows has it', 'post\\ferry sails.txt'],
    ['with a note behind a dash', 'post/ferry sails.txt — The first boat'],
    ['with a note behind a colon', 'post/ferry sails.txt: The first boat'],
    ['with a note on lines of its own', 'post/ferry sails.txt\n\n  The first boat'],
    ['as code', '`post/ferry sails.txt`'],
    ['as a link', '[The ferry](<../post/ferry sails.txt>)'],
    ['as a link with signs for spaces', '[The ferry](../post/ferry%20sails.txt) and more'],
    ['as a link that is defined elsewhere', '[The ferry][f]\n\n[f]: <post/ferry sails.txt>'],
  ])('%s', async (_, item) => {
    expect(await chosen(`Words.\n\n- ${item}\n`)).toEqual(['Ferry sails'])
  })

  test('by its identity and its address', async () => {
    const { entries } = await archiveOf(folderOf(articles))
    const [{ id, path } = { id: '', path: '' }] = entries
    for (const name of [id, id.slice(0, 8), path, `../${path}`, `${path}index.html`])
      expect([name, await chosen(`- ${name}: the boat\n`)]).toEqual([name, ['Ferry sails']])
  })

  test('by its address on the web, where that is known', async () => {
    const url = 'https://library.example/clippings/'
    const config = `export default { url: '${url}', search: false }`
    const folder = folderOf({ ...articles, 'newsfiche.config.mjs': config })
    const { entries } = await archiveOf(folder)
    addFiles(folder, { 'collections/a.md': `- ${url}${entries[0]?.path}\n` })
    const { talk } = await run('/', ['build', folder, '-o', join(folder, '_site')])
    expect(talk).not.toContain('Unexpected')
    expect([...treeOf(join(folder, '_site')).keys()]).toContain('collections/a/index.html')
  })

  test('however its letters are put together', async () => {
    expect(await chosen(`- ${'observer/café.txt'.normalize('NFD')}\n`)).toEqual(['Café closes'])
  })

  test('in the order of the list, under headings', async () => {
    const text =
      '# Harbour\n\nWords.\n\n- observer/café.txt\n\n### Later\n\n1. post/bridge_shut.md\n2. post/ferry sails.txt\n'
    expect(await chosen(text)).toEqual(['Café closes', 'Bridge shut', 'Ferry sails'])
    const [list] = (await listed(text)).collections
    expect(list?.parts.map((part) => (part.kind === 'heading' ? part.depth : part.kind))).toEqual([
      'prose',
      'articles',
      2,
      'articles',
    ])
  })
})

describe('a curated list says of itself', () => {
  test('what its front matter says', async () => {
    const head =
      '---\ntitle: Der Hafen\ndescription: Alles.\ncurator: Ada\nlanguage: de\n---\nText.\n'
    const [list] = (await listed(`${head}\n- post/ferry sails.txt\n`)).collections
    expect(list).toMatchObject({
      path: 'collections/harbour/',
      title: 'Der Hafen',
      summary: 'Alles.',
      curator: 'Ada',
      language: 'de',
      count: 1,
    })
  })

  test('else its heading and its first words', async () => {
    const [list] = (await listed('# The *quay*\n\nAll of it.\n\n- post/ferry sails.txt\n'))
      .collections
    expect(list).toMatchObject({ title: 'The quay', summary: 'All of it.' })
  })

  test('else the name of its file', async () => {
    const [list] = (await listed('- post/ferry sails.txt\n')).collections
    expect(list).toMatchObject({ title: 'harbour', summary: '' })
  })
})

describe('what leads nowhere is said to the curator', () => {
  const told = async (text: string, more: Files = {}): Promise<string[]> => {
    const { queries, refusals } = await listed(text, more)
    return [...queries, ...refusals].map(
      ({ path, diagnostic: { rule, line, reason } }) => `${path}:${line ?? ''} ${rule}: ${reason}`,
    )
  }

  test('an article that is not there, with its line', async () => {
    const text = 'Words.\n\n- post/ferry sails.txt\n- post/ferry-two.txt\n'
    expect(await told(text)).toEqual([
      'collections/harbour.md:4 article-unknown: Unexpected article `post/ferry-two.txt`, expected the path of a file among the articles, or the identity or address of an article',
    ])
    expect(await chosen(text)).toEqual(['Ferry sails'])
  })

  test('and where the file probably is', async () => {
    expect(await told('- post/ferry sails.txt\n- harbour/Bridge_shut.txt\n')).toEqual([
      expect.stringContaining('did you mean `post/bridge_shut.md`?'),
    ])
  })

  test('a link in the introduction, whose words stay', async () => {
    const text = 'A [lost boat](../post/boat.txt).\n\n- post/ferry sails.txt\n'
    expect(await told(text)).toEqual([expect.stringContaining('`../post/boat.txt`')])
    expect((await listed(text)).collections[0]?.parts[0]).toEqual({
      kind: 'prose',
      html: '<p>A lost boat.</p>',
    })
  })

  test('an item without an article among items that have one', async () => {
    expect(await told('- post/ferry sails.txt\n- something else\n')).toEqual([
      expect.stringContaining('item without an article'),
    ])
  })

  test('a field that nobody knows', async () => {
    expect(await told('---\ntitel: Hafen\n---\n- post/ferry sails.txt\n')).toEqual([
      expect.stringContaining('Unexpected field `titel`'),
    ])
  })

  test('a file that names no article, which is not published', async () => {
    expect(await told('Bridge shut\n\nThe bridge was shut.\n')).toEqual([
      expect.stringMatching(/collection-empty: .*move it to another folder/),
    ])
    expect((await listed('Only words.\n')).collections).toEqual([])
  })

  test('two files with one address', async () => {
    const more = { 'collections/Harbour!.md': '- post/ferry sails.txt\n' }
    expect(await told('- post/ferry sails.txt\n', more)).toEqual([
      expect.stringContaining('same address as `collections/Harbour!.md`'),
    ])
  })

  test('an empty file', async () => {
    expect(await told('')).toEqual([expect.stringContaining('empty-file')])
  })

  test('by build and by lint, and nowhere on the site', async () => {
    const folder = folderOf({
      ...articles,
      'secret.txt': article('Secret'),
      'secret.yml': 'visibility: private\n',
      'collections/a.md': '- post/ferry sails.txt\n- secret.txt: hush\n- lost.txt\n',
    })
    const site = join(folder, '_site')
    const built = await run('/', ['build', folder, '-o', site])
    const linted = await run('/', ['lint', folder, '--strict'])
    expect(built.talk).toContain('collections/a.md:2: Unexpected article `secret.txt`')
    expect(built.talk).toContain('collections/a.md:3: Unexpected article `lost.txt`')
    expect(linted.out).toContain('a.md:3:1: warning: Unexpected article `lost.txt`')
    expect(linted.code).toBe(1)
    const tree = treeOf(site)
    for (const word of ['secret', 'hush', 'lost.txt'])
      expect([...tree].filter(([, bytes]) => bytes.includes(word)).map(([path]) => path)).toEqual(
        [],
      )
  })
})

describe('what may not be shown is not shown', () => {
  test('a list that is private', async () => {
    const text = '---\nvisibility: private\n---\n- post/ferry sails.txt\n'
    const { collections, refusals } = await listed(text)
    expect([collections, refusals]).toEqual([[], []])
  })

  test('a list whose visibility nobody understands', async () => {
    const { collections, queries } = await listed(
      '---\nvisibility: privat\n---\n- post/ferry sails.txt\n',
    )
    expect(collections).toEqual([])
    expect(queries.map(({ diagnostic }) => diagnostic.rule)).toEqual(['visibility-unknown'])
  })

  test('an article that was taken down, with its note', async () => {
    const takedown =
      '- path: post/ferry sails.txt\n  action: tombstone\n  reason: privacy\n  date: 2024-05-06\n'
    const text = '- post/ferry sails.txt: the note\n- observer/café.txt\n'
    const { collections, queries } = await listed(text, { 'takedowns.yml': takedown })
    expect(JSON.stringify(collections)).not.toMatch(/Ferry sails|the note/)
    expect(queries.map(({ diagnostic }) => diagnostic.rule)).toEqual(['article-withheld'])
  })

  test('a name that was taken out: a list that still says it stops the build', async () => {
    const folder = folderOf({
      ...articles,
      'a.txt': article('Ada Winter resigns'),
      'takedowns.yml':
        '- path: a.txt\n  action: anonymise\n  names: [Ada Winter]\n  reason: privacy\n  date: 2024-05-06\n',
      'collections/a.md': 'About Ada Winter.\n\n- a.txt\n',
    })
    const { code, talk } = await run('/', ['build', folder, '-o', join(folder, '_site')])
    expect(code).toBe(2)
    expect(talk).toContain('`collections/a/index.html`')
  })
})

test('the words of a list are cleaned as those of an article are', async () => {
  const text =
    '---\ntitle: "<script>alert(1)</script> {{ 6 * 7 }}"\ncurator: "<b>Ada</b>"\n---\n' +
    '<script>alert(1)</script>\n\n[x](javascript:alert(1)) ![y](https://far.example/y.png) {% raw %}\n\n' +
    '- post/ferry sails.txt: <img src=x onerror=alert(1)> **bold**\n'
  const folder = folderOf({ ...articles, 'collections/a.md': text })
  const site = join(folder, '_site')
  expect((await run('/', ['build', folder, '-o', site])).code).toBe(0)
  const tree = treeOf(site)
  const pages = ['collections/a/index.html', 'collections/index.html', 'index.html']
  for (const page of pages) {
    const html = String(tree.get(page))
    expect(html).not.toMatch(/<script>a|<img|<b>|href="javascript/)
    expect(html).toContain('{{ 6 * 7 }}')
  }
  expect(String(tree.get(pages[0] ?? ''))).toContain('<strong>bold</strong>')
})

test('a list stands on the front page, among the ways to browse, on a page of all lists, in the sitemap', async () => {
  const config =
    "export default { url: 'https://library.example/', visibility: 'public', search: false }"
  const folder = folderOf({
    ...articles,
    'collections/The quay.md': '# At the quay\n\n- post/ferry sails.txt\n',
    'newsfiche.config.mjs': config,
  })
  const site = join(folder, '_site')
  await run('/', ['build', folder, '-o', site])
  const tree = treeOf(site)
  for (const page of ['index.html', 'browse/index.html'])
    expect(String(tree.get(page))).toContain(
      'href="collections/the-quay/index.html"'.replace(
        'href="',
        page === 'index.html' ? 'href="' : 'href="../',
      ),
    )
  expect(String(tree.get('collections/index.html'))).toContain('href="the-quay/index.html"')
  expect(String(tree.get('sitemap-1.xml'))).toContain(
    'https://library.example/collections/the-quay/',
  )
})
