import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { run } from '../support/desk.ts'
import { addFiles, folderOf, treeOf } from '../support/folder.ts'
import { expectSame } from '../support/site.ts'

const titles = ['Ferry returns', 'Bridge shut', 'Library moves', 'Night train']
const outlets = ['harbourpost.example', 'valleyvoice.example', 'tallsund.example']

/** An article like those that people save; few words differ. */
const article = (title: number, day: number, outlet: number): string =>
  `${titles[title]}\n\n${day}.03.2014\n\nThe council of Tallsund said on Monday that it would decide on day ${day}.\n\nSource: ${outlets[outlet]}\n`

const names = ['a.txt', 'b.txt', 'old/c.txt', 'old/d.md', 'e f.txt']
const nameOf = fc.constantFrom(...names)
const textOf = fc
  .tuple(fc.nat(3), fc.integer({ min: 1, max: 28 }), fc.nat(2))
  .map((parts) => article(...parts))
const sidecarOf = fc.constantFrom(
  'title: Corrected\n',
  'date: 2015-06\ntopics: [Sea, Town]\n',
  'source: harbourpost.example\nslug: chosen\n',
  'slug: articles/kept-2c0f6a1e/\n',
  'title: [not, a, title\n',
  'visibility: private\n',
  'visibility: excerpt\n',
)
const listOf = fc
  .tuple(fc.constantFrom('# Sea\n\nAbout it.', '---\nvisibility: private\n---'), fc.subarray(names))
  .map(([head, chosen]) => `${head}\n\n${chosen.map((name) => `- ${name}: this\n`).join('')}`)
const configOf = fc.record({
  title: fc.constantFrom('One', 'Two'),
  url: fc.constantFrom(undefined, 'https://archive.example/'),
  visibility: fc.constantFrom('reading-room', 'public', 'private'),
  levels: fc.constantFrom({}, { 'encoding-guessed': 'off' }),
  exports: fc.constantFrom([], ['ninjs', 'oai-pmh']),
})

/** What people do to an archive between two builds. */
const deed = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('write'), name: nameOf, text: textOf }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete'), name: nameOf }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rename'), name: nameOf, to: nameOf }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('copy'), name: nameOf, to: nameOf }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('correct'), name: nameOf, text: sidecarOf }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdraw'), name: nameOf }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('configure'), config: configOf }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('take down'),
      name: nameOf,
      text: fc.constantFrom('noindex', 'excerpt', 'anonymise', 'tombstone'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('erase'), name: nameOf }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('write'),
      name: fc.constantFrom('collections/a.md', 'collections/b.md'),
      text: listOf,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('delete'), name: fc.constant('collections/a.md') }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restore') }) },
)
interface Deed {
  readonly kind: string
  readonly name?: string
  readonly to?: string
  readonly text?: string
  readonly config?: object
}

const sidecarAt = (path: string): string => path.replace(/\.\w+$/, '.yml')

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function act(folder: string, { kind, name = '', to = '', text = '', config = {} }: Deed): void {
  const path = join(folder, name)
  if (kind === 'write') put(path, text)
  if (kind === 'delete') rmSync(path, { force: true })
  if (kind === 'correct') put(sidecarAt(path), text)
  if (kind === 'withdraw') rmSync(sidecarAt(path), { force: true })
  if (kind === 'configure')
    put(
      join(folder, 'newsfiche.config.mjs'),
      `export default ${JSON.stringify({ ...config, search: false })}\n`,
    )
  if (kind === 'take down' && existsSync(path))
    put(
      join(folder, 'takedowns.yml'),
      `- path: ${name}\n  action: ${text}\n  reason: privacy\n  date: 2024-05-06\n  names: [Tallsund]\n  show: 4\n`,
    )
  if (kind === 'erase')
    put(
      join(folder, 'takedowns.yml'),
      `- address: articles/once-${name.length}${'0'.repeat(7)}/\n  erased: true\n  action: tombstone\n  reason: privacy\n  date: 2024-05-06\n`,
    )
  if (kind === 'restore') rmSync(join(folder, 'takedowns.yml'), { force: true })
  if ((kind === 'rename' || kind === 'copy') && existsSync(path)) {
    const bytes = treeOf(folder).get(name)
    put(join(folder, to), String(bytes))
    if (kind === 'rename' && name !== to) rmSync(path)
  }
}

