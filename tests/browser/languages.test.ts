import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Files, folderOf, treeOf } from '../support/folder.ts'
import { siteOf } from '../support/site.ts'
import { launchBrowser, type Served, serve } from './browser.ts'

// Articles without a Latin letter, so that whatever is in English on a page is the interface's.
const body =
  'Паром «Аурелия» в понедельник вернулся к своему причалу, сообщил капитан порта. Шторм бушевал одиннадцать недель.'
const articles: Files = {
  '1.txt': `Паром вернулся\n\nАнна Зимина\n\n11 марта 2014\n\n${body}*\n\nЧто говорят в порту\n\n${body}\n\nЧто будет дальше\n\n${body}\n\n* Примечание: ${body}\n\nКомментарии (12)\n\nИсточник: Телескоп\n`,
  '2.md': `---\ndate: 2015\ntags: [порт]\nkicker: Порт\nauthor: Анна Зимина\n---\n# Снова паром\n\n> ${body}\n\n* ${body}\n* ${body}\n\n| Год | Рейсы |\n| - | - |\n| 2014 | 12 |\n`,
  '3.txt': `${body} ${body}\n`,
}

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
})

async function speaking(
  language: string,
  visit: (page: Page, address: string, paths: readonly string[]) => Promise<void>,
): Promise<void> {
  const config = `export default { language: '${language}', title: '…', keeper: '…', contact: 'mailto:a@b.example', url: 'https://archive.example/' }`
  const { folder } = await siteOf(folderOf({ ...articles, 'newsfiche.config.js': config }))
  const served: Served = await serve(folder, '/')
  const context = await browser.newContext({ viewport: { width: 1360, height: 900 } })
  try {
    const paths = [...treeOf(folder).keys()].filter((path) => path.endsWith('.html'))
    await visit(await context.newPage(), served.address, paths)
  } finally {
    await context.close()
    await served.close()
  }
}

/** Whatever a reader sees or hears of the page that is not marked as English, and is no name of ours. */
const said = `(() => {
  const skipped = '[lang="en"], code, script, style, #cite dl dt, .clipping, #original-text, .reasons small, .Z3988'
  const texts = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.nodeType === 3 ? node.parentElement : node
    if (element.closest(skipped)) continue
    if (node.nodeType === 3) texts.push(node.data)
    else for (const name of ['aria-label', 'title', 'placeholder', 'data-label', 'data-words'])
      texts.push(element.getAttribute(name) ?? '')
  }
  return [document.title, ...texts].filter((text) => /\\p{L}/u.test(text))
})()`
const names =
  /\b(?:Newsfiche|JavaScript|JSON|CSL-JSON|BibLaTeX|RIS|Zotero|EndNote|Mendeley|SHA-256|UTF-8|Atom|RSS|SQLite)\b|\.md|\.txt|\(ru\)/g
/** Names of messages and of values, in the words that the script is given, and of front matter's fields. */
const keys = /"\w+":|\{\w+\}|\b(?:date|tags|kicker|author)\b/g

test('nothing is left in English on any page of an archive in Chinese', async () => {
  await speaking('zh', async (page, address, paths) => {
    const english: string[] = []
    for (const path of paths) {
      await page.goto(address + path)
      const texts = (await page.evaluate(said)) as readonly string[]
      for (const text of texts) {
        const [word] = /[a-z]{2,}/i.exec(text.replace(keys, '').replace(names, '')) ?? []
        if (word) english.push(`${path}: ${word} in “${text.trim().slice(0, 80)}”`)
      }
    }
    expect(paths.length).toBeGreaterThan(10)
    expect(english).toEqual([])
  })
})

test('a search is answered in the language of the archive', async () => {
  await speaking('zh', async (page, address) => {
    await page.goto(join(address, 'search/index.html?q=паром').replace(':/', '://'))
    await page.locator('#status', { hasText: /\d+ 篇文章/ }).waitFor()
    await page.locator('#facets legend', { hasText: '年份' }).waitFor({ state: 'attached' })
    expect(await page.locator('#hits').innerText()).not.toMatch(/[a-z]{2,}/i)
  })
})

test('an archive in Arabic runs from right to left, and its articles as they were written', async () => {
  await speaking('ar', async (page, address, paths) => {
    for (const path of paths) {
      await page.goto(address + path)
      const html = page.locator('html')
      expect([path, await html.getAttribute('dir'), await html.getAttribute('lang')]).toEqual([
        path,
        'rtl',
        'ar',
      ])
      const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
      expect([path, wide]).toEqual([path, 0])
      const nameplate = await page.locator('.masthead .nameplate').boundingBox()
      if (path !== 'index.html') expect(nameplate?.x).toBeGreaterThan(680)
    }
    const article = paths.find((path) => path.startsWith('articles/')) ?? ''
    await page.goto(address + article)
    expect(await page.locator('article').getAttribute('dir')).toBe('ltr')
    expect(await page.locator('article').getAttribute('lang')).toBe('ru')
    // What the interface says inside the article runs its own way.
    const alien = await page
      .locator('article :is(h2, small, p, dt, nav, span)')
      .evaluateAll((elements) =>
        elements
          .filter((element) =>
            [...element.childNodes].some(
              (node) => node.nodeType === 3 && /\p{sc=Arabic}/u.test(node.textContent ?? ''),
            ),
          )
          .filter((element) => element.closest('[lang]')?.getAttribute('lang') !== 'ar')
          .map((element) => element.outerHTML.slice(0, 120)),
      )
    expect(alien).toEqual([])
  })
})
