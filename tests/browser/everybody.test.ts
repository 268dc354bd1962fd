import axe, { type AxeResults } from 'axe-core'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Demonstration, desktop, openDemonstration, phone } from './demonstration.ts'

/*
 * What makes the site one for everybody: every kind of page, with an interface in English and in one that
 * runs from right to left, in both colours and on both sizes of window.
 */

/** Rules that see the colours of a page, and those that see where things are; all others see its elements. */
const [colours, places] = [['color-contrast'], ['target-size', 'scrollable-region-focusable']]
const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function violationsOf(page: Page, rules?: readonly string[]): Promise<string[]> {
  const only = rules ? { type: 'rule', values: rules } : { type: 'tag', values: all }
  const options = JSON.stringify({ resultTypes: ['violations'], runOnly: only })
  const asked = `axe.run(document, ${options}).then(({ violations }) => violations)`
  const violations = (await page.evaluate(asked)) as AxeResults['violations']
  return violations.map(({ id, help, nodes }) => {
    const found = nodes.slice(0, 3).map(({ html }) => html.slice(0, 160))
    return `${id}, ${help}: ${found.join(' ')}`
  })
}

/**
 * Links, buttons and fields that a finger cannot meet: smaller than 24 pixels either way. A link within a
 * sentence is as high as its line (WCAG 2.5.8), and one that waits for the keyboard is not there yet.
 */
const small = `(() => {
  const isInText = (element) => {
    const own = element.textContent.trim()
    let block = element.parentElement
    while (getComputedStyle(block).display.startsWith('inline') && getComputedStyle(block).display !== 'inline-block')
      block = block.parentElement
    return getComputedStyle(element).display === 'inline' && block.textContent.trim() !== own
  }
  const found = []
  for (const element of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
    if (!element.checkVisibility({ opacityProperty: false, visibilityProperty: true })) continue
    const boxes = [element, ...(element.labels ?? [])].map((target) => target.getBoundingClientRect())
    if (boxes.some(({ width, height }) => width >= 23.5 && height >= 23.5)) continue
    const [{ width, height, bottom }] = boxes
    if (bottom < 0 || isInText(element)) continue
    found.push(width.toFixed(0) + ' × ' + height.toFixed(0) + ' ' + element.outerHTML.slice(0, 120))
  }
  return found
})()`

const archives = new Map<string, Demonstration>()
beforeAll(async () => {
  for (const language of ['en', 'ar']) archives.set(language, await openDemonstration(language))
})
afterAll(async () => {
  for (const archive of archives.values()) await archive.close()
})
const archiveIn = (language: string): Demonstration => {
  const archive = archives.get(language)
  if (!archive) throw new Error(`No archive in ${language}`)
  return archive
}

describe.each(['en', 'ar'])('an archive in %s', (language) => {
  /** Each kind of page, opened on a phone in light colours; articles with their original, too. */
  async function onEachKind(visit: (page: Page, kind: string) => Promise<void>): Promise<void> {
    const archive = archiveIn(language)
    await archive.visiting({ ...phone, colorScheme: 'light' }, async (page) => {
      await page.addInitScript({ content: axe.source }) // handed over once, not with each page
      for (const [kind, path] of archive.kinds)
        await open(page, archive.served.address + path).then(() => visit(page, kind))
    })
  }

  test('has nothing on any kind of page that axe finds, light or dark, on a phone or a desk, and targets of 24 pixels', async () => {
    const found: string[] = []
    await onEachKind(async (page, kind) => {
      const look = async (how: string, rules?: readonly string[]): Promise<void> => {
        for (const violation of await violationsOf(page, rules))
          found.push(`${kind}, ${how}: ${violation}`)
      }
      const measure = async (how: string): Promise<void> => {
        for (const target of (await page.evaluate(small)) as string[])
          found.push(`${kind}, ${how}: ${target}`)
      }
      await look('light, on a phone')
      await measure('on a phone')
      await page.emulateMedia({ colorScheme: 'dark' })
      await look('dark, on a phone', colours)
      await page.setViewportSize(desktop.viewport)
      await look('dark, on a desk', [...colours, ...places])
      await measure('on a desk')
      await page.emulateMedia({ colorScheme: 'light' })
      await look('light, on a desk', colours)
      if (await page.locator('#original').count()) {
        await page.evaluate('location.hash = "original"')
        await look('light, beside its original', [...colours, ...places])
      }
      await page.setViewportSize(phone.viewport)
    })
    expect(found).toEqual([])
  })
})

