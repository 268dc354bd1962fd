import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  type Config,
  type Export,
  isSitePath,
  type PageProps,
  type Permission,
  type ResolvedConfig,
  UsageError,
  visibilities,
} from './model/index.ts'
import { nearest } from './nearest.ts'
import { languages } from './site/words/index.ts'
import { resolveTheme } from './theme.ts'

/** Every default; the folder that paths are relative to is added when it is known. */
export const defaults: Required<
  Pick<
    Config,
    | 'input'
    | 'output'
    | 'title'
    | 'language'
    | 'words'
    | 'canonical'
    | 'prefix'
    | 'maximumFileSize'
    | 'levels'
    | 'visibility'
    | 'sources'
    | 'contacts'
    | 'citationStyles'
    | 'exports'
    | 'search'
    | 'maxFragments'
    | 'pages'
    | 'parts'
  >
> & { readonly excerpt: ResolvedConfig['excerpt'] } = {
  input: '.',
  output: '_site',
  title: 'News archive',
  language: 'en',
  words: {},
  canonical: 'archive',
  prefix: '',
  maximumFileSize: 20_000_000,
  levels: {},
  visibility: 'reading-room',
  excerpt: { words: 60, search: 'shown' },
  sources: {},
  contacts: 'hidden',
  citationStyles: [],
  exports: [],
  search: true,
  maxFragments: 5000,
  pages: {},
  parts: {},
}

type Kind = 'boolean' | 'string' | 'number' | 'object' | 'list' | 'list or function'

const kinds: Readonly<Record<keyof Config, Kind>> = {
  input: 'string',
  output: 'string',
  title: 'string',
  description: 'string',
  keeper: 'string',
  contact: 'string',
  url: 'string',
  language: 'string',
  words: 'object',
  canonical: 'string',
  prefix: 'string',
  layout: 'string',
  maximumFileSize: 'number',
  encoding: 'string',
  levels: 'object',
  stages: 'list or function',
  visibility: 'string',
  excerpt: 'object',
  rights: 'string',
  licence: 'string',
  sources: 'object',
  contacts: 'string',
  citationStyles: 'list',
  exports: 'list',
  search: 'boolean',
  maxFragments: 'number',
  pages: 'object',
  parts: 'object',
  colours: 'object',
  typefaces: 'object',
  logo: 'string',
  icon: 'string',
  navigation: 'list',
  style: 'string',
  assets: 'string',
}

export { nearest, UsageError }

/**
 * Check a configuration and fill in its defaults.
 *
 * @param config
 *   What a person wrote.
 * @param root
 *   Absolute path of the folder that its paths are relative to.
 * @returns
 *   Configuration with every default; paths absolute.
 * @throws {UsageError}
 *   For an unknown key (with the one probably meant) or a value of the wrong kind.
 */
export function resolveConfig(config: Config, root: string): ResolvedConfig {
  for (const [key, value] of Object.entries(config)) checkKey(key, value)
  if (config.encoding !== undefined) checkEncoding(config.encoding)
  if (config.language !== undefined) checkLanguage(config.language)
  for (const [message, text] of Object.entries(config.words ?? {})) checkMessage(message, text)
  checkWord('visibility', config.visibility ?? defaults.visibility, visibilities)
  checkWord('contacts', config.contacts ?? defaults.contacts, ['hidden', 'removed', 'shown'])
  checkWord('canonical', config.canonical ?? defaults.canonical, ['archive', 'original'])
  checkExcerpt(config.excerpt ?? {})
  checkSources(config.sources ?? {})
  checkCount('maxFragments', config.maxFragments ?? defaults.maxFragments)
  for (const word of config.exports ?? []) checkWord('exports', word, exported)
  checkPages(config.pages)
  const { stages, url, prefix = defaults.prefix, ...rest } = config
  const merged = { ...defaults, ...withoutUndefined(rest) }
  return {
    ...merged,
    root,
    excerpt: { ...defaults.excerpt, ...merged.excerpt },
    takedowns: [],
    theme: resolveTheme(withoutUndefined(config), root),
    input: resolve(root, merged.input),
    output: resolve(root, merged.output),
    citationStyles: merged.citationStyles.map((path) => resolve(root, path)),
    prefix: checkPrefix(prefix),
    ...(stages === undefined ? {} : { stages }),
    ...(url === undefined ? {} : { url: checkUrl(url) }),
  }
}

