import type { Page } from 'playwright-core'
import { launchBrowser, serve } from '../../tests/browser/browser.ts'
import { unpackBrowser } from '../../tests/browser/unpack.ts'
import { common, rare } from './articles.ts'

/** Milliseconds that a hand takes from the pointer to the keys. */
const handover = 500

/** Queries of one kind, each typed letter by letter. */
interface Kind {
  readonly name: string
  readonly queries: readonly string[]
}

const kinds: readonly Kind[] = [
  { name: 'a rare word', queries: [rare] },
  { name: 'beginnings of thousands of words', queries: ['sha', 'bra', 'tre', 'co', 'p'] },
  {
    name: 'two words of nearly all articles',
    queries: [`${common[0]} ${common[1]}`, `${common[8]} ${common[10]}`],
  },
  { name: 'a phrase of common words', queries: [`"${common[4]} ${common[0]}"`] },
]

/** How long it took from keys to answers, in milliseconds. */
export interface Answers {
  readonly kind: string
  readonly keys: number
  readonly median: number
  readonly late: number
}

/**
 * Type queries into the search page of a site in a browser.
 *
 * @param folder
 *   Absolute path of the site.
 * @returns
 *   How long each kind took; bytes of the page itself, and those fetched then before the first answer.
 */
export async function typeQueries(folder: string): Promise<{
  readonly answers: readonly Answers[]
  readonly first: Answers
  readonly ofPage: number
  readonly bytes: number
}> {
  unpackBrowser()
  const served = await serve(folder, '/archive/')
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    // As they come over the wire, with their heads.
    let bytes = 0
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    await page.goto(`${served.address}search/index.html`, { waitUntil: 'networkidle' })
    const ofPage = bytes
    await page.evaluate(stopwatch)
    const [letter = ''] = rare
    await page.locator('#q').focus()
    await page.waitForTimeout(handover)
    const first = await press(page, letter)
    const fetched = bytes
    const answers: Answers[] = []
    for (const { name, queries } of kinds) {
      const times: number[] = []
      for (const query of queries) {
        await page.locator('#q').fill('') // answered at once: nothing is asked
        for (const key of query) times.push(await press(page, key))
      }
      answers.push(summary(name, times))
    }
    return {
      answers,
      first: summary('the very first key', [first]),
      ofPage,
      bytes: fetched - ofPage,
    }
  } finally {
    await browser.close()
    await served.close()
  }
}

function summary(kind: string, times: readonly number[]): Answers {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number): number =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)
  return { kind, keys: times.length, median: at(0.5), late: at(0.95) }
}

/** Runs in the page: from a key's event to the frame in which its answer is shown. */
const stopwatch = `
  globalThis.answered = () => new Promise((resolve) => {
    const list = document.querySelector('#hits ol')
    const started = new Promise((press) => {
      document.getElementById('q').addEventListener('input', ({ timeStamp }) => press(timeStamp), { once: true })
    })
    const seen = new MutationObserver(() => {
      seen.disconnect()
      requestAnimationFrame(() => setTimeout(async () => resolve(performance.now() - (await started))))
    })
    seen.observe(list, { childList: true })
  })`

async function press(page: Page, key: string): Promise<number> {
  await page.locator('#q').focus()
  await page.evaluate('void (globalThis.answer = answered())') // before the key comes
  await page.keyboard.press(key === ' ' ? 'Space' : key)
  return Number(await page.evaluate('answer'))
}
