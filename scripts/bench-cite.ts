import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Cited, citationStyles, loadStyle, withOurs } from '../src/cite/index.ts'
import { remembering, tidyLedgers } from '../src/ledger.ts'

// What citations cost: ours, an engine's, and those that a ledger remembers; and what each thread that asks the
// engine pays before its second article. Prints seconds of one core.

const { values } = parseArgs({ options: { articles: { type: 'string', default: '10000' } } })
const articles = Array.from(
  { length: Number(values.articles) },
  (_, index): Cited => ({
    id: index.toString(16).padStart(16, '0'),
    title: `Ferry number ${index} returns to the harbour after eleven weeks of storm`,
    authors: [{ family: 'Winter', given: 'Ada' }],
    topics: ['ferries'],
    archive: 'Harbour Library clippings',
    location: index.toString(16).padStart(16, '0'),
    sha256: index.toString(16).padStart(64, '0'),
    source: 'Harbour Post',
    issued: { value: '2014-03-02', precision: 'day' },
    language: 'en',
    url: `https://example.org/archive/articles/ferry-${index}/`,
  }),
)

async function measure(name: string, work: () => unknown): Promise<void> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  console.log(`${name.padEnd(44)} ${((user + system) / 1e6).toFixed(2).padStart(8)} s`)
}

const csl = (name: string): string =>
  readFileSync(join(import.meta.dirname, `../tests/cite/csl/${name}.csl`), 'utf8')
const five = [
  'apa',
  'chicago-author-date',
  'modern-language-association',
  'harvard-cite-them-right',
  'vancouver',
]
const folder = mkdtempSync(join(tmpdir(), 'newsfiche-'))
try {
  console.log(`${articles.length} articles`)
  await measure('our five styles', () => {
    for (const cited of articles) for (const style of citationStyles) style.cite(cited)
  })
  await measure('the engine’s five, their first article', async () => {
    const engines = await Promise.all(five.map((name) => loadStyle(csl(name))))
    for (const cited of articles.slice(0, 1))
      for (const style of withOurs(engines)) style.cite(cited)
  })
  const engine = await loadStyle(csl('apa'))
  await measure('one style of the engine, first build', () => {
    const style = remembering(folder, engine)
    for (const cited of articles) style.cite(cited)
  })
  await measure('one style of the engine, later builds', () => {
    const style = remembering(folder, engine)
    for (const cited of articles) style.cite(cited)
    tidyLedgers(folder, [engine], new Map(articles.map((cited) => [cited.id, cited])))
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
