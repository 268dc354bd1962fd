import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { leaksIn } from '../../src/strongroom/index.ts'
import { ferry } from '../support/articles.ts'
import { run } from '../support/desk.ts'
import { addFiles, type Files, folderOf, treeOf } from '../support/folder.ts'
import { archiveOf } from '../support/record.ts'
import { expectSame, siteOf } from '../support/site.ts'

const fraud = `Harbour master Ada Winter denies fraud

By Tom Ashdown, tom.ashdown@post.example

The harbour master, Ada Winter, said on Monday that she had taken nothing from the till of the ferry in all her years.

What Ada Winter said

“I have nothing to hide from anybody in this town”, she told the harbour board on its last meeting before the winter.

Source: harbourpost.example
`
const raid = `Police raid the lighthouse keeper by mistake

Eleven officers broke down the door of the old lighthouse before dawn, and found a keeper asleep over his crossword puzzle.

The warrant had named the lighthouse of another island, the chief of police said, and he was sorry for the door.

Source: harbourpost.example
`
const long = `Council sells the fish market to a stranger

The council has sold the fish market to a buyer whom nobody in the chamber had met before the vote was taken on Tuesday.

Fourteen stallholders must leave by the end of the month, and none of them had been told until the gavel had fallen once.

Source: https://islander.example/market
`
const config = `export default {
  url: 'https://archive.example/',
  exports: ['sqlite', 'ninjs', 'oai-pmh'],
  title: 'Harbour Library',
}
`
const files: Files = {
  'newsfiche.config.mjs': config,
  'fraud.txt': fraud,
  'fraud.yml': 'date: 2014-03-03\ntopics: [Ada Winter, harbour]\nslug: ada-winter-denies\n',
  'raid.txt': raid,
  'raid.yml': 'date: 2014-03-04\n',
  'market.txt': long,
  'ferry.txt': ferry,
}
const list = (raidId: string): string => `
- path: fraud.txt
  action: anonymise
  names: [Ada Winter]
  reason: privacy
  date: 2026-11-20
- id: '${raidId}'
  action: tombstone
  reason: error
  date: 2026-11-21
  note: The paper withdrew its report.
- path: market.txt
  action: excerpt
  show: 12
  reason: copyright
  date: 2026-11-22
`

/** All text of a site, as it is and with escapes undone where that is simple. */
function wordsOf(tree: ReadonlyMap<string, Buffer>): string {
  return [...tree].map(([path, bytes]) => `${path}\n${bytes.toString('utf8')}`).join('\n')
}

