import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import upng from '@pdf-lib/upng'
import type { Browser } from 'playwright-core'
import { launchBrowser, serve } from '../tests/browser/browser.ts'
import { unpackBrowser } from '../tests/browser/unpack.ts'
import { galleryPage } from './gallery/page.ts'
import { type Look, type Plate, plates } from './gallery/plates.ts'

// Photographs the pages of the demonstration archive and writes `docs/gallery.md`. With words behind
// the command, only plates of these names are taken again; `--to FOLDER` puts them elsewhere.

// The package's types speak of what a bundler makes of it; Node sees its names one level deeper.
const { default: UPNG } = upng as unknown as { readonly default: typeof upng }

const root = join(import.meta.dirname, '..')
const site = join(root, '_demo')
const words = process.argv.slice(2)
const elsewhere = words.indexOf('--to')
const [, target] = elsewhere < 0 ? [] : words.splice(elsewhere, 2)
const folder = target ?? join(root, 'docs/gallery')

/** Address of the page of a plate. */
function addressOf({ page }: Plate): string {
  if ('address' in page) return page.address
  for (const name of readdirSync(join(site, 'articles'))) {
    const path = join(site, 'articles', name, 'record.json')
    const { origin } = JSON.parse(readFileSync(path, 'utf8')) as { origin: { path: string } }
    if (origin.path === page.file) return `articles/${name}/index.html`
  }
  throw new Error(`The demonstration archive has no article of \`${page.file}\``)
}

/** A typeface that comes late is not shown; the one who takes the picture waits for it. */
const waitForFaces = `(async () => {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSFontFaceRule) rule.style.setProperty('font-display', 'block')
  document.body.getBoundingClientRect()
  await document.fonts.ready
})()`

async function photograph(
  browser: Browser,
  address: string,
  { end = '', press }: Plate,
  { width, height, scheme, scripted, printed }: Look,
): Promise<Buffer> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    javaScriptEnabled: scripted !== false,
    reducedMotion: 'reduce',
  })
  try {
    const page = await context.newPage()
    if (printed) await page.emulateMedia({ media: 'print' })
    await page.goto(address + end)
    await page.waitForLoadState('networkidle')
    await page.evaluate(waitForFaces)
    if (press) await page.locator(press).first().click()
    await page.waitForTimeout(200)
    return compact(await page.screenshot({ type: 'png' }))
  } finally {
    await context.close()
  }
}

/** The same picture in so few colours that nobody sees it: pictures of text need no more. */
function compact(png: Buffer): Buffer {
  const picture = UPNG.decode(Uint8Array.from(png).buffer)
  const [rgba] = UPNG.toRGBA8(picture)
  if (!rgba) throw new Error('The browser took no picture')
  return Buffer.from(UPNG.encode([rgba], picture.width, picture.height, 64))
}

unpackBrowser()
const served = await serve(site, '/archive/')
const browser = await launchBrowser()
try {
  if (words.length === 0 && !target) rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const plate of plates.filter(({ name }) => words.length === 0 || words.includes(name))) {
    const address = served.address + addressOf(plate)
    for (const look of plate.looks)
      writeFileSync(
        join(folder, `${plate.name}-${look.name}.png`),
        await photograph(browser, address, plate, look),
      )
  }
  if (!target) writeFileSync(join(root, 'docs/gallery.md'), galleryPage(plates))
} finally {
  await browser.close()
  await served.close()
}
