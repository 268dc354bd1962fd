import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBibLatex, toCslItem, toRis, toWikipedia } from '../../src/cite/index.ts'
import { citedOf } from '../support/cited.ts'

const whole = citedOf({
  title: 'Ferry returns: “Never again” & {again}',
  authors: [{ family: 'Winter', given: 'Ada B.' }, { literal: 'Gulf Wire' }],
  source: 'Harbour Post',
  issued: { value: '2014-03-02T14:33', precision: 'minute', zone: '+01:00' },
  section: 'Harbour',
  language: 'en',
  abstract: 'She sails on Friday.',
  topics: ['ferries', 'storms, winter'],
  original: 'https://harbourpost.example/ferry',
  permalink: 'https://example.org/archive/articles/ferry-a02f48e7/',
  url: 'https://example.org/archive/articles/ferry-a02f48e7/',
})
const bare = citedOf({ title: '[First words of it…]' })

test('writes CSL-JSON with all that is known', () => {
  expect(toCslItem(whole)).toEqual({
    id: 'a02f48e799650a6b',
    type: 'article-newspaper',
    title: 'Ferry returns: “Never again” & {again}',
    author: [{ family: 'Winter', given: 'Ada B.' }, { literal: 'Gulf Wire' }],
    'container-title': 'Harbour Post',
    issued: { 'date-parts': [[2014, 3, 2]] },
    section: 'Harbour',
    language: 'en',
    abstract: 'She sails on Friday.',
    keyword: 'ferries, storms, winter',
    archive: 'Harbour Library clippings',
    archive_location: 'a02f48e799650a6b',
    URL: 'https://example.org/archive/articles/ferry-a02f48e7/',
    note: `Original: https://harbourpost.example/ferry; SHA-256: ${whole.sha256}`,
  })
})

test('says where it can on which day the copy was saved', () => {
  const saved = { ...whole, captured: { value: '2015-01-09', precision: 'day' } as const }
  expect(toCslItem(saved).accessed).toEqual({ 'date-parts': [[2015, 1, 9]] })
  expect(toRis(saved)).toContain('\r\nY2  - 2015/01/09/\r\n')
  expect(toBibLatex(saved)).toContain('  urldate = {2015-01-09},\n')
})

test('gives the number of the newspaper', () => {
  const numbered = { ...whole, issn: '0317-8471' }
  expect(toCslItem(numbered).ISSN).toBe('0317-8471')
  expect(toRis(numbered)).toContain('\r\nSN  - 0317-8471\r\n')
  expect(toBibLatex(numbered)).toContain('  issn = {0317-8471},\n')
})

test('leaves out of CSL-JSON what is not known', () => {
  expect(Object.keys(toCslItem(bare))).toEqual([
    'id',
    'type',
    'title',
    'archive',
    'archive_location',
    'note',
  ])
})

test('what stands behind a name stands where each format has it', () => {
  const junior = { family: 'Smith', given: 'John A.', suffix: 'Jr.' }
  const cited = citedOf({ authors: [junior] })
  expect(toRis(cited)).toContain('\r\nAU  - Smith, John A., Jr.\r\n')
  expect(toBibLatex(cited)).toContain('author = {Smith, Jr., John A.}')
  expect(toWikipedia(cited)).toContain('|last=Smith |first=John A. Jr. |')
  expect(toCslItem(cited).author).toEqual([junior])
})

test('writes RIS with authors, date and the lines of the format', () => {
  expect(toRis(whole).split('\r\n')).toEqual([
    'TY  - NEWS',
    'TI  - Ferry returns: “Never again” & {again}',
    'AU  - Winter, Ada B.',
    'AU  - Gulf Wire',
    'T2  - Harbour Post',
    'DA  - 2014/03/02/',
    'PY  - 2014',
    'SE  - Harbour',
    'LA  - en',
    'AB  - She sails on Friday.',
    'KW  - ferries',
    'KW  - storms, winter',
    'UR  - https://example.org/archive/articles/ferry-a02f48e7/',
    'L2  - https://harbourpost.example/ferry',
    'DB  - Harbour Library clippings',
    'AN  - a02f48e799650a6b',
    `N1  - SHA-256: ${whole.sha256}`,
    'ER  - ',
    '',
  ])
})

test('leaves dates open in RIS as far as they are unknown', () => {
  const dated = (value: string, precision: 'month' | 'year'): string =>
    toRis(citedOf({ issued: { value, precision } }))
  expect(dated('2014-03', 'month')).toContain('DA  - 2014/03//\r\nPY  - 2014')
  expect(dated('2014', 'year')).toContain('DA  - 2014///\r\nPY  - 2014')
  expect(toRis(bare)).not.toMatch(/^(?:DA|PY|AU|T2|UR|L2)/m)
})

