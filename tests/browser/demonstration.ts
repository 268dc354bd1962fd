import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { ArticleRecord } from '../../src/model/index.ts'
import { addFiles, type Files, folderOf, treeOf } from '../support/folder.ts'
import { once } from '../support/once.ts'
import { siteOf } from '../support/site.ts'
import { folders } from '../support/texts.ts'
import { launchBrowser, type Served, serve } from './browser.ts'

/** The pages' own links are relative; only the page for what is missing has to know it. */
export const address = 'https://archive.example/some/sub-path/'

export const phone = { viewport: { width: 360, height: 740 } } as const
export const desktop = { viewport: { width: 1360, height: 900 } } as const

/** The demonstration archive on a server, and a browser. */
export interface Demonstration {
  readonly folder: string
  readonly served: Served
  readonly browser: Browser
  /** One page of each kind, by what it is: its path, and what an address has behind it. */
  readonly kinds: ReadonlyMap<string, string>
  readonly records: ReadonlyArray<readonly [page: string, record: ArticleRecord]>
  /** Visit with a browser of its own that notes everything that goes wrong. */
  readonly visiting: (
    options: BrowserContextOptions,
    visit: (page: Page, wrong: string[]) => Promise<void>,
  ) => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Build the site of the demonstration archive, with one article taken down, and serve it.
 *
 * @param language
 *   Language of its interface (default: English).
 * @returns
 *   Site and browser; whoever opens it closes it.
 */
export async function openDemonstration(language = 'en'): Promise<Demonstration> {
  const folder = await once(`demonstration in ${language}`, async () => {
    const input = join(folderOf(), 'articles')
    cpSync(folders.examples, input, { recursive: true })
    addFiles(input, files(language))
    return (await siteOf(input, ['--url', address])).folder
  })
  const served = await serve(folder, new URL(address).pathname)
  const browser = await launchBrowser()
  const paths = [...treeOf(folder)]
  const records = paths
    .filter(([path]) => path.endsWith('/record.json'))
    .map(
      ([path, json]) =>
        [
          path.replace('record.json', 'index.html'),
          JSON.parse(String(json)) as ArticleRecord,
        ] as const,
    )
  return {
    folder,
    served,
    browser,
    records,
    kinds: kindsOf(
      paths.map(([path]) => path),
      records,
    ),
    visiting: async (options, visit) => {
      const context = await browser.newContext(options)
      const wrong: string[] = []
      try {
        const page = await context.newPage()
        watch(page, served, wrong)
        await visit(page, wrong)
      } finally {
        await context.close()
      }
    },
    close: async () => {
      await browser.close()
      await served.close()
    },
  }
}

const files = (language: string): Files => ({
  'takedowns.yml':
    '- path: sargo/gone.txt\n  action: tombstone\n  reason: privacy\n  date: 2026-11-20\n  note: It was somebody else.\n',
  'sargo/gone.txt':
    'Sargo baker elected\n\n3 March 2014\n\nThe baker of Sargo was elected on Monday, said the town clerk.\n',
  'newsfiche.config.js': `export default { language: '${language}', title: 'The Halcyon Gulf clippings', description: 'A demonstration archive.', keeper: 'The makers of Newsfiche' }\n`,
})

function kindsOf(
  paths: readonly string[],
  records: Demonstration['records'],
): ReadonlyMap<string, string> {
  const article = (is: (record: ArticleRecord) => boolean): string => {
    const page = records.find(([, record]) => is(record))?.[0]
    if (page === undefined) throw new Error('The examples have no such article')
    return page
  }
  const first = (pattern: RegExp): string => {
    const page = paths.find((path) => pattern.test(path))
    if (page === undefined) throw new Error(`The examples have no page ${pattern}`)
    return page
  }
  const isTombstone = (path: string): boolean =>
    /^articles\/[^/]+\/index\.html$/.test(path) && !records.some(([page]) => page === path)
  return new Map(
    Object.entries({
      'front page': 'index.html',
      'about page': 'about/index.html',
      'page for what is missing': '404.html',
      'page of all ways': 'browse/index.html',
      search: 'search/index.html',
      'answered search': 'search/index.html?q=bridge',
      'list of dates': 'dates/index.html',
      year: first(/^dates\/\d{4}\/index\.html$/),
      month: first(/^dates\/\d{4}\/\d\d\/index\.html$/),
      day: first(/^dates\/\d{4}\/\d\d\/\d\d\/index\.html$/),
      'undated articles': 'dates/undated/index.html',
      almanac: 'dates/on/index.html',
      'day of all years': first(/^dates\/on\/\d\d-\d\d\/index\.html$/),
      'list of sources': 'sources/index.html',
      source: first(/^sources\/(?!unknown)[^/]+\/index\.html$/),
      'list of authors': 'authors/index.html',
      topic: first(/^topics\/[^/]+\/index\.html$/),
      place: first(/^places\/[^/]+\/index\.html$/),
      'list of languages': 'languages/index.html',
      'curated lists': 'collections/index.html',
      'curated list': 'collections/lantern-bridge/index.html',
      'Arabic curated list': 'collections/pilot-books/index.html',
      tombstone: paths.find(isTombstone) ?? first(/^no tombstone$/),
      'Russian article': article((record) => record.language?.value === 'ru'),
      'Arabic article': article((record) => record.language?.value === 'ar'),
      'Hebrew article': article((record) => record.language?.value === 'he'),
      'Chinese article': article((record) => record.language?.value === 'zh'),
      'article in Markdown with a table': article((record) =>
        record.sections.some(({ parts }) => parts.some(({ kind }) => kind === 'table')),
      ),
      'article with footnotes': article(({ footnotes }) =>
        footnotes.some(({ calls }) => calls.length > 0),
      ),
    }),
  )
}

function watch(page: Page, served: Served, wrong: string[]): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`))
  page.on('dialog', (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? ''
    if (why !== 'net::ERR_ABORTED') wrong.push(`failed: ${request.url()}: ${why}`) // we went on
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(served.address) && !url.startsWith('file:') && !url.startsWith('data:'))
      wrong.push(`left the site: ${url}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`)
  })
}