const takedown = (action: string): string =>
  `- path: c.txt\n  action: ${action}\n  reason: privacy\n  date: 2024-05-06\n  names: [Vellamo]\n`

const begin = (): string =>
  folderOf({
    'articles/a.txt': article(0, 2, 0),
    'articles/b.txt': article(1, 3, 1),
    'articles/newsfiche.config.mjs': 'export default { search: false }\n',
  })

async function builds(folder: string): Promise<void> {
  expect((await run(folder, ['build', 'articles', '-q', '-o', 'site'])).code).toBe(0)
}

/** Build both ways: the same comes of it, a site or, when a takedown is about nothing, a refusal. */
async function expectAsClean(folder: string): Promise<void> {
  const before = treeOf(join(folder, 'site'))
  rmSync(join(folder, 'clean'), { recursive: true, force: true })
  const clean = await run(folder, ['build', 'articles', '-q', '-o', 'clean', '--no-cache'])
  const { code } = await run(folder, ['build', 'articles', '-q', '-o', 'site'])
  expect(code).toBe(clean.code)
  const expected = code === 0 ? treeOf(join(folder, 'clean')) : before
  expectSame(expected, treeOf(join(folder, 'site')))
}

/** The same site, made from nothing. */
async function clean(folder: string): Promise<ReturnType<typeof treeOf>> {
  rmSync(join(folder, 'clean'), { recursive: true, force: true })
  await run(folder, ['build', 'articles', '-q', '-o', 'clean', '--no-cache'])
  return treeOf(join(folder, 'clean'))
}

test('whatever people do between two builds, the site is that of a build from nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(deed, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 4 }),
      async (days) => {
        const folder = begin()
        await builds(folder)
        for (const day of days) {
          for (const one of day) act(join(folder, 'articles'), one)
          await expectAsClean(folder)
        }
        rmSync(folder, { recursive: true, force: true })
      },
    ),
    { numRuns: 10 },
  )
})

/** Path, number and time of each file of the site. */
const marksOf = (folder: string): Map<string, string> =>
  new Map(
    [...treeOf(join(folder, 'site')).keys()].map((path) => {
      const { ino, mtimeMs } = statSync(join(folder, 'site', path))
      return [path, `${ino} ${mtimeMs}`]
    }),
  )

/** Files that are not the very same as before. */
const touched = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...after].filter(([path, mark]) => before.get(path) !== mark).map(([path]) => path)