test('no text ends a line of RIS', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, source) => {
      const lines = toRis(citedOf({ title, source, topics: ['a\nER  - \nTY  - BOOK'] })).split(
        /[\r\n\u2028\u2029\u0085]+/,
      )
      for (const line of lines) expect(line).toMatch(/^(?:[A-Z][A-Z0-9] {2}- .*)?$/u)
      expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(1)
    }),
  )
})

test('writes BibLaTeX', () => {
  expect(toBibLatex(whole)).toMatchInlineSnapshot(`
    "@article{newsfiche-a02f48e799650a6b,
      entrysubtype = {newspaper},
      author = {Winter, Ada B. and {Gulf Wire}},
      title = {{Ferry returns: “Never again” \\& \\{again\\}}},
      journaltitle = {Harbour Post},
      date = {2014-03-02},
      langid = {english},
      language = {en},
      abstract = {She sails on Friday.},
      keywords = {ferries, {storms, winter}},
      library = {Harbour Library clippings},
      url = {https://example.org/archive/articles/ferry-a02f48e7/},
      note = {Original: https://harbourpost.example/ferry; SHA-256: a02f48e799650a6b000000000000000000000000000000000000000000000000},
    }
    "
  `)
})

test('braces stay paired in BibLaTeX, and no sign is a command', () => {
  const hostile = fc.string({ unit: fc.constantFrom(...'{}\\%$#&_~^@,="ab \n'.split('')) })
  fc.assert(
    fc.property(hostile, hostile, (title, name) => {
      const entry = toBibLatex(
        citedOf({ title, authors: [{ literal: name }, { family: name, given: title }] }),
      )
      let depth = 0
      for (const sign of entry) {
        if (sign === '{') depth += 1
        if (sign === '}') depth -= 1
        expect(depth).toBeGreaterThanOrEqual(0)
      }
      expect(depth).toBe(0)
      expect(entry.match(/^@/gm)).toHaveLength(1)
      expect(entry.replace(/\\(?:[{}$&%#_]|text\w+\{\})/g, '')).not.toMatch(/[\\$%#~^]/)
    }),
  )
})

test('cites for Wikipedia, with the copy as archive-url where the day of the capture is known', () => {
  expect(toWikipedia({ ...whole, captured: { value: '2015-01-09', precision: 'day' } })).toBe(
    '{{cite news |last1=Winter |first1=Ada B. |author2=Gulf Wire |date=2 March 2014 |title=Ferry returns: “Never again” & &#123;again&#125; |work=Harbour Post |url=https://harbourpost.example/ferry |url-status=dead |archive-url=https://example.org/archive/articles/ferry-a02f48e7/ |archive-date=9 January 2015}}',
  )
})

test('cites for Wikipedia with a link to the copy where the day of the capture is not known', () => {
  expect(toWikipedia(whole)).toMatch(
    /\|url=https:\/\/harbourpost\.example\/ferry\}\} \[https:\/\/example\.org\/\S+ Copy\] in Harbour Library clippings\.$/,
  )
  expect(toWikipedia(bare)).toBe('{{cite news |title=&#91;First words of it…&#93;}}')
})

test('cites a place for Wikipedia in a parameter of the template', () => {
  const copied = { ...whole, captured: { value: '2015-01-09', precision: 'day' } } as const
  expect(toWikipedia(copied, { paragraph: 7, anchor: 'p7-3fa9c1' })).toMatch(
    /\|archive-url=https:\/\/example\.org\/archive\/articles\/ferry-a02f48e7\/#p7-3fa9c1 \|archive-date=9 January 2015 \|at=para\. 7\}\}$/,
  )
  expect(toWikipedia(bare, { section: 'A | B }}', anchor: 'a-b' })).toBe(
    '{{cite news |title=&#91;First words of it…&#93; |at=section “A {{!}} B &#125;&#125;”}}',
  )
})

test('no text leaves its field of a Wikipedia template', () => {
  const hostile = fc.string({ unit: fc.constantFrom(..."{}[]|<>=~'&# \nab".split('')) })
  fc.assert(
    fc.property(hostile, (title) => {
      const inner = toWikipedia(citedOf({ title })).slice(2, -2).replaceAll('{{!}}', 'bar')
      expect(inner).not.toMatch(/[{}[\]<>\n]|''|~~~/)
      expect(inner.split('|').length).toBeLessThanOrEqual(2)
    }),
  )
})
