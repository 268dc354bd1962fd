import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../scripts/eval/predict.ts'
import { mend } from '../../src/model/index.ts'
import { findRepairs } from '../../src/parse/damage/repairs.ts'

const mended = (text: string): string => mend(text, findRepairs(text)).read(0, text.length)

/** A text whose UTF-8 was taken for ISO 8859-1, as the bytes say it. */
const asLatin1 = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join('')

const damaged: ReadonlyArray<readonly [damage: string, text: string, read: string]> = [
  ['quotes of UTF-8', 'â€œWe waitâ€\u009d, she said.', '“We wait”, she said.'],
  ['an apostrophe of UTF-8', 'the board donâ€™t know', 'the board don’t know'],
  ['accents of UTF-8', 'le cafÃ© du thÃ©Ã¢tre', 'le café du théâtre'],
  ['accents of UTF-8, twice', 'le cafÃƒÂ© rouvre', 'le café rouvre'],
  ['Cyrillic letters', asLatin1('Мост откроют в июне'), 'Мост откроют в июне'],
  ['Greek letters', asLatin1('γέφυρα του φάρου'), 'γέφυρα του φάρου'],
  ['Chinese characters', asLatin1('大桥将于六月开放'), '大桥将于六月开放'],
  ['a no-break space', 'the war.Â\u00a0Nobody came.', 'the war.\u00a0Nobody came.'],
  ['what is left of one', 'at the weekend.Â Nobody came.', 'at the weekend. Nobody came.'],
  ['what is left of one, at the end', 'at the weekend.Â', 'at the weekend.'],
  [
    'Mac Roman',
    'No¬†one came, ‚Äúnot evenâ€ù the ferry',
    'No\u00a0one came, “not evenâ€ù the ferry',
  ],
  ['Mac Roman accents', 'le caf√© ferme', 'le café ferme'],
  [
    'signs as controls',
    '\u0093We wait\u0094, she said \u0096 and left',
    '“We wait”, she said – and left',
  ],
  ['entities', 'It&#8217;s &quot;open&quot; &amp; free&nbsp;now', 'It’s "open" & free\u00a0now'],
  ['entities, twice', 'the bridge&amp;rsquo;s end', 'the bridge’s end'],
  [
    'EUC-KR',
    '\u00b4\u00d9\u00b8\u00ae\u00b0\u00a1 6\u00bf\u00f9\u00bf\u00a1 \u00b4\u00d9\u00bd\u00c3 \u00bf\u00ad\u00b8\u00b0\u00b4\u00d9\u00b0\u00ed \u00bd\u00c3\u00c0\u00c7\u00c8\u00b8\u00b0\u00a1',
    '다리가 6월에 다시 열린다고 시의회가',
  ],
]

test.each(damaged)('%s: %j', (_damage, text, read) => {
  expect(mended(text)).toBe(read)
})

const sound = [
  '“in early April 2019″, he said',
  "''Two lamps'', he said",
  'IL Y MARQUÉ… et puis « fatigué…» de tout',
  'Sie sagte „Ä“ und „Ü“, dann „Öl“.',
  'IRMÃ» e «MAÇû, Â e Ã no alfabeto',
  'The shelf is 6″ deep, the board 2019″.',
  'Straße, Ångström, Þór, Ñandú, Ðura, naïve – ‚so‘ ist’s',
  'AT&T and R&D; Marks & Spencer',
  "rock 'n' roll, the dogs' bowls, it''s",
  'ÀÉÈÙÂÊÎÔ ÄÖÜ ÄÖÜ ÀÉÈÙ',
  'Việt Nam Â Ă Đ Ê Ô Ơ Ư',
]

test.each(sound)('%j is left alone', (text) => {
  expect(findRepairs(text)).toEqual([])
})

test('repairs can be undone, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('â€œ', 'Ã©', 'Â', ' ', '&amp;', 'âš', 'word', '\n', 'é…»')),
      (parts) => {
        const text = parts.join('')
        let done = 0
        let back = ''
        for (const { start, end, text: was } of findRepairs(text)) {
          expect(start).toBeGreaterThanOrEqual(done)
          back += text.slice(done, start) + was
          done = end
        }
        expect(back + text.slice(done)).toBe(text)
      },
    ),
  )
})

test('offsets of what is read lead back to what is written', () => {
  const text = 'a â€œbâ€™cÂ d'
  const { read, written } = mend(text, findRepairs(text))
  expect(read(0, text.length)).toBe('a “b’c d')
  expect(written(0, 2, 'start')).toBe(text.indexOf('â'))
  expect(written(0, 3, 'end')).toBe(text.indexOf('b'))
  expect(written(0, 3, 'start')).toBe(text.indexOf('b'))
})

describe('an article with damaged characters', () => {
  const text = [
    'Lantern bridge to open again in June',
    'By Zo&euml; Winter',
    'The harbour board said on Monday that the bridge â€œwill certainlyâ€\u009d open in June, after years of work.',
    'Nobody had asked the ferrymen, who have lived well from the closed bridge, and who donâ€™t mind the wait at all.',
    'Source: L&apos;Observateur',
  ].join('\n\n')
  const record = readArticle(text, 'page.txt')

  test('is read as it was written', () => {
    const words = record.sections.flatMap(({ parts }) => parts.map((part) => part.text))
    expect(words[0]).toContain('“will certainly” open')
    expect(words[1]).toContain('don’t mind')
    expect(record.authors?.value).toEqual(['Zoë Winter'])
    expect(record.source?.value.name).toBe("L'Observateur")
  })

  test('keeps its file', () => {
    expect(record.spans.map((span) => span.text).join('')).toBe(text)
    const [evidence] = record.authors?.evidence ?? []
    expect(evidence?.text).toBe('Zo&euml; Winter')
  })

  test('says what was repaired, and where', () => {
    expect(record.repairs?.map(({ read }) => read)).toEqual(['ë', '“', '”', '’', "'"])
    for (const { start, end, text: was } of record.repairs ?? [])
      expect(text.slice(start, end)).toBe(was)
    const said = record.diagnostics.filter(({ rule }) => rule === 'damaged-characters')
    expect(said.map(({ reason }) => reason)).toEqual([
      'Unexpected characters `&euml;`, and 1 more like it, expected `ë`: A character reference of HTML',
      'Unexpected characters `â€œ`, and 2 more like it, expected `“`: UTF-8 that was taken for windows-1252',
    ])
  })

  test('has no repairs when nothing is damaged', () => {
    expect(readArticle('Bridge opens\n\nIt opened on Monday.', 'page.txt').repairs).toBeUndefined()
  })
})
