import { parseArgs } from 'node:util'
import type { Cited } from '../src/cite/index.ts'
import { openAlbum } from '../src/pressroom/album.ts'
import { stylesWith } from '../src/typesetter.ts'

// What citations cost: the first of them, for which the engine and its styles are loaded; each of the next; and those that
// were kept. Prints processor time of one core.

const { values } = parseArgs({ options: { articles: { type: 'string', default: '2000' } } })
const number = Number(values.articles)
const surnames = ['Winter', 'Ó Mórdha', 'van Gogh', 'Carhaix', 'Hill-Ives']
const citedOf = (index: number): Cited => ({
  id: index.toString(16).padStart(16, '0'),
  title: `Ferry number ${index} returns to the harbour after eleven weeks of storm`,
  authors: surnames.slice(0, index % 4).map((family) => ({ family, given: 'Ada B.' })),
  topics: ['ferries'],
  archive: 'Harbour Library clippings',
  location: index.toString(16).padStart(16, '0'),
  sha256: index.toString(16).padStart(64, '0'),
  ...(index % 5 === 0 ? {} : { source: 'Harbour Post' }),
  ...(index % 7 === 0 ? {} : { issued: { value: '2014-03-02', precision: 'day' } as const }),
  language: index % 3 === 0 ? 'de' : 'en',
  url: `https://example.org/archive/articles/ferry-${index}/`,
})
const articles = Array.from({ length: number }, (_, index) => citedOf(index))

function measure(name: string, count: number, work: () => void): void {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  const each = (user + system) / 1000 / count
  const many = count === 1 ? '' : `${((each * 10_000) / 1000).toFixed(1).padStart(8)} s for 10,000`
  console.log(`${name.padEnd(40)} ${each.toFixed(2).padStart(8)} ms an article ${many}`)
}

const { styles, around } = openAlbum(stylesWith())
const page = (cited: Cited, sheet?: string): string | undefined =>
  around(sheet, () => {
    for (const style of styles) style.cite(cited)
  }).sheet

console.log(`${styles.length} styles, ${number} articles, ${process.version}`)
measure('the first article, with the start', 1, () => page(citedOf(number)))
const sheets: string[] = []
measure('the next, formatted', number, () => {
  for (const cited of articles) sheets.push(page(cited) ?? '')
})
measure('the same, as they were kept', number, () => {
  for (const [index, cited] of articles.entries()) page(cited, sheets[index])
})
const bytes = sheets.reduce((sum, sheet) => sum + Buffer.byteLength(sheet), 0)
console.log(`kept: ${Math.round(bytes / number)} bytes an article`)
