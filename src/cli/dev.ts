import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { UsageError } from '../configure.ts'
import { loadEleventy } from '../leaves.ts'
import { keepLookout } from '../lookout.ts'
import type { Archive, ResolvedConfig } from '../model/index.ts'
import { layoutOf } from '../pressroom/print.ts'
import { pullProofs } from '../pressroom/proof.ts'
import { publish } from '../pressroom/publish.ts'
import { stopEngine } from '../search/engine.ts'
import { type Command, type Desk, exit, given } from './command.ts'
import { configOf } from './locate.ts'
import { sentenceOf, systemErrorOf } from './machine.ts'
import { createProgress } from './progress.ts'
import { type ShopWindow, setUpWindow } from './shop-window.ts'

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
    const scratch = await mkdtemp(join(tmpdir(), 'newsfiche-'))
    try {
      await serve({ ...site, output: join(scratch, 'site') }, port, scratch, desk)
    } finally {
      await stopEngine()
      await rm(scratch, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    }
    return exit.done
  },
}

async function serve(
  site: ResolvedConfig,
  port: number,
  scratch: string,
  desk: Desk,
): Promise<void> {
  const interrupted = untilInterrupted()
  const window = setUpWindow()
  const proofs = join(scratch, 'proofs')
  const layout = layoutOf(site)?.layout.folder
  // What changes while the first build runs is built behind it.
  const [saved, unbuilt] = [openDiary(), openDiary()]
  const end = keepLookout(layout === undefined ? [site.input] : [site.input, layout], (paths) => {
    saved.note(paths)
    unbuilt.note(paths)
  })
  try {
    let archive = await build(site, desk)
    const server = await openServer(site, window, scratch)
    await server.serve(port)
    // A proof waits for no build that is under way.
    const proving = keepUp(saved, interrupted, desk, async (paths) => {
      if (!archive || paths.length > mostProofs) return
      const names = paths.map((path) => relative(site.input, path).split(sep).join('/'))
      const some = await pullProofs(new Set(names), site, archive, proofs)
      window.show(some)
      if (some.length > 0) await server.reload()
    })
    const building = keepUp(unbuilt, interrupted, desk, async () => {
      const clear = window.clearer()
      archive = (await build(site, desk)) ?? archive
      clear()
      await server.reload()
    })
    await Promise.all([proving, building])
    await server.close()
  } finally {
    end()
  }
}

/** Do what changes ask for, again and again, until somebody ends it. */
async function keepUp(
  diary: Diary,
  interrupted: Promise<undefined>,
  desk: Desk,
  work: (paths: readonly string[]) => Promise<void>,
): Promise<void> {
  for (;;) {
    const paths = await Promise.race([diary.next(), interrupted])
    if (paths === undefined) return
    await tell(desk, () => work(paths))
  }
}

/** More changes than a person makes at once are left to the build. */
const mostProofs = 20

async function build(site: ResolvedConfig, desk: Desk): Promise<Archive | undefined> {
  const progress = createProgress(desk, false)
  try {
    const { archive, tally } = await publish(site, { cache: true, watch: progress.watch })
    for (const notice of tally.notices) desk.talk(`${notice}\n`)
    if (archive)
      desk.talk(`Articles: ${tally.articles}; files not published: ${tally.refusals.length}\n`)
    return archive
  } finally {
    progress.end()
  }
}

/** What goes wrong while somebody works on the articles is said, and the server goes on. */
async function tell(desk: Desk, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const failure = systemErrorOf(error)
    if (error instanceof UsageError) desk.talk(`newsfiche: ${error.message}\n`)
    else if (failure) desk.talk(`newsfiche: ${sentenceOf(failure)}\n`)
    else desk.talk(`newsfiche: Unexpected failure; please report it: ${error}\n`)
  }
}

/** Changes that wait for their turn. */
interface Diary {
  readonly note: (paths: readonly string[]) => void
  /** All that came since the last time, as soon as there is something. */
  readonly next: () => Promise<readonly string[]>
}

function openDiary(): Diary {
  let waiting = new Set<string>()
  let wake = (): void => {}
  return {
    note(paths) {
      for (const path of paths) waiting.add(path)
      wake()
    },
    async next() {
      if (waiting.size === 0) await new Promise<void>((resolve) => (wake = resolve))
      const paths = [...waiting]
      waiting = new Set()
      return paths
    },
  }
}

interface Server {
  readonly serve: (port: number) => Promise<void>
  /** Show open pages anew. */
  readonly reload: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Eleventy's server, over the folder that the site is in. */
async function openServer(
  { output }: ResolvedConfig,
  window: ShopWindow,
  scratch: string,
): Promise<Server> {
  const Eleventy = await loadEleventy()
  const empty = join(scratch, 'templates')
  await mkdir(empty)
  const eleventy = new Eleventy(empty, output, {
    quietMode: true,
    configPath: false,
    runMode: 'serve',
    config: (eleventyConfig: ServerConfig) => {
      eleventyConfig.setServerOptions({ middleware: [window.answer] })
    },
  })
  await eleventy.init()
  return {
    serve: (port) => eleventy.serve(port),
    reload: () => eleventy.eleventyServe.reload({ build: { templates: [] } }),
    close: () => eleventy.stopWatch(),
  }
}

interface ServerConfig {
  setServerOptions: (options: { middleware: readonly ShopWindow['answer'][] }) => void
}

/** A signal that comes during a build is heard by the build too, which clears its draft away and sends it again. */
function untilInterrupted(): Promise<undefined> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => resolve(undefined))
  })
}
