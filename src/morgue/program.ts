import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { fingerprint } from '../fingerprint.ts'
import { premises } from '../premises.ts'

let known: string | undefined

/**
 * What we are: every file of this program, and the machine's Node.
 *
 * What another program has made is never used again, even one that differs in a single letter.
 *
 * @returns
 *   Fingerprint.
 */
export function program(): string {
  known ??= fingerprint([process.version, process.versions.icu, ...files()].join('\n'))
  return known
}

/** Path and fingerprint of each file: modules as they run, what they publish and read, versions of all packages. */
function* files(): Generator<string> {
  const here = import.meta.dirname
  const source = join(here, '..')
  // Bound together, all of it is in one folder: `scripts/bind.ts`.
  const own = basename(here) === 'bin' ? [here] : [source, join(source, '../templates')]
  const beside = ['public', 'styles', 'tables'].map((name) => join(premises, name))
  for (const folder of [...own, ...beside])
    for (const path of modules(folder)) yield `${relative(premises, path)} ${print(path)}`
  // Beside a clone's own lock, npm keeps one in each folder of packages.
  const locks = ['package.json', 'package-lock.json', '../.package-lock.json']
  for (const path of locks.map((name) => join(premises, name)))
    if (existsSync(path)) yield `${relative(premises, path)} ${print(path)}`
}

const print = (path: string): string => fingerprint(readFileSync(path))

function modules(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:d\.ts|map|tsbuildinfo)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => (a.split(sep).join('/') < b.split(sep).join('/') ? -1 : 1))
}
