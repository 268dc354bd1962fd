import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cite, runsToText, toCited, toWikipedia } from '../../src/cite/index.ts'
import type { ArticleRecord, Entry, Part } from '../../src/model/index.ts'
import { stylesWith } from '../../src/typesetter.ts'
import { type Files, folderOf, treeOf } from '../support/folder.ts'
import { archiveOf } from '../support/record.ts'
import { siteOf } from '../support/site.ts'
import { launchBrowser, type Served, serve } from './browser.ts'

const files: Files = {
  'ferry.txt': `Ferry returns to the harbour

By Ada Winter

The ferry Aurelia was back at her quay on Monday, said the harbour master.

She will sail again on Friday, said the harbour master, and the fares will stay.

Salt & rope: what it cost

Nobody at the well-known yard of Kell, Ober & Sons had counted the hours, 100% of them at night.

The men of the yard were back at their quay on Monday, said the harbour master, with the well-known rope.
`,
  'ferry.yml': 'date: 2014-03-03\nsource: Harbour Post\n',
  'note.md': `# The ferry has a second name

${'The men of the yard had worked on her by night as well as by day. '.repeat(12)}

The Islander called her by another name.[^1] She answers to both.

${'Nobody had counted the hours, and nobody was asked to. '.repeat(12)}

[^1]: Her second name was painted over in the spring.
`,
  'zh.txt': `渡轮回到港口

渡轮奥雷利亚号星期一回到码头，港务长说。她将在星期五再次启航，票价不变。

船厂的工人夜以继日地工作，港务长说没有人数过工时，也没有人抱怨过天气。
`,
  'ar.txt': `العبّارة تعود إلى الميناء

عادت العبّارة أوريليا إلى رصيفها يوم الاثنين، كما قال مدير الميناء للصحفيين صباح اليوم.

وستبحر من جديد يوم الجمعة، كما قال مدير الميناء، ولن تتغير أسعار التذاكر هذا الشتاء.
`,
}
const site = 'https://archive.example/kept/'

let browser: Browser
let served: Served
let archive: { record: ArticleRecord; entry: Entry }[]
beforeAll(async () => {
  browser = await launchBrowser()
  const input = folderOf(files)
  const { folder } = await siteOf(input, ['--url', site])
  served = await serve(folder, '/')
  const { entries, records } = await archiveOf(input)
  archive = entries.map((entry) => ({ entry, record: records.get(entry.id) }))
  expect([...treeOf(folder).keys()]).toContain('assets/article.js')
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

const named = (file: string): { record: ArticleRecord; entry: Entry } => {
  const found = archive.find(({ entry }) => entry.file === file)
  if (!found) throw new Error(`No article of ${file}`)
  return found
}
const partsOf = ({ sections }: ArticleRecord): Part[] => sections.flatMap(({ parts }) => parts)
const addressOf = ({ entry }: { entry: Entry }, end = ''): string =>
  `${served.address}${entry.path}index.html${end}`

/** Visit an article, with a clipboard. */
async function visiting(
  article: { entry: Entry },
  visit: (page: Page) => Promise<void>,
  end = '',
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 700 } })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const wrong: string[] = []
  try {
    const page = await context.newPage()
    page.on('console', (message) => wrong.push(message.text()))
    page.on('pageerror', (error) => wrong.push(error.message))
    await page.goto(addressOf(article, end))
    await visit(page)
    expect(wrong).toEqual([])
  } finally {
    await context.close()
  }
}

const clipboard = (page: Page): Promise<string> =>
  page.evaluate('navigator.clipboard.readText()') as Promise<string>

/** Press a button of the open slip; what is in the clipboard then. */
async function taken(page: Page, what: 'link' | 'words' | 'citation'): Promise<string> {
  await page.locator(`.slip [data-copy="${what}"]`).click()
  await page.locator('.slip [role=status]', { hasText: 'Copied' }).waitFor()
  return clipboard(page)
}

