import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { resolveConfig } from '../src/configure.ts'
import { publish } from '../src/pressroom/publish.ts'
import { typeQueries } from './bench-search/browser-bench.ts'
import { makeIndex, type Took } from './bench-search/index-bench.ts'

/*
 * What searching costs: making the index of invented articles, from nothing and with one of them
 * changed, and answering somebody who types, in a browser.
 *
 *   npm run bench:search              10,000 articles
 *   npm run bench:search -- 100000    more
 *   npm run bench:search -- 10000 ../kept   keeps the index there; the next time it indexes one change only
 */
const count = Number(process.argv[2] ?? 10_000)
const kept = process.argv[3]
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 })
const folder = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), 'newsfiche-bench-'))

function tell(what: string, { seconds, memory, files, bytes }: Took): void {
  console.log(
    `${what.padEnd(34)}${number.format(seconds).padStart(8)} s ${number.format(memory).padStart(7)} MiB` +
      `  ${number.format(files)} files of ${number.format(bytes / 1e6)} MB`,
  )
}

try {
  // The search page of a site with one article; the index of the many then takes the place of its own.
  const input = join(folder, 'articles')
  const output = join(folder, 'site')
  const isThere = existsSync(join(folder, 'cache'))
  mkdirSync(input, { recursive: true })
  writeFileSync(join(input, 'ferry.txt'), 'Ferry returns\n\nThe ferry was back on Monday.\n')
  await publish({ ...resolveConfig({ output }, input), output }, { cache: false })
  console.log(`${number.format(count)} invented articles of 500 words\n`)
  if (!isThere) tell('index from nothing', await makeIndex(count, folder))
  tell('index with one article changed', await makeIndex(count, folder, Math.floor(count / 2)))
  console.log('')
  const { answers, first, ofPage, bytes } = await typeQueries(output)
  console.log(`the page, with its typefaces       ${number.format(ofPage / 1000).padStart(8)} kB`)
  console.log(`fetched before the first answer    ${number.format(bytes / 1000).padStart(8)} kB\n`)
  console.log('from key to answer                    keys  median  95 of 100  the page’s work')
  for (const { kind, keys, median, late, work } of [first, ...answers])
    console.log(
      `${kind.padEnd(36)}${String(keys).padStart(6)}${String(median).padStart(6)} ms${String(late).padStart(8)} ms${String(work).padStart(14)} ms`,
    )
} finally {
  if (!kept) rmSync(folder, { recursive: true, force: true })
}
