import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readArticle } from '../../scripts/eval/predict.ts'
import { parseDump } from '../../src/parse/index.ts'
import { toPage } from '../../src/parse/name.ts'
import {
  calibrate,
  readCalibration,
  writeCalibration,
} from '../../src/parse/reading/calibration.ts'
import { weights as calibration } from '../../src/parse/reading/calibration-weights.ts'
import { width } from '../../src/parse/reading/chain.ts'
import { clueCount, nameOfClue, numberOfClue } from '../../src/parse/reading/clues.ts'
import { saidTwice } from '../../src/parse/reading/headline.ts'
import { labels } from '../../src/parse/reading/labels.ts'
import { readPage } from '../../src/parse/reading/read.ts'
import { strictOn } from '../../src/parse/reading/strict.ts'
import { readTable, writeTable } from '../../src/parse/reading/table.ts'
import { weights } from '../../src/parse/reading/weights.ts'

test('a clue is known by its name', () => {
  fc.assert(
    fc.property(fc.nat({ max: clueCount() - 1 }), (number) => {
      expect(numberOfClue(nameOfClue(number))).toBe(number)
    }),
  )
  expect(numberOfClue('weather: fine')).toBeUndefined()
})

test('the table says what was learnt, and nothing else', () => {
  expect(writeTable(readTable(weights))).toBe(weights.trim())
})

const prose = {
  bridge:
    'The bridge was closed for the winter, the harbour board said on Monday, since the lamps along its rail had to be hung anew before the summer.',
  mill: 'An old mill above the town, which nobody had used for sixty years, is to grind corn again from next spring, when its wheel has been mended.',
  ferry:
    'Passengers of the night ferry waited until noon because a chain had broken, and were given soup and bread by the people of the island.',
}

/** What the habits of a page rule out on its lines. */
function ruledOut(...lines: readonly string[]) {
  const path = 'page.txt'
  const page = toPage(parseDump(lines.join('\n'), new VFile({ path }), []), path, 'en')
  return strictOn(page).map(({ noParagraph, noCrosshead }) => [noParagraph, noCrosshead])
}

test('a page whose prose the model would leave out whole is read around its widest line', () => {
  const path = 'page.txt'
  const lines = [
    'News',
    'Shop',
    'The bridge opens',
    prose.bridge,
    prose.mill,
    prose.ferry,
    'Imprint',
  ]
  const page = toPage(parseDump(lines.join('\n\n'), new VFile({ path }), []), path, 'en')
  const model = readTable(weights)
  const text = labels.indexOf('paragraph')
  const averse = model.moves.map((move, pair) => (pair % width === text ? move - 60 : move))
  const read = readPage(page, { model: { ...model, moves: averse } })
  const widest = Math.max(...lines.map(({ length }) => length))
  expect(
    read.flatMap(({ label }, block) => (label === 'paragraph' ? [lines[block]?.length] : [])),
  ).toContain(widest)
})

test('where blank lines part all prose, lines that cling together are not of the body', () => {
  const found = ruledOut(
    prose.bridge,
    '',
    'Lantern days',
    'Marrowick market',
    'All about ferries',
    '',
    prose.mill,
    '',
    'What happens now',
    '',
    prose.ferry,
  )
  expect(found).toEqual([
    [false, false],
    [true, true],
    [true, true],
    [true, true],
    [false, false],
    [false, false],
    [false, false],
  ])
})

test('a pull quote is no paragraph, the sentence that it was pulled from is one', () => {
  const found = ruledOut(
    'The mayor was tired. The lamps must burn again before the summer ends, she said to the board.',
    '',
    'The lamps must burn again before the summer ends',
    '',
    prose.bridge,
  )
  expect(found.map(([noParagraph]) => noParagraph)).toEqual([false, true, false])
})

test('a line that speaks for the publisher is not of the body', () => {
  const found = ruledOut(
    prose.bridge,
    '',
    'Sign up to our newsletter and read our journalism, whenever you like.',
    '',
    prose.mill,
  )
  expect(found[1]).toEqual([true, true])
})

test('a line that points to another article is not of the text', () => {
  expect(
    ruledOut('Read more: The mill above the town', '', 'Lire aussi : Le moulin', '', 'The mill'),
  ).toEqual([
    [true, true],
    [true, true],
    [false, false],
  ])
})