const pageKinds: Readonly<Record<keyof PageProps, true>> = {
  article: true,
  front: true,
  shelf: true,
  shelves: true,
  dates: true,
  almanac: true,
  anniversary: true,
  browse: true,
  collections: true,
  collection: true,
  search: true,
  about: true,
  'not-found': true,
  tombstone: true,
}

function checkPages(pages: Config['pages'] = {}): void {
  const known = Object.keys(pageKinds)
  for (const [name, page] of Object.entries(pages)) {
    if (!known.includes(name)) checkKeys('pages', { [name]: page }, known)
    if (typeof page !== 'function')
      throw new UsageError(
        `Unexpected ${typeof page} as \`pages.${name}\` in the configuration, expected a component`,
      )
  }
}

function withoutUndefined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Value
}

function checkKey(key: string, value: unknown): void {
  const kind = (kinds as Readonly<Record<string, Kind | undefined>>)[key]
  if (!kind) {
    const meant = nearest(key, Object.keys(kinds))
    throw new UsageError(
      `Unexpected key \`${key}\` in the configuration, ${
        meant
          ? `did you mean \`${meant}\`?`
          : `expected one of ${Object.keys(kinds)
              .map((name) => `\`${name}\``)
              .join(', ')}`
      }`,
    )
  }
  const fits =
    value === undefined ||
    (kind === 'list or function'
      ? Array.isArray(value) || typeof value === 'function'
      : kind === 'list'
        ? Array.isArray(value)
        : typeof value === kind)
  if (!fits)
    throw new UsageError(
      `Unexpected ${typeof value} as \`${key}\` in the configuration, expected a ${kind}`,
    )
}

const exported: readonly Export[] = ['ninjs', 'oai-pmh', 'sqlite']

function checkWord(key: string, word: string, known: readonly string[]): void {
  if (known.includes(word)) return
  const meant = nearest(word, known)
  throw new UsageError(
    `Unexpected \`${key}: ${word}\` in the configuration, ${
      meant
        ? `did you mean \`${meant}\`?`
        : `expected one of ${known.map((name) => `\`${name}\``).join(', ')}`
    }`,
  )
}

function checkCount(key: string, count: number): void {
  if (!Number.isInteger(count) || count < 1)
    throw new UsageError(
      `Unexpected \`${key}: ${count}\` in the configuration, expected a whole number above 0`,
    )
}

function checkExcerpt({
  words = 0,
  search = 'shown',
  ...others
}: NonNullable<Config['excerpt']>): void {
  checkKeys('excerpt', others, ['words', 'search'])
  checkWord('search', search, ['shown', 'words'])
  if (!Number.isInteger(words) || words < 0)
    throw new UsageError(
      `Unexpected \`excerpt: { words: ${words} }\` in the configuration, expected a whole number`,
    )
}

function checkSources(sources: NonNullable<Config['sources']>): void {
  const known = ['visibility', 'rights', 'licence'] satisfies (keyof Permission)[]
  for (const [name, { visibility, rights, licence, ...others }] of Object.entries(sources)) {
    checkKeys(`sources[${JSON.stringify(name)}]`, others, known)
    if (visibility !== undefined) checkWord('visibility', visibility, visibilities)
    for (const words of [rights, licence])
      if (words !== undefined && typeof words !== 'string')
        throw new UsageError(
          `Unexpected ${typeof words} in \`sources\` of the configuration, expected a string`,
        )
  }
}

function checkKeys(where: string, others: object, known: readonly string[]): void {
  const [key] = Object.keys(others)
  if (key === undefined) return
  const meant = nearest(key, known)
  throw new UsageError(
    `Unexpected key \`${key}\` in \`${where}\` of the configuration, ${meant ? `did you mean \`${meant}\`?` : `expected ${known.map((name) => `\`${name}\``).join(', ')}`}`,
  )
}

function checkUrl(url: string): string {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw new UsageError(
      `Unexpected \`url: ${url}\` in the configuration, expected an address such as \`https://example.org/archive/\``,
    )
  }
  const { origin, pathname } = new URL(url)
  return origin + (pathname.endsWith('/') ? pathname : `${pathname}/`)
}

function checkEncoding(encoding: string): void {
  try {
    new TextDecoder(encoding)
  } catch {
    throw new UsageError(
      `Unexpected \`encoding: ${encoding}\` in the configuration, expected a name such as \`windows-1251\` or \`shift_jis\``,
    )
  }
}

