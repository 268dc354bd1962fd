import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe, { type AxeResults } from 'axe-core'
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ArticleRecord } from '../../src/model/index.ts'
import { treeOf } from '../support/folder.ts'
import { siteOf } from '../support/site.ts'
import { folders } from '../support/texts.ts'
import { launchBrowser, type Served, serve } from './browser.ts'

// The pages' own links are relative; only the page for what is missing has to know it.
const address = 'https://archive.example/some/sub-path/'

let browser: Browser
let folder: string
let served: Served
/** One page of each kind, by its path. */
const kinds = new Map<string, string>()
let records: ReadonlyArray<readonly [page: string, record: ArticleRecord]>

beforeAll(async () => {
  folder = (await siteOf(folders.examples, ['--url', address])).folder
  served = await serve(folder, new URL(address).pathname)
  browser = await launchBrowser()
  const tree = treeOf(folder)
  records = [...tree]
    .filter(([path]) => path.endsWith('/record.json'))
    .map(([path, json]) => [
      path.replace('record.json', 'index.html'),
      JSON.parse(String(json)) as ArticleRecord,
    ])
  const article = (is: (record: ArticleRecord) => boolean): string => {
    const page = records.find(([, record]) => is(record))?.[0]
    if (page === undefined) throw new Error('The examples have no such article')
    return page
  }
  const first = (pattern: RegExp): string => {
    const page = [...tree.keys()].find((path) => pattern.test(path))
    if (page === undefined) throw new Error(`The examples have no page ${pattern}`)
    return page
  }
  const pages = {
    'front page': 'index.html',
    'about page': 'about/index.html',
    'page for what is missing': '404.html',
    'list of dates': 'dates/index.html',
    'list of sources': 'sources/index.html',
    'list of languages': 'languages/index.html',
    'page of all ways': 'browse/index.html',
    'curated lists': 'collections/index.html',
    'curated list': 'collections/lantern-bridge/index.html',
    'Arabic curated list': 'collections/pilot-books/index.html',
    year: first(/^dates\/\d{4}\/index\.html$/),
    day: first(/^dates\/\d{4}\/\d\d\/\d\d\/index\.html$/),
    'undated articles': 'dates/undated/index.html',
    source: first(/^sources\/(?!unknown)[^/]+\/index\.html$/),
    'Russian article': article((record) => record.language?.value === 'ru'),
    'Arabic article': article((record) => record.language?.value === 'ar'),
    'Chinese article': article((record) => record.language?.value === 'zh'),
    'article in Markdown with a table': article((record) =>
      record.sections.some(({ parts }) => parts.some(({ kind }) => kind === 'table')),
    ),
    'article with footnotes': article(({ footnotes }) =>
      footnotes.some(({ calls }) => calls.length > 0),
    ),
  }
  for (const [kind, page] of Object.entries(pages)) kinds.set(kind, page)
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
})

const phone = { viewport: { width: 360, height: 740 } } as const
const desktop = { viewport: { width: 1360, height: 900 } } as const

/** Visit with a browser of its own that notes everything that goes wrong. */
async function visiting(
  options: BrowserContextOptions,
  visit: (page: Page, wrong: string[]) => Promise<void>,
): Promise<void> {
  const context: BrowserContext = await browser.newContext(options)
  const wrong: string[] = []
  try {
    const page = await context.newPage()
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
    await visit(page, wrong)
  } finally {
    await context.close()
  }
}

/** What the style sheet made of an element. */
function styleOf(element: Locator, property: 'direction' | 'fontFamily'): Promise<string> {
  return element.evaluate((node, name) => getComputedStyle(node)[name], property)
}

test('every page opens without an error, a warning or a request to anywhere else', async () => {
  await visiting(desktop, async (page, wrong) => {
    for (const path of kinds.values()) {
      await page.goto(served.address + path)
      expect([path, await page.locator('h1').count()]).toEqual([path, 1])
      expect([path, await page.locator('h1').isVisible()]).toEqual([path, true])
    }
    expect(wrong).toEqual([])
  })
})

