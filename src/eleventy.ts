import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type EngineStyle, loadStyle } from './cite/index.ts'
import { resolveConfig } from './configure.ts'
import { remembering, tidyLedgers } from './ledger.ts'
import type { Archive, ArticleId, Config, ResolvedConfig, SitePage } from './model/index.ts'
import { type Progress, readArchive } from './newsroom.ts'
import { emitters, type OutputFile } from './publish/index.ts'
import { isWatched, keepReloading, type ServerConfig } from './reload.ts'
import { type Finder, openFinder } from './search/index.ts'
import { compactScript, compactStyle, fonts } from './site/assets.ts'
import { dateWriter } from './site/format.ts'
import { sitePages, surroundings } from './site/pages.ts'
import { createPress, type Press } from './site/render.tsx'
import { languages, voiceOf } from './site/words/index.ts'
import { checkGone, writeDatabase, writeManifest } from './strongroom/index.ts'

/** The part of Eleventy 3's configuration that we use. */
export interface EleventyConfig extends ServerConfig {
  addTemplate: (path: string, content: unknown, data: object) => void
  addGlobalData: (key: string, value: unknown) => void
  addWatchTarget: (path: string, options?: { resetConfig?: boolean }) => void
  on: (event: string, listener: (event: BuildEvent) => unknown) => void
  ignores: Set<string>
}

interface BuildEvent {
  readonly outputMode: 'fs' | 'json' | 'ndjson'
  readonly runMode: 'build' | 'serve' | 'watch'
  readonly directories: { readonly output: string }
}

/** Options of the plugin: the configuration, and who wants to watch. */
export interface PluginOptions extends Config {
  /** Told after each file that is read (default: nobody). */
  onProgress?: Progress
  /** Given the archive, once it is read (default: nobody). */
  onArchive?: (archive: Archive) => void
  /** Told, in a sentence, what the site has to do without (default: the console). */
  onNotice?: (sentence: string) => void
  /** Absolute path of the folder that relative paths are below (default: where Eleventy runs). */
  root?: string
  /** An archive that was read already (default: read from `input`). */
  archive?: Archive
  /** Print these articles only, by their place among the entries, `from` up to `to` (default: all, and every other page). */
  section?: { readonly from: number; readonly to: number; readonly last: boolean }
}

/** The most articles whose search is made anew with each change that is watched: less than a second. */
const quicklyFound = 1000

/** What is on the press during one build. */
interface Edition {
  readonly archive: Archive
  readonly press: Press
  readonly pages: readonly SitePage[]
  /** Styles that need an engine. */
  readonly styles: readonly EngineStyle[]
  readonly around: ReturnType<typeof surroundings>
  /** Its search, on the last run of a site that has one. */
  readonly finder: Finder | undefined
}

const packageFolder = dirname(fileURLToPath(import.meta.resolve('newsfiche/package.json')))
const publicFolder = join(packageFolder, 'public')

/**
 * Eleventy plugin: adds an archive of news articles to a site.
 *
 * Articles are data, never templates: whatever their text says, it is never run. All pages come from
 * two virtual templates, so an Eleventy site needs no file of ours.
 *
 * @param eleventyConfig
 *   Eleventy's configuration.
 * @param options
 *   Our configuration; `input` is relative to the folder that Eleventy runs in.
 */
export default function newsficheEleventy(
  eleventyConfig: EleventyConfig,
  options: PluginOptions = {},
): void {
  const { onProgress, onArchive, onNotice = console.warn, archive: given, ...others } = options
  const { section, root = process.cwd(), ...config } = others
  const site = resolveConfig(config, root)
  let edition: Edition | undefined
  let isFound = false
  const current = (): Edition => {
    if (!edition) throw new Error('Eleventy asked for pages before `eleventy.before`')
    return edition
  }
  eleventyConfig.on('eleventy.before', async () => {
    const archive = given ?? (await readArchive(site, onProgress))
    const isLast = section?.last !== false
    const finder = isLast
      ? await openFinder(
          archive,
          site,
          dateWriter(voiceOf(site.language, site.words).language),
          onNotice,
        )
      : undefined
    if (isLast) noticeLanguage(site, onNotice)
    const pages = isLast ? sitePages(archive, finder?.page) : []
    const styles = await stylesOf(site)
    const press = createPress(site, styles)
    edition = { archive, press, pages, styles, finder, around: surroundings(archive) }
    onArchive?.(archive)
  })
  eleventyConfig.addGlobalData('newsfiche', () => ({
    articles: current()
      .archive.entries.slice(section?.from, section?.to)
      .map(({ id }) => id),
    pages: current().pages.map((_, index) => index),
  }))
  const common = {
    eleventyExcludeFromCollections: true,
    ...(site.layout ? { layout: site.layout } : {}),
  }
  eleventyConfig.addTemplate(
    'newsfiche-articles.11ty.js',
    ({ id }: { id: ArticleId }) => articleOf(current(), id),
    {
      ...common,
      pagination: { data: 'newsfiche.articles', size: 1, alias: 'id' },
      permalink: ({ id }: { id: ArticleId }) =>
        `${site.prefix}${entryOf(current().archive, id).path}index.html`,
    },
  )
  eleventyConfig.addTemplate(
    'newsfiche-pages.11ty.js',
    ({ number }: { number: number }) => current().press.page(pageOf(current(), number)),
    {
      ...common,
      pagination: { data: 'newsfiche.pages', size: 1, alias: 'number' },
      permalink: ({ number }: { number: number }) =>
        addressOf(site.prefix, pageOf(current(), number)),
    },
  )
  if (isWatched()) keepReloading(eleventyConfig)
  eleventyConfig.addWatchTarget(slashed(relative(process.cwd(), site.input)) || '.')
  eleventyConfig.addWatchTarget(slashed(relative(process.cwd(), publicFolder)))
  eleventyConfig.ignores.add(slashed(relative(process.cwd(), site.input)) || '.')
  eleventyConfig.on('eleventy.after', async ({ outputMode, runMode, directories }) => {
    const { finder } = current()
    if (outputMode !== 'fs' || section?.last === false) return finder?.close()
    // Not by passthrough copy: when a page fails, Eleventy gives up while its copies still run.
    const output = resolve(directories.output, site.prefix)
    const begun = new Set<string>()
    for (const file of filesOf(current().archive, site)) writeOut(output, file, begun)
    if (site.exports.includes('sqlite'))
      await writeDatabase(current().archive, site, join(output, 'data', 'articles.sqlite'))
    const isOld = runMode !== 'build' && isFound // with the search of the build before
    await (isOld && current().archive.entries.length > quicklyFound
      ? finder?.close()
      : finder?.write(output))
    isFound = true
    tidyLedgers(ledgersOf(site), current().styles, current().archive.byId)
    await checkGone(output, current().archive)
    writeManifest(output) // last, since it names every other file
  })
}

