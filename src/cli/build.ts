import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { UsageError } from '../configure.ts'
import type { Diagnostic, ResolvedConfig } from '../model/index.ts'
import type { Tally } from '../pressroom/edition.ts'
import type { Outcome } from '../pressroom/outcome.ts'
import { publish } from '../pressroom/publish.ts'
import type { Phase } from '../pressroom/run.ts'
import { colophonName } from '../publish/colophon.ts'
import { type Command, type Desk, exit, given } from './command.ts'
import { configOf } from './locate.ts'
import { sentenceOf, systemErrorOf } from './machine.ts'
import { createProgress } from './progress.ts'

/** Publish a folder of articles. */
export const build: Command = {
  name: 'build',
  operands: '[FOLDER]',
  summary: 'publish a folder of articles as a website',
  about:
    'Reads the articles in FOLDER (default: this one) and writes the archive.\n' +
    'The site is made beside the old one and takes its place when it is whole.\n' +
    'A file that cannot be published is named, and everything else is published.',
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'FOLDER',
      about: 'where to write the site (default: _site)',
    },
    config: {
      type: 'string',
      short: 'c',
      value: 'FILE',
      about: 'configuration (default: newsfiche.config.js or .ts in FOLDER)',
    },
    title: { type: 'string', value: 'WORDS', about: 'name of the archive' },
    url: { type: 'string', value: 'ADDRESS', about: 'address that the site will have' },
    'max-fragments': {
      type: 'string',
      value: 'COUNT',
      about: 'most files for the texts of search results (default: 5000)',
    },
    'no-cache': {
      type: 'boolean',
      about: 'make every page anew, and leave the cache alone',
    },
    profile: {
      type: 'string',
      value: 'FOLDER',
      about: 'note what takes the time, in a .cpuprofile for each thread',
    },
    strict: { type: 'boolean', about: 'exit with 1 when there are warnings or errors' },
    quiet: { type: 'boolean', short: 'q', about: 'say nothing but errors' },
  },
  async run([folder], options, desk) {
    const site = await configOf(folder, options, desk)
    const started = performance.now()
    const quiet = options.quiet === true
    const progress = createProgress(desk, quiet)
    await checkOutput(site)
    const cache = options['no-cache'] !== true
    const profile = given(options, 'profile')
    const traces = profile === undefined ? undefined : resolve(desk.folder, profile)
    const outcome = await traced(traces, () =>
      tryToPublish(site, { cache, watch: progress.watch, ...(traces ? { traces } : {}) }, desk),
    )
    progress.end()
    if (!outcome) return exit.failed
    const { tally, written } = outcome
    for (const notice of tally.notices) desk.talk(`${notice}\n`)
    const took = tookOf((performance.now() - started) / 1000, progress.times())
    if (!quiet) desk.talk(summary(tally, written, took, siteOf(site, desk)))
    tellOf(tally, quiet, desk)
    return options.strict === true && tally.worrying > 0 ? exit.found : exit.done
  },
}

/** Say what could not be published, and what is to be looked at; to who wants quiet only what is wrong. */
function tellOf({ refusals, queries }: Tally, quiet: boolean, { talk }: Desk): void {
  const isTold = ({ severity }: Diagnostic): boolean => !quiet || severity === 'error'
  for (const { path, diagnostic } of refusals)
    if (isTold(diagnostic)) talk(`Not published: ${path}: ${diagnostic.reason}\n`)
  for (const { path, diagnostic } of queries)
    if (isTold(diagnostic)) talk(`${placeOf(path, diagnostic)}: ${diagnostic.reason}\n`)
}

/** Do something, and note what this thread is at meanwhile, when there is a folder for it. */
async function traced<Result>(
  folder: string | undefined,
  work: () => Promise<Result>,
): Promise<Result> {
  if (folder === undefined) return work()
  const { startTrace } = await import('../trace.ts')
  const trace = await startTrace()
  try {
    return await work()
  } finally {
    await trace.end(join(folder, 'main.cpuprofile'))
  }
}

/** Publish; what the system does not allow is said, and what became of the site. */
async function tryToPublish(
  site: ResolvedConfig,
  options: Parameters<typeof publish>[1],
  desk: Desk,
): Promise<Outcome | undefined> {
  const stood = existsSync(site.output)
  try {
    return await publish(site, options)
  } catch (error) {
    const failure = systemErrorOf(error)
    if (!failure) throw error
    desk.talk(`newsfiche: ${sentenceOf(failure)}\n`)
    if (stood) desk.talk(`The site that was there is as it was: ${siteOf(site, desk)}\n`)
    return undefined
  }
}

const placeOf = (path: string, { line }: Diagnostic): string =>
  line === undefined ? path : `${path}:${line}`

const siteOf = ({ output }: ResolvedConfig, { folder }: Desk): string =>
  relative(folder, output) || '.'

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`

const phases: Readonly<Record<Phase, string>> = {
  reading: 'files',
  printing: 'pages',
  searching: 'search',
  closing: 'lists',
}

const longBuild = 5

/** How long it took and, where it was long, what of it. */
function tookOf(seconds: number, times: ReadonlyMap<Phase, number>): string {
  const parts = [...times].map(([phase, time]) => `${phases[phase]} ${time.toFixed(1)}`)
  return `${seconds.toFixed(1)} seconds${seconds >= longBuild && parts.length > 1 ? ` (${parts.join(', ')})` : ''}`
}

function summary(tally: Tally, written: number, took: string, output: string): string {
  const figures = [
    count(tally.articles, 'article'),
    count(tally.sections, 'section'),
    count(tally.footnotes, 'footnote'),
    count(tally.messages, 'message'),
    count(tally.pages, 'page'),
  ]
  const withheld = [
    ...(tally.kept > 0 ? [`${count(tally.kept, 'article')} kept private`] : []),
    ...(tally.tombstones > 0 ? [count(tally.tombstones, 'tombstone')] : []),
  ]
  const rest = withheld.length > 0 ? `${withheld.join(', ')}\n` : ''
  return `${figures.join(', ')}${written === 0 ? ', nothing changed' : ''} in ${took}: ${output}\n${rest}`
}

/**
 * Never replace a folder that somebody else filled, nor one that the articles are in.
 *
 * @param site
 *   Configuration.
 * @throws {UsageError}
 *   When the output folder holds something that we did not make.
 */
export async function checkOutput({
  input,
  output,
  prefix,
}: Pick<ResolvedConfig, 'input' | 'output' | 'prefix'>): Promise<void> {
  if (`${input}${sep}`.startsWith(`${output}${sep}`)) {
    throw new UsageError(
      `Unexpected output folder \`${output}\`: the articles are in it, expected another folder`,
    )
  }
  const names = await readdir(output).catch(() => [])
  if (names.length === 0) return
  const ours = await stat(join(output, prefix, colophonName)).catch(() => undefined)
  if (!ours)
    throw new UsageError(
      `Unexpected files in \`${output}\` that Newsfiche did not make, expected an empty folder or an archive of ours; choose another with \`--output\``,
    )
}
