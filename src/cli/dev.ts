import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { UsageError } from '../configure.ts'
import { loadEleventy } from '../leaves.ts'
import { keepLookout } from '../lookout.ts'
import type { ResolvedConfig } from '../model/index.ts'
import { layoutOf } from '../pressroom/print.ts'
import { pullProofs, rehearse } from '../pressroom/proof.ts'
import { type BackShop, openBackShop } from './back-shop.ts'
import { type Command, type Desk, exit, given } from './command.ts'
import { configOf } from './locate.ts'
import { tell } from './machine.ts'
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
    const output = join(scratch, 'site')
    const shop = openBackShop(
      { operand: folder, options, output, desk: { folder: desk.folder, live: desk.live } },
      scratch,
      desk,
    )
    try {
      return await serve({ ...site, output }, port, scratch, shop, desk)
    } finally {
      await shop.close()
      await rm(scratch, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    }
  },
}

async function serve(
  site: ResolvedConfig,
  port: number,
  scratch: string,
  shop: BackShop,
  desk: Desk,
): Promise<number> {
  const interrupted = untilInterrupted()
  const window = setUpWindow()
  const proofs = join(scratch, 'proofs')
  const layout = layoutOf(site)?.layout.folder
  // What changes while the first build runs is built behind it.
  const [saved, proved] = [openDiary(), openDiary()]
  const end = keepLookout(layout === undefined ? [site.input] : [site.input, layout], saved.note)
  try {
    const [code] = await Promise.all([
      Promise.race([shop.build(), interrupted]),
      rehearse(site, proofs).catch(() => {}), // whatever is wrong, the build says
    ])
    if (code !== exit.done) return code ?? exit.done
    const server = await openServer(site, window, scratch)
    await server.serve(port)
    const prove = async (paths: readonly string[]): Promise<void> => {
      if (paths.length > mostProofs) return
      const names = paths.map((path) => relative(site.input, path).split(sep).join('/'))
      const some = await pullProofs(new Set(names), site, await shop.standings(), proofs)
      window.show(some)
      if (some.length > 0) await server.reload()
    }
    // A proof waits for no build; the build that the same change asks for waits for it.
    const proving = keepUp(saved, interrupted, async (paths) => {
      await prove(paths).catch((error: unknown) => tell(error, desk))
      proved.note(paths)
    })
    const building = keepUp(proved, interrupted, async () => {
      const clear = window.clearer()
      if ((await Promise.race([shop.build(), interrupted])) !== exit.done) return
      clear()
      await server.reload()
    })
    await Promise.all([proving, building])
    await server.close()
    return exit.done
  } finally {
    end()
  }
}

/** Do what changes ask for, again and again, until somebody ends it. */
async function keepUp(
  diary: Diary,
  interrupted: Promise<undefined>,
  work: (paths: readonly string[]) => Promise<void>,
): Promise<void> {
  for (;;) {
    const paths = await Promise.race([diary.next(), interrupted])
    if (paths === undefined) return
    await work(paths)
  }
}

/** More changes than a person makes at once are left to the build. */
const mostProofs = 20

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

function untilInterrupted(): Promise<undefined> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => resolve(undefined))
  })
}