describe('only what must change is written', () => {
  // Articles that have no word in common, so that none is related to another.
  const matters = [
    [
      'Orchard wardens count pears',
      'Eleven ladders leaned against frozen terraces before sunrise.',
    ],
    ['Library lends umbrellas', 'Readers borrowed forty umbrellas while thunder rolled overhead.'],
    ['Glassblowers open furnace', 'Molten sand glowed orange inside brick ovens near midnight.'],
    ['Chess club loses queen', 'Somebody carried an ebony piece home inside a lunchbox.'],
    ['Ferry returns', 'Her captain greeted passengers with whistles from a polished bridge.'],
    [
      'Bakers quarrel over rye',
      'Flour prices doubled since spring, complained apprentice millers.',
    ],
    ['Astronomers lose comet', 'Clouds hid every star above observatory domes for weeks.'],
    ['Violin maker retires', 'Varnish recipes pass down to three nephews and one niece.'],
    ['Tram drivers learn signs', 'Deaf commuters taught gestures during winter evening classes.'],
    ['Swimmers cross lagoon', 'Cold currents pushed seven athletes beyond orange buoys.'],
  ] as const
  const own = (index: number, title?: string): string => {
    const [headline = '', text = ''] = matters[index] ?? []
    const day = 2 + 3 * index
    return `${title ?? headline}\n\n${day}.03.2014\n\n${text}\n\nSource: ${outlets[index % 3]}\n`
  }
  const folder = folderOf(
    Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`articles/${index}.txt`, own(index)]),
    ),
  )
  addFiles(folder, { 'articles/newsfiche.config.mjs': 'export default { search: false }' })

  test('nothing, when nothing changed', async () => {
    await builds(folder)
    const before = marksOf(folder)
    await builds(folder)
    expect(touched(before, marksOf(folder))).toEqual([])
  })

  test('the page, its neighbours, its shelves and the lists, when a word of an article changed', async () => {
    for (const title of ['Ferry is late', 'Ferry is early', 'Ferry is on time']) {
      const before = marksOf(folder)
      addFiles(folder, { 'articles/4.txt': own(4, title) })
      await builds(folder)
      expectSame(await clean(folder), treeOf(join(folder, 'site')))
      const written = touched(before, marksOf(folder))
      const articles = written.filter((path) => path.startsWith('articles/'))
      const folders = new Set(articles.map((path) => path.split('/')[1]))
      expect(folders.size).toBe(5) // itself, two neighbours in time and two in its source
      expect(articles.filter((path) => !path.endsWith('index.html'))).toHaveLength(2)
      expect(written).toEqual(expect.arrayContaining(['data/articles.csv', 'index.html']))
      expect(written.filter((path) => path.startsWith('assets/'))).toEqual([])
      expect(written).not.toContain('sources/tallsund-example/index.html')
    }
  })

  test('not the other articles, when one is added far away in time', async () => {
    const before = marksOf(folder)
    addFiles(folder, {
      'articles/new.txt': own(9)
        .replace('2014', '2020')
        .replace(outlets[0] ?? '', outlets[2] ?? ''),
    })
    await builds(folder)
    const written = touched(before, marksOf(folder)).filter((path) => path.startsWith('articles/'))
    expect(new Set(written.map((path) => path.split('/')[1])).size).toBe(2)
  })
})

describe('a curated list', () => {
  const folder = begin()

  test('is printed when it is new, and nothing else but what names it', async () => {
    await builds(folder)
    const before = marksOf(folder)
    addFiles(folder, { 'articles/collections/sea.md': 'Ships.\n\n- a.txt\n' })
    await builds(folder)
    expectSame(await clean(folder), treeOf(join(folder, 'site')))
    expect(
      touched(before, marksOf(folder))
        .filter((path) => path.endsWith('index.html'))
        .sort(),
    ).toEqual([
      'browse/index.html',
      'collections/index.html',
      'collections/sea/index.html',
      'index.html',
    ])
  })

  test.each([
    ['another word of it', { 'articles/collections/sea.md': 'Boats.\n\n- a.txt\n' }],
    ['another headline of its article', { 'articles/a.yml': 'title: Another\n' }],
    ['a secret among its articles', { 'articles/a.yml': 'visibility: private\n' }],
  ])('follows %s', async (_, files) => {
    addFiles(folder, files)
    await expectAsClean(folder)
  })
})

describe('what people did to the site itself is undone', () => {
  test.each([
    ['changed a file', (site: string) => writeFileSync(join(site, 'about/index.html'), 'mine')],
    ['deleted a file', (site: string) => rmSync(join(site, 'about/index.html'))],
    ['deleted a folder', (site: string) => rmSync(join(site, 'articles'), { recursive: true })],
    ['added a file', (site: string) => writeFileSync(join(site, 'about/mine.html'), 'mine')],
    ['deleted it all', (site: string) => rmSync(site, { recursive: true })],
  ])('who %s', async (_, harm) => {
    const folder = begin()
    await builds(folder)
    const expected = treeOf(join(folder, 'site'))
    for (let time = 0; time < 2; time += 1) {
      harm(join(folder, 'site'))
      await builds(folder)
      expectSame(expected, treeOf(join(folder, 'site')))
    }
  })
})

