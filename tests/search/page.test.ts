import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe, { type AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, type Served, serve } from '../browser/browser.ts'
import { folderOf } from '../support/folder.ts'
import { sharedSiteOf } from '../support/site.ts'
import { folders } from '../support/texts.ts'

const phone = { viewport: { width: 360, height: 740 } } as const
const desktop = { viewport: { width: 1360, height: 900 } } as const

let browser: Browser
let folder: string
let served: Served

beforeAll(async () => {
  folder = await sharedSiteOf(folders.examples)
  served = await serve(folder, '/some/sub-path/')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

/** Visit, and note whatever goes wrong or leaves the site. */
async function visiting(
  options: BrowserContextOptions,
  visit: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options)
  const wrong: string[] = []
  try {
    const page = await context.newPage()
    page.on('console', (message) => wrong.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => wrong.push(error.message))
    page.on('requestfailed', (request) => {
      // A page that is left gives up what it was still loading.
      if (request.failure()?.errorText === 'net::ERR_ABORTED') return
      wrong.push(`failed: ${request.url()}`)
    })
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(served.address) && !url.startsWith('file:')) wrong.push(url)
    })
    await visit(page)
    expect(wrong).toEqual([])
  } finally {
    await context.close()
  }
}

const place = (query: string): string => `${served.address}search/index.html${query && `?${query}`}`
const asked = (words: string): string => place(`q=${encodeURIComponent(words)}`)
const found = (page: Page) => page.locator('#hits li')
const titles = (page: Page): Promise<string[]> => page.locator('#hits .title').allInnerTexts()

