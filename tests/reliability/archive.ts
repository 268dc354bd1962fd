import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { run, type Said } from '../support/desk.ts'
import { addFiles, type Files, folderOf, treeOf } from '../support/folder.ts'
import type { Tree } from '../support/site.ts'
// biome-ignore lint/correctness/useImportExtensions: a module of JavaScript, for `node --import`
import type { Orders } from './disk.mjs'

const article = (week: number, season = ''): string =>
  `Ferry ${week} returns

The ferry was back on Monday after the storm of week ${week}${season}, said the harbour master.

Source: harbourpost.example
`
const config = 'export default { search: false }\n'

/** Two days of an archive: from one to the other an article changes, one goes and one comes. */
const days: readonly Files[] = [
  { '1.txt': article(1), '2.txt': article(2), '3.txt': article(3) },
  { '1.txt': article(1, ' of spring'), '2.txt': article(2), '4.txt': article(4) },
]

/** An archive that goes from one day to the other and back. */
export interface Swinging {
  /** Absolute path of the folder that all is in. */
  readonly folder: string
  /** Absolute path of the site. */
  readonly site: string
  /** Sites of both days, built without a cache. */
  readonly sites: readonly Tree[]
  /** Put the articles of a day into the folder. */
  readonly turnTo: (day: number) => void
  readonly build: (words?: readonly string[]) => Promise<Said>
}

/**
 * Begin an archive of two days.
 *
 * @param settings
 *   Its configuration (default: without a search).
 * @returns
 *   Archive without a site.
 */
export async function swinging(settings: string = config): Promise<Swinging> {
  const folder = folderOf()
  const site = join(folder, 'site')
  const turnTo = (day: number): void => {
    rmSync(join(folder, 'articles'), { recursive: true, force: true })
    mkdirSync(join(folder, 'articles'))
    addFiles(join(folder, 'articles'), { ...days[day], 'newsfiche.config.mjs': settings })
  }
  const sites: Tree[] = []
  for (const day of days.keys()) {
    turnTo(day)
    const clean = join(folderOf(), 'site')
    await run(folder, ['build', 'articles', '-q', '-o', clean, '--no-cache'])
    sites.push(treeOf(clean))
  }
  const build: Swinging['build'] = (words = []) =>
    run(folder, ['build', 'articles', '-o', site, ...words])
  return { folder, site, sites, turnTo, build }
}

/**
 * Which day's site there is.
 *
 * @param archive
 *   Archive.
 * @returns
 *   Number of the day; `none` without a site; `neither` when it is not one of the two, byte for byte.
 */
export function dayOf({ site, sites }: Swinging): number | 'none' | 'neither' {
  if (!existsSync(site)) return 'none'
  const now = treeOf(site)
  const same = (tree: Tree): boolean =>
    tree.size === now.size && [...tree].every(([path, bytes]) => now.get(path)?.equals(bytes))
  const day = sites.findIndex(same)
  return day < 0 ? 'neither' : day
}

/** Names in the folder besides what belongs there. */
export function straysOf({ folder }: Swinging): string[] {
  const known = ['articles', 'site', '.site.newsfiche-cache']
  return readdirSync(folder).filter((name) => !known.includes(name))
}

/** How a program ended, and what it said. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly talk: string
}

const root = join(import.meta.dirname, '../..')

/**
 * Run the compiled program with orders for its disk.
 *
 * @param folder
 *   Folder to run in.
 * @param words
 *   The words behind `newsfiche`.
 * @param orders
 *   What happens to it.
 * @param until
 *   When it is interrupted (default: it ends by itself).
 * @returns
 *   How it ended.
 */
export function runProgram(
  folder: string,
  words: readonly string[],
  orders?: Orders,
  until?: () => Promise<unknown>,
): Promise<Ended> {
  const disk = pathToFileURL(join(import.meta.dirname, 'disk.mjs')).href
  const child = spawn(
    process.execPath,
    [...(orders ? ['--import', disk] : []), join(root, 'dist/bin/cli.js'), ...words],
    {
      cwd: folder,
      env: { ...process.env, ...(orders ? { DISK_ORDERS: JSON.stringify(orders) } : {}) },
    },
  )
  let talk = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    talk += text
  })
  until?.().then(() => child.kill('SIGINT'))
  child.stdout.resume()
  return new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, talk }))
  })
}