describe('a site with takedowns', () => {
  let input: string
  let before: Map<string, Buffer>
  let after: Map<string, Buffer>
  let folder: string
  const pathOf = (tree: Map<string, Buffer>, pattern: RegExp): string =>
    [...tree.keys()].find((path) => pattern.test(path)) ?? ''
  beforeAll(async () => {
    input = folderOf(files)
    before = treeOf((await siteOf(input)).folder)
    const { id } = (await archiveOf(input)).entries.find(({ file }) => file === 'raid.txt') ?? {}
    addFiles(input, { 'takedowns.yml': list(String(id)) })
    ;({ folder } = await siteOf(input))
    after = treeOf(folder)
  })

  test('says at the old address that the article went, when and why, and nothing else of it', () => {
    const path = pathOf(before, /^articles\/police-raid.*index\.html$/)
    const page = String(after.get(path))
    expect(page).toContain('This article was removed')
    expect(page).toMatch(/removed on (?:21 November|November 21,) 2026/)
    expect(page).toContain('Reason: error.')
    expect(page).toContain('The paper withdrew its report.')
    expect(page).toMatch(/<meta name="robots" content="noindex/)
    expect(page).not.toMatch(/lighthouse|Eleven officers|keeper asleep/)
    expect([...after.keys()].filter((name) => name.includes('police-raid'))).toEqual([path])
  })

  test('has the removed text in none of its files', () => {
    expect(wordsOf(before)).toContain('Eleven officers broke down')
    expect(wordsOf(after)).not.toMatch(/Eleven officers|named the lighthouse|raid the lighthouse/i)
    expect(wordsOf(after)).not.toMatch(/Fourteen stallholders|gavel/i)
    expect(wordsOf(after)).not.toMatch(/Ada[\s\W]{1,3}Winter|Winter[\s\W]{1,3}Ada/i)
  })

  test('is searched, listed and exported without what is gone', () => {
    const lines = String(after.get('data/articles.jsonl')).trim().split('\n')
    expect(lines).toHaveLength(3)
    expect(String(after.get('data/citations.ris')).match(/^TY {2}- /gm)).toHaveLength(3)
    expect(String(after.get('index.html'))).not.toContain('Police')
    expect(String(after.get('feeds/atom.xml'))).not.toContain('Police')
  })

  test('shows the article without the name under an address without it', () => {
    expect(pathOf(before, /^articles\/ada-winter-denies-/)).not.toBe('')
    const path =
      pathOf(after, /^articles\/denies-.*index\.html$/) ||
      pathOf(after, /^articles\/.*denies.*index\.html$/)
    const page = String(after.get(path))
    expect(path).not.toMatch(/winter/)
    expect(page).toContain('Harbour master […] denies fraud')
    expect(page).toContain('names or other words in this article were replaced')
    const original = String(after.get(path.replace('index.html', 'original.txt')))
    expect(original).toBe(
      fraud.replaceAll('Ada Winter', '[…]').replace('tom.ashdown@post.example', '…@…'),
    )
  })

  test.each([
    ['without a name', /^articles\/.*denies.*index\.html$/],
    ['cut down to its beginning', /^articles\/council-sells.*index\.html$/],
  ])('does not say that the file of an article %s is as it came', (_, pattern) => {
    const page = String(after.get(pathOf(after, pattern)))
    expect(page).not.toContain('The file as it came')
    expect(page).not.toContain('Every character of the file, in order')
    expect(page.match(/The file, as far as it is shown/g)).toHaveLength(2)
    const whole = String(after.get(pathOf(after, /^articles\/.*ferry.*index\.html$/)))
    expect(whole.match(/The file as it came/g)).toHaveLength(2)
  })

  test('offers no file of an excerpt, and says how much is missing', () => {
    const path = pathOf(after, /^articles\/council-sells.*index\.html$/)
    expect(pathOf(before, /^articles\/council-sells.*index\.html$/)).toBe(path)
    const page = String(after.get(path))
    expect(page).toMatch(/Words that are not shown here: \d+/)
    expect(page).toContain('The file is not offered.')
    expect(page).toContain('https://islander.example/market')
    expect(after.has(path.replace('index.html', 'original.txt'))).toBe(false)
  })

  test('goes into a bag without what is gone', async () => {
    const bag = join(folderOf(), 'bag')
    const { code, talk } = await run('/', ['pack', input, '--output', bag, '--date', '2026-11-23'])
    expect([code, talk]).toEqual([0, expect.stringContaining('3 articles packed')])
    const tree = treeOf(bag)
    expect(wordsOf(tree)).not.toMatch(/Eleven officers|Fourteen stallholders|Ada[\s\W]{1,3}Winter/i)
    expect([...tree.keys()].filter((path) => path.startsWith('data/originals/')).sort()).toEqual([
      'data/originals/ferry.txt',
      'data/originals/fraud.txt',
    ])
    expect(String(tree.get('data/originals/fraud.txt'))).toContain('[…] denies fraud')
  })

  test('is the same when it is built again', async () => {
    expectSame(after, treeOf((await siteOf(input)).folder))
  })

  describe('is looked through before it takes the place of the old one:', () => {
    const words = 'Eleven officers broke down the door of the old lighthouse before dawn'
    const hidden: readonly (readonly [string, string, string | Buffer])[] = [
      ['as it is', 'a.txt', words],
      ['in capitals, without accents', 'a.txt', words.toUpperCase()],
      [
        'in HTML, with tags between',
        'a.html',
        words.replace('officers', '<b>off</b>icers').replaceAll(' the ', ' <i>the</i> '),
      ],
      ['as entities', 'a.html', words.replace('Eleven', '&#69;le&#x76;en')],
      ['in JSON', 'a.json', JSON.stringify(words).replace('broke', '\\u0062roke')],
      ['in an address', 'a.html', encodeURIComponent(words)],
      ['with named entities', 'a.html', words.replace('Eleven', '&Eacute;leven')],
      ['in BibLaTeX', 'a.bib', words.replace('Eleven', "{E}l{\\'e}ven")],
      ['compressed', 'a.gz', gzipSync(words)],
      [
        'in a fragment of the search',
        'a.pf_fragment',
        gzipSync(`pagefind_dcd${JSON.stringify({ content: words })}`),
      ],
      ['a name, in another order', 'a.txt', 'Winter, Ada'],
      ['a name, decomposed', 'a.txt', 'A\u0301da Winter'],
      ['as the name of a file', 'ada-winter.txt', ''],
    ]
    test.each(hidden)('%s', async (_, name, content) => {
      const archive = await archiveOf(input)
      const place = folderOf({ [name]: content })
      const found = await leaksIn(place, archive)
      expect(found.map(({ path }) => path)).toEqual(
        name === 'a.txt' && String(content).startsWith('Winter,') ? [] : [name],
      )
    })

    test('and nothing is found in what was built', async () => {
      expect(await leaksIn(folder, await archiveOf(input))).toEqual([])
    })

    test('a database', async () => {
      const { default: sqlite } = await import('node-sqlite3-wasm')
      const place = folderOf()
      const database = new sqlite.Database(join(place, 'a.sqlite'))
      database.exec('CREATE TABLE t (x TEXT)')
      database.run('INSERT INTO t VALUES (?)', [`${'padding '.repeat(2000)}${words}`])
      database.close()
      expect(await leaksIn(place, await archiveOf(input))).toHaveLength(1)
    })
  })
})

describe('nothing is published', () => {
  const wrong: readonly (readonly [string, string])[] = [
    [
      '- id: "0000000000000000"\n  action: noindex\n  reason: error\n  date: 2026-11-20\n',
      'entry 1: Unexpected article `0000000000000000`, expected one that is in the archive',
    ],
    [
      '- path: ferry.txt\n  action: noindx\n  reason: error\n  date: 2026-11-20\n',
      'entry 1: Unexpected `action: "noindx"`, expected one of `noindex`',
    ],
    [
      '- path: ferry.txt\n  action: noindex\n  date: 2026-11-20\n',
      'entry 1: Unexpected `reason: `, expected one of `copyright`',
    ],
    ['- path: ferry.txt\n  action: noindex\n  reason: error\n', 'entry 1: Unexpected `date`'],
    [
      '- path: ferry.txt\n  action: noindex\n  reason: error\n  date: 2026-13-40\n',
      'entry 1: Unexpected `date`',
    ],
    [
      '- path: gone.txt\n  action: noindex\n  reason: error\n  date: 2026-11-20\n',
      'entry 1: Unexpected `path: gone.txt`',
    ],
    [
      '- path: ../ferry.txt\n  action: noindex\n  reason: error\n  date: 2026-11-20\n',
      'entry 1: Unexpected `path: ../ferry.txt`',
    ],
    [
      '- path: ferry.txt\n  action: anonymise\n  reason: error\n  date: 2026-11-20\n',
      'entry 1: Unexpected `action: anonymise` without words',
    ],
    [
      '- path: ferry.txt\n  action: anonymise\n  names: [A]\n  reason: error\n  date: 2026-11-20\n',
      'entry 1: Unexpected `names: "A"`',
    ],
    ['- path: ferry.txt\n  actoin: noindex\n', 'entry 1: Unexpected key `actoin`'],
    [
      '- action: noindex\n  reason: error\n  date: 2026-11-20\n',
      'entry 1: Unexpected entry without an article',
    ],
    [
      '- path: ferry.txt\n  action: noindex\n  reason: error\n  date: 2026-11-20\n- path: ferry.txt\n  action: tombstone\n  reason: error\n  date: 2026-11-20\n',
      'entry 2: Unexpected second entry',
    ],
    [
      '- address: articles/x-0000000000000000/\n  erased: true\n  action: noindex\n  reason: error\n  date: 2026-11-20\n',
      'entry 1: Unexpected `erased: true`',
    ],
    ['a: 1\n', 'expected a list of takedowns in YAML: it is not a list'],
    ['- [\n', 'expected a list of takedowns in YAML: '],
  ]
  test.each(wrong)('with %j', async (yaml, message) => {
    const input = folderOf({ 'ferry.txt': ferry, 'takedowns.yml': yaml })
    const output = join(folderOf({ 'site/newsfiche.json': '{}' }), 'site')
    const { code, talk } = await run('/', ['build', input, '--output', output])
    expect(code).toBe(2)
    expect(talk).toContain(message)
    expect(talk).toContain('nothing was published')
    expect([...treeOf(output).keys()]).toEqual(['newsfiche.json'])
  })

  test('with two lists', async () => {
    const input = folderOf({
      'articles/ferry.txt': ferry,
      'takedowns.yml': '',
      'articles/takedowns.yaml': '',
      'newsfiche.config.mjs': "export default { input: 'articles' }",
    })
    const { code, talk } = await run('/', ['build', input, '--output', join(folderOf(), 'site')])
    expect([code, talk]).toEqual([
      2,
      expect.stringContaining('Unexpected second list of takedowns'),
    ])
  })
})

test('a build that would say elsewhere what is gone stops, and names file and article', async () => {
  const input = folderOf({
    'raid.txt': raid,
    'ferry.txt': ferry,
    'newsfiche.config.mjs':
      "export default { search: false, description: 'Eleven officers broke down the door of the old lighthouse before dawn.' }",
    'takedowns.yml': '- path: raid.txt\n  action: tombstone\n  reason: error\n  date: 2026-11-20\n',
  })
  const output = join(folderOf({ 'site/newsfiche.json': '{}' }), 'site')
  const { code, talk } = await run(input, ['build', input, '--output', output])
  expect(code).toBe(2)
  expect(talk).toMatch(
    /Unexpected traces of what `takedowns\.yml` removes, .*`about\/index\.html` \(text of `articles\/police-raid-.*\/`\)/,
  )
  expect([...treeOf(output).keys()]).toEqual(['newsfiche.json'])
})

test('the tombstone of a file that is gone too stands at its address', async () => {
  const address = 'articles/police-raid-the-lighthouse-0123456789abcdef'
  const yaml = `- address: https://archive.example/${address}/\n  erased: true\n  action: tombstone\n  reason: court-order\n  date: 2026-11-20\n`
  const { folder } = await siteOf(folderOf({ 'ferry.txt': ferry, 'takedowns.yml': yaml }))
  expect(readFileSync(join(folder, address, 'index.html'), 'utf8')).toContain(
    'Reason: court order.',
  )
})

test('a tombstone may stand at an address that is a long headline, and its text is gone', async () => {
  const long =
    'Mayor accused of selling the lighthouse twice in a single week\n\nThe mayor denied it all in a letter of four lines that was pinned to the door of the town hall.\n'
  const entry = (more: string): string =>
    `- path: mayor.txt\n  action: tombstone\n  reason: court-order\n  date: 2026-11-20\n${more}`
  const files = { 'ferry.txt': ferry, 'mayor.txt': long }
  const tree = treeOf((await siteOf(folderOf({ ...files, 'takedowns.yml': entry('') }))).folder)
  expect([...tree.keys()].filter((path) => /^articles\/mayor-accused-of-/.test(path))).toHaveLength(
    1,
  )
  expect(wordsOf(tree)).not.toMatch(/pinned to the door/)

  // A word that must go is looked for in addresses as well.
  const input = folderOf({ ...files, 'takedowns.yml': entry('  words: [lighthouse]\n') })
  const place = folderOf({ 'mayor-accused-of-selling-the-lighthouse-twice/index.html': '' })
  expect(await leaksIn(place, await archiveOf(input))).toHaveLength(1)
})

describe('what goes from one article and stands in another', () => {
  const entry = (path: string, rest: string): string =>
    `- path: ${path}\n  reason: privacy\n  date: 2026-11-20\n${rest}`
  const told = async (takedowns: string, others: Files): Promise<string> => {
    const input = folderOf({ ...files, ...others, 'takedowns.yml': takedowns })
    const site = join(folderOf(), '_site')
    const first = await run(input, ['build', input, '--output', site])
    expect(first.code).toBe(0)
    const again = await run(input, ['build', input, '--output', site])
    const lines = (talk: string): string =>
      talk
        .split('\n')
        .filter((line) => line.includes('still stand'))
        .join('\n')
    expect(lines(again.talk)).toBe(lines(first.talk))
    return lines(first.talk)
  }

  test('is told at the end of each build: a name', async () => {
    const takedowns = entry('fraud.txt', '  action: anonymise\n  names: [Ada Winter]\n')
    expect(
      await told(takedowns, {
        'later.txt': 'Harbour gets a flag\n\nIt was raised by Ada Winter on Monday at noon.\n',
      }),
    ).toBe(
      'Words that `takedowns.yml` takes from `fraud.txt` still stand in `later.txt`; name these too if they must go there',
    )
  })

  test('and the text, where most of it has been printed twice', async () => {
    const copy = raid.replace('Police raid', 'Constables raid')
    const line = await told(entry('raid.txt', '  action: tombstone\n'), { 'copy.txt': copy })
    expect(line).toMatch(
      /^Long stretches of the text that `takedowns\.yml` takes from `articles\/police-raid-.*` still stand in `copy\.txt`/,
    )
  })

  test('but no single sentence that both have, nor the article’s own beginning', async () => {
    const quote = raid.split('\n')[4] ?? ''
    const takedowns =
      entry('raid.txt', '  action: tombstone\n') + entry('market.txt', '  action: excerpt\n')
    const other = `Letters\n\n${'Nothing of this was ever in another paper of ours, dear reader. '.repeat(3)}\n\n${quote.slice(0, 70)}\n`
    expect(await told(takedowns, { 'letters.txt': other })).toBe('')
  })
})

test('a private article is nowhere, nor is a copy of it', async () => {
  const input = folderOf({
    'ferry.txt': ferry,
    'a/secret.txt': raid,
    'a/secret.yml': 'visibility: private\n',
    'b/secret.txt': raid,
  })
  const { folder, talk } = await siteOf(input)
  expect(talk).toContain('\n1 article kept private\n')
  expect(wordsOf(treeOf(folder))).not.toMatch(/lighthouse|secret/)
  expect(existsSync(join(folder, 'index.html'))).toBe(true)
})

test('an article is not published whose sidecar cannot be read and speaks of visibility', async () => {
  const input = folderOf({
    'ferry.txt': ferry,
    'raid.txt': raid,
    'raid.yml': 'visibility: private\n: [\n',
  })
  const { folder, talk } = await siteOf(input)
  expect(talk).toMatch(
    /Not published: raid\.txt: Unexpected sidecar `raid\.yml` that speaks of `visibility`/,
  )
  expect(wordsOf(treeOf(folder))).not.toMatch(/Eleven officers/)
})

test('a name that is gone from an article is not told by its copies and neighbours', async () => {
  const copy = fraud.replace('Harbour master Ada Winter denies fraud', 'Ada Winter: I took nothing')
  const input = folderOf({
    'fraud.txt': fraud,
    'fraud.yml': 'date: 2014-03-03\n',
    'copy.txt': copy.replace('harbourpost.example', 'islander.example'),
    'copy.yml': 'date: 2014-03-02\n',
    'ferry.txt': ferry,
    'ferry.yml': 'date: 2014-03-04\n',
    'takedowns.yml': `
- path: fraud.txt
  action: anonymise
  names: [Ada Winter]
  reason: privacy
  date: 2026-11-20
`,
  })
  const { folder } = await siteOf(input)
  const pages = [...treeOf(folder)].filter(([path]) => /^articles\/.*index\.html$/.test(path))
  const [page] = pages.filter(([, html]) => String(html).includes('were replaced'))
  expect(String(page?.[1])).not.toMatch(/Ada[\s\W]{1,3}Winter/i)
  expect(String(page?.[1])).toContain('Later in the archive')
  const [other] = pages.filter(([, html]) => String(html).includes('I took nothing</h1>'))
  expect(String(other?.[1])).toContain('id="around_copies"')
})