function checkLanguage(language: string): void {
  try {
    Intl.getCanonicalLocales(language)
  } catch {
    throw new UsageError(
      `Unexpected \`language: ${language}\` in the configuration, expected a tag such as \`de\` or \`pt-BR\``,
    )
  }
}

const messages: Readonly<Record<string, string>> = languages.en ?? {}

/** A message that we do not say would never be shown, nor would a value that we do not fill in. */
function checkMessage(message: string, text: unknown): void {
  const ours = messages[message]
  if (ours === undefined) {
    const meant = nearest(message, Object.keys(messages))
    throw new UsageError(
      `Unexpected message \`${message}\` in \`words\` of the configuration, ${
        meant ? `did you mean \`${meant}\`?` : 'expected one of those in `src/site/words/en.ts`'
      }`,
    )
  }
  if (typeof text !== 'string')
    throw new UsageError(
      `Unexpected ${typeof text} as \`${message}\` in \`words\` of the configuration, expected a text`,
    )
  const [alien] = (text.match(/\{\w+\}/g) ?? []).filter((name) => !ours.includes(name))
  if (alien)
    throw new UsageError(
      `Unexpected \`${alien}\` in \`${message}\` in \`words\` of the configuration, expected only what stands in “${ours}”`,
    )
}

function checkPrefix(prefix: string): string {
  const path = prefix.replace(/^\/+|\/+$/g, '')
  if (path === '') return ''
  if (!isSitePath(`${path}/`))
    throw new UsageError(
      `Unexpected \`prefix: ${prefix}\` in the configuration, expected a folder name in lower-case letters and digits, such as \`archive/\``,
    )
  return `${path}/`
}

const names = ['ts', 'tsx', 'js', 'jsx', 'mjs'].map((end) => `newsfiche.config.${end}`)

/**
 * Find the configuration of a folder.
 *
 * @param folder
 *   Absolute path.
 * @returns
 *   Absolute path of its `newsfiche.config.ts`, `.tsx`, `.js`, `.jsx` or `.mjs`; nothing when there is none.
 */
export function findConfig(folder: string): string | undefined {
  return names.map((name) => join(folder, name)).find((path) => existsSync(path))
}

const imports = /\bimport\b/

/**
 * Modules that a configuration may import also where nothing is installed, as with `npx newsfiche build`;
 * they are the very ones that print the pages, or its components would not fit into ours.
 */
async function lent(): Promise<Record<string, Record<string, unknown>>> {
  return {
    newsfiche: { ...(await import('newsfiche')) },
    'newsfiche/templates': { ...(await import('newsfiche/templates')) },
    preact: { ...(await import('preact')) },
    'preact/jsx-runtime': { ...(await import('preact/jsx-runtime')) },
  }
}

/**
 * Load a configuration file.
 *
 * @param path
 *   Absolute path; what is not plain JavaScript is read through jiti, since Node 20 knows no TypeScript.
 * @returns
 *   Its default export.
 * @throws {UsageError}
 *   When it cannot be loaded, or exports something else.
 */
export async function loadConfig(path: string): Promise<Config> {
  let config: unknown
  try {
    const module = await importConfig(path)
    config = 'default' in module ? module.default : undefined
  } catch (error) {
    throw new UsageError(
      `Unexpected failure to load \`${path}\`: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw new UsageError(
      `Unexpected default export of \`${path}\`, expected \`export default defineConfig({ … })\``,
    )
  }
  return config // its keys are checked by `resolveConfig`
}

async function importConfig(path: string): Promise<object> {
  const text = readFileSync(path, 'utf8')
  // Most configurations need nothing else, and jiti as long as the rest of a build that finds nothing to do.
  if (/\.m?js$/.test(path) && !/\b(?:import|require|module|exports)\b/.test(text)) {
    const version = createHash('sha256').update(text).digest('hex')
    const own = await import(`${pathToFileURL(path)}?${version}`).catch(() => undefined)
    if (own !== undefined) return own as object
  }
  const { createJiti } = await import('jiti')
  return createJiti(import.meta.url, {
    moduleCache: false,
    fsCache: false,
    virtualModules: imports.test(text) ? await lent() : {},
    jsx: { runtime: 'automatic', importSource: 'preact' },
  }).import<object>(path)
}
