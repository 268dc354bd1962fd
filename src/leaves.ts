import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A page for Eleventy to write. */
export interface Leaf {
  /** Path of its file below the output. */
  readonly path: string
  /** Made when its turn comes, once. */
  readonly content: () => string
}

/** The part of Eleventy 3's configuration that pages need. */
export interface LeafConfig {
  addTemplate: (path: string, content: unknown, data: object) => void
  addGlobalData: (key: string, value: unknown) => void
}

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
 *   Layout to put around each (default: none).
 */
export function addLeaves(
  eleventyConfig: LeafConfig,
  leaves: () => readonly Leaf[],
  layout?: string,
): void {
  const leafOf = (number: number): Leaf => {
    const leaf = leaves()[number]
    if (!leaf) throw new Error(`No page ${number}`)
    return leaf
  }
  eleventyConfig.addGlobalData('newsfiche', () => ({ pages: leaves().map((_, index) => index) }))
  eleventyConfig.addTemplate(
    'newsfiche-pages.11ty.js',
    ({ number }: { number: number }) => leafOf(number).content(),
    {
      eleventyExcludeFromCollections: true,
      ...(layout ? { layout } : {}),
      pagination: { data: 'newsfiche.pages', size: 1, alias: 'number' },
      permalink: ({ number }: { number: number }) => leafOf(number).path,
    },
  )
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
 */
export async function printLeaves(leaves: readonly Leaf[], output: string): Promise<void> {
  if (leaves.length === 0) return
  const { default: Eleventy } = await import('@11ty/eleventy')
  const empty = mkdtempSync(join(tmpdir(), 'newsfiche-'))
  try {
    for (let from = 0; from < leaves.length; from += run) {
      const some = leaves.slice(from, from + run)
      const eleventy = new Eleventy(empty, output, {
        quietMode: true,
        configPath: false,
        config: (eleventyConfig: LeafConfig) => addLeaves(eleventyConfig, () => some),
      })
      eleventy.disableLogger()
      await eleventy.write()
    }
  } finally {
    rmSync(empty, { recursive: true, force: true })
  }
}
