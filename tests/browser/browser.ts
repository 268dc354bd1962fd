import { createReadStream, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { createGzip } from 'node:zlib'
import { type Browser, chromium } from 'playwright-core'
import { browserFolder } from './unpack.ts'

/**
 * Start the browser that comes with the development dependencies.
 *
 * It needs nothing that a bare Linux lacks: its libraries and fonts are unpacked beside it. It runs
 * without a sandbox, for CI runs as root, and it only ever sees pages of ours.
 *
 * @returns
 *   Browser; whoever starts it closes it.
 */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: join(browserFolder, 'chromium'),
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(browserFolder, 'al2023/lib'),
      FONTCONFIG_PATH: join(browserFolder, 'fonts'),
    },
  })
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** What hosts compress; fonts and the search's own files are compressed already. */
const compressed = /^(?:text\/|application\/json|image\/svg)/

function send(response: ServerResponse, file: string, status: number): void {
  const type = types[extname(file)] ?? 'application/octet-stream'
  const isPacked = compressed.test(type)
  response.writeHead(status, {
    'Content-Type': type,
    ...(isPacked ? { 'Content-Encoding': 'gzip' } : {}),
  })
  const bytes = createReadStream(file)
  if (isPacked) bytes.pipe(createGzip()).pipe(response)
  else bytes.pipe(response)
}

/** A site on this machine. */
export interface Served {
  /** Its address, with a slash at the end. */
  readonly address: string
  readonly close: () => Promise<void>
}

/**
 * Serve a folder as plain hosts do: below a path, compressed where that helps, and with its `404.html`
 * for what is missing.
 *
 * @param folder
 *   Absolute path.
 * @param path
 *   Path of the site on its host, with a slash at both ends.
 * @returns
 *   Where it is served.
 */
export async function serve(folder: string, path: string): Promise<Served> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const name = pathname.startsWith(path) ? decodeURIComponent(pathname.slice(path.length)) : '404'
    const wanted = join(folder, name === '' || name.endsWith('/') ? `${name}index.html` : name)
    const isThere = statSync(wanted, { throwIfNoEntry: false })?.isFile() === true
    const file = isThere ? wanted : join(folder, '404.html')
    send(response, file, isThere ? 200 : 404)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // it listens on a port
  return {
    address: `http://127.0.0.1:${port}${path}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
