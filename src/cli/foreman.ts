import { parentPort, workerData } from 'node:worker_threads'
import type { Archive, ResolvedConfig } from '../model/index.ts'
import { publish } from '../pressroom/publish.ts'
import { keepStanding } from '../pressroom/standing.ts'
import type { Commission, Report } from './back-shop.ts'
import { exit } from './command.ts'
import { configOf } from './locate.ts'
import { tell } from './machine.ts'
import { createProgress } from './progress.ts'

// The thread that builds, so that the one that serves is free for what people ask of it.

const commission = workerData as Commission // sent by `back-shop.ts`
const report = (news: Report): void => parentPort?.postMessage(news)
const desk = { ...commission.desk, talk: (talk: string): void => report({ talk }) }

let site: ResolvedConfig | undefined

async function build(): Promise<Archive | undefined> {
  const { operand, options, output } = commission
  site ??= { ...(await configOf(operand, options, desk)), output }
  const progress = createProgress(desk, false)
  try {
    const { archive, tally } = await publish(site, { cache: true, watch: progress.watch })
    for (const notice of tally.notices) desk.talk(`${notice}\n`)
    if (archive)
      desk.talk(`Articles: ${tally.articles}; files not published: ${tally.refusals.length}\n`)
    return archive
  } finally {
    progress.end()
  }
}

parentPort?.on('message', async () => {
  try {
    const archive = await build()
    report({ code: exit.done })
    if (archive) report({ standings: keepStanding(archive) })
  } catch (error) {
    report({ code: tell(error, desk) })
  }
})
