import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
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

const sealName = 'seal'

/** Path and fingerprint of each file: modules as they run, what they publish and read, versions of all packages. */
function files(): string[] {
  const here = import.meta.dirname
  const source = join(here, '..')
  // Bound together, all of it is in one folder: `scripts/bind.ts`.
  const own =
    basename(here) === 'bin'
      ? sealed(here)
      : filesOf([source, join(source, '../templates')]).map(lineOf)
  // Beside a clone's own lock, npm keeps one in each folder of packages.
  const locks = ['package.json', 'package-lock.json', '../.package-lock.json']
  return [
    ...own,
    ...locks
      .map(inPremises)
      .filter((path) => existsSync(path))
      .map(lineOf),
  ]
}

const inPremises = (name: string): string => join(premises, name)
const lineOf = (path: string): string =>
  `${relative(premises, path)} ${fingerprint(readFileSync(path))}`

/**
 * Path and fingerprint of each file of the bound program, and of those that it publishes and reads, as they were when it was
 * sealed. To look at each takes little of the time that it takes to read it; where one is younger than the seal, or another
 * one than it names, all are read.
 *
 * @param bin
 *   Absolute path of its folder.
 * @returns
 *   A line for each file.
 */
export function sealed(bin: string): string[] {
  const lines = sealIn(bin)
  const paths = filesOf([bin])
  const isWhole =
    lines.length === paths.length &&
    paths.every((path, index) => lines[index]?.startsWith(`${relative(premises, path)} `))
  const sealedAt = isWhole ? timeOf(join(bin, sealName)) : 0
  return isWhole && paths.every((path) => timeOf(path) <= sealedAt) ? lines : paths.map(lineOf)
}

const timeOf = (path: string): number => statSync(path).mtimeMs

function sealIn(bin: string): string[] {
  const path = join(bin, sealName)
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
}

/**
 * Seal the bound program: write down what its files are, so that no start has to read them all.
 *
 * @param bin
 *   Absolute path of its folder.
 */
export function seal(bin: string): void {
  writeFileSync(join(bin, sealName), filesOf([bin]).map(lineOf).join('\n'))
}

/** The files of the program in some folders, and those that it publishes and reads. */
const filesOf = (folders: readonly string[]): string[] =>
  [...folders, ...['public', 'styles', 'tables'].map(inPremises)].flatMap(modules)

function modules(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== sealName)
    .filter((entry) => !/\.(?:d\.ts|map|tsbuildinfo)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => (a.split(sep).join('/') < b.split(sep).join('/') ? -1 : 1))
}
