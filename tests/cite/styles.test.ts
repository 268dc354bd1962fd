import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { published } from '../../scripts/styles.ts'
import {
  type CitationStyle,
  type Cited,
  type Csl,
  type CslElement,
  evaluate,
  formatter,
  runsToHtml,
  runsToText,
  settled,
  toCited,
  trim,
} from '../../src/cite/index.ts'
import { resolveConfig } from '../../src/configure.ts'
import { toNewsDate } from '../../src/model/index.ts'
import { readStyle, stylesWith } from '../../src/typesetter.ts'
import { citedOf } from '../support/cited.ts'
import { folderOf } from '../support/folder.ts'
import { archiveOf } from '../support/record.ts'
import { folders } from '../support/texts.ts'

const official = join(import.meta.dirname, '../../scripts/csl')
const others = join(import.meta.dirname, 'csl')
const csl = createRequire(import.meta.url)('citeproc') as Csl // it ships no types

/** A style as the engine formats it when nobody has evaluated or stripped anything. */
function whole(path: string): CitationStyle['cite'] {
  const retrieveLocale = (tag: string): CslElement => {
    const names = readdirSync(official)
    const name = `locales-${tag}.xml`
    const found = names.includes(name) ? name : 'locales-en-US.xml'
    return csl.parseXml(readFileSync(join(official, found), 'utf8'))
  }
  const stringCompare = (one: string, other: string): number => (one < other ? -1 : 1)
  return formatter((retrieveItem) => {
    const style = csl.parseXml(readFileSync(path, 'utf8'))
    return new csl.Engine({ retrieveLocale, retrieveItem, stringCompare }, style, 'en-US')
  })
}

const family = fc.constantFrom(
  'Winter',
  'Ó Mórdha',
  'Pérez',
  'Carhaix',
  'Нестеров',
  'Øst',
  'Hill-Ives',
)
const given = fc.constantFrom('Ada', 'Ada B.', 'Seán-Paul', 'José', 'Анна', 'J. R.', 'Solène')
const authors = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.record({ family, given }), { maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.record({ family, given, suffix: fc.constantFrom('Jr.', 'Sr', 'III') }), {
      minLength: 1,
      maxLength: 3,
    }),
  },
  { weight: 1, arbitrary: fc.constant([{ literal: 'Gulf Wire' }]) },
)
const words = fc.constantFrom(
  ...'ferry returns to the harbour after a storm bridge shuts in between up of over Minister says OK eleven weeks at night quay-side and/or'.split(
    ' ',
  ),
)
const ending = fc.constantFrom('', '', '', '?', '!', ', says mayor', ': a look back', ' [video]')
const decorated = fc.constantFrom<(words: string) => string>(
  (text) => text,
  (text) => text,
  (text) => `‘Never again’: ${text}`,
  (text) => `${text}, says “the voice of the harbour”`,
  (text) => `It’s ${text} time`,
  (text) => `"Gone" – ${text}`,
  (text) => `${text}…`,
  (text) => `${text} & \\input{x} 100% $1 #3 @x a_b`,
  (text) => `${text} = *what* [[was]] |said| &amp; done`,
)
const title = fc
  .tuple(fc.array(words, { minLength: 2, maxLength: 9 }), ending, decorated)
  .map(([list, end, decorate]) => decorate(`${list.join(' ')}${end}`))
const issued = fc.constantFrom('2014-03-02', '1999-12-31', '2020-09-10', '2016-05', '2001').map(
  (value) => toNewsDate(value) as NonNullable<ReturnType<typeof toNewsDate>>, // all of them are dates
)
const cited: fc.Arbitrary<Cited> = fc
  .record(
    {
      title,
      authors,
      source: fc.constantFrom(
        'Harbour Post',
        'Le Courrier de Méridac',
        'The Corvane Observer',
        'Corvane Inc.',
        'Yahoo!',
        'Who Knows?',
        'The "Harbour" Post',
        'St. Brannock’s Echo',
        "St. Brannock's Echo",
        'Post “Late”',
        '"Post."',
        '‘Post’',
        'Post:',
        'Post,',
        'Post (Late)',
      ),
      section: fc.constant('World'),
      issn: fc.constant('1234-5679'),
      abstract: fc.constant('She is back at her quay.'),
      topics: fc.constant(['ferries', 'storms']),
      issued,
      url: fc.constant('https://example.org/archive/articles/ferry-a02f48e7/'),
      language: fc.constantFrom('en', 'en-GB', 'de', 'fr'),
    },
    { requiredKeys: ['title', 'authors', 'language'] },
  )
  .map((facts) => citedOf(facts))

