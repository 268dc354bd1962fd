import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressWords } from '../../src/archive/card.ts'
import { rule } from '../../src/counsel/index.ts'
import type { ArticleRecord, Config, Json, Takedown } from '../../src/model/index.ts'
import { policyWith, takedownOf } from '../support/policy.ts'
import { recordOf } from '../support/record.ts'
import { realTexts } from '../support/texts.ts'

const text = `Harbour master Ada Winter denies fraud

By Jörg O’Brien, joerg.obrien@post.example, +44 20 7946 0018

TALLSUND – The harbour master, Ada Winter, said on Monday that she had taken nothing* from the till of the ferry.

What Ada Winter said

“I, ADA
WINTER, have nothing to hide”, she told the harbour board, and Winter, Ada was the name on the door.

The board will meet again on Friday, in the old ferry slip, and hear the engineer of the yard first.

* Winter-Ada is the name of a boat

Source: harbourpost.example
`

function published(
  record: ArticleRecord,
  config: Config = {},
  takedown?: Partial<Takedown>,
): ArticleRecord {
  const takedowns = takedown ? [takedownOf(record.id, takedown)] : []
  const ruling = rule(record, policyWith(config, takedowns))
  if (ruling.kind !== 'publish') throw new Error(`It is not published: ${ruling.kind}`)
  return ruling.record
}

/** What must hold of every record, also of an edited one. */
function expectWhole(record: ArticleRecord): void {
  let end = 0
  for (const span of record.spans) {
    expect(span.start).toBe(end)
    expect(span.text.length).toBe(span.end - span.start)
    end = span.end
  }
  expect(end).toBe(record.origin.length)
  const anchors = new Set<string>([
    ...record.sections.flatMap(({ anchor, parts }) => [
      anchor,
      ...parts.map((part) => part.anchor),
    ]),
    ...record.footnotes.flatMap(({ anchor, calls }) => [
      anchor,
      ...calls.map((call) => call.anchor),
    ]),
    ...[...record.captions, ...record.notes].map(({ anchor }) => anchor),
  ])
  const links = record.sections.flatMap(({ parts }) =>
    parts.flatMap(({ html }) =>
      [...html.matchAll(/href="#([^"]+)"/g)].map(([, name = '']) => name),
    ),
  )
  expect(links.filter((name) => !anchors.has(name))).toEqual([])
}

const folded = (value: unknown): string =>
  JSON.stringify(value)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')

describe('an article that nobody decided about', () => {
  test('is published as the archive is, and hides whom to call', () => {
    const record = recordOf(text)
    const result = published(record)
    expect(result.terms).toEqual({ visibility: 'reading-room', listed: true, file: 'whole' })
    expect(JSON.stringify(result)).not.toMatch(/joerg\.obrien@|7946/)
    expect(result.sections.flatMap(({ parts }) => parts.map((part) => part.text))).toEqual(
      record.sections.flatMap(({ parts }) => parts.map((part) => part.text)),
    )
    expectWhole(result)
  })

  test('hides whom to call in a note under the article, too', () => {
    const note = 'Contact the newsroom: newsroom@harbourpost.example, phone 040 5550199'
    const article = `Storm breaks the northern mole

By Rosa Lind
rosa.lind@harbourpost.example
Tel. +49 40 555 0123

The mole broke on Thursday in three places, and the harbour master closed the northern basin until further notice.

${note}

Source: harbourpost.example
`
    const record = recordOf(article)
    expect(record.notes.map((one) => one.text)).toEqual([note])
    const result = published(record)
    expect(JSON.stringify(result)).not.toMatch(/newsroom@|5550199/)
    expect(result.notes[0]?.text).toBe('Contact the newsroom: …@…, phone ☎…')
    expectWhole(result)
  })

  test('shows whom to call when the keeper wants it', () => {
    const record = recordOf(text)
    const { terms, ...rest } = published(record, { contacts: 'shown' })
    expect(rest).toEqual(record)
    expect(terms?.file).toBe('whole')
  })

  test('is offered without the numbers when they are removed', () => {
    expect(published(recordOf(text), { contacts: 'removed' }).terms?.file).toBe('edited')
    expect(
      published(recordOf('A ferry\n\nThe ferry was back.\n'), { contacts: 'removed' }).terms?.file,
    ).toBe('whole')
  })
})

