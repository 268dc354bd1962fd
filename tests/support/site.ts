import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'vitest'
import { run } from './desk.ts'
import { folderOf, treeOf } from './folder.ts'
import { once } from './once.ts'

const root = join(import.meta.dirname, '../..')
const execute = promisify(execFile)

/** Files of a site by path. */
export type Tree = ReadonlyMap<string, Buffer>

/**
 * Build the site of a folder in this process.
 *
 * @param input
 *   Absolute path of the articles.
 * @param words
 *   More words for `newsfiche build`.
 * @returns
 *   Folder that the site is in, and what was said.
 */
export async function siteOf(
  input: string,
  words: readonly string[] = [],
): Promise<{ folder: string; talk: string }> {
  const folder = join(folderOf(), 'site')
  const { code, talk } = await run('/', ['build', input, '--output', folder, ...words])
  if (code !== 0) throw new Error(talk)
  return { folder, talk }
}

/**
 * The site of a folder that comes with the project, for tests that only look at it: it is built once.
 *
 * @param input
 *   Absolute path of the articles.
 * @returns
 *   Folder that the site is in.
 */
export function sharedSiteOf(input: string): Promise<string> {
  return once(`site of ${input}`, async () => (await siteOf(input)).folder)
}

/**
 * Build the site of a folder as a user does: the compiled program, in a process of its own.
 *
 * @param input
 *   Absolute path of the articles.
 * @param environment
 *   Environment variables to set.
 * @returns
 *   Files of the site.
 */
export async function programSiteOf(
  input: string,
  environment: Readonly<Record<string, string>> = {},
  folder: string = join(folderOf(), 'site'),
): Promise<Tree> {
  await execute(process.execPath, [join(root, 'dist/bin/cli.js'), 'build', input, '-o', folder], {
    cwd: folderOf(),
    env: { ...process.env, ...environment },
  })
  return treeOf(folder)
}

/**
 * Run Eleventy's own command.
 *
 * @param folder
 *   Folder to run in.
 * @param output
 *   Folder to write to.
 * @returns
 *   Files that it wrote.
 */
export async function eleventySiteOf(folder: string, output: string): Promise<Tree> {
  const command = join(root, 'node_modules/@11ty/eleventy/cmd.cjs')
  await execute(process.execPath, [command, `--output=${output}`, '--quiet'], { cwd: folder })
  return treeOf(output)
}

/**
 * Compare sites byte for byte, and say what differs, not how.
 *
 * @param one
 *   Site as it should be.
 * @param other
 *   Site as it is.
 */
export function expectSame(one: Tree, other: Tree): void {
  expect([...other.keys()]).toEqual([...one.keys()])
  expect(
    [...one].filter(([path, bytes]) => !other.get(path)?.equals(bytes)).map(([path]) => path),
  ).toEqual([])
}

/** Elements with an address: where it stands, its tag, attribute and value. */
export interface Reference {
  readonly page: string
  readonly tag: string
  readonly attribute: string
  readonly value: string
}

const tag = /<([a-z][a-z0-9-]*)((?:\s+[a-zA-Z:_-]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?)*)\s*\/?>/g
const attribute = /([a-zA-Z:_-]+)=(?:"([^"]*)"|'([^']*)'|([^\s>]*))/g

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  '#x26': '&',
}
const unescaped = (value: string): string =>
  value.replace(/&(#?\w+);/g, (whole, name: string) => characters[name] ?? whole)

/**
 * All attributes of a page that interest a test.
 *
 * @param page
 *   Path of the page.
 * @param html
 *   Its HTML.
 * @param names
 *   Names of attributes.
 * @returns
 *   Where they stand and what they say.
 */
export function attributesOf(page: string, html: string, names: readonly string[]): Reference[] {
  return [...html.matchAll(tag)].flatMap(([, element = '', rest = '']) =>
    [...rest.matchAll(attribute)]
      .filter(([, name = '']) => names.includes(name))
      .map(([, name = '', double, single, bare]) => ({
        page,
        tag: element,
        attribute: name,
        value: unescaped(double ?? single ?? bare ?? ''),
      })),
  )
}