describe('a cache that is not as we left it is noticed and made anew', () => {
  const cacheIn = (folder: string): string => join(folder, '.site.newsfiche-cache')
  const harms: readonly (readonly [string, (path: string) => void])[] = [
    ['is emptied', (path) => writeFileSync(path, '')],
    ['is gone', (path) => rmSync(path)],
    ['is cut short', (path) => writeFileSync(path, readFileSync(path).subarray(0, -40))],
    [
      'has another bit',
      (path) => {
        const bytes = readFileSync(path)
        const middle = bytes.length >> 1
        bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle)
        writeFileSync(path, bytes)
      },
    ],
    [
      'is of another version',
      (path) => writeFileSync(path, `another${readFileSync(path, 'utf8').slice(7)}`),
    ],
  ]

  test.each(harms)('each file of it %s', async (_, harm) => {
    const folder = begin()
    await builds(folder)
    for (const name of readdirSync(cacheIn(folder)).filter((one) => one !== 'twin')) {
      act(join(folder, 'articles'), {
        kind: 'configure',
        config: { title: `After ${name} was harmed` },
      })
      harm(join(cacheIn(folder), name))
      await builds(folder)
      expectSame(await clean(folder), treeOf(join(folder, 'site')))
    }
  })

  test('a file that only looks the same is opened', async () => {
    const folder = begin()
    await builds(folder)
    addFiles(folder, { 'articles/a.txt': article(0, 3, 0) }) // as many letters, in the same moment
    await builds(folder)
    expectSame(await clean(folder), treeOf(join(folder, 'site')))
  })

  test('nothing of an article that was taken away stays in it', async () => {
    const folder = begin()
    addFiles(folder, { 'articles/c.txt': article(2, 9, 2).replace('council', 'senate') })
    await builds(folder)
    const holds = (): string[] =>
      [...treeOf(cacheIn(folder))].filter(([, bytes]) => bytes.includes('senate')).map(([p]) => p)
    expect(holds()).not.toEqual([])
    rmSync(join(folder, 'articles/c.txt'))
    await builds(folder)
    expect(holds()).toEqual([])
  })

  test.each([
    ['a name that was taken out', 'takedowns.yml', takedown('anonymise')],
    ['an article that was taken down', 'takedowns.yml', takedown('tombstone')],
    ['the rest of an excerpt', 'c.yml', 'visibility: excerpt\n'],
    ['an article that is private now', 'c.yml', 'visibility: private\n'],
  ])('nothing of %s stays in it', async (_, name, text) => {
    const folder = begin()
    const config = 'export default { search: false, excerpt: { words: 2 } }\n'
    const words = article(2, 9, 2).replace('council', 'Senator Vellamo')
    addFiles(folder, { 'articles/c.txt': words, 'articles/newsfiche.config.mjs': config })
    await builds(folder)
    const holds = (): string[] =>
      [...treeOf(cacheIn(folder)), ...treeOf(join(folder, 'site'))]
        .filter(([, bytes]) => bytes.includes('Vellamo'))
        .map(([path]) => path)
    expect(holds()).not.toEqual([])
    addFiles(folder, { [`articles/${name}`]: text })
    await builds(folder)
    expect(holds()).toEqual([])
    await builds(folder)
    expect(holds()).toEqual([])
    await expectAsClean(folder)
  })

  test('a takedown alone is something new', async () => {
    const folder = begin()
    await builds(folder)
    act(join(folder, 'articles'), { kind: 'erase', name: 'a.txt' })
    await expectAsClean(folder)
    expect([...treeOf(join(folder, 'site')).keys()]).toContain('articles/once-50000000/index.html')
  })
})

test('a person’s own pages and stages are asked each time, for nobody knows what they do', async () => {
  const folder = folderOf({ 'articles/a.txt': article(0, 2, 0) })
  const say = (word: string): void =>
    addFiles(folder, {
      'articles/newsfiche.config.mjs': `import { readFileSync } from 'node:fs'
export default { search: false, pages: { 'not-found': () => readFileSync('${join(folder, 'word')}', 'utf8') } }`,
      word,
    })
  for (const word of ['first', 'second']) {
    say(word)
    await builds(folder)
    expect(String(treeOf(join(folder, 'site')).get('404.html'))).toContain(word)
  }
})

test('--no-cache leaves nothing beside the site', async () => {
  const folder = begin()
  await run(folder, ['build', 'articles', '-q', '-o', 'site', '--no-cache'])
  expect(readdirSync(folder).sort()).toEqual(['articles', 'site'])
})
