import type { Browser, CDPSession, Page } from 'playwright-core'
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
  /** What the page itself worked meanwhile, in the middle: it is the same when other programs work too. */
  readonly work: number
}

interface Press {
  readonly time: number
  readonly work: number
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
    const visits: Visit[] = []
    for (let time = 0; time < rounds; time += 1)
      visits.push(await visit(browser, `${served.address}search/index.html`))
    const [{ ofPage = 0, bytes = 0 } = {}] = visits
    const fastest = (pressesOf: (visit: Visit) => readonly Press[]): Press[] =>
      best(visits.map(pressesOf))
    return {
      answers: kinds.map(({ name }, index) =>
        summary(
          name,
          fastest(({ kinds }) => kinds[index] ?? []),
        ),
      ),
      first: summary(
        'the very first key',
        fastest(({ first }) => [first]),
      ),
      ofPage,
      bytes,
    }
  } finally {
    await browser.close()
    await served.close()
  }
}

/** Visits by somebody who was never there before: what else the machine does only ever adds to a time. */
const rounds = 3

interface Visit {
  readonly first: Press
  /** For each kind its keys in their order. */
  readonly kinds: readonly (readonly Press[])[]
  readonly ofPage: number
  readonly bytes: number
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    // As they come over the wire, with their heads.
    let bytes = 0
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    await page.goto(address, { waitUntil: 'networkidle' })
    const ofPage = bytes
    await page.evaluate(stopwatch)
    const [letter = ''] = rare
    await page.locator('#q').focus()
    await page.waitForTimeout(handover)
    const first = await press(page, session, letter)
    const fetched = bytes
    const pressed: Press[][] = []
    for (const { queries } of kinds) {
      const presses: Press[] = []
      for (const query of queries) {
        await page.locator('#q').fill('') // answered at once: nothing is asked
        for (const key of query) presses.push(await press(page, session, key))
      }
      pressed.push(presses)
    }
    return { first, kinds: pressed, ofPage, bytes: fetched - ofPage }
  } finally {
    await context.close()
  }
}

/** Of each key the fastest. */
function best(visits: readonly (readonly Press[])[]): Press[] {
  const [some = []] = visits
  return some.map((_, key) => {
    const same = visits.map((presses) => presses[key] ?? { time: Infinity, work: Infinity })
    return {
      time: Math.min(...same.map(({ time }) => time)),
      work: Math.min(...same.map(({ work }) => work)),
    }
  })
}

function summary(kind: string, presses: readonly Press[]): Answers {
  const at = (share: number, of: keyof Press): number => {
    const sorted = presses.map((one) => one[of]).sort((a, b) => a - b)
    return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)
  }
  const [median, late, work] = [at(0.5, 'time'), at(0.95, 'time'), at(0.5, 'work')]
  return { kind, keys: presses.length, median, late, work }
}

/** Milliseconds that the page's own thread has worked so far. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
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

async function press(page: Page, session: CDPSession, key: string): Promise<Press> {
  await page.locator('#q').focus()
  await page.evaluate('void (globalThis.answer = answered())') // before the key comes
  const before = await workOf(session)
  await page.keyboard.press(key === ' ' ? 'Space' : key)
  const time = Number(await page.evaluate('answer'))
  return { time, work: (await workOf(session)) - before }
}
