import { type ChildProcess, spawn } from 'node:child_process'
import { accessSync, chmodSync, constants, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { connect, createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { folderOf } from '../support/folder.ts'

// Servers of Debian's packages, on this machine only, each with a folder of its own for all that it writes.

/** A server of somebody else's. */
export interface Kind {
  readonly name: string
  /** Absolute path of the program; nothing where it is not installed. */
  readonly program: string | undefined
  /** Its configuration, and the words to start it with. */
  readonly set: (setting: Setting) => { config: string; words: readonly string[] }
}

interface Setting {
  /** Folder for its files. */
  readonly folder: string
  /** Folder that it serves; the site is below. */
  readonly root: string
  /** Path of the site on the host. */
  readonly base: string
  readonly port: number
}

// Servers stand where only the administrator looks.
const places = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']

function find(name: string): string | undefined {
  return places
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}

/** A recipe as people copy it, with the folder and the port of this test. */
function recipe(name: string, root: string, port: number): string {
  return readFileSync(join(import.meta.dirname, '../../recipes', name), 'utf8')
    .replaceAll('/srv/archive', root)
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('*:80', `127.0.0.1:${port}`)
}

const isRoot = process.getuid?.() === 0

const nginx: Kind = {
  name: 'nginx',
  program: find('nginx'),
  set: ({ folder, root, base, port }) => ({
    config: `${isRoot ? 'user root;\n' : ''}daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  ${recipe('nginx.conf', root, port).replace(`${root}/hosting`, `${root}${base}hosting`)}
}
`,
    words: ['-e', `${folder}/error.log`, '-c', `${folder}/config`],
  }),
}

const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'filter', 'deflate']

const apache: Kind = {
  name: 'Apache',
  program: find('apache2'),
  set: ({ folder, root, port }) => ({
    config: `ServerRoot ${folder}
ServerName localhost
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
Listen 127.0.0.1:${port}
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
${isRoot ? 'User www-data\nGroup www-data\n' : ''}TypesConfig /etc/mime.types
${recipe('apache.conf', root, port)}
`,
    words: ['-f', `${folder}/config`, '-DFOREGROUND'],
  }),
}

/** The servers that we write configurations for. */
export const kinds: readonly Kind[] = [nginx, apache]

/** Those that are installed on this machine. */
export const here: readonly Kind[] = kinds.filter(({ program }) => program !== undefined)

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo // a port, not a pipe
      server.close(() => resolve(port))
    })
  })
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.end())
  })
}

/**
 * Start a server.
 *
 * @param kind
 *   Which.
 * @param root
 *   Folder to serve.
 * @param base
 *   Path of the site below it.
 * @returns
 *   Its address, with the path of the site, and how to stop it.
 */
export async function start(
  kind: Kind,
  root: string,
  base: string,
): Promise<{ address: string; stop: () => Promise<void> }> {
  if (kind.program === undefined) throw new Error(`${kind.name} is not installed`)
  const folder = folderOf()
  chmodSync(folder, 0o755) // the server may run as another user
  const port = await freePort()
  const { config, words } = kind.set({ folder, root, base, port })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'config'), config)
  const server = spawn(kind.program, words, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk) => {
      said += chunk
    })
  for (let tries = 0; !(await listens(port)); tries += 1) {
    if (tries > 100 || server.exitCode !== null) throw new Error(`${kind.name}: ${said}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { address: `http://127.0.0.1:${port}${base}`, stop: () => end(server) }
}

function end(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    server.once('exit', () => resolve())
    server.kill('SIGTERM')
  })
}