test('what leads on to the next line, or has two sentences, heads no section', () => {
  expect(
    ruledOut(
      'Three things cannot be borrowed here:',
      '',
      'She looked at the linen on the lines of the village. It moved, and so there was wind.',
      '',
      '1. Why the lamps of the old bridge had to be hung anew.',
    ),
  ).toEqual([
    [false, true],
    [false, true],
    [false, false],
  ])
})

test('confidence is how often such chances came true', () => {
  const own = readCalibration('crosshead\t0.5 0.2')
  expect(calibrate(own, 'crosshead', 0.5)).toBeCloseTo(0.55, 2)
  expect(calibrate(own, 'crosshead', 0.95)).toBeLessThan(0.95)
  expect(calibrate(own, 'crosshead', 0.9)).toBeGreaterThan(calibrate(own, 'crosshead', 0.8))
  expect(calibrate(own, 'aside', 0.8)).toBe(0.8)
  expect(writeCalibration(readCalibration(calibration))).toBe(calibration.trim())
})

test('of two lines above the text the headline is chosen, and the page is read around it', () => {
  const standfirst =
    'Two towers, forty lamps and one quarrel: how the town of Marrowick spent the winter of its bridge'
  const { headline } = readArticle(
    [
      'A bridge that nobody may cross',
      standfirst,
      'By Jane Doe',
      'May 3, 2019',
      ...Object.values(prose),
    ].join('\n\n'),
    'page.txt',
  )
  expect(headline?.value).toBe('A bridge that nobody may cross')
})

test('the name of the outlet behind the headline is not of it, when the page knows it without', () => {
  const body = [prose.bridge, prose.mill, prose.ferry]
  const headlineOf = (...head: readonly string[]): string | undefined =>
    readArticle([...head, ...body].join('\n\n'), 'page.txt').headline?.value
  const title = 'Bridge of Marrowick stays closed until the summer'
  expect(headlineOf(`${title} - Gulf Courier`, title, 'By Jane Doe, 3 May 2019')).toBe(title)
  expect(headlineOf(`${title} | Gulf Courier`, 'Gulf Courier', 'By Jane Doe, 3 May 2019')).toBe(
    title,
  )
  expect(headlineOf('Marrowick - a town waits for its bridge', 'By Jane Doe, 3 May 2019')).toBe(
    'Marrowick - a town waits for its bridge',
  )
})

test('the way to an article is not its headline', () => {
  const body = [prose.bridge, prose.mill, prose.ferry]
  for (const trail of ['Sport | Rowing', 'News|Life|Bread & Soup|', 'Home > Sea > Lighthouses'])
    expect(
      readArticle(
        [
          trail,
          'Rowers wait for the harbour bridge to open',
          'By Jane Doe, 3 May 2019',
          ...body,
        ].join('\n\n'),
        'page.txt',
      ).headline?.value,
    ).toBe('Rowers wait for the harbour bridge to open')
})

test('the fittest line of a page that says it twice in a row is its headline, other lines are not', () => {
  const path = 'page.txt'
  const titleOf = (...head: readonly string[]): number | undefined => {
    const lines = [...head, prose.bridge, prose.mill, prose.ferry]
    const page = toPage(parseDump(lines.join('\n\n'), new VFile({ path }), []), path, 'en')
    return saidTwice(page)?.block
  }
  const title = 'Harbour board closes the bridge for the winter'
  expect(titleOf('News', title, title)).toBe(1)
  expect(titleOf('News', title)).toBeUndefined()
  expect(titleOf(title, 'Old mill', 'Old mill')).toBeUndefined()
})

test('words glued before the headline are not of it, when the page says them for themselves', () => {
  const body = [
    'Die Brücke am Hafen bleibt den Winter über geschlossen, teilte das Amt am Montag mit, weil die Lampen am Geländer neu gehängt werden.',
    'Eine Fähre fährt bis dahin jede halbe Stunde über den Fluss, und die Fährleute freuen sich über die vielen Gäste aus der Stadt.',
    'Die Bewohner der Insel haben den Wartenden in der ersten Nacht Suppe und Brot gebracht, wie der Kapitän am Morgen erzählte.',
  ]
  const headlineOf = (line: string, ...foot: readonly string[]): string | undefined =>
    readArticle([line, 'Von Jana Doll', '3. Mai 2019', ...body, ...foot].join('\n\n'), 'page.txt')
      .headline?.value
  const rest = 'Fähre rettet den Sommer der Insulaner'
  expect(headlineOf(`Alter Hafen ${rest}`, '• Alter Hafen')).toBe(rest)
  expect(headlineOf(`Alter Hafen ${rest}`, 'Der „Alter Hafen“ liegt im Osten.')).toBe(rest)
  expect(headlineOf(`Alter Hafen ${rest}`)).toBe(`Alter Hafen ${rest}`)
  expect(headlineOf(`Alter Hafen ${rest}`, '• Alter Hafen', 'Die Alter Hafen Fähre')).toBe(
    `Alter Hafen ${rest}`,
  )
})