// Signs that mean something to TeX, Markdown, templates, spreadsheets and the engine itself.
const sign = fc.constantFrom(
  ...'<b> </i> {{x}} $1 &amp; & % _ * ` \\ { } [ ](x) # ~ ^ | =1+1 @ " ‘ ’ “ ” « » – … . ?! ; : Ω 你好 ferry to ÉTÉ NATO'.split(
    ' ',
  ),
)
const signs = fc.array(sign, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '))
const hostile: fc.Arbitrary<Cited> = fc
  .record(
    {
      title: signs,
      authors: fc.array(
        fc.oneof(
          fc.record({ family, given }),
          fc.record({ literal: signs.map((text) => `Gulf ${text} Wire`) }),
        ),
        {
          maxLength: 3,
        },
      ),
      source: signs,
      issued,
      url: fc.constant('https://example.org/archive/articles/ferry-a02f48e7/'),
      language: fc.constantFrom('en', 'de'),
    },
    { requiredKeys: ['title', 'authors', 'language'] },
  )
  .map((facts) => citedOf(facts))

const url = 'https://example.org/archive/articles/ferry-a02f48e7/'
const winter = { family: 'Winter', given: 'Ada B.' }
const day = { value: '2014-03-02', precision: 'day' } as const
const all = { authors: [winter], source: 'Harbour Post', issued: day, language: 'en', url }
const many = Array.from({ length: 22 }, (_, index) => ({
  family: `Winter${String.fromCharCode(65 + index)}`,
  given: 'Ada',
}))

describe('evaluated for newspaper articles, a style says what it says whole', () => {
  const styles = [
    ...settled.map((style) => ({ name: style.csl, path: join(official, `${style.csl}.csl`) })),
    ...['ieee', 'oscola', 'din-1505-2'].map((name) => ({
      name,
      path: join(others, `${name}.csl`),
    })),
  ]
  test.each(styles)('$name', ({ path }) => {
    const [evaluated, engine] = [readStyle(path), whole(path)]
    fc.assert(
      fc.property(fc.oneof({ weight: 3, arbitrary: cited }, hostile), (facts) => {
        expect(runsToHtml(evaluated.cite(facts))).toBe(runsToHtml(engine(facts)))
      }),
      { seed: 5, numRuns: 150 },
    )
  })

  test.each(settled)('$name, as it comes with us', ({ id, csl: name }) => {
    const [style, engine] = [
      stylesWith().find((each) => each.id === id),
      whole(join(official, `${name}.csl`)),
    ]
    fc.assert(
      fc.property(fc.oneof({ weight: 3, arbitrary: cited }, hostile), (facts) => {
        expect(runsToHtml(style?.cite(facts) ?? [])).toBe(runsToHtml(engine(facts)))
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  test.each(styles)('$name, of which no condition is left that the kind decides', ({ path }) => {
    const tree = csl.parseXml(readFileSync(path, 'utf8'))
    const conditions = (part: CslElement): string[] => [
      ...(/^(?:if|else-if)$/.test(part.name) ? Object.keys(part.attrs) : []),
      ...part.children.flatMap((child) => (typeof child === 'string' ? [] : conditions(child))),
    ]
    expect(conditions(tree)).toContain('type')
    expect(conditions(evaluate(tree))).not.toContain('type')
  })
})

describe('conditions are weighed as the engine weighs them', () => {
  const text = (value: string): CslElement => ({ name: 'text', attrs: { value }, children: [] })
  const branch = (name: string, attrs: Record<string, string>, value: string): CslElement => ({
    name,
    attrs,
    children: [text(value)],
  })
  const decided = (...branches: CslElement[]): CslElement['children'] => {
    const choose = { name: 'choose', attrs: {}, children: branches }
    const layout = { name: 'layout', attrs: {}, children: [choose] }
    const bibliography = { name: 'bibliography', attrs: {}, children: [layout] }
    const [part] = evaluate({ name: 'style', attrs: {}, children: [bibliography] }).children
    const [whole] = typeof part === 'object' ? part.children : []
    return typeof whole === 'object' ? whole.children : []
  }
  const last = branch('else', {}, 'else')

  test.each([
    [{ type: 'article-newspaper' }, 'if'],
    [{ type: 'book' }, 'else'],
    [{ type: 'book article-newspaper' }, 'if'],
    [{ type: 'book article-newspaper', match: 'any' }, 'if'],
    [{ type: 'book article-newspaper', match: 'none' }, 'else'],
    [{ type: 'book chapter', match: 'none' }, 'if'],
    [{ variable: 'DOI' }, 'else'],
    [{ variable: 'DOI URL' }, 'else'],
    [{ variable: 'DOI', match: 'none' }, 'if'],
    [{ variable: 'DOI ISBN', match: 'any' }, 'else'],
    [{ 'is-numeric': 'volume', type: 'article-newspaper' }, 'else'],
    [{ 'is-numeric': 'volume', type: 'article-newspaper', match: 'any' }, 'if'],
    [{ position: 'first' }, 'else'],
    [{ locator: 'page' }, 'else'],
  ])('%j: %s', (attrs, taken) => {
    expect(decided(branch('if', attrs, 'if'), last)).toEqual([text(taken)])
  })

  test.each([
    [{ variable: 'URL' }, { variable: 'URL', match: 'all' }],
    [
      { variable: 'URL DOI', match: 'any' },
      { variable: 'URL', match: 'any' },
    ],
    [
      { variable: 'URL DOI', match: 'none' },
      { variable: 'URL', match: 'none' },
    ],
    [
      { type: 'article-newspaper', variable: 'URL' },
      { variable: 'URL', match: 'all' },
    ],
    [{ variable: 'title-short' }, { variable: 'title-short', match: 'all' }],
    [
      { type: 'book', match: 'nand' },
      { type: 'book', match: 'nand' },
    ],
  ])('%j depends on the article', (attrs, left) => {
    expect(decided(branch('if', attrs, 'if'), last)).toMatchObject([
      { name: 'choose', children: [{ name: 'if', attrs: left }, { name: 'else' }] },
    ])
  })

  test('what comes behind a branch that is always taken is gone', () => {
    const branches = [
      branch('if', { type: 'book' }, 'one'),
      branch('else-if', { variable: 'URL' }, 'two'),
      branch('else-if', { type: 'article-newspaper' }, 'three'),
    ]
    expect(decided(...branches, last)).toMatchObject([
      {
        children: [
          { name: 'if', children: [text('two')] },
          { name: 'else', children: [text('three')] },
        ],
      },
    ])
    expect(decided(branch('if', { type: 'book' }, 'one'))).toEqual([])
  })
})

describe('what never prints anything is left away, but not what keeps words back', () => {
  const element = (
    name: string,
    attrs: Record<string, string>,
    ...children: CslElement[]
  ): CslElement => ({
    name,
    attrs,
    children,
  })
  const group = (...parts: CslElement[]): CslElement => element('group', {}, ...parts)
  const [page, title] = ['page', 'title'].map((variable) => element('text', { variable })) as [
    CslElement,
    CslElement,
  ]
  const word = element('text', { value: 'p.' })
  const trimmed = (...parts: CslElement[]): CslElement['children'] => {
    const layout = element('layout', {}, group(title), ...parts)
    const [part] = trim(element('style', {}, element('bibliography', {}, layout))).children
    const [whole] = typeof part === 'object' ? part.children : []
    return typeof whole === 'object' ? whole.children.slice(1) : []
  }

  test.each<[string, CslElement, CslElement[]]>([
    ['a variable alone', page, []],
    ['a group of it', group(page), []],
    ['a group of words that waits for it in vain', group(word, page), []],
    ['beside another variable', group(word, page, title), [group(word, title)]],
    ['names', element('names', { variable: 'editor' }), []],
  ])('%s', (_, part, left) => {
    expect(trimmed(part)).toEqual(left)
  })

  test.each<[string, CslElement]>([
    ['words alone', group(word)],
    [
      'words and a condition',
      group(word, page, element('choose', {}, element('if', { variable: 'title' }, title))),
    ],
    [
      'names that others stand for',
      element(
        'names',
        { variable: 'editor' },
        element('substitute', {}, element('names', { variable: 'author' })),
      ),
    ],
  ])('%s stay', (_, part) => {
    expect(trimmed(part)).toEqual([part])
  })
})

test('what is published is made of the files of the project, to the byte', () => {
  const folder = join(import.meta.dirname, '../../styles')
  const made = published(official)
  expect(readdirSync(folder).filter((name) => name.endsWith('.json'))).toEqual([...made.keys()])
  for (const [name, json] of made) expect(readFileSync(join(folder, name), 'utf8')).toBe(json)
})

test.each<[string, Partial<Cited>]>([
  ['everything is known', all],
  ['no author', { ...all, authors: [] }],
  ['an agency', { ...all, authors: [{ literal: 'Gulf Wire' }] }],
  ['more than twenty authors', { ...all, authors: many }],
  ['a son', { ...all, authors: [{ family: 'Smith', given: 'John', suffix: 'Jr.' }] }],
  ['a particle', { ...all, authors: [{ family: 'van Gogh', given: 'Vincent' }] }],
  ['a month only', { ...all, issued: { value: '2014-03', precision: 'month' } }],
  ['nothing but a title', {}],
  [
    'Chinese',
    { title: '渡船回到港口', source: '临鹭晚报', authors: [{ literal: '苏晓岚' }], language: 'zh' },
  ],
])('as each style prescribes: %s', (_, facts) => {
  const entries = stylesWith().map(
    ({ name, cite }) => `${name}: ${runsToHtml(cite(citedOf(facts)))}`,
  )
  expect(entries.join('\n')).toMatchSnapshot()
})

test.each<[string, Partial<Cited>]>([
  ['no date', { authors: [winter], source: 'Harbour Post', language: 'en', url }],
  ['no source', { authors: [winter], issued: day, language: 'en', url }],
  ['no address', { authors: [winter], source: 'Harbour Post', issued: day, language: 'en' }],
])('nothing stands for what is not known: %s', (_, facts) => {
  const entries = stylesWith().map(
    ({ name, cite }) => `${name}: ${runsToHtml(cite(citedOf(facts)))}`,
  )
  expect(entries.join('\n')).toMatchSnapshot()
})

test('no text of an article becomes mark-up, and none is lost', () => {
  const [bold, slanted, span] = ['<b>Ferry</b>', '<i>Post</i>', '<span class="nocase">x</span>']
  for (const language of ['en', 'de', undefined]) {
    const facts = citedOf({
      title: `${bold} & ${slanted} ${span} </div>`,
      source: `${slanted} <script>`,
      authors: [{ literal: `${bold} Wire` }, { family: '<i>Winter', given: '<b>Ada' }],
      ...(language === undefined ? {} : { language }),
    })
    for (const { cite } of stylesWith()) {
      const html = runsToHtml(cite(facts))
      expect(html.replace(/<\/?i>/g, '')).not.toMatch(/[<>]/)
      expect(html.match(/<i>/g)?.length ?? 0).toBeLessThanOrEqual(2) // names of newspapers, and `et al.`
      const text = runsToText(cite(facts)).toLowerCase()
      for (const part of [bold, slanted, span, '</div>']) expect(text).toContain(part.toLowerCase())
      expect(text).toContain(`${slanted} <script>`.toLowerCase())
    }
  }
})

test.each([
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '0',
  '-',
  '…',
  '[]',
])('an article, an author or a newspaper may be called %s', (name) => {
  const facts = citedOf({ ...all, title: name, source: name, authors: [{ literal: name }] })
  const parted = { ...facts, authors: [{ family: name, given: name }, winter] }
  for (const { cite } of stylesWith())
    for (const each of [facts, parted, facts]) {
      const text = runsToText(cite(each)).toLowerCase()
      expect(text).toContain(name.toLowerCase())
    }
})

test('every article of the demonstration archive is cited, and what is known of it stands there', async () => {
  const site = resolveConfig({ url: 'https://example.org/archive/' }, folders.examples)
  const archive = await archiveOf(folders.examples, { url: 'https://example.org/archive/' })
  expect(archive.entries.length).toBeGreaterThan(50)
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
  for (const entry of archive.entries) {
    const facts = toCited(archive.records.get(entry.id), entry, site)
    for (const { cite } of stylesWith()) {
      const text = runsToText(cite(facts))
      expect(letters(text)).toContain(letters(facts.title))
      expect(text).toContain(facts.url)
      expect(text).not.toMatch(/undefined|NaN|\[CSL|[\ufdd0\ufdd1]/)
      const [author] = facts.authors
      if (author)
        expect(letters(text)).toContain(
          letters('literal' in author ? author.literal : author.family),
        )
      if (facts.source !== undefined) expect(letters(text)).toContain(letters(facts.source))
    }
  }
})

test('names of newspapers, and titles that are not known to be English, keep their letters', () => {
  for (const { cite } of stylesWith()) {
    const text = (facts: Partial<Cited>): string => runsToText(cite(citedOf(facts)))
    expect(text({ source: 'harbourpost.example', language: 'en' })).toContain('harbourpost.example')
    for (const language of ['en', 'de'])
      expect(text({ title: '[the ferry lay at her quay…]', language })).toContain(
        '[the ferry lay at her quay…]',
      )
    expect(text({ title: 'the ferry is back' })).toContain('the ferry is back')
  }
})

test('the words of a style are not those of another language', () => {
  const vancouver = stylesWith().find(({ id }) => id === 'vancouver')
  const turkish = citedOf({ ...all, title: 'Feribot döndü', language: 'tr' })
  expect(runsToText(vancouver?.cite(turkish) ?? [])).toContain('[Internet]')
})

test('an article does not change what is said of the next, nor of itself at another address', () => {
  for (const { cite } of stylesWith()) {
    const [one, other] = [citedOf(all), citedOf({ ...all, url: `${url}#p2` })]
    const before = runsToText(cite(one))
    expect(runsToText(cite(other))).toBe(before.replace(url, `${url}#p2`))
    expect(runsToText(cite(one))).toBe(before)
  }
})

test('a name in a script that does not slant stays upright', () => {
  for (const style of stylesWith()) {
    const html = runsToHtml(
      style.cite(citedOf({ source: '临鹭晚报', authors: [{ literal: '苏晓岚' }] })),
    )
    expect(html).toContain('临鹭晚报')
    expect(html).not.toContain('<i>')
  }
})

describe('a style of somebody else’s', () => {
  const apa = readFileSync(join(official, 'apa.csl'), 'utf8')
  const written = (name: string, text: string, more: Record<string, string> = {}): string =>
    join(folderOf({ [name]: text, ...more }), name)

  test('has its name, and its italics', () => {
    const style = readStyle(join(others, 'din-1505-2.csl'))
    expect(style.name).toMatch(/^DIN 1505-2/)
    expect(
      readStyle(join(official, 'apa.csl')).cite(citedOf({ source: 'Harbour & Post' })),
    ).toEqual([
      { text: 'Ferry returns to the harbour. (n.d.). ' },
      { text: 'Harbour & Post', italic: true },
      { text: '.' },
    ])
  })

  test('stands behind those of every article', () => {
    const styles = stylesWith([join(others, 'ieee.csl')])
    expect(styles.map(({ name }) => name)).toEqual([...settled.map(({ name }) => name), 'IEEE'])
  })

  test('takes the place of one of them when it has its name', () => {
    const path = written(
      'mine.csl',
      apa.replace('delimiter=", " et-al-min="21"', 'delimiter="; " et-al-min="21"'),
    )
    const styles = stylesWith([path])
    expect(styles.map(({ name }) => name)).toEqual(settled.map(({ name }) => name))
    expect(styles[0]?.source).not.toBe(stylesWith()[0]?.source)
  })

  test('speaks the language that it says, by our words, by those beside it, or English', () => {
    const spoken = (tag: string, more: Record<string, string> = {}): string => {
      const csl = apa
        .replace('xml:lang="en"', 'xml:lang="xx"')
        .replace('<style ', `<style default-locale="${tag}" `)
      const style = readStyle(written('apa.csl', csl, more))
      return runsToText(
        style.cite(citedOf({ ...all, issued: { value: '2014-05', precision: 'month' } })),
      )
    }
    expect(spoken('de-DE')).toContain('Mai')
    expect(spoken('tlh')).toContain('May')
    const english = readFileSync(join(official, 'locales-en-US.xml'), 'utf8')
    const own = english
      .replace('xml:lang="en-US"', 'xml:lang="pt-BR"')
      .replaceAll('>May<', '>Maio<')
    expect(spoken('pt-BR')).toContain('May')
    expect(spoken('pt-BR', { 'locales-pt-BR.xml': own })).toContain('Maio')
  })

  const dependent =
    '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"><info><title>Ferries Quarterly</title>' +
    '<link href="http://www.zotero.org/styles/apa" rel="independent-parent"/></info></style>'
  test.each([
    ['<html></html>', /no\.csl`, expected a style of the Citation Style Language/],
    ['', /expected a style of the Citation Style Language/],
    [
      dependent,
      /expected the style that it stands for, `apa\.csl`: get http:\/\/www\.zotero\.org\/styles\/apa/,
    ],
    [apa.replace(/<bibliography.*<\/bibliography>/s, ''), /expected one with a bibliography/],
  ])('is refused when it is none that can be used: %#', (text, words) => {
    expect(() => readStyle(written('no.csl', text))).toThrow(words)
  })

  test('that has nothing to say of an article throws', () => {
    const silent = apa.replace(
      /<bibliography.*<\/bibliography>/s,
      '<bibliography><layout><text variable="DOI"/></layout></bibliography>',
    )
    const style = readStyle(written('silent.csl', silent))
    for (const facts of [citedOf(), citedOf(all)])
      expect(() => style.cite(facts)).toThrow('the entry is empty')
  })

  test('is refused when it is not there', () => {
    expect(() => readStyle('/nowhere/no.csl')).toThrow(/expected a \.csl file that exists/)
  })
})
