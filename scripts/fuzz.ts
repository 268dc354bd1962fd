import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { faultsOf } from './fuzz/judge.ts'
import { printed } from './fuzz/print.ts'
import { asPages, saved } from './fuzz/saved.ts'
import { madeUp, mutated, noise, type Sent } from './fuzz/texts.ts'

/*
 * Throws hostile text at everything between the bytes of a file and the bytes of the site.
 *
 *   npm run fuzz -- --minutes 10          until the time is over, each round with the next seed
 *   npm run fuzz -- --rounds 1 --seed 7   the same texts each time
 *
 * Ctrl-C ends it after the round that is under way, and it says what it did.
 * What fails is shrunk, said and kept in `fuzz-findings/`; put it into `tests/hostile/regressions/`.
 */
const root = join(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '1' },
    rounds: { type: 'string' },
    runs: { type: 'string', default: '500' },
    output: { type: 'string', default: join(root, 'fuzz-findings') },
  },
})

/** Files of the project that are articles. */
function corpus(): Sent[] {
  return ['seeds', 'examples/articles', 'tests/fixtures'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:txt|md|html?)$/.test(path) && !/(?:blocks|messages)\.txt$/.test(path))
      .sort()
      .map((path) => ({ path, bytes: readFileSync(join(root, folder, path)) })),
  )
}

const articles = corpus()
const texts = [...articles, ...asPages(articles)]
const started = process.cpuUsage()
const minutes = (): number => {
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 60_000_000
}
const rounds = values.rounds === undefined ? Number.POSITIVE_INFINITY : Number(values.rounds)
const limit = values.rounds === undefined ? Number(values.minutes) : Number.POSITIVE_INFINITY
const slow = 5_000_000
let seed = Number(values.seed)
let tried = 0
let found = 0
let ended = false
process.once('SIGINT', () => {
  ended = true
})
for (let round = 0; round < rounds && minutes() < limit && !ended; round += 1, seed += 1) {
  const result = fc.check(
    fc.property(
      fc.oneof(
        { weight: 5, arbitrary: madeUp },
        { weight: 4, arbitrary: saved },
        { weight: 4, arbitrary: mutated(texts) },
        { weight: 1, arbitrary: noise },
      ),
      (sent) => {
        tried += 1
        const before = process.cpuUsage()
        const faults = faultsOf(printed(sent))
        const { user } = process.cpuUsage(before)
        if (user > slow) faults.push(`took ${Math.round(user / 1000)} ms of CPU time`)
        if (faults.length > 0) throw new Error(faults.slice(0, 5).join('\n'))
      },
    ),
    { seed, numRuns: Number(values.runs), endOnFailure: false },
  )
  // A signal is heard between rounds only, since a round leaves the thread to nothing else.
  await new Promise((resolve) => setImmediate(resolve))
  if (!result.failed) continue
  found += 1
  console.error(
    `seed ${seed}: ${result.errorInstance instanceof Error ? result.errorInstance.stack?.slice(0, 1200) : 'failed'}`,
  )
  for (const { path, bytes } of result.counterexample?.[0] ?? []) {
    const name = path.replace(/[^\w.-]/g, '_').slice(-60)
    const place = join(values.output, String(seed), name)
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, bytes)
    console.error(`  ${place}`)
  }
}
console.log(
  `${tried} texts in ${minutes().toFixed(1)} minutes of CPU time, seeds ${values.seed} to ${seed - 1}: ${found === 0 ? 'nothing found' : `${found} found`}`,
)
process.exitCode = found === 0 ? 0 : 1
