import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { UsageError } from './model/index.ts'

/** A page for Eleventy to write. */
export interface Leaf {
  /** Path of its file below the output. */
  readonly path: string
  /** Made when its turn comes, once. */
  readonly content: () => string
  /** Given the file as it is written (default: nobody is). */
  readonly printed?: (html: string) => void
}

/** A layout of a person's own. */
export interface Layout {
  /** Absolute path of its folder; what it includes and extends is there too. */
  readonly folder: string
  readonly name: string
}

/** The part of Eleventy 3's configuration that pages need. */
export interface LeafConfig {
  addTemplate: (path: string, content: unknown, data: object) => void
  addGlobalData: (key: string, value: unknown) => void
}

/** The part that a run of our own needs. */
interface RunConfig extends LeafConfig {
  setIncludesDirectory: (path: string) => void
  setLayoutsDirectory: (path: string) => void
}

/** A page with a layout comes as the elements of its head, then its content. */
const endOfHead = '</head>'

function halves(page: string): { head: string; content: string } {
  const at = page.indexOf(endOfHead) // text and attributes have it escaped
  return { head: page.slice('<head>'.length, at), content: page.slice(at + endOfHead.length) }
}

/** The way from a page to the root of the site. */
const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1)

/**
 * Give pages to Eleventy.
 *
 * They are one virtual template, paginated by one over numbers: the cheapest way through Eleventy, and
 * text of articles is never a template.
 *
 * @param eleventyConfig
 *   Eleventy's configuration.
 * @param leaves
 *   Gives the pages, when Eleventy has begun to build.
 * @param layout
 *   Layout to put around each (default: none). It gets `content`, `head` and `root`, and `archive`.
 * @param archive
 *   What the layout may say of the archive (default: nothing).
 */
export function addLeaves(
  eleventyConfig: LeafConfig,
  leaves: () => readonly Leaf[],
  layout?: string,
  archive: object = {},
): void {
  const leafOf = (number: number): Leaf => {
    const leaf = leaves()[number]
    if (!leaf) throw new Error(`No page ${number}`)
    return leaf
  }
  // Eleventy asks for the data of a page before it asks for the page.
  const waiting = new Map<number, string>()
  const around = {
    layout,
    archive,
    eleventyComputed: {
      root: ({ number }: { number: number }) => rootFrom(leafOf(number).path),
      head: ({ number }: { number: number }) => {
        const { head, content } = halves(leafOf(number).content())
        waiting.set(number, content)
        return head
      },
    },
  }
  const contentOf = (number: number): string => {
    const content = waiting.get(number) ?? halves(leafOf(number).content()).content
    waiting.delete(number)
    return content
  }
  eleventyConfig.addGlobalData('newsfiche', () => ({ pages: leaves().map((_, index) => index) }))
  eleventyConfig.addTemplate(
    'newsfiche-pages.11ty.js',
    ({ number }: { number: number }) => (layout ? contentOf(number) : leafOf(number).content()),
    {
      eleventyExcludeFromCollections: true,
      ...(layout ? around : {}),
      pagination: { data: 'newsfiche.pages', size: 1, alias: 'number' },
      permalink: ({ number }: { number: number }) => leafOf(number).path,
    },
  )
}

/**
 * Load Eleventy.
 *
 * Its templates here are no files that could change, so what it has against modules that do is left out:
 * that sends every module that is loaded from then on through another thread.
 *
 * @returns
 *   Its class.
 */
export async function loadEleventy(): Promise<typeof import('@11ty/eleventy').default> {
  process.env.ELEVENTY_SKIP_ESM_RESOLVER ??= '1'
  const { default: Eleventy } = await import('@11ty/eleventy')
  return Eleventy
}

// Eleventy keeps each page of a run until its end; short runs keep memory level.
const run = 500

/**
 * Let Eleventy write pages into a folder.
 *
 * @param leaves
 *   Pages.
 * @param output
 *   Absolute path of the folder.
 * @param around
 *   Layout to put around each, and what it may say of the archive (default: none).
 */
export async function printLeaves(
  leaves: readonly Leaf[],
  output: string,
  around?: { readonly layout: Layout; readonly archive: object },
): Promise<void> {
  if (leaves.length === 0) return
  const Eleventy = await loadEleventy()
  const empty = mkdtempSync(join(tmpdir(), 'newsfiche-'))
  const here = process.cwd()
  // At the root of a disk Eleventy takes an absolute path for another file than the one without its slash.
  const input = dirname(here) === here ? relative(here, empty) : empty
  try {
    for (let from = 0; from < leaves.length; from += run) {
      const some = leaves.slice(from, from + run)
      const pages = around ? some : some.map(telling)
      const eleventy = new Eleventy(input, output, {
        quietMode: true,
        configPath: false,
        config: (eleventyConfig: RunConfig) => {
          if (around) lookIn(eleventyConfig, around.layout, empty)
          addLeaves(eleventyConfig, () => pages, around?.layout.name, around?.archive)
        },
      })
      eleventy.disableLogger()
      await eleventy.write().catch((error: unknown) => {
        throw around ? layoutError(around.layout, error) : error
      })
      if (around)
        for (const { path, printed } of some) printed?.(readFileSync(join(output, path), 'utf8'))
    }
  } finally {
    rmSync(empty, { recursive: true, force: true })
  }
}

/** A page that is written as it was made. */
const telling = ({ path, content, printed }: Leaf): Leaf => ({
  path,
  content() {
    const html = content()
    printed?.(html)
    return html
  },
})

/** What Eleventy says of many pages is said once, of the layout. */
function layoutError({ name }: Layout, error: unknown): unknown {
  let cause = error
  while (cause instanceof Error && 'originalError' in cause && cause.originalError)
    cause = cause.originalError
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new UsageError(
    `Unexpected failure of the layout \`${name}\`: ${reason.replace(/\s+/g, ' ').trim()}`,
  )
}

/**
 * Let Eleventy find a layout outside its input folder.
 *
 * @param eleventyConfig
 *   Eleventy's configuration.
 * @param layout
 *   Layout.
 * @param input
 *   Absolute path of its input folder.
 */
export function lookIn(
  eleventyConfig: Pick<RunConfig, 'setIncludesDirectory' | 'setLayoutsDirectory'>,
  { folder }: Layout,
  input: string,
): void {
  eleventyConfig.setIncludesDirectory(relative(input, folder))
  eleventyConfig.setLayoutsDirectory(relative(input, folder))
}
