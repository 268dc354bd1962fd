import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { launchBrowser, serve } from '../tests/browser/browser.ts'
import { unpackBrowser } from '../tests/browser/unpack.ts'

/*
 * What a reader's device has to do for the articles of the demonstration archive: bytes of every page,
 * and for some of them the largest paint and the shift of the layout, on a throttled phone.
 *
 *   npm run bench:pages         12 articles, evenly spread
 *   npm run bench:pages -- 58   as many
 */

const site = join(import.meta.dirname, '../_demo')
const visits = Number(process.argv[2] ?? 12)

/**
 * A phone of the middle class on a network that it has outside towns: 1.6 Mbit/s, 150 ms, a quarter of
 * the processor. These are the figures of Lighthouse's throttled phone.
 */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (0.75e6 / 8) * 0.9,
}
const slowness = 4

const pages = readdirSync(join(site, 'articles')).map((name) => `articles/${name}/index.html`)

function sizesOf(path: string): Record<'html' | 'css' | 'script', number> {
  const html = readFileSync(join(site, path))
  const linked = (pattern: RegExp): number =>
    [...String(html).matchAll(pattern)].reduce(
      (sum, [, href = '']) => sum + statSync(join(site, dirname(path), href)).size,
      0,
    )
  return {
    html: html.indexOf('id="body"'),
    css: linked(/<link rel="stylesheet" href="([^"]+)"/g),
    script: linked(/<script src="([^"]+)"/g),
  }
}

interface Visit {
  readonly fonts: number
  /** Milliseconds. */
  readonly paint: number
  readonly shift: number
}

/** Other work on this machine only ever adds time: of several visits the fastest paint, and the worst shift. */
async function visitAgain(browser: Browser, address: string): Promise<Visit> {
  const visits: Visit[] = []
  for (let time = 0; time < 3; time += 1) visits.push(await visit(browser, address))
  return {
    fonts: most(visits.map(({ fonts }) => fonts)),
    paint: Math.min(...visits.map(({ paint }) => paint)),
    shift: most(visits.map(({ shift }) => shift)),
  }
}

/** A first visit: nothing is kept from an earlier one. */
async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 780 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    const asked = new Set<string>()
    let fonts = 0
    session.on('Network.requestWillBeSent', ({ requestId, type }) => {
      if (type === 'Font') asked.add(requestId)
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (asked.has(requestId)) fonts += encodedDataLength
    })
    await session.send('Network.emulateNetworkConditions', network)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
    await page.goto(address, { waitUntil: 'networkidle' })
    const [paint, shift] = (await page.evaluate(`new Promise((resolve) => {
      let [paint, shift] = [0, 0]
      new PerformanceObserver((list) => {
        for (const { startTime } of list.getEntries()) paint = startTime
      }).observe({ type: 'largest-contentful-paint', buffered: true })
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) shift += value
      }).observe({ type: 'layout-shift', buffered: true })
      setTimeout(() => resolve([paint, shift]), 500)
    })`)) as [number, number]
    return { fonts, paint, shift }
  } finally {
    await context.close()
  }
}

const most = (values: readonly number[]): number => Math.max(...values)
const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const row = (name: string, of: readonly number[], unit: string, budget: string, digits = 1): void =>
  console.log(
    `${name.padEnd(36)} ${middle(of).toFixed(digits).padStart(8)} ${most(of).toFixed(digits).padStart(8)} ${unit.padEnd(3)} ${budget}`,
  )
const kilobytes = (values: readonly number[]): number[] => values.map((value) => value / 1000)

unpackBrowser()
const served = await serve(site, '/archive/')
const browser = await launchBrowser()
try {
  const sizes = pages.map(sizesOf)
  const step = Math.max(1, Math.floor(pages.length / visits))
  const paths = pages.filter((_, index) => index % step === 0).slice(0, visits)
  const seen: Visit[] = []
  for (const path of paths) seen.push(await visitAgain(browser, served.address + path))
  console.log(`${pages.length} articles, ${seen.length} visited      middle     most     budget`)
  row('HTML before the text', kilobytes(sizes.map(({ html }) => html)), 'KB', '20')
  row('style sheets', kilobytes(sizes.map(({ css }) => css)), 'KB', '20')
  row('script', kilobytes(sizes.map(({ script }) => script)), 'KB', '10')
  row('fonts', kilobytes(seen.map(({ fonts }) => fonts)), 'KB', '150')
  row(
    'largest paint',
    seen.map(({ paint }) => paint / 1000),
    's',
    '1',
    2,
  )
  row(
    'shift of the layout',
    seen.map(({ shift }) => shift),
    '',
    '0',
    3,
  )
  const late = paths
    .map((path, index) => ({ path, paint: seen[index]?.paint ?? 0 }))
    .filter(({ paint }) => paint > 1000)
    .sort((a, b) => b.paint - a.paint)
  for (const { path, paint } of late) console.log(`${(paint / 1000).toFixed(2)} s  ${path}`)
} finally {
  await browser.close()
  await served.close()
}