/** Open a page and wait for what it does then. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  // What is far away has no place yet, and nothing that asks for places may take it for one.
  await page.evaluate(`{
    const near = new CSSStyleSheet()
    near.replaceSync('.newsfiche * { content-visibility: visible !important }')
    document.adoptedStyleSheets = [near]
  }`)
  if (address.includes('?q='))
    await page.locator('#facets label').first().waitFor({ state: 'attached' })
}

describe('by keyboard', () => {
  /** What has the focus: nothing wrong with it, or what. */
  const focused = `(() => {
    const element = document.activeElement
    if (element === document.body) return ['', '']
    const name = element.outerHTML.slice(0, 120)
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const isRinged = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1
    const [box] = element.getClientRects()
    const isSeen = box && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
    if (!isRinged) return [name, 'no ring']
    if (!isSeen) return [name, 'out of sight']
    const [x, y] = [Math.max(0, Math.min(innerWidth - 1, box.left + box.width / 2)), Math.max(0, Math.min(innerHeight - 1, box.top + box.height / 2))]
    const top = document.elementFromPoint(x, y)
    return [name, element.contains(top) || top?.contains(element) || top?.control === element ? '' : 'covered by ' + top?.outerHTML.slice(0, 80)]
  })()`

  /** How many things of a page can be used at all. */
  const usable = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled && element.tabIndex >= 0).length`

  test.each([
    'front page',
    'answered search',
    'year',
    'page of all ways',
    'article with footnotes',
    'Arabic article',
  ])('everything of the %s is reached, in sight and with a ring around it', async (kind) => {
    const archive = archiveIn('en')
    await archive.visiting({ ...desktop, reducedMotion: 'reduce' }, async (page) => {
      await open(page, archive.served.address + archive.kinds.get(kind))
      const wrong: string[] = []
      const reached = new Set<string>()
      const count = Number(await page.evaluate(usable))
      for (let step = 0; step < 2 * count; step += 1) {
        await page.keyboard.press('Tab')
        const [name = '', why = ''] = (await page.evaluate(focused)) as string[]
        if (name === '') break // once around
        await page.evaluate('document.activeElement.dataset.reached = ""')
        reached.add(name)
        if (why) wrong.push(`${why}: ${name}`)
      }
      expect(wrong).toEqual([])
      const missed =
        await page.evaluate(`[...document.querySelectorAll('a[href], button, input, select, summary')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0 && !('reached' in element.dataset))
        .map((element) => element.outerHTML.slice(0, 120))`)
      expect(missed).toEqual([])
      expect(reached.size).toBeGreaterThan(8)
    })
  })

  /** Press Tab until something has the focus. */
  async function tabTo(page: Page, target: Locator): Promise<void> {
    for (let step = 0; step < 300; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`The keyboard does not come to ${target}`)
  }

  test('a search is asked, narrowed, and its answer opened', async () => {
    const archive = archiveIn('en')
    await archive.visiting(desktop, async (page) => {
      await open(page, archive.served.address + archive.kinds.get('search'))
      await tabTo(page, page.locator('#q'))
      await page.keyboard.type('bridge')
      await page.locator('#facets input').first().waitFor()
      const before = await page.locator('#status').innerText()
      const box = page.locator('#facets input').first()
      const name = await box.getAttribute('value')
      await tabTo(page, box)
      await page.keyboard.press('Space')
      await expect.poll(() => page.locator('#status').innerText()).not.toBe(before)
      await page.locator('#hits[aria-busy=false]').waitFor()
      await expect.poll(() => page.evaluate('document.activeElement.value')).toBe(name)
      await tabTo(page, page.locator('#hits .title a').first())
      await page.keyboard.press('Enter')
      await page.waitForURL(/\/articles\//)
    })
  })

  test('a menu opens and closes', async () => {
    const archive = archiveIn('en')
    await archive.visiting(desktop, async (page) => {
      await open(page, archive.served.address + archive.kinds.get('list of dates'))
      const menu = page.locator('details').first()
      await tabTo(page, menu.locator('summary'))
      const isOpen = (): Promise<boolean> =>
        menu.evaluate((one) => (one as HTMLDetailsElement).open)
      const before = await isOpen()
      await page.keyboard.press('Enter')
      expect(await isOpen()).toBe(!before)
      await page.keyboard.press('Space')
      expect(await isOpen()).toBe(before)
    })
  })

  test('the original is opened beside the text, read from place to place, and closed', async () => {
    const archive = archiveIn('en')
    await archive.visiting(desktop, async (page) => {
      await open(page, archive.served.address + archive.kinds.get('article with footnotes'))
      await tabTo(page, page.locator('#beside_switch'))
      await page.keyboard.press('Space')
      const original = page.locator('#original')
      expect(await original.evaluate((element) => getComputedStyle(element).overflowY)).toBe('auto')
      await tabTo(page, original.locator('.labels a').first())
      await page.keyboard.press('Enter')
      expect(await page.locator(':target').count()).toBe(1)
    })
  })
})

test.each(['front page', 'answered search', 'list of dates', 'article with footnotes'])(
  'nothing of the %s moves for a reader who asks for less motion',
  async (kind) => {
    const archive = archiveIn('en')
    await archive.visiting({ ...desktop, reducedMotion: 'reduce' }, async (page) => {
      await open(page, archive.served.address + archive.kinds.get(kind))
      const moving = await page.evaluate(`[
        ...document.getAnimations().map(({ effect }) => effect.target.outerHTML.slice(0, 80)),
        ...[document.documentElement, ...document.querySelectorAll('body *')]
          .filter((element) => {
            const { scrollBehavior, transitionDuration, animationName } = getComputedStyle(element)
            return scrollBehavior !== 'auto' || /[1-9]/.test(transitionDuration) || animationName !== 'none'
          })
          .map((element) => element.outerHTML.slice(0, 80)),
      ]`)
      expect(moving).toEqual([])
    })
  },
)