describe('the number of a paragraph', () => {
  test('gives its link, its words and its citation in every style, with the locator', async () => {
    const article = named('ferry.txt')
    const { record, entry } = article
    const cited = toCited(record, entry, { url: site, prefix: '', title: 'News archive' })
    await visiting(article, async (page) => {
      for (const part of partsOf(record).slice(0, 3)) {
        await page.locator(`.mark a[href="#${part.anchor}"]`).click()
        expect(new URL(page.url()).hash).toBe(`#${part.anchor}`)
        expect(await taken(page, 'link')).toBe(`${site}${entry.path}#${part.anchor}`)
        expect(await taken(page, 'words')).toBe(part.text)
        for (const style of stylesWith()) {
          await page.locator('.slip select').selectOption(style.name)
          const place = { paragraph: part.number, anchor: part.anchor }
          expect(await taken(page, 'citation')).toBe(runsToText(cite(style, cited, place)))
        }
        await page.locator('.slip select').selectOption('Wikipedia')
        const place = { paragraph: part.number, anchor: part.anchor }
        expect(await taken(page, 'citation')).toBe(toWikipedia(cited, place))
        await page.keyboard.press('Escape')
      }
    })
  })

  test('opens its slip by keyboard, and has the keyboard again when it is closed', async () => {
    await visiting(named('ferry.txt'), async (page) => {
      const number = page.locator('.mark a:not(.seen)').nth(1)
      await number.focus()
      await page.keyboard.press('Enter')
      await page.locator('.slip').waitFor({ state: 'visible' })
      expect(await page.evaluate('document.activeElement.dataset.copy')).toBe('link')
      await page.keyboard.press('Enter')
      await page.locator('.slip [role=status]', { hasText: 'Copied' }).waitFor()
      await page.keyboard.press('Escape')
      await page.locator('.slip').waitFor({ state: 'hidden' })
      expect(await number.evaluate((link) => link === document.activeElement)).toBe(true)
    })
  })

  test('opens its slip where the reader is, and moves nothing', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 700 } })
    try {
      const page = await context.newPage()
      await page.goto(addressOf(named('note.md')))
      const number = page.locator('.mark a:not(.seen)').last()
      await number.scrollIntoViewIfNeeded()
      const place = (): Promise<number> =>
        number.evaluate((link) => Math.round(link.getBoundingClientRect().top))
      const before = await place()
      await number.click()
      expect(await place()).toBe(before)
      const [top, bottom] = await page.locator('.slip').evaluate((slip) => {
        const box = slip.getBoundingClientRect()
        return [box.top, innerHeight - box.bottom]
      })
      expect(top).toBeGreaterThanOrEqual(0)
      expect(bottom).toBeGreaterThanOrEqual(0)
    } finally {
      await context.close()
    }
  })

  test('is a plain link where a reader asks for one, and without JavaScript', async () => {
    const article = named('ferry.txt')
    const [part] = partsOf(article.record)
    await visiting(article, async (page) => {
      const isFollowed = await page
        .locator('.mark a')
        .first()
        .evaluate((link) =>
          link.dispatchEvent(
            new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true }),
          ),
        )
      expect(isFollowed).toBe(true)
      expect(await page.locator('.slip').count()).toBe(0)
    })
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(addressOf(article))
    await page.locator('.mark a').first().click()
    expect(new URL(page.url()).hash).toBe(`#${part?.anchor}`)
    await context.close()
  })

  test('shows what to copy where the browser lets no page copy', async () => {
    await visiting(named('ferry.txt'), async (page) => {
      await page.evaluate('navigator.clipboard.writeText = () => Promise.reject(new Error("no"))')
      await page.locator('.mark a').first().click()
      await page.locator('.slip [data-copy="words"]').click()
      await page.locator('.slip textarea').waitFor({ state: 'visible' })
      expect(await page.locator('.slip textarea').inputValue()).toContain('The ferry Aurelia')
    })
  })
})