describe('words that go', () => {
  const removed = [{ words: 'Ada Winter', name: true }]

  test('are nowhere in the record, in whatever way they were written', () => {
    const result = published(
      recordOf(text, '2014 ada_winter.txt', {
        slug: 'ada-winter-denies',
        note: 'about Ada Winter',
        'Ada Winter': 'x',
      }),
      {},
      { removed },
    )
    expect(folded(result)).not.toMatch(/ada winter|winter ada/)
    expect(result.headline?.value).toBe('Harbour master […] denies fraud')
    expect(result.origin.path).toBe('2014 x.txt')
    expect(result.terms?.file).toBe('edited')
    expect(addressWords(result)).not.toContain('winter')
    expectWhole(result)
  })

  test('leave the rest as it was', () => {
    const record = recordOf(text)
    const result = published(record, { contacts: 'shown' }, { removed, replacement: 'W.' })
    const file = result.spans.map((span) => span.text).join('')
    expect(file).toBe(text.replace(/Ada Winter|ADA\nWINTER|Winter[,-] ?Ada/g, 'W.'))
    expect(result.footnotes).toHaveLength(record.footnotes.length)
    expect(result.sections).toHaveLength(record.sections.length)
  })

  test.each([
    [
      'in Markdown, with marks between',
      '# Title\n\nThe man, Ada **Winter**, and [Ada *Winter*](https://p.example/ada-winter "Ada Winter") left.\n',
      'Ada Winter',
    ],
    [
      'composed or not',
      'A ferry\n\nHerr Jo\u0308rg Mu\u0308ller said so on Monday, said the man.\n',
      'Jörg Müller',
    ],
    [
      'with soft hyphens and spaces that do not break',
      'A ferry\n\nMs A\u00adda\u00a0Win\u00adter said so on Monday, said the man.\n',
      'Ada Winter',
    ],
    [
      'with other apostrophes',
      "A ferry\n\nMr O'Brien and Mr O’Brien said so on Monday, in town.\n",
      'O’Brien',
    ],
    [
      'in Cyrillic, and in an address',
      'Паром\n\nКапитан Иван Петров сказал об этом в понедельник вечером.\n\nhttps://p.example/ivan-petrov/\n',
      'Иван Петров',
    ],
    ['in Chinese', '渡轮回来了\n\n船长王小明说，渡轮明天开航，票价不变。\n', '王小明'],
    [
      'as entities',
      '# A ferry\n\nThe man, Ada&#32;Winter or &#65;da Winter, said so on Monday.\n',
      'Ada Winter',
    ],
  ])('%s', (_, article, words) => {
    for (const path of ['a.txt', 'a.md']) {
      const result = published(recordOf(article, path), {}, { removed: [{ words, name: true }] })
      const bare = (value: string): string => value.normalize('NFKC').replace(/[\p{Cf}*_]/gu, '')
      const all = bare(JSON.stringify(result))
      expect(all.toLowerCase()).not.toContain(bare(words).toLowerCase())
      expectWhole(result)
    }
  })

  test.each([
    ['in an address', '[she](https://p.example/%C3%89lodie%20Brandt)'],
    ['in a question to a server', 'https://p.example/?q=%22Elodie+Brandt%22'],
    ['in JSON', '`{"name":"\\u00c9lodie\\u0020Brandt"}`'],
    ['behind the sign for a new line in JSON', '`"seen by\\nÉlodie Brandt"`'],
    ['with a named entity', 'He saw `&Eacute;lodie Brandt` and `&eacute;lodie&nbsp;Bran&shy;dt`.'],
    ['with codes that begin with zeros', '`&#00201;lodie Brandt`, `&#x00C9;LODIE&#32;BRANDT`'],
    ['in wide type', 'Ｅｌｏｄｉｅ　Ｂｒａｎｄｔ'],
  ])('%s', (_, words) => {
    const removed = [{ words: 'Élodie Brandt', name: true }]
    for (const path of ['a.txt', 'a.md']) {
      const article = `Ferry returns to the harbour\n\nThe pilot was there on Monday: ${words} and left.\n`
      const result = published(recordOf(article, path), {}, { removed })
      const file = result.spans.map((span) => span.text).join('')
      expect(file.normalize('NFKC')).not.toMatch(/lodie|brandt/i)
      expect(JSON.stringify(result).normalize('NFKC')).not.toMatch(/lodie|brandt/i)
      expectWhole(result)
    }
  })

  test('are whole words', () => {
    const article = 'A ferry\n\nWinterthur is not Winter, and Ada is not Adam, he said.\n'
    const result = published(recordOf(article), {}, { removed: [{ words: 'Winter', name: true }] })
    expect(result.sections[0]?.parts[0]?.text).toBe(
      'Winterthur is not […], and Ada is not Adam, he said.',
    )
  })

  test('of any kind leave a whole record of any article', () => {
    const texts = realTexts()
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.nat({ max: 3 }),
        ([path, article], at, more) => {
          const words = article.match(/[\p{L}\p{N}]+/gu) ?? []
          const start = at % Math.max(1, words.length)
          const phrase = words.slice(start, start + 1 + more).join(' ')
          const record = recordOf(article, path)
          const result = published(record, {}, { removed: [{ words: phrase, name: false }] })
          expectWhole(result)
          const shown = result.spans.map((span) => span.text).join('')
          const pattern = new RegExp(
            `(?<![\\p{L}\\p{N}])${phrase.replace(/ /g, '[\\s.,-]+')}(?![\\p{L}\\p{N}])`,
            'iu',
          )
          expect(shown).not.toMatch(pattern)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('an excerpt', () => {
  const excerpt = (
    record: ArticleRecord,
    words = 12,
    search: 'shown' | 'words' = 'shown',
  ): ArticleRecord => published(record, { visibility: 'excerpt', excerpt: { words, search } })

  test('has the facts and the first words', () => {
    const result = excerpt(recordOf(text))
    expect(result.headline?.value).toBe('Harbour master Ada Winter denies fraud')
    expect(result.source?.value.name).toBe('harbourpost.example')
    expect(result.sections.flatMap(({ parts }) => parts.map((part) => part.text))).toEqual([
      'TALLSUND – The harbour master, Ada Winter, said on Monday that she […]',
    ])
    expect(result.terms).toMatchObject({ visibility: 'excerpt', file: 'none' })
    expect(result.terms?.withheld?.words).toBeGreaterThan(50)
    expectWhole(result)
  })

  test('holds nothing of the rest', () => {
    const result = folded(excerpt(recordOf(text)))
    for (const words of ['nothing to hide', 'old ferry slip', 'name of a boat', 'from the till'])
      expect(result).not.toContain(words)
  })

  test('may be found by the words of the rest, which are in no order', () => {
    const { terms } = excerpt(recordOf(text), 12, 'words')
    expect(terms?.findable).toContain('slip')
    expect(terms?.findable).toEqual([...(terms?.findable ?? [])].sort())
    expect(terms?.findable).not.toContain('monday')
  })

  test('keeps the address that the article had', () => {
    const bare = recordOf(
      'The ferry Aurelia was back at her quay on Monday, eleven weeks after the storm that tore away her rudder.\n',
    )
    expect(addressWords(excerpt(bare, 2))).toBe(addressWords(bare))
  })

  test('of any article is a whole record without the rest', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...realTexts()),
        fc.nat({ max: 80 }),
        ([path, article], words) => {
          const record = recordOf(article, path)
          const result = excerpt(record, words)
          expectWhole(result)
          const shown = result.sections
            .flatMap(({ parts }) => parts.map((part) => part.text))
            .join(' ')
          expect(shown.split(/\s+/).length).toBeLessThanOrEqual(
            words + result.sections.length * 4 + 4,
          )
          const last = record.sections.at(-1)?.parts.at(-1)?.text ?? ''
          const isLong =
            (record.sections.flatMap(({ parts }) => parts).length ?? 0) > 8 && last.length > 80
          if (isLong && words < 40)
            expect(JSON.stringify(result)).not.toContain(
              JSON.stringify(last.slice(-40)).slice(1, -1),
            )
        },
      ),
      { numRuns: 80 },
    )
  })
})

describe('who may see an article', () => {
  const record = (fields: Record<string, Json> = {}): ArticleRecord =>
    recordOf(text, 'a.txt', fields)

  test.each<[string, Config, Record<string, Json>, string]>([
    ['the archive says so', { visibility: 'public' }, {}, 'public'],
    [
      'its source says so, by name',
      { sources: { 'www.harbourpost.example': { visibility: 'public' } } },
      {},
      'public',
    ],
    [
      'it says so itself, whatever its source says',
      { sources: { 'harbourpost.example': { visibility: 'public' } } },
      { visibility: 'excerpt' },
      'excerpt',
    ],
  ])('%s', (_, config, fields, visibility) => {
    expect(published(record(fields), config).terms?.visibility).toBe(visibility)
  })

  test('is nobody else, when it is private in an archive that is not', () => {
    expect(rule(record({ visibility: 'private' }), policyWith()).kind).toBe('keep')
    expect(
      rule(record(), policyWith({ sources: { 'harbourpost.example': { visibility: 'private' } } }))
        .kind,
    ).toBe('keep')
    expect(
      rule(record({ visibility: 'private' }), policyWith({ visibility: 'private' })).kind,
    ).toBe('publish')
  })

  test('is nobody, when what it says is not understood', () => {
    const ruling = rule(record({ visibility: 'privat' }), policyWith())
    expect(ruling.kind === 'refuse' && ruling.diagnostic.reason).toMatch(
      /^Unexpected `visibility: privat`, expected one of `private`/,
    )
    const broken = recordOf(
      '---\nvisibility: private\ntitle: "x\n---\nFerry\n\nThe ferry was back at her quay.\n',
      'a.md',
    )
    expect(rule(broken, policyWith()).kind).toBe('refuse')
  })

  test('rights and licence come from the article, its source or the archive', () => {
    const config: Config = {
      rights: 'All rights reserved',
      licence: 'none',
      sources: { 'harbourpost.example': { rights: 'Harbour Post' } },
    }
    expect(published(record(), config).terms).toMatchObject({
      rights: 'Harbour Post',
      licence: 'none',
    })
    expect(published(record({ license: 'CC-BY-4.0' }), config).terms?.licence).toBe('CC-BY-4.0')
  })
})

describe('a takedown', () => {
  test('asks search engines to stay away, and leaves the rest', () => {
    expect(published(recordOf(text), {}, { action: 'noindex' }).terms).toMatchObject({
      listed: false,
      file: 'whole',
    })
  })

  test('that buries leaves an address, a reason and a day', () => {
    const record = recordOf(text)
    const ruling = rule(
      record,
      policyWith({}, [takedownOf(record.id.slice(0, 8), { action: 'tombstone' })]),
    )
    expect(ruling.kind === 'bury' && ruling.grave).toEqual({
      id: record.id,
      words: 'harbour-master-ada-winter-denies-fraud',
      reason: 'privacy',
      date: '2026-11-20',
    })
  })

  test('that names words takes them out of the address', () => {
    const record = recordOf(text)
    const removed = [{ words: 'Ada Winter', name: true }]
    const bury = (parts: Partial<Takedown>) => {
      const ruling = rule(
        record,
        policyWith({}, [takedownOf(record.id, { action: 'tombstone', removed, ...parts })]),
      )
      return ruling.kind === 'bury' ? ruling.grave.words : ''
    }
    expect(bury({})).toBe('removed')
    expect(bury({ keepAddress: true })).toBe('harbour-master-ada-winter-denies-fraud')
    expect(published(record, {}, { removed, keepAddress: true }).terms?.address).toBe(
      'harbour-master-ada-winter-denies-fraud',
    )
  })
})