/** Letters alone: the page wraps and indents as it likes. */
const lettersOf = (text: string): string => text.replace(/[\s[\]]+/g, '')

/** What of a record is not to be seen on its page. */
async function unseen(page: Page, { headline, sections }: ArticleRecord): Promise<string[]> {
  const shown = lettersOf((await page.locator('article').textContent()) ?? '')
  const anchors = sections.flatMap(({ anchor, heading, parts }) => [
    ...(heading ? [anchor] : []),
    ...parts.map((part) => part.anchor),
  ])
  const hidden: string[] = []
  for (const anchor of anchors)
    if (!(await page.locator(`[id="${anchor}"]`).isVisible())) hidden.push(anchor)
  const words = [
    ...(headline ? [headline.value] : []),
    ...sections.flatMap(({ parts }) =>
      parts.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text),
    ),
  ]
  return [...hidden, ...words.filter((text) => !shown.includes(lettersOf(text)))]
}

test('reads completely without JavaScript', async () => {
  await visiting({ ...desktop, javaScriptEnabled: false }, async (page, wrong) => {
    for (const [path, record] of records.filter((_, index) => index % 4 === 0)) {
      await page.goto(served.address + path)
      expect([path, await unseen(page, record)]).toEqual([path, []])
    }
    for (const kind of ['front page', 'list of sources', 'year'])
      await page.goto(served.address + kinds.get(kind))
    expect(wrong).toEqual([])
  })
})

test('an article says whose it is, and when it was published or that nobody knows', async () => {
  await visiting(desktop, async (page) => {
    for (const [path, record] of records.slice(0, 15)) {
      await page.goto(served.address + path)
      const imprint = (await page.locator('article header').first().innerText()).replace(
        /\s+/g,
        ' ',
      )
      if (record.source) expect(imprint).toContain(record.source.value.name)
      if (record.published) expect(imprint).toContain(record.published.value.value.slice(0, 4))
      else expect(imprint).toMatch(/date not known/i)
    }
  })
})

test('works from a disk: from the front page to an article, its source and back', async () => {
  await visiting(desktop, async (page, wrong) => {
    await page.goto(pathToFileURL(join(folder, 'index.html')).href)
    await page.locator('main a[href^="articles/"]').first().click()
    await page.waitForURL(/^file:.*\/articles\/[^/]+\/index\.html/)
    expect(await page.locator('article h1').isVisible()).toBe(true)
    expect(await styleOf(page.locator('body'), 'fontFamily')).toContain('Newsfiche')
    await page.locator('nav a[href*="sources/"]').first().click()
    await page.waitForURL(/^file:.*\/sources\/.*index\.html$/)
    await page.locator('a[href$="../index.html"]').first().click()
    await page.waitForURL(/^file:.*\/site\/index\.html$/)
    expect(wrong).toEqual([])
  })
})

test('footnotes lead from the word to the note and back', async () => {
  await visiting(desktop, async (page) => {
    await page.goto(served.address + kinds.get('article with footnotes'))
    const call = page.locator('article a[role="doc-noteref"]').first()
    const [own, note] = [await call.getAttribute('id'), await call.getAttribute('href')]
    await call.click()
    expect(new URL(page.url()).hash).toBe(note)
    const target = page.locator(`[id="${note?.slice(1)}"]`)
    await target.waitFor({ state: 'visible' })
    expect(await target.evaluate((element) => element.matches(':target'))).toBe(true)
    await target.locator('a[role="doc-backlink"]').first().click()
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe(own)
    await expect.poll(() => new URL(page.url()).hash).not.toBe(note)
  })
})

test('the contents lead to the sections', async () => {
  const [path, record] =
    records.find(([, { sections }]) => sections.filter(({ heading }) => heading).length > 1) ?? []
  await visiting(desktop, async (page) => {
    await page.goto(served.address + path)
    for (const { anchor, heading } of record?.sections ?? []) {
      if (!heading) continue
      await page.locator(`nav a[href="#${anchor}"]`).first().click()
      expect(await page.locator(`[id="${anchor}"]`).first().isVisible()).toBe(true)
      expect(new URL(page.url()).hash).toBe(`#${anchor}`)
    }
  })
})

