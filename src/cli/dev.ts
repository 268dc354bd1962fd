import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UsageError } from '../configure.ts'
import newsficheEleventy, { type EleventyConfig } from '../eleventy.ts'
import { lookIn } from '../leaves.ts'
import { layoutOf } from '../pressroom/print.ts'
import { stopEngine } from '../search/engine.ts'
import { configOnly } from './build.ts'
import { type Command, exit, given } from './command.ts'
import { configOf } from './locate.ts'

/** Serve an archive while it is worked on. */
export const dev: Command = {
  name: 'dev',
  operands: '[FOLDER]',
  summary: 'serve the archive on this machine and show each change at once',
  about:
    'Builds the archive of FOLDER (default: this one) into a temporary folder and serves it.\nA changed article or sidecar shows in the open page. Ends with Ctrl-C.',
  options: {
    port: {
      type: 'string',
      short: 'p',
      value: 'NUMBER',
      about: 'port to serve on (default: 8080)',
    },
    config: {
      type: 'string',
      short: 'c',
      value: 'FILE',
      about: 'configuration (default: newsfiche.config.js or .ts in FOLDER)',
    },
  },
  async run([folder], options, desk) {
    const site = await configOf(folder, options, desk)
    const port = Number(given(options, 'port') ?? 8080)
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new UsageError(
        `Unexpected port \`${given(options, 'port')}\`, expected a number from 1 to 65535`,
      )
    const { default: Eleventy } = await import('@11ty/eleventy') // last: it slows the loading of modules
    const scratch = await mkdtemp(join(tmpdir(), 'newsfiche-'))
    const output = join(scratch, 'site')
    const empty = join(scratch, 'templates')
    await mkdir(empty)
    const eleventy = new Eleventy(empty, output, {
      quietMode: true,
      configPath: false,
      runMode: 'serve',
      config: (eleventyConfig: EleventyConfig & Parameters<typeof lookIn>[0]) => {
        const around = layoutOf(site)
        if (around) lookIn(eleventyConfig, around.layout, empty)
        newsficheEleventy(eleventyConfig, {
          ...configOnly({ ...site, output }),
          ...(around ? { layout: around.layout.name } : {}),
          onArchive: ({ entries, refusals }) =>
            desk.talk(`Articles: ${entries.length}; files not published: ${refusals.length}\n`),
        })
      },
    })
    await eleventy.init()
    await eleventy.watch()
    await eleventy.serve(port)
    await untilInterrupted()
    await eleventy.stopWatch()
    await stopEngine()
    // A page may still be on its way to the folder: try again until it has come to rest.
    await rm(scratch, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    return exit.done
  },
}

function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
