import { existsSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { findConfig, loadConfig, resolveConfig, UsageError } from '../configure.ts'
import type { Config, ResolvedConfig } from '../model/index.ts'
import { type Desk, given, type Options } from './command.ts'

/**
 * The configuration for a folder of articles: flags first, then its file, then defaults.
 *
 * @param operand
 *   Folder as given (default: where we run).
 * @param options
 *   `config`, `output`, `title`, `url`, `max-fragments`.
 * @param desk
 *   Where we run.
 * @returns
 *   Configuration; without a setting, the site goes to `_site` where we run.
 * @throws {UsageError}
 *   When there is no such folder, or its configuration is wrong.
 */
export async function configOf(
  operand: string | undefined,
  options: Options,
  desk: Pick<Desk, 'folder'>,
): Promise<ResolvedConfig> {
  const root = resolve(desk.folder, operand ?? '.')
  if (!existsSync(root))
    throw new UsageError(`Unexpected folder \`${operand}\`, expected one that exists`)
  if (!statSync(root).isDirectory())
    throw new UsageError(
      `Unexpected file \`${operand}\`, expected the folder that the articles are in`,
    )
  const named = given(options, 'config')
  const path = named === undefined ? findConfig(root) : resolve(desk.folder, named)
  const file: Config = path === undefined ? {} : await loadConfig(path)
  const output = given(options, 'output')
  const most = given(options, 'max-fragments')
  const flags = {
    title: given(options, 'title'),
    url: given(options, 'url'),
    maxFragments: most === undefined ? undefined : Number(most),
  }
  const set = Object.fromEntries(Object.entries(flags).filter(([, value]) => value !== undefined))
  const site = resolveConfig({ ...file, ...set }, root)
  if (!existsSync(site.input) || !statSync(site.input).isDirectory()) {
    throw new UsageError(
      `Unexpected \`input: ${file.input ?? '.'}\` in the configuration, expected a folder that exists below \`${root}\``,
    )
  }
  checkLayout(site)
  if (output !== undefined) return { ...site, output: resolve(desk.folder, output) }
  return file.output === undefined ? { ...site, output: resolve(desk.folder, '_site') } : site
}

function checkLayout({ layout, root }: ResolvedConfig): void {
  if (layout === undefined) return
  const isThere = statSync(resolve(root, layout), { throwIfNoEntry: false })?.isFile() === true
  if (isThere && /\.(?:njk|liquid)$/.test(layout)) return
  throw new UsageError(
    `Unexpected \`layout: ${layout}\` in the configuration, expected a file that exists below \`${root}\` and ends in \`.njk\` or \`.liquid\``,
  )
}

/** Articles of an archive. */
export interface Part {
  readonly config: ResolvedConfig
  /** Tells by its path below the archive's input which they are; absent where they are all. */
  readonly only?: (path: string) => boolean
}

/**
 * Find an archive, or the archive that a folder or a file is in.
 *
 * @param operand
 *   Path as given (default: where we run).
 * @param options
 *   As for `configOf`.
 * @param desk
 *   Where we run.
 * @returns
 *   The articles there; with the configuration of the nearest folder that has one, from there up to where we run.
 * @throws {UsageError}
 *   When there is nothing, or the configuration is wrong.
 */
export async function partOf(
  operand: string | undefined,
  options: Options,
  desk: Desk,
): Promise<Part> {
  const path = resolve(desk.folder, operand ?? '.')
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() === true
  const folder = isFile ? dirname(path) : path
  const home = given(options, 'config') === undefined ? homeOf(folder, desk) : undefined
  if (!isFile && (home === undefined || home === folder))
    return { config: await configOf(operand, options, desk) }
  const config = await configOf(home ?? folder, options, desk)
  const inside = wayTo(config.input, path)
  if (inside === undefined)
    return isFile
      ? { config: { ...config, input: folder }, only: (name) => name === basename(path) }
      : { config: { ...config, input: folder } }
  if (inside === '') return { config }
  return { config, only: (name) => name === inside || (!isFile && name.startsWith(`${inside}/`)) }
}

/** Path below a folder, its parts joined by slashes; nothing for what is not in it. */
function wayTo(folder: string, path: string): string | undefined {
  const way = relative(folder, path).split(sep)
  return way[0] === '..' || isAbsolute(way.join(sep)) ? undefined : way.join('/')
}

/** The nearest folder with a configuration, from this one up to where we run. */
function homeOf(folder: string, desk: Desk): string | undefined {
  const way = existsSync(folder) ? wayTo(desk.folder, folder) : undefined
  if (way === undefined) return undefined
  const parts = way.split('/').filter((part) => part !== '')
  return [...parts.keys(), parts.length]
    .map((depth) => join(desk.folder, ...parts.slice(0, depth)))
    .findLast((home) => findConfig(home) !== undefined)
}

/** One article file and its sidecar, by their paths below the input of its archive. */
export interface Located {
  readonly name: string
  readonly sidecar?: string
  readonly config: ResolvedConfig
}

/**
 * Find an article file and its sidecar.
 *
 * @param operand
 *   Path as given.
 * @param options
 *   `config`.
 * @param desk
 *   Where we run.
 * @returns
 *   Its place.
 * @throws {UsageError}
 *   When there is no such file.
 */
export async function locate(
  operand: string | undefined,
  options: Options,
  desk: Desk,
): Promise<Located> {
  if (operand === undefined)
    throw new UsageError('Unexpected end of the command, expected the path of an article')
  const path = resolve(desk.folder, operand)
  if (!existsSync(path))
    throw new UsageError(`Unexpected path \`${operand}\`, expected a file that exists`)
  if (statSync(path).isDirectory())
    throw new UsageError(
      `Unexpected folder \`${operand}\`, expected one article; \`newsfiche lint\` and \`newsfiche build\` take folders`,
    )
  const { config } = await partOf(operand, options, desk)
  const name = wayTo(config.input, path) ?? basename(path)
  const stem = name.replace(/\.[^./]+$/, '')
  const sidecar = [`${stem}.yml`, `${stem}.yaml`, `${name}.yml`, `${name}.yaml`].find(
    (other) => other !== name && existsSync(join(config.input, other)),
  )
  return { name, config, ...(sidecar === undefined ? {} : { sidecar }) }
}