/** Open a search and wait for its facets, which come last. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('#facets fieldset').first().waitFor({ state: 'attached' })
}

test('what is typed is found, with the words marked, and opens at its paragraph', async () => {
  await visiting(desktop, async (page) => {
    await page.goto(place(''))
    await page.keyboard.press('Tab')
    await page.locator('#q').focus()
    await page.keyboard.type('lantern')
    await found(page).first().waitFor()
    expect(await page.locator('#status').innerText()).toMatch(/^\d+ articles found/)
    expect((await page.locator('#hits mark').allInnerTexts()).join(' ')).toMatch(/lantern/i)
    expect(new URL(page.url()).search).toBe('?q=lantern')
    expect(await page.locator('#browse').isVisible()).toBe(false)
    const link = page.locator('#hits .title a[href*="#"]').first()
    const href = (await link.getAttribute('href')) ?? ''
    expect(href).toMatch(/^\.\.\/articles\/[^/]+\/index\.html#[\w-]+:~:text=/)
    await link.click()
    await page.waitForURL(/\/articles\//)
    const id = /#([\w-]+)/.exec(href)?.[1]
    expect(await page.locator(`[id="${id}"]`).innerText()).toMatch(/lantern/i)
  })
})

test.each([
  ['комета', 'ru', /Комета с двумя фамилиями/],
  ['خور السدر', 'ar', /خور السدر/],
  ['临鹭', 'zh', /临鹭/],
  ['夜市', 'ja', /夜市/],
  ['regate', 'fr', /régate/],
])('%s is found from the English interface', async (words, language, title) => {
  await visiting(desktop, async (page) => {
    await page.goto(asked(words))
    const link = found(page).filter({ hasText: title }).first().locator('a')
    expect(await link.getAttribute('lang')).toBe(language)
    expect(await link.getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr')
  })
})

test('a phrase is found as it stands, whatever the quotation marks', async () => {
  await visiting(desktop, async (page) => {
    await open(page, asked('isle nether'))
    const loose = await found(page).count()
    await open(page, asked('“nether isle”'))
    expect(await found(page).count()).toBe(loose)
    await page.goto(asked('"isle nether"'))
    await page.locator('#status', { hasText: 'No article' }).waitFor()
    expect(await page.locator('#found').isVisible()).toBe(false)
  })
})

test('words that no article has are said to be in none', async () => {
  await visiting(desktop, async (page) => {
    await page.goto(asked('zxqv'))
    await page.locator('#status', { hasText: 'No article has these words' }).waitFor()
  })
})

test('a facet narrows to as many as it said, and keeps the keyboard where it is', async () => {
  await visiting(desktop, async (page) => {
    await open(page, asked('bridge'))
    const box = page.locator('#facets input[name="year"][value="2014"]')
    const count = Number(await box.locator('xpath=../span').innerText())
    const before = await found(page).count()
    await box.focus()
    await page.keyboard.press('Space')
    await expect.poll(() => found(page).count()).toBe(count)
    expect(count).toBeLessThan(before)
    expect(new URL(page.url()).searchParams.get('year')).toBe('2014')
    await expect
      .poll(() => page.evaluate('document.activeElement.value + document.activeElement.checked'))
      .toBe('2014true')
  })
})

test('an address brings a search back: words, years, facets, order and page', async () => {
  await visiting(desktop, async (page) => {
    const query = 'q=the&sort=oldest&from=2000&to=2015&language=en'
    await open(page, place(query))
    expect(await page.locator('#q').inputValue()).toBe('the')
    expect(await page.locator('#sort').inputValue()).toBe('oldest')
    expect(await page.locator('#facets input[value="en"]').isChecked()).toBe(true)
    const years = (await page.locator('#hits .facts').allInnerTexts()).map((facts) =>
      Number(/\b\d{4}\b/.exec(facts)?.[0]),
    )
    expect(years).toEqual([...years].sort((a, b) => a - b))
    expect(years[0]).toBeGreaterThanOrEqual(2000)
    expect(years.at(-1)).toBeLessThanOrEqual(2015)
    expect(new URL(page.url()).search).toBe(`?${query}`)
  })
})

test('later pages of results have addresses too', async () => {
  await visiting(desktop, async (page) => {
    await open(page, asked('a'))
    const first = await titles(page)
    expect(first).toHaveLength(10)
    await page.locator('#hits nav a', { hasText: 'Next' }).click()
    await expect.poll(() => titles(page)).not.toEqual(first)
    await page.locator('#hits[aria-busy=false]').waitFor() // the first few are shown before the others
    const second = await titles(page)
    expect(new URL(page.url()).searchParams.get('page')).toBe('2')
    expect(await page.evaluate('document.activeElement.id')).toBe('hits_title')
    await open(page, page.url())
    expect(await titles(page)).toEqual(second)
  })
})

describe('from a disk', () => {
  const file = (words: string): string =>
    `${pathToFileURL(folder).href}/search/index.html?q=${encodeURIComponent(words)}`

  test.each([['bridge'], ['临鹭'], ['комета'], ['regate']])('%s is found', async (words) => {
    await visiting(desktop, async (page) => {
      await page.goto(file(words))
      await found(page).first().waitFor()
      await found(page).first().locator('a').click()
      await page.waitForURL(/^file:.*\/articles\/[^/]+\/index\.html/)
      expect(await page.locator('article h1').isVisible()).toBe(true)
    })
  })

  test('facets and order work', async () => {
    await visiting(desktop, async (page) => {
      await page.goto(`${file('bridge')}&sort=oldest&year=2014`)
      await page.locator('#facets fieldset').first().waitFor({ state: 'attached' })
      for (const facts of await page.locator('#hits .facts').allInnerTexts())
        expect(facts).toContain('2014')
    })
  })

  test('a larger archive says that it needs a server, and offers the indexes', async () => {
    const copy = folderOf()
    for (const part of ['assets', 'search'])
      cpSync(join(folder, part), join(copy, part), { recursive: true })
    const html = join(copy, 'search/index.html')
    writeFileSync(html, readFileSync(html, 'utf8').replace('data-disk="true"', 'data-disk="false"'))
    for (const query of ['', '?q=bridge'])
      await visiting(desktop, async (page) => {
        await page.goto(`${pathToFileURL(html).href}${query}`)
        await page.getByText('too large to be searched from a disk').waitFor()
        expect(await found(page).count()).toBe(0)
        expect(await page.locator('#browse a').first().isVisible()).toBe(true)
      })
  })
})

test('without JavaScript the page offers the indexes', async () => {
  await visiting({ ...desktop, javaScriptEnabled: false }, async (page) => {
    await page.goto(place('q=bridge'))
    expect(await page.locator('noscript').innerText()).toContain('browsing')
    expect(await page.locator('form').isVisible()).toBe(false)
    for (const way of ['browse', 'dates', 'sources']) {
      const link = page.locator(`main a[href="../${way}/index.html"]`)
      expect(await link.isVisible()).toBe(true)
    }
  })
})

describe('accessible to everybody, says axe', () => {
  test.each([
    ['light, on a phone', { ...phone, colorScheme: 'light' }],
    ['dark, on a desk', { ...desktop, colorScheme: 'dark' }],
  ] as const)('%s', async (_, options) => {
    await visiting(options, async (page) => {
      await open(page, asked('bridge'))
      await page.locator('#narrow').evaluate((element) => {
        ;(element as unknown as { open: boolean }).open = true
      })
      await page.evaluate(axe.source)
      const { violations } = (await page.evaluate('axe.run()')) as AxeResults
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect(wide).toBe(0)
    })
  })
})