test('sentences in a list between headline and text sum it up', () => {
  const points = [
    '• The lamps along the rail are to be hung anew before the summer.',
    '• The mill above the town is to grind corn again from next spring.',
    '• Passengers of the night ferry were given soup and bread.',
  ]
  const { standfirst } = readArticle(
    [
      'A winter without the harbour bridge',
      'By Jane Doe, 3 May 2019',
      points.join('\n'),
      prose.bridge,
      prose.mill,
      prose.ferry,
    ].join('\n\n'),
    'page.txt',
  )
  expect(standfirst?.value).toHaveLength(3)
})

test.each(['A ferry', 'Ferry'])(
  'of a few lines, the one above the first sentence is the headline: %s',
  (title) => {
    const { headline, sections } = readArticle(
      `${title}\n\n${prose.ferry}\n\nIt sailed on Tuesday.\n`,
      'page.txt',
    )
    expect(headline?.value).toBe(title)
    expect(sections.flatMap(({ parts }) => parts.map(({ text }) => text))).toEqual([
      prose.ferry,
      'It sailed on Tuesday.',
    ])
  },
)

test('a sentence between headline and byline is the standfirst', () => {
  const sum = 'The lamps along the rail of the bridge have to be hung anew, the board says'
  const { standfirst } = readArticle(
    `Bridge closed until the summer\n\n${sum}\n\nBy Ada Winter\n\n${prose.bridge}\n\n${prose.mill}\n\n${prose.ferry}\n`,
    'page.txt',
  )
  expect(standfirst?.value).toEqual([sum])
})

test('in Markdown, a first paragraph in italics is the standfirst; in plain text an asterisk alone is no bullet', () => {
  const lead = 'The lamps along the rail of the bridge have to be hung anew.'
  const body = `${prose.bridge}\n\n${prose.mill}\n`
  expect(
    readArticle(`# Bridge closed\n\n*${lead}*\n\n${body}`, 'page.md').standfirst?.value,
  ).toEqual([lead])
  expect(
    readArticle(`# Bridge closed\n\n${lead}\n\n*${prose.ferry}*\n\n${body}`, 'page.md').standfirst
      ?.value ?? [],
  ).not.toContain(prose.ferry)
})

/** The furniture of a page, by its lines. */
function furnitureOf(text: string): Record<string, string> {
  const { furniture } = readArticle(text, 'page.txt')
  return Object.fromEntries(furniture.map((each) => [each.text, each.kind]))
}

test('what says nothing of itself is of the kind that stands over it, and not of the kind that was over the text', () => {
  const found = furnitureOf(
    [
      'Lantern bridge to open again in June',
      'By Jane Doe',
      'Published: 22:04, 22 Apr 2024',
      'Comments',
      'Two boats beside the quay in fog',
      'Lamps along the rail, seen from the mill at dawn. Photo: Ann Poe for the harbour board',
      'Lamps along the rail, seen from the mill at dawn',
      prose.bridge,
      'READ MORE: Ferry crews to vote again',
      prose.mill,
      prose.ferry,
      '2 Comments',
      'gullwatcher',
      'My aunt has waited for that ferry since Sunday and nobody has told her why.',
      'Related articles',
      'Council to paint the mill',
    ].join('\n'),
  )
  expect(found).toMatchObject({
    'Two boats beside the quay in fog': 'other',
    'Lamps along the rail, seen from the mill at dawn. Photo: Ann Poe for the harbour board':
      'credit',
    'Lamps along the rail, seen from the mill at dawn': 'credit',
    gullwatcher: 'comments',
    'My aunt has waited for that ferry since Sunday and nobody has told her why.': 'comments',
    'Council to paint the mill': 'related',
  })
})

test('a counter names no author', () => {
  const { authors } = readArticle(
    ['사과밭에 누운 사람들', '조회 2,117', prose.bridge, prose.mill].join('\n'),
    'page.txt',
  )
  expect(authors?.value ?? []).not.toContain('조회')
})
