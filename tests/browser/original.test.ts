import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ArticleRecord } from '../../src/model/index.ts'
import { decodeText } from '../../src/read/decode.ts'
import { type Files, folderOf, treeOf } from '../support/folder.ts'
import { sharedSiteOf, siteOf } from '../support/site.ts'
import { folders } from '../support/texts.ts'
import { launchBrowser, type Served, serve } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
})

const body = 'The ferry Aurelia was back at her quay on Monday, said the harbour master.'
const awkward: Files = {
  'crlf.txt': `Ferry returns\r\n\r\n${body}\r\n\r\n`,
  'cr.txt': `Ferry is back\r\r${body}\r`,
  'mixed.txt': `\n\n  Ferry sails \t\n\u2028${body}\u2029 \u00a0${body}\u0085\n\f\n`,
  'bell.txt': `Ferry of bells\n\n${body}\u0007 ${body}\n`,
  'mark.txt': `\ufeffFerry of marks\n\n${body}`,
  'html.txt': `Ferry <b>of</b> tags\n\n</span></div></section> &amp; &lt; &#13; <!-- ${body} --> <script>alert(1)</script>\n`,
  'bidi.txt': `Ferry \u202eof\u202c directions\n\n\u2067${body}\u2069 העבורת שבה\n`,
  'spaces.md': `# Ferry   of  spaces\n\n    indented code\n\n-   item\n-   item\n\n${body}  \n${body}\n\n\n\n`,
  'matter.md': `---\r\ntitle: "Ferry of fields"\r\n---\r\n\r\n${body}\r\n`,
  'wide.txt': Buffer.from(`\ufeffFerry of 🚢 signs\n\n${body} 👩‍👩‍👧\n`, 'utf16le'),
}

describe.each([
  ['seeds', (): string => folders.seeds],
  ['examples', (): string => folders.examples],
  ['awkward files', (): string => folderOf(awkward)],
] as const)('the original view of the %s', (_, input) => {
  let pages: ReadonlyArray<readonly [path: string, record: ArticleRecord, text: string]>
  let served: Served

  beforeAll(async () => {
    const { folder } = await siteOf(input())
    served = await serve(folder, '/')
    const tree = treeOf(folder)
    pages = [...tree]
      .filter(([path]) => path.endsWith('/record.json'))
      .map(([path, json]) => {
        const record = JSON.parse(String(json)) as ArticleRecord
        const original = path.replace(
          'record.json',
          record.origin.format === 'markdown' ? 'original.md' : 'original.txt',
        )
        const decoded = decodeText(tree.get(original) ?? Buffer.of(), record.origin.encoding)
        if ('reason' in decoded) throw new Error(decoded.reason)
        return [path.replace('record.json', 'index.html'), record, decoded.text]
      })
  })
  afterAll(() => served?.close())

  test('shows every character of the file, in order, and no other; those that HTML forbids by their pictures', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    const different: string[] = []
    for (const [path, record, text] of pages) {
      await page.goto(`${served.address}${path}`)
      const shown = await page.locator('#original-text').textContent()
      // Where whom to call is hidden, signs stand for it; everything else is the file's.
      const published = record.spans.map((span) => span.text).join('')
      const drawn = published.replaceAll('\u0007', '\u2407').replaceAll('\u0085', '\u2424')
      const hides = record.spans.some(({ withheld }) => withheld !== undefined)
      if (shown !== drawn || (!hides && published !== text))
        different.push(`${record.origin.path}: ${JSON.stringify(shown?.slice(0, 80))}`)
    }
    await context.close()
    expect(pages.length).toBeGreaterThan(0)
    expect(different).toEqual([])
  })
})

test('the original opens by a link, and every painted part leads to what it became', async () => {
  const folder = await sharedSiteOf(folders.seeds)
  const served = await serve(folder, '/')
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 1360, height: 900 },
  })
  try {
    const page = await context.newPage()
    const article = [...treeOf(folder).keys()].find((path) =>
      /^articles\/.*index\.html$/.test(path),
    )
    await page.goto(served.address + article)
    await page.locator('a[href="#original"]').first().click()
    const original = page.locator('#original-text')
    await original.waitFor({ state: 'visible' })
    expect(await original.innerText()).toContain('0.00 (0%) 0 votes')
    const links = await original.locator('a').all()
    expect(links.length).toBeGreaterThan(10)
    for (const link of links) {
      const href = (await link.getAttribute('href')) ?? ''
      expect(href).toMatch(/^#./)
      expect([href, await page.locator(`[id="${href.slice(1)}"]`).count()]).toEqual([href, 1])
      expect(await link.getAttribute('aria-label')).toMatch(/\S/)
    }
  } finally {
    await context.close()
    await served.close()
  }
})
