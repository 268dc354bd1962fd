import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Files, folderOf, treeOf } from '../support/folder.ts'
import { siteOf } from '../support/site.ts'
import { launchBrowser, type Served, serve } from './browser.ts'

const attack =
  '"><script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>\'--></style></title></textarea>{{7*7}}'
const body =
  'The ferry Aurelia was back at her quay on Monday, said the harbour master of the town.'
const files: Files = {
  [`${attack.replaceAll('/', '∕').slice(0, 80)}.txt`]: `Ferry returns\n\n${body}\n`,
  'text.txt': `Ferry ${attack}\n\nBy ${attack}\n\n${body} ${attack}*\n\nA word on the storm ${attack}\n\n${body} And again. ${body}\n\n* ${attack} ${body}\n\nSource: https://evil.example/${attack}\n`,
  'markdown.md': `---\ntitle: '${attack.replaceAll("'", "''")}'\nauthor: ['${attack.replaceAll("'", "''")}']\nlang: '"><script>alert(4)</script>'\nsource: {name: '<script>alert(5)</script>', url: 'javascript:alert(6)'}\nurl: 'javascript:alert(7)'\ntags: ['<img src=x onerror=alert(8)>']\ndate: 'javascript:alert(9)'\nslug: '../../"><script>'\nodd: {'<script>alert(10)</script>': '<script>alert(11)</script>'}\n---\n# Heading ${attack}\n\n${body} [link](javascript:alert(12)) [link](data:text/html,<script>alert(13)</script>) <a href="javascript:alert(14)">x</a> ![x](https://evil.example/pixel.png) <https://evil.example/${'a'.repeat(20)}>\n\n<script>alert(15)</script>\n\n<iframe src="https://evil.example/"></iframe>\n\n<style>* { display: none }</style>\n\n<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">\n\n| ${attack} |\n| - |\n| <script>alert(16)</script> |\n\n[^1]: <script>alert(17)</script>\n`,
  'turned.txt': `Turned \u202eyrref\u202c about\n\n\u202e${body} \u2066${attack}\u2069\n`,
  'page.html': `<!DOCTYPE html><html lang='"><script>alert(31)</script>' onclick=alert(32)><head><meta charset=utf-8><title>Saved ${attack}</title><base href="https://evil.example/"><meta http-equiv=refresh content="0;url=https://evil.example/"><meta property="og:title" content='Saved <script>alert(33)</script>'><meta name=author content='<img src=x onerror=alert(34)>'><link rel=canonical href="javascript:alert(35)"><link rel=stylesheet href="https://evil.example/x.css"><style>* { display: none !important }</style><script type="application/ld+json">{"@type":"NewsArticle","headline":"Saved page </scr\\u0069pt><script>alert(36)</script>","author":{"name":"\\ud800 <svg onload=alert(37)>"}}</script><script>alert(38)</script></head><body onload=alert(39)><h1>Saved page</h1><p onclick=alert(40)>${body} &lt;script&gt;alert(41)&lt;/script&gt; &amp;lt;img src=x onerror=alert(42)&amp;gt;</p><p><a href="java&#9;script:alert(43)">link</a> <a href="javascript:alert(44)" ping="https://evil.example/">${body}</a></p><svg><script>alert(45)</script></svg><math><annotation-xml encoding="text/html"><p><script>alert(46)</script></math><iframe srcdoc="<script>alert(47)</script>"></iframe><object data="https://evil.example/"></object><img src="https://evil.example/pixel.png" onerror=alert(48)><template><img src=x onerror=alert(49)></template><noscript><p title="</noscript><img src=x onerror=alert(50)>"></noscript><textarea></textarea><img src=x onerror=alert(51)></textarea><!--><script>alert(52)</script>--><form action="https://evil.example/"><button formaction="javascript:alert(53)">${body}`,
  'contacts.txt': `Ferry and ${attack}\n\nBy "><script>alert(21)</script>@evil.example\n\n${body} Thrice.\n`,
  'licence.txt': `Ferry with a licence\n\n${body} Four times.\n`,
  'licence.yml': `visibility: excerpt\nlicence: 'javascript:alert(22)'\nrights: '${attack.replaceAll("'", "''")}'\n`,
  'takedowns.yml': `- path: turned.txt\n  action: anonymise\n  words: [rudder, quay]\n  replacement: '<script>alert(23)</script>'\n  reason: other\n  date: 2026-11-20\n  note: '${attack.replaceAll("'", "''")}'\n`,
  'sidecar.txt': `Another ferry\n\n${body} Twice.\n`,
  'sidecar.yml': `byline: '<script>alert(18)</script>'\ncanonical: 'https://evil.example/"><script>alert(19)</script>'\nurl: 'https://mirror.example/?<script>'\nlang: 'zz-"onmouseover="alert(20)'\nvia: {name: '"><script>', url: 'https://evil.example/'}\n`,
}

let browser: Browser
let served: Served
let pages: string[]

beforeAll(async () => {
  const { folder } = await siteOf(folderOf(files), ['--title', `Archive ${attack}`])
  pages = [...treeOf(folder).keys()].filter((path) => path.endsWith('.html'))
  served = await serve(folder, '/')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

test('nothing that an article says is ever run, fetched or forbidden', async () => {
  const wrong: string[] = []
  const context = await browser.newContext()
  // What the policy of a page forbids is reported, by the browser on its console and here.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`)
    })
  })
  const page = await context.newPage()
  page.on('dialog', (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => wrong.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(served.address)) wrong.push(`request: ${request.url()}`)
  })
  for (const path of pages) {
    await page.goto(served.address + path)
    expect(page.url()).toBe(served.address + path)
    const alien = page.locator(
      'script:not([src]):not([type="application/ld+json"]), iframe, svg:not(.shares), style, base, img, [onclick], [onerror], [onload], [onmouseover]',
    )
    const found = await alien.evaluateAll((elements) =>
      elements.map((element) => element.outerHTML),
    )
    expect([path, found]).toEqual([path, []])
    // Data about the article: no browser runs it, and none of its words may end it early.
    for (const data of await page.locator('script[type="application/ld+json"]').allTextContents())
      expect(() => JSON.parse(data)).not.toThrow()
    const scripts = await page
      .locator('script[src]')
      .evaluateAll((elements) => elements.map((element) => (element as HTMLScriptElement).src))
    expect(scripts.filter((source) => !source.startsWith(served.address))).toEqual([])
    expect([path, await page.locator('h1').isVisible()]).toEqual([path, true])
  }
  await context.close()
  expect(pages.length).toBeGreaterThan(8)
  expect(wrong).toEqual([])
})

test('every live link of an article leads to the web, and tells nobody where the reader came from', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  for (const path of pages) {
    await page.goto(served.address + path)
    for (const link of await page.locator('a[href]').all()) {
      const href = await link.evaluate((element) => (element as HTMLAnchorElement).href)
      const offered = (await link.getAttribute('download')) !== null
      expect(href).toMatch(offered ? /^(?:https?:|data:application\/)/ : /^(?:https?|mailto):/)
    }
    expect(await page.locator('meta[name="referrer"]').getAttribute('content')).toBe('no-referrer')
  }
  await context.close()
})

test('the words of an attack are read as the words they are', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const path = pages.find((name) => /^articles\/ferry-script/.test(name)) ?? ''
  await page.goto(served.address + path)
  const words = await page.locator('article').innerText()
  expect(words).toContain('<script>alert(1)</script><img src=x onerror=alert(2)>')
  expect(words).toContain('{{7*7}}')
  await context.close()
})
