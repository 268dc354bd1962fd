import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { saveToPage } from './bench/dev.ts'
import { type Row, table } from './bench/report.ts'
import { measure, median, type Took, versionOf } from './bench/stopwatch.ts'
import {
  changeArticle,
  changeSidecar,
  clear,
  type Workload,
  writeWorkload,
} from './bench/workload.ts'

/*
 * Builds archives of made-up articles, ours from raw dumps and Hugo's from the same as Markdown, in turn,
 * and prints medians and the ratios of each pair.
 *
 *   npm run bench                        1,000 articles, five times
 *   npm run bench -- 1000 10000 100000   three sizes
 *   npm run bench -- 10000 --runs 3      three times
 *   npm run bench -- 10000 --dev         `newsfiche dev` as well
 *   npm run bench -- --folder /var/tmp   where to put the workload
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    folder: { type: 'string', default: tmpdir() },
    dev: { type: 'boolean', default: false },
  },
})
const root = join(import.meta.dirname, '..')
const sizes = positionals.length > 0 ? positionals.map(Number) : [1000]
const runs = Number(values.runs)
const newsfiche = [process.execPath, join(root, 'dist/bin/cli.js')]
mkdirSync(values.folder, { recursive: true })
const scratch = mkdtempSync(join(values.folder, 'newsfiche-bench-'))
const hugo = versionOf('hugo')

const say = (text: string): void => void process.stderr.write(`${text}\n`)

/** What was measured of one thing, run by run. */
interface Measured {
  readonly full: Took[]
  readonly hugo: Took[]
  readonly same: Took[]
  readonly article: Took[]
  readonly sidecar: Took[]
}

const build = (workload: Workload): Promise<Took> =>
  measure([...newsfiche, 'build', workload.dumps, '--output', workload.site, '--quiet'], {
    cwd: scratch,
  })

async function buildHugo(workload: Workload): Promise<Took> {
  const site = join(scratch, 'hugo-site')
  try {
    return await measure(['hugo', '--quiet', '--destination', site], { cwd: workload.hugo })
  } finally {
    rmSync(site, { recursive: true, force: true })
  }
}

async function measureSize(workload: Workload): Promise<Measured> {
  const measured: Measured = { full: [], hugo: [], same: [], article: [], sidecar: [] }
  for (let run = 0; run < runs; run += 1) {
    clear(workload)
    measured.full.push(await build(workload))
    if (hugo) measured.hugo.push(await buildHugo(workload))
    measured.same.push(await build(workload))
    changeArticle(workload, `Run${run}`)
    measured.article.push(await build(workload))
    changeSidecar(workload, `Run${run}`)
    measured.sidecar.push(await build(workload))
    say(`${workload.count} articles, run ${run + 1} of ${runs}`)
  }
  return measured
}

/** Rows of the table for one size. */
function rowsOf(size: number, measured: Measured): Row[] {
  const count = size.toLocaleString('en')
  const row = (what: string, took: readonly Took[], reach: Row['reach']): Row => ({
    what: `${what}, ${count}`,
    took,
    peer: measured.hugo,
    reach,
  })
  const full = {
    1000: { wall: 2.5 },
    10000: { wall: 0.8, memory: 0.6 },
    100000: { wall: 0.5, memory: 0.2 },
  }
  return [
    row('full build, empty cache', measured.full, full[size as keyof typeof full] ?? {}),
    row('nothing changed', measured.same, { wall: 0.15 }),
    row('one article changed', measured.article, { wall: 0.2 }),
    row('one sidecar changed', measured.sidecar, { wall: 0.2 }),
  ]
}

/** One article with us, one page with Eleventy alone. */
async function measureSeed(): Promise<Row> {
  const page = join(scratch, 'page')
  mkdirSync(page)
  writeFileSync(join(page, 'index.md'), '# One page\n\nOne paragraph.\n')
  const workload: Workload = { ...writeWorkload(join(scratch, 'seed'), 1) }
  const eleventy = join(root, 'node_modules/@11ty/eleventy/cmd.cjs')
  const took: Took[] = []
  const peer: Took[] = []
  for (let run = 0; run <= runs; run += 1) {
    clear(workload)
    const one = await build(workload)
    const other = await measure(
      [process.execPath, eleventy, `--input=${page}`, '--output=out', '--quiet'],
      { cwd: page },
    )
    if (run > 0) took.push(one) // the first run is for warming up
    if (run > 0) peer.push(other)
  }
  return {
    what: 'one article, against bare Eleventy with one page',
    took,
    peer,
    reach: { wall: 1.5 },
  }
}

try {
  say(hugo ?? 'There is no `hugo` here: its figures and the ratios are left out')
  const rows = [await measureSeed()]
  const costs: Array<{ size: number; cost: number }> = []
  for (const size of sizes) {
    const workload = writeWorkload(scratch, size)
    const measured = await measureSize(workload)
    rows.push(...rowsOf(size, measured))
    costs.push({ size, cost: median(measured.full.map(({ processor }) => processor)) / size })
    if (values.dev) {
      const seconds = await saveToPage([...newsfiche, 'dev'], workload, runs)
      const took = seconds.map((wall) => ({ wall, processor: Number.NaN, memory: Number.NaN }))
      rows.push({
        what: `dev: saved to shown, ${size.toLocaleString('en')}`,
        took,
        peer: [],
        reach: {},
      })
    }
    for (const path of [workload.dumps, workload.hugo]) rmSync(path, { recursive: true })
    clear(workload)
  }
  console.log(
    `Node ${process.versions.node}, ${availableParallelism()} threads${hugo ? `, ${hugo}` : ''}; medians of ${runs}\n`,
  )
  console.log(table(rows))
  for (const { size, cost } of costs)
    console.log(
      `${size.toLocaleString('en')} articles: ${(cost * 1000).toFixed(2)} ms of processor for each`,
    )
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
