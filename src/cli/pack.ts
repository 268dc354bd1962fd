import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { UsageError } from '../configure.ts'
import { toNewsDate } from '../model/index.ts'
import { version } from '../premises.ts'
import { publish } from '../pressroom/publish.ts'
import { checkGone, closeBag, pathsIn } from '../strongroom/index.ts'
import { type Command, exit, given, type Options } from './command.ts'
import { configOf } from './locate.ts'
import { createProgress } from './progress.ts'

/** Pack an archive for another institution. */
export const pack: Command = {
  name: 'pack',
  operands: '[FOLDER]',
  summary: 'pack originals, records and site into a bag for another archive',
  about:
    'Builds the archive of FOLDER (default: this one) and puts originals, records and site into a\n' +
    'BagIt bag with an RO-Crate description. A bag that is there already is not touched.',
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'BAG',
      about: 'folder to make (default: newsfiche-bag)',
    },
    date: {
      type: 'string',
      value: 'DAY',
      about: 'day that the bag carries, as 2026-11-23 (default: today)',
    },
    url: { type: 'string', value: 'ADDRESS', about: 'address that the site has' },
    config: {
      type: 'string',
      short: 'c',
      value: 'FILE',
      about: 'configuration (default: newsfiche.config.js or .ts in FOLDER)',
    },
    quiet: { type: 'boolean', short: 'q', about: 'say nothing but errors' },
  },
  async run([folder], options, desk) {
    const { output: _output, ...others } = options
    const site = await configOf(folder, others, desk)
    const bag = resolve(desk.folder, given(options, 'output') ?? 'newsfiche-bag')
    const day = dayOf(options)
    if (existsSync(bag))
      throw new UsageError(
        `Unexpected folder \`${relative(desk.folder, bag)}\`, expected one that is not there yet`,
      )
    if (`${bag}${sep}`.startsWith(`${site.input}${sep}`))
      throw new UsageError(
        `Unexpected bag among the articles, expected a folder elsewhere, such as \`--output ../${basename(bag)}\``,
      )
    const draft = join(dirname(bag), `.${basename(bag)}.newsfiche-bag`)
    const progress = createProgress(desk, options.quiet === true)
    rmSync(draft, { recursive: true, force: true })
    try {
      mkdirSync(draft, { recursive: true })
      const output = join(draft, 'data', 'site')
      const { archive } = await publish(
        { ...site, output },
        { cache: false, watch: progress.watch },
      )
      if (!archive) throw new Error('A build without a cache gave no archive')
      progress.end()
      closeBag(draft, archive, site, { day, agent: `newsfiche ${version()}` })
      const coded = pathsIn(draft).filter((path) => path.includes('%'))
      await checkGone(draft, archive)
      renameSync(draft, bag)
      if (coded.length > 0) desk.talk(percentNotice(coded))
      if (options.quiet !== true)
        desk.talk(
          `${archive.entries.length} ${archive.entries.length === 1 ? 'article' : 'articles'} packed: ${relative(desk.folder, bag)}\n`,
        )
    } finally {
      rmSync(draft, { recursive: true, force: true })
    }
    return exit.done
  },
}

/** The RFC and the validator that most people have differ here; whoever packs should know before others do. */
function percentNotice(paths: readonly string[]): string {
  return (
    `${paths.length === 1 ? 'One name has' : `${paths.length} names have`} a percent sign, as \`${paths[0]}\`. ` +
    'The manifest codes it as RFC 8493 asks, but `bagit.py` up to version 1.9 does not read that code and ' +
    'calls the file missing; give the file another name if the bag is for it.\n'
  )
}

/** The one place where today matters: a bag says when it was packed. */
function dayOf(options: Options): string {
  const day = given(options, 'date')
  if (day === undefined) return new Date().toISOString().slice(0, 10)
  if (toNewsDate(day)?.precision !== 'day')
    throw new UsageError(`Unexpected \`--date ${day}\`, expected a day such as \`2026-11-23\``)
  return day
}