test('what is missing gets a page that leads back, at any depth', async () => {
  const context = await browser.newContext(desktop)
  const page = await context.newPage()
  const { folder: own } = await siteOf(folders.seeds, [
    '--url',
    'https://archive.example/some/sub-path/',
  ])
  const site = await serve(own, new URL(address).pathname)
  try {
    const response = await page.goto(`${site.address}articles/nobody/wrote/this.html`)
    expect(response?.status()).toBe(404)
    expect(await styleOf(page.locator('body'), 'fontFamily')).toContain('Newsfiche')
    await page.locator('main a').first().click()
    expect(page.url().startsWith(site.address)).toBe(true)
    expect(await page.locator('h1').isVisible()).toBe(true)
    expect(page.url()).not.toContain('nobody')
  } finally {
    await context.close()
    await site.close()
  }
})

test('no page is wider than a phone', async () => {
  await visiting(phone, async (page) => {
    const wide: string[] = []
    for (const [kind, path] of kinds) {
      await page.goto(served.address + path)
      const [inner, outer] = (await page.evaluate(
        '[document.documentElement.scrollWidth, innerWidth]',
      )) as [number, number]
      if (inner > outer) wide.push(`${kind}: ${inner} > ${outer}`)
    }
    expect(wide).toEqual([])
  })
})

test('the first stop of a keyboard is the way to the text', async () => {
  await visiting(desktop, async (page) => {
    await page.goto(served.address + kinds.get('front page'))
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#main')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#main')
  })
})

test('direction and language are those of the article', async () => {
  await visiting(desktop, async (page) => {
    await page.goto(served.address + kinds.get('Arabic article'))
    const article = page.locator('article').first()
    expect(await article.getAttribute('lang')).toBe('ar')
    expect(await styleOf(page.locator('article h1'), 'direction')).toBe('rtl')
    await page.goto(served.address + kinds.get('Russian article'))
    expect(await article.getAttribute('lang')).toBe('ru')
    expect(await styleOf(page.locator('article h1'), 'direction')).toBe('ltr')
  })
})

test('prints the article, not the page around it', async () => {
  await visiting(desktop, async (page) => {
    await page.goto(served.address + kinds.get('article with footnotes'))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('article h1').isVisible()).toBe(true)
    expect(await page.locator('#footnotes').isVisible()).toBe(true)
    for (const element of await page.locator('nav, #original').all())
      expect(await element.isVisible()).toBe(false)
    const paper = await page.pdf({ format: 'A4' })
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-')
  })
})

describe('accessible to everybody, says axe', () => {
  const looks: ReadonlyArray<readonly [string, BrowserContextOptions]> = [
    ['light, on a phone', { ...phone, colorScheme: 'light' }],
    ['dark, on a phone', { ...phone, colorScheme: 'dark' }],
    ['light, on a desk', { ...desktop, colorScheme: 'light' }],
    ['dark, on a desk', { ...desktop, colorScheme: 'dark' }],
  ]

  /** What axe has to say of the page as it is shown. */
  async function violationsOf(page: Page): Promise<string[]> {
    await page.evaluate(axe.source)
    const { violations } = (await page.evaluate(
      'axe.run(document, { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
    )) as AxeResults
    return violations.map(({ id, help, nodes }) => {
      const places = nodes.slice(0, 3).map(({ html }) => html.slice(0, 160))
      return `${id}, ${help}: ${places.join(' ')}`
    })
  }

  test.each(looks)('%s', async (_, options) => {
    await visiting(options, async (page) => {
      const found: string[] = []
      const views = [...kinds].flatMap(([kind, path]) =>
        path.startsWith('articles/')
          ? [
              [kind, path],
              [`original of the ${kind}`, `${path}#original`],
            ]
          : [[kind, path]],
      )
      for (const [kind, path] of views) {
        await page.goto('about:blank') // a fragment alone would load nothing
        await page.goto(served.address + path)
        for (const violation of await violationsOf(page)) found.push(`${kind}: ${violation}`)
      }
      expect(found).toEqual([])
    })
  })
})
