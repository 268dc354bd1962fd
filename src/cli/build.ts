import { existsSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { UsageError } from '../configure.ts'
import type { PluginOptions } from '../eleventy.ts'
import type { Diagnostic, ResolvedConfig } from '../model/index.ts'
import type { Tally } from '../pressroom/edition.ts'
import type { Outcome } from '../pressroom/outcome.ts'
import { publish } from '../pressroom/publish.ts'
import { colophonName } from '../publish/colophon.ts'
import { type Command, type Desk, exit } from './command.ts'
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
    strict: { type: 'boolean', about: 'exit with 1 when there are warnings or errors' },
    quiet: { type: 'boolean', short: 'q', about: 'say nothing but errors' },
  },
  async run([folder], options, desk) {
    const site = await configOf(folder, options, desk)
    const started = performance.now()
    const progress = createProgress(desk, options.quiet === true)
    await checkOutput(site)
    const cache = options['no-cache'] !== true
    const outcome = await tryToPublish(site, { cache, watch: progress.watch }, desk)
    progress.end()
    if (!outcome) return exit.failed
    const { tally, written } = outcome
    for (const notice of tally.notices) desk.talk(`${notice}\n`)
    const seconds = (performance.now() - started) / 1000
    if (options.quiet !== true) desk.talk(summary(tally, written, seconds, siteOf(site, desk)))
    for (const { path, diagnostic } of tally.refusals) {
      if (options.quiet !== true || diagnostic.severity === 'error')
        desk.talk(`Not published: ${path}: ${diagnostic.reason}\n`)
    }
    for (const { path, diagnostic } of tally.queries) {
      if (options.quiet !== true || diagnostic.severity === 'error')
        desk.talk(`${placeOf(path, diagnostic)}: ${diagnostic.reason}\n`)
    }
    return options.strict === true && tally.worrying > 0 ? exit.found : exit.done
  },
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

function summary(tally: Tally, written: number, seconds: number, output: string): string {
  const figures = [
    count(tally.articles, 'article'),
    count(tally.sections, 'section'),
    count(tally.footnotes, 'footnote'),
    count(tally.messages, 'message'),
    count(tally.pages, 'page'),
  ]
  const took = `${seconds.toFixed(1)} seconds`
  const withheld = [
    ...(tally.kept > 0 ? [`${count(tally.kept, 'article')} kept private`] : []),
    ...(tally.tombstones > 0 ? [count(tally.tombstones, 'tombstone')] : []),
  ]
  const rest = withheld.length > 0 ? `${withheld.join(', ')}\n` : ''
  return `${figures.join(', ')}${written === 0 ? ', nothing changed' : ''} in ${took}: ${output}\n${rest}`
}

/**
 * A resolved configuration as the plugin takes it.
 *
 * @param site
 *   Configuration; its paths are absolute by now.
 * @returns
 *   Options of the plugin.
 */
export function configOnly({
  takedowns: _takedowns,
  theme: _theme,
  ...site
}: ResolvedConfig): PluginOptions {
  return site
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
