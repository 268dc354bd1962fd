import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ArticleRecord } from '../../src/model/index.ts'
import { siteOf } from '../support/site.ts'
import { folders } from '../support/texts.ts'
import { serve } from './browser.ts'
import { address, type Demonstration, desktop, openDemonstration, phone } from './demonstration.ts'

let archive: Demonstration
beforeAll(async () => {
  archive = await openDemonstration()
})
afterAll(async () => {
  await archive?.close()
})

/** What the style sheet made of an element. */
function styleOf(element: Locator, property: 'direction' | 'fontFamily'): Promise<string> {
  return element.evaluate((node, name) => getComputedStyle(node)[name], property)
}

test('every page opens without an error, a warning or a request to anywhere else', async () => {
  await archive.visiting(desktop, async (page, wrong) => {
    for (const path of archive.kinds.values()) {
      await page.goto(archive.served.address + path)
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
  await archive.visiting({ ...desktop, javaScriptEnabled: false }, async (page, wrong) => {
    for (const [path, record] of archive.records.filter((_, index) => index % 4 === 0)) {
      await page.goto(archive.served.address + path)
      expect([path, await unseen(page, record)]).toEqual([path, []])
    }
    for (const kind of ['front page', 'list of sources', 'year'])
      await page.goto(archive.served.address + archive.kinds.get(kind))
    expect(wrong).toEqual([])
  })
})

test('an article says whose it is, and when it was published or that nobody knows', async () => {
  await archive.visiting(desktop, async (page) => {
    for (const [path, record] of archive.records.slice(0, 15)) {
      await page.goto(archive.served.address + path)
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
  await archive.visiting(desktop, async (page, wrong) => {
    await page.goto(pathToFileURL(join(archive.folder, 'index.html')).href)
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
  await archive.visiting(desktop, async (page) => {
    await page.goto(archive.served.address + archive.kinds.get('article with footnotes'))
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
    archive.records.find(
      ([, { sections }]) => sections.filter(({ heading }) => heading).length > 1,
    ) ?? []
  await archive.visiting(desktop, async (page) => {
    await page.goto(archive.served.address + path)
    for (const { anchor, heading } of record?.sections ?? []) {
      if (!heading) continue
      await page.locator(`nav a[href="#${anchor}"]`).first().click()
      expect(await page.locator(`[id="${anchor}"]`).first().isVisible()).toBe(true)
      expect(new URL(page.url()).hash).toBe(`#${anchor}`)
    }
  })
})

test('what is missing gets a page that leads back, at any depth', async () => {
  const context = await archive.browser.newContext(desktop)
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
    await page.waitForLoadState() // a click does not wait for the page that it leads to
    expect(page.url().startsWith(site.address)).toBe(true)
    expect(await page.locator('h1').isVisible()).toBe(true)
    expect(page.url()).not.toContain('nobody')
  } finally {
    await context.close()
    await site.close()
  }
})

test('no page is wider than a phone', async () => {
  await archive.visiting(phone, async (page) => {
    const wide: string[] = []
    for (const [kind, path] of archive.kinds) {
      await page.goto(archive.served.address + path)
      const [inner, outer] = (await page.evaluate(
        '[document.documentElement.scrollWidth, innerWidth]',
      )) as [number, number]
      if (inner > outer) wide.push(`${kind}: ${inner} > ${outer}`)
    }
    expect(wide).toEqual([])
  })
})

test('nothing on a page moves when typefaces come late', async () => {
  await archive.visiting(phone, async (page) => {
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400))
      await route.continue().catch(() => {}) // the page is gone
    })
    const moved: string[] = []
    for (const [kind, path] of archive.kinds) {
      if (path.includes('?')) continue // answers come when they come
      await page.goto(archive.served.address + path, { waitUntil: 'networkidle' })
      const shift = await page.evaluate(`new Promise((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries()) sum += value
        }).observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 50))
      })`)
      if (shift !== 0) moved.push(`${kind}: ${shift}`)
    }
    expect(moved).toEqual([])
  })
})

test('an address leads exactly to its place, however far down, without JavaScript too', async () => {
  const places = ['#original', '#record', '.cell [id]', '.fields [id]', '.part [id]']
  const { length } = archive.records
  for (const javaScriptEnabled of [true, false]) {
    const options = { ...phone, javaScriptEnabled, reducedMotion: 'reduce' } as const
    await archive.visiting(options, async (page) => {
      const missed: string[] = []
      for (const [index, place] of places.entries()) {
        const [path = ''] = archive.records[Math.floor((index * length) / places.length)] ?? []
        await page.goto(archive.served.address + path)
        const id = await page.locator(place).last().getAttribute('id')
        await page.goto('about:blank')
        await page.goto(`${archive.served.address}${path}#${id}`)
        await page.waitForTimeout(300) // what is laid out late would move it
        const [top, isEnd] = (await page.evaluate(`[
          Math.round(document.getElementById('${id}').getBoundingClientRect().top),
          scrollY + innerHeight >= document.documentElement.scrollHeight - 1,
        ]`)) as [number, boolean]
        if (top !== 24 && !isEnd) missed.push(`${path}#${id}: ${top}`)
      }
      expect(missed).toEqual([])
    })
  }
})

test('the first stop of a keyboard is the way to the text', async () => {
  await archive.visiting(desktop, async (page) => {
    await page.goto(archive.served.address + archive.kinds.get('front page'))
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#main')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#main')
  })
})

test('direction and language are those of the article', async () => {
  await archive.visiting(desktop, async (page) => {
    await page.goto(archive.served.address + archive.kinds.get('Arabic article'))
    const article = page.locator('article').first()
    expect(await article.getAttribute('lang')).toBe('ar')
    expect(await styleOf(page.locator('article h1'), 'direction')).toBe('rtl')
    await page.goto(archive.served.address + archive.kinds.get('Russian article'))
    expect(await article.getAttribute('lang')).toBe('ru')
    expect(await styleOf(page.locator('article h1'), 'direction')).toBe('ltr')
  })
})

test('prints the article, not the page around it', async () => {
  await archive.visiting(desktop, async (page) => {
    await page.goto(archive.served.address + archive.kinds.get('article with footnotes'))
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('article h1').isVisible()).toBe(true)
    expect(await page.locator('#footnotes').isVisible()).toBe(true)
    for (const element of await page.locator('nav, #original').all())
      expect(await element.isVisible()).toBe(false)
    const paper = await page.pdf({ format: 'A4' })
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-')
  })
})