test('a section gives its link and its citation', async () => {
  const article = named('ferry.txt')
  const { record, entry } = article
  const section = record.sections.find(({ heading }) => heading)
  if (!section?.heading) throw new Error('No section')
  const cited = toCited(record, entry, { url: site, prefix: '', title: 'News archive' })
  await visiting(article, async (page) => {
    await page.locator('.crosshead .permalink').click()
    expect(await taken(page, 'link')).toBe(`${site}${entry.path}#${section.anchor}`)
    const [style] = stylesWith()
    if (!style) throw new Error('No style')
    const place = { section: section.heading?.text ?? '', anchor: section.anchor }
    expect(await taken(page, 'citation')).toBe(runsToText(cite(style, cited, place)))
    await page.locator('.slip select').selectOption('Wikipedia')
    // The page codes signs by their numbers, the command by their names; both are read alike.
    const read = (text: string): string => text.replaceAll('&#38;', '&')
    expect(read(await taken(page, 'citation'))).toBe(toWikipedia(cited, place))
  })
})

describe('selected words', () => {
  // What browsers do with such links, by those who proposed them.
  const judge = readFileSync(
    createRequire(import.meta.url).resolve('text-fragments-polyfill/text-fragment-utils'),
    'utf8',
  ).replaceAll(/^export /gm, '')

  /** Select from one text to another, within the body. */
  const select = (page: Page, from: string, to: string): Promise<unknown> =>
    page.evaluate(`(() => {
      const walker = document.createTreeWalker(document.getElementById('body'), NodeFilter.SHOW_TEXT)
      const places = [${JSON.stringify(from)}, ${JSON.stringify(to)}]
      const range = document.createRange()
      let isOpen = false
      while (walker.nextNode()) {
        const { currentNode: node } = walker
        const at = node.data.indexOf(places[0])
        if (!isOpen && at >= 0) { range.setStart(node, at); isOpen = true }
        const end = node.data.indexOf(places[1])
        if (isOpen && end >= 0) { range.setEnd(node, end + places[1].length); break }
      }
      getSelection().removeAllRanges()
      getSelection().addRange(range)
    })()`)

  /** The words that a link leads to. */
  const found = (page: Page, link: string): Promise<string> =>
    page.evaluate(`(() => {
      ${judge}
      const { text } = parseFragmentDirectives(getFragmentDirectives(new URL(${JSON.stringify(link)}).hash))
      return processTextFragmentDirective(text[0]).map(String)[0]
    })()`) as Promise<string>

  const cases: Readonly<Record<string, ReadonlyArray<readonly [from: string, to: string]>>> = {
    'ferry.txt': [
      ['The ferry Aurelia', 'quay'],
      // the second of two places with the same words, and within a word
      ['back at their', 'harbour master, with'],
      ['her quay', 'Monday'],
      ['arbour master, and', 'and'],
      // signs that the syntax has a use for
      ['well-known yard of Kell, Ober & Sons', '100%'],
      ['well-known rope', 'rope'],
      // over several paragraphs and a heading
      ['on Monday', 'the hours'],
    ],
    'zh.txt': [
      ['港务长说没有人', '工时'],
      ['星期一回到码头', '票价不变'],
    ],
    'ar.txt': [
      ['مدير الميناء، ولن', 'ولن'],
      ['يوم الاثنين', 'يوم الجمعة'],
    ],
  }
  test.each(Object.entries(cases))(
    'of %s have a link that leads to them and to nothing before',
    async (file, selections) => {
      await visiting(named(file), async (page) => {
        for (const [from, to] of selections) {
          await select(page, from, to)
          const selected = String(await page.evaluate('String(getSelection())'))
          await page.locator('.offer').click()
          const link = await taken(page, 'link')
          expect(link).toMatch(
            /^https:\/\/archive\.example\/kept\/articles\/[^#]+#p\d+-[\da-f]{6}:~:text=[^#]+$/,
          )
          await page.keyboard.press('Escape')
          // Numbers and signs in the margin stand between the paragraphs.
          const plain = (text: string): string => text.replace(/[\s\d#≡]+/g, '')
          expect(plain(await found(page, link))).toBe(plain(selected).replace(/^arbour/, 'harbour'))
        }
      })
    },
  )

  test('give their words and a citation of the paragraphs that they are in', async () => {
    const article = named('ferry.txt')
    await visiting(article, async (page) => {
      await select(page, 'on Monday', 'the hours')
      await page.locator('.offer').click()
      expect(await page.locator('.slip .title').textContent()).toBe('Selected words, paragraph 1–3')
      expect(await taken(page, 'words')).toBe(
        'on Monday, said the harbour master.\nShe will sail again on Friday, said the harbour master, and the fares will stay.\nSalt & rope: what it cost\nNobody at the well-known yard of Kell, Ober & Sons had counted the hours',
      )
      expect(await taken(page, 'citation')).toMatch(/ \[para\. 1–3\]$/)
    })
  })

  test('are offered for as long as they are selected', async () => {
    await visiting(named('ferry.txt'), async (page) => {
      await select(page, 'on Monday', 'the hours')
      await page.locator('.offer').waitFor({ state: 'visible' })
      await page.evaluate('getSelection().removeAllRanges()')
      await page.locator('.offer').waitFor({ state: 'detached' })
    })
  })
})

describe('the address of a paragraph', () => {
  test('that moved leads to its letters', async () => {
    const article = named('ferry.txt')
    const part = partsOf(article.record)[1]
    const old = `#p9-${part?.anchor.slice(3)}`
    await visiting(
      article,
      async (page) => {
        expect(new URL(page.url()).hash).toBe(`#${part?.anchor}`)
        expect(await page.locator('.moved').count()).toBe(0)
      },
      old,
    )
  })

  test('whose letters were corrected leads to its number, and says so', async () => {
    const article = named('ferry.txt')
    const part = partsOf(article.record)[1]
    await visiting(
      article,
      async (page) => {
        expect(new URL(page.url()).hash).toBe(`#${part?.anchor}`)
        expect(await page.locator('.moved').textContent()).toContain('older than a correction')
      },
      '#p2-000000',
    )
  })

  test('that was never given leads nowhere', async () => {
    await visiting(
      named('ferry.txt'),
      async (page) => {
        expect(new URL(page.url()).hash).toBe('#p77-000000')
        expect(await page.locator('.moved').count()).toBe(0)
      },
      '#p77-000000',
    )
  })
})

describe.each([true, false])('a note, with JavaScript %s,', (javaScriptEnabled) => {
  test('is read without leaving the line', async () => {
    const context = await browser.newContext({
      javaScriptEnabled,
      viewport: { width: 390, height: 500 },
    })
    try {
      const page = await context.newPage()
      await page.goto(addressOf(named('note.md')))
      const call = page.locator('.call').first()
      await call.scrollIntoViewIfNeeded()
      const place = (): Promise<number> =>
        call.evaluate((element) => Math.round(element.getBoundingClientRect().top))
      const isTarget = (element: Locator): Promise<boolean> =>
        element.evaluate((node) => node.matches(':target'))
      const before = await place()
      await call.click()
      const note = page.locator('.footnotes li').first()
      expect(await isTarget(note)).toBe(true)
      expect(
        await note.evaluate((node) => node.getBoundingClientRect().bottom <= innerHeight),
      ).toBe(true)
      expect(await note.innerText()).toContain('painted over in the spring')
      expect(await place()).toBe(before)
      await note.locator('[role=doc-backlink]').click()
      await expect.poll(() => isTarget(note)).toBe(false)
      if (javaScriptEnabled) {
        expect(await place()).toBe(before)
        expect(await call.evaluate((link) => link === document.activeElement)).toBe(true)
      } else expect(await isTarget(call)).toBe(true)
    } finally {
      await context.close()
    }
  })
})
