import { expect, test } from 'vitest'
import { readArticle } from '../../scripts/eval/predict.ts'
import { isPutLikeOutlet } from '../../src/parse/authors/outlet.ts'
import { isGivenName, opensWithFamily } from '../../src/parse/authors/person.ts'

const story = [
  'The harbour board said on Monday that the lantern bridge would open again in June, after three years of work and a long quarrel about its cost.',
  'Nobody had asked the ferrymen, who have lived well from the closed bridge and who gave the workers tea all the same, morning and evening.',
  '“We shall miss the quarrel,” said one of them, who has steered the night ferry since she was nineteen and knows each of its boards by name.',
]

/** The authors of a page with these lines between headline and text, and these below it. */
function authorsOf(head: readonly string[], foot: readonly string[] = []): readonly string[] {
  const lines = ['Lantern bridge to open again in June', ...head, ...story, ...foot]
  return readArticle(lines.join('\n\n'), 'page.txt').authors?.value ?? []
}

const heads: ReadonlyArray<readonly [what: string, head: readonly string[], names: string[]]> = [
  ['a bare name beside the date', ['Maria Winter', '17 July 2024, 11:21'], ['Maria Winter']],
  ['a name shown twice', ['Maria Winter', 'Maria Winter', '17 July 2024'], ['Maria Winter']],
  ['two names', ['By Maria Winter and Peter Sommer'], ['Maria Winter', 'Peter Sommer']],
  [
    'a son of the same name',
    ['By Maria Winter, Peter Sommer, Jr., and Lea Herbst'],
    ['Maria Winter', 'Peter Sommer, Jr.', 'Lea Herbst'],
  ],
  ['the third of a name', ['Peter Sommer III', '17 July 2024'], ['Peter Sommer III']],
  ['a name and its role', ['By Maria Winter, Harbour Reporter'], ['Maria Winter']],
  ['a name, glued to role', ['Maria WinterHarbour Reporter'], ['Maria Winter']],
  ['a name and an age of the page', ['Maria Winter 7 hours ago'], ['Maria Winter']],
  [
    'a name of many words, some of them small',
    ['Anna Van Der Berg|Published 4 months ago'],
    ['Anna Van Der Berg'],
  ],
  ['an outlet that signs with its initials', ['By HPN, 17 July 2024'], ['HPN']],
  [
    'a name beside its outlet',
    ['Maria Winter', 'The Harbour Post', '17 July 2024'],
    ['Maria Winter'],
  ],
  [
    'a name glued to its outlet',
    ['Maria WinterThe Harbour Post', '17 July 2024'],
    ['Maria Winter'],
  ],
  ['a name before its outlet', ['Maria Winter · Gulf News · 17 July 2024'], ['Maria Winter']],
  [
    'two names with a word of one letter between',
    ['By Juana Díaz y Luis Roa', '17 July 2024'],
    ['Juana Díaz', 'Luis Roa'],
  ],
  ['a name with such a word in it', ['By José Ortega y Gasset'], ['José Ortega y Gasset']],
  ['a role before the name', ['By our staff reporter Maria Winter'], ['Maria Winter']],
  ['a role on the next line', ['Maria Winter', 'Staff Writer', '17 July 2024'], ['Maria Winter']],
  [
    'an editor behind the author',
    ['Reporting by Maria Winter; Editing by Peter Sommer'],
    ['Maria Winter'],
  ],
  ['an agency that signs', ['By Reuters', '17 July 2024'], ['Reuters']],
]

test.each(heads)('%s', (_what, head, names) => {
  expect(authorsOf(head)).toEqual(names)
})

test('who took the picture is no author', () => {
  expect(authorsOf(['Photo: Maria Winter'])).toEqual([])
  expect(authorsOf(['By Peter Sommer', 'Photo: Maria Winter'])).toEqual(['Peter Sommer'])
  expect(authorsOf(['(Maria Winter / AP)'])).toEqual([])
  expect(authorsOf(['Image: Maria Winter/Peter Sommer', '17 July 2024'])).toEqual([])
})

test('authors listed one a line are taken together, though no list knows their given names', () => {
  expect(
    authorsOf(['Share', 'Save', 'By', 'Maria Winter', 'Peter Sommer', 'Uzo Nkata', 'Mpho Sello']),
  ).toEqual(['Maria Winter', 'Peter Sommer', 'Uzo Nkata', 'Mpho Sello'])
})

test('authors listed one a line, each of them twice, are taken together', () => {
  expect(
    authorsOf(['Von', 'Uzo Nkata', 'Uzo Nkata', 'Mpho Sello', 'Mpho Sello', '17. Juli 2024']),
  ).toEqual(['Uzo Nkata', 'Mpho Sello'])
})

test('neither a picture nor an item of a list that names somebody is an author', () => {
  expect(authorsOf(['By Peter Sommer', 'winter.jpg'])).toEqual(['Peter Sommer'])
  expect(
    authorsOf(['Peter Sommer', '17 July 2024', '• Maria Winter An old quarrel about the bridge']),
  ).toEqual(['Peter Sommer'])
})

test('an outlet is told by its article or by a word for what it is', () => {
  expect(
    ['The Harbour Post', 'Les Temps', 'Gulf News', 'Neue Zeitung'].every(isPutLikeOutlet),
  ).toBe(true)
  expect(['Maria Winter', 'Emily Post', 'Uzo Nkata', 'News'].some(isPutLikeOutlet)).toBe(false)
})

test('an outlet gives way to the name that leads its line', () => {
  expect(authorsOf(['Uzo Nkata / Reuters / 17 July 2024'])).toEqual(['Uzo Nkata'])
})

test('whom the text is about gives way to who wrote it', () => {
  const text = `Anna Ferreira opens the bridge\n\nAnna Ferreira\n\nMaria Winter\n\n17 July 2024\n\nAnna Ferreira cut the ribbon on Monday, after three years of work and a long quarrel about its cost.\n\n${story.join('\n\n')}`
  expect(readArticle(text, 'page.txt').authors?.value).toEqual(['Maria Winter'])
})

test('several names without anything between are cut before given names', () => {
  expect(authorsOf(['By Maria Winterfeld Anna Giulia Sommerhof Peter Herbst'])).toEqual([
    'Maria Winterfeld',
    'Anna Giulia Sommerhof',
    'Peter Herbst',
  ])
})

test('the confidence is that of the least sure name', () => {
  const text = ['Lantern bridge to open', 'By Maria Winter', ...story].join('\n\n')
  const { authors } = readArticle(text, 'page.txt')
  expect(authors?.confidence).toBeGreaterThan(0.7)
  expect(authors?.confidence).toBeLessThan(1)
})

test('given names are known in any case, also as a part of a double name', () => {
  expect(['MARIA', 'maria', 'Anna-Lena', 'Иван', 'سارة'].every(isGivenName)).toBe(true)
  expect(['Reporter', 'Harbour', ''].some(isGivenName)).toBe(false)
})

test('family names stand first in the east', () => {
  expect(['김영수', '王小明', '高橋一郎'].every(opensWithFamily)).toBe(true)
  expect(['金融機関', '速報'].some(opensWithFamily)).toBe(false)
})
