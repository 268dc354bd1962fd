import { rmSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { resolveConfig } from './configure.ts'
import { addLeaves, type Leaf, type LeafConfig } from './leaves.ts'
import type { Archive, ArticleId, Config, ResolvedConfig } from './model/index.ts'
import { type Progress, readArchive } from './newsroom.ts'
import { articleProps, otherIn } from './pressroom/article-props.ts'
import { assets, publicFolder } from './pressroom/assets.ts'
import { languageNotice, type Setting, setUp } from './pressroom/setting.ts'
import { writer } from './pressroom/write-out.ts'
import { emitters } from './publish/index.ts'
import { isWatched, keepReloading, type ServerConfig } from './reload.ts'
import { type Finder, openFinder } from './search/index.ts'
import { dateWriter } from './site/format.ts'
import { fileOf, sitePages, surroundings } from './site/pages.ts'
import { archiveOf, type Press } from './site/render.tsx'
import { voiceOf } from './site/words/index.ts'
import { checkGone, writeDatabase, writeManifest } from './strongroom/index.ts'

/** The part of Eleventy 3's configuration that we use. */
export interface EleventyConfig extends ServerConfig, LeafConfig {
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
}

/** The most articles whose search is made anew with each change that is watched: less than a second. */
const quicklyFound = 1000

/** What is on the press during one build. */
interface Edition {
  readonly archive: Archive
  readonly leaves: readonly Leaf[]
  /** Its search, when the site has one. */
  readonly finder: Finder | undefined
}

/**
 * Eleventy plugin: adds an archive of news articles to a site.
 *
 * Articles are data, never templates: whatever their text says, it is never run. All pages come from
 * a virtual template, so an Eleventy site needs no file of ours.
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
  const { onProgress, onArchive, onNotice = console.warn, ...others } = options
  const { root = process.cwd(), ...config } = others
  const site = resolveConfig(config, root)
  let edition: Edition | undefined
  let isFound = false
  // What was formatted of each article, for the builds of one watch.
  const sheets = new Map<ArticleId, string>()
  const cited = (press: Setting): Press => ({
    ...press,
    article(props) {
      const { id } = props.entry
      const { page, sheet, faults } = press.around(sheets.get(id), () => press.article(props))
      if (sheet !== undefined) sheets.set(id, sheet)
      for (const fault of faults) onNotice(fault)
      return page
    },
  })
  const current = (): Edition => {
    if (!edition) throw new Error('Eleventy asked for pages before `eleventy.before`')
    return edition
  }
  eleventyConfig.on('eleventy.before', async () => {
    const archive = await readArchive(site, onProgress)
    const { language } = voiceOf(site.language, site.words)
    const finder = await openFinder({ archive, site, date: dateWriter(language), onNotice })
    const notice = languageNotice(site)
    if (notice !== undefined) onNotice(notice)
    for (const id of sheets.keys()) if (!archive.byId.has(id)) sheets.delete(id)
    edition = { archive, leaves: leavesOf(archive, site, cited(setUp(site)), finder), finder }
    onArchive?.(archive)
  })
  addLeaves(eleventyConfig, () => current().leaves, site.layout, archiveOf(site))
  if (isWatched()) keepReloading(eleventyConfig)
  eleventyConfig.addWatchTarget(slashed(relative(process.cwd(), site.input)) || '.')
  eleventyConfig.addWatchTarget(slashed(relative(process.cwd(), publicFolder)))
  eleventyConfig.ignores.add(slashed(relative(process.cwd(), site.input)) || '.')
  eleventyConfig.on('eleventy.after', async ({ outputMode, runMode, directories }) => {
    const { finder } = current()
    if (outputMode !== 'fs') return
    // Not by passthrough copy: when a page fails, Eleventy gives up while its copies still run.
    const output = resolve(directories.output, site.prefix)
    const write = writer(output)
    for (const file of assets(site.theme)) write(file)
    for (const { emit } of emitters) for (const file of emit(current().archive, site)) write(file)
    if (site.exports.includes('sqlite'))
      await writeDatabase(current().archive, site, join(output, 'data', 'articles.sqlite'))
    const isOld = runMode !== 'build' && isFound // with the search of the build before
    if (!isOld || current().archive.entries.length <= quicklyFound)
      await writeSearch(finder, output, write)
    isFound = true
    await checkGone(output, current().archive)
    writeManifest(output) // last, since it names every other file
  })
}

async function writeSearch(
  finder: Finder | undefined,
  output: string,
  write: ReturnType<typeof writer>,
): Promise<void> {
  if (!finder) return
  rmSync(join(output, 'pagefind'), { recursive: true, force: true }) // its files are named by what is in them
  for await (const file of finder.files()) write(file)
}

/** All pages: those of articles, whose records are fetched when their turn comes, and the others. */
function leavesOf(
  archive: Archive,
  site: ResolvedConfig,
  press: Press,
  finder: Finder | undefined,
): Leaf[] {
  const around = surroundings(archive)
  const other = otherIn(archive)
  return [
    ...archive.entries.map(
      (entry): Leaf => ({
        path: fileOf(site, entry),
        content: () =>
          press.article(articleProps(entry, archive.records.get(entry.id), around(entry), other)),
      }),
    ),
    ...sitePages(archive, finder?.page, site.theme.navigation).map(
      (page): Leaf => ({ path: fileOf(site, page), content: () => press.page(page) }),
    ),
  ]
}

const slashed = (path: string): string => path.split(sep).join('/')