function noticeLanguage(site: ResolvedConfig, onNotice: (sentence: string) => void): void {
  const { language } = voiceOf(site.language, site.words)
  if (language === site.language) return
  const spoken = Object.keys(languages).join(', ')
  onNotice(
    `The site speaks English, for it has no words for \`language: ${site.language}\`. It has them for ${spoken}; \`words\` in the configuration can teach it others.`,
  )
}

/** The styles that a person wants beside ours; the engine for them is loaded for them alone. */
async function stylesOf(site: ResolvedConfig): Promise<EngineStyle[]> {
  const styles = site.citationStyles.map((path) => loadStyle(readFileSync(path, 'utf8')))
  return (await Promise.all(styles)).map((style) => remembering(ledgersOf(site), style))
}

const ledgersOf = ({ root }: ResolvedConfig): string => join(root, '.newsfiche', 'citations')

function entryOf(archive: Archive, id: ArticleId): NonNullable<ReturnType<Archive['byId']['get']>> {
  const entry = archive.byId.get(id)
  if (!entry) throw new Error(`No article \`${id}\``)
  return entry
}

function articleOf({ archive, press, around }: Edition, id: ArticleId): string {
  const entry = entryOf(archive, id)
  return press.article({ entry, record: archive.records.get(id), around: around(entry) })
}

function pageOf({ pages }: Edition, index: number): SitePage {
  const page = pages[index]
  if (!page) throw new Error(`No page ${index}`)
  return page
}

function addressOf(prefix: string, { path }: SitePage): string {
  return `${prefix}${path === '' || path.endsWith('/') ? `${path}index.html` : path}`
}

const slashed = (path: string): string => path.split(sep).join('/')

function* filesOf(archive: Archive, site: ResolvedConfig): Generator<OutputFile> {
  yield* assets()
  for (const emitter of emitters) yield* emitter.emit(archive, site)
}

/** The style sheet and whatever else lies in `public/`, the fonts it names, the schema of records. */
function* assets(): Generator<OutputFile> {
  const names = readdirSync(publicFolder, { recursive: true, withFileTypes: true })
  for (const file of names.filter((entry) => entry.isFile())) {
    const place = join(file.parentPath, file.name)
    const path = `assets/${slashed(relative(publicFolder, place))}`
    if (file.name.endsWith('.css'))
      yield { path, content: compactStyle(readFileSync(place, 'utf8')) }
    else if (file.name.endsWith('.js'))
      yield { path, content: compactScript(readFileSync(place, 'utf8')) }
    else yield { path, copyOf: place }
  }
  for (const font of fonts)
    yield { path: font.to, copyOf: fileURLToPath(import.meta.resolve(font.from)) }
  const schema = 'article.schema.json'
  yield { path: `data/${schema}`, copyOf: join(packageFolder, 'schema', schema) }
}

/**
 * Written at once, one after the other: for thousands of small files, waiting costs more than writing.
 *
 * The first piece of a long file takes the place of what an earlier build wrote; `begun` knows the files
 * that have one.
 */
function writeOut(output: string, file: OutputFile, begun: Set<string>): void {
  const path = join(output, file.path)
  mkdirSync(dirname(path), { recursive: true })
  if ('content' in file) {
    const flag = file.append && begun.has(path) ? 'a' : 'w'
    begun.add(path)
    writeFileSync(path, file.content, { flag })
  } else writeFileSync(path, readFileSync(file.copyOf)) // a copy would keep a read-only mode
}
