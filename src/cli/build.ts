import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import Eleventy from '@11ty/eleventy'
import { UsageError } from '../configure.ts'
import newsficheEleventy, { type EleventyConfig, type PluginOptions } from '../eleventy.ts'
import type { Archive, Diagnostic, ResolvedConfig } from '../model/index.ts'
import { readArchive } from '../newsroom.ts'
import { colophonName } from '../publish/colophon.ts'
import { type Command, exit } from './command.ts'
import { openDraft } from './draft.ts'
import { configOf } from './locate.ts'
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
    strict: { type: 'boolean', about: 'exit with 1 when there are warnings or errors' },
    quiet: { type: 'boolean', short: 'q', about: 'say nothing but errors' },
  },
  async run([folder], options, desk) {
    const site = await configOf(folder, options, desk)
    const started = performance.now()
    const progress = createProgress(desk, options.quiet === true)
    const { archive, pages, notices } = await publish(site, progress.reading)
    progress.end()
    for (const notice of notices) desk.talk(`${notice}\n`)
    const seconds = (performance.now() - started) / 1000
    if (options.quiet !== true)
      desk.talk(summary(archive, pages, seconds, relative(desk.folder, site.output) || '.'))
    for (const { path, diagnostic } of archive.refusals) {
      if (options.quiet !== true || diagnostic.severity === 'error')
        desk.talk(`Not published: ${path}: ${diagnostic.reason}\n`)
    }
    return options.strict === true && worrying(archive) > 0 ? exit.found : exit.done
  },
}

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`

function summary(archive: Archive, pages: number, seconds: number, output: string): string {
  const { entries, refusals, kept, tombstones } = archive
  const sum = (of: (entry: Archive['entries'][number]) => number): number =>
    entries.reduce((total, entry) => total + of(entry), 0)
  const figures = [
    count(entries.length, 'article'),
    count(
      sum((entry) => entry.sections),
      'section',
    ),
    count(
      sum((entry) => entry.footnotes),
      'footnote',
    ),
    count(sum((entry) => entry.diagnostics.length) + refusals.length, 'message'),
    count(pages, 'page'),
  ]
  const withheld = [
    ...(kept > 0 ? [`${count(kept, 'article')} kept private`] : []),
    ...(tombstones.length > 0 ? [count(tombstones.length, 'tombstone')] : []),
  ]
  const rest = withheld.length > 0 ? `${withheld.join(', ')}\n` : ''
  return `${figures.join(', ')} in ${seconds.toFixed(1)} seconds: ${output}\n${rest}`
}

function worrying(archive: Archive): number {
  const all: Diagnostic[] = [
    ...archive.entries.flatMap((entry) => entry.diagnostics),
    ...archive.refusals.map(({ diagnostic }) => diagnostic),
  ]
  return all.filter(({ severity }) => severity !== 'info').length
}

/**
 * Read an archive and write its site, whole or not at all.
 *
 * @param site
 *   Configuration.
 * @param onProgress
 *   Told after each file that is read.
 * @returns
 *   The archive, how many pages were written, and what the site has to do without.
 * @throws {UsageError}
 *   When the output folder holds something that we did not make.
 */
export async function publish(
  site: ResolvedConfig,
  onProgress: (done: number, of: number) => void,
): Promise<{ archive: Archive; pages: number; notices: readonly string[] }> {
  await checkOutput(site)
  const draft = openDraft(site.output)
  const empty = await mkdtemp(join(tmpdir(), 'newsfiche-'))
  try {
    const archive = await readArchive(site, onProgress)
    let pages = 0
    const notices: string[] = []
    const onNotice = (sentence: string): void => void notices.push(sentence)
    for (const section of sectionsOf(archive.entries.length)) {
      const eleventy = new Eleventy(empty, draft.folder, {
        quietMode: true,
        configPath: false,
        config: (eleventyConfig: EleventyConfig) => {
          newsficheEleventy(eleventyConfig, {
            ...configOnly(site),
            archive,
            section,
            onNotice,
          })
        },
      })
      eleventy.disableLogger()
      const [, written] = (await eleventy.write()) as [unknown, unknown[]]
      pages += written.flat().length
    }
    draft.publish()
    return { archive, pages, notices }
  } finally {
    draft.close()
    await rm(empty, { recursive: true, force: true })
  }
}

// Eleventy keeps each page of a run until its end; short runs keep memory level.
const run = 2500

/** Cut the articles into runs; the last one prints all other pages too. */
function sectionsOf(articles: number): Array<{ from: number; to: number; last: boolean }> {
  const runs = Math.max(1, Math.ceil(articles / run))
  return Array.from({ length: runs }, (_, index) => ({
    from: index * run,
    to: (index + 1) * run,
    last: index === runs - 1,
  }))
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
  stages,
  ...site
}: ResolvedConfig): PluginOptions {
  return { ...site, stages: () => stages }
}

/** Never replace a folder that somebody else filled, nor one that the articles are in. */
async function checkOutput({ input, output, prefix }: ResolvedConfig): Promise<void> {
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
