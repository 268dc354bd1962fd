import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { bridge, ferry } from '../support/articles.ts'
import { folderOf } from '../support/folder.ts'

const root = join(import.meta.dirname, '../..')

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // it listens on a port
  server.close()
  await once(server, 'close')
  return port
}

/** Ask for a page again and again until it has some words; the test's own limit ends it. */
async function waitFor(address: string, words: string): Promise<string> {
  for (;;) {
    const page = await fetch(address)
      .then((response) => response.text())
      .catch(() => '')
    if (page.includes(words)) return page
    await pause(100)
  }
}

async function end(program: ChildProcess): Promise<number | null> {
  program.kill('SIGINT')
  const [code] = (await once(program, 'exit')) as [number | null]
  return code
}

/** The program as it runs: what it says, and the folder for what is temporary. */
interface Running {
  readonly program: ChildProcess
  readonly address: string
  readonly scratch: string
  readonly said: () => string
}

async function start(folder: string): Promise<Running> {
  const port = await freePort()
  const scratch = folderOf()
  let said = ''
  const program = spawn(
    process.execPath,
    [join(root, 'dist/bin/cli.js'), 'dev', folder, '--port', String(port)],
    {
      cwd: folderOf(),
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, TMPDIR: scratch, TEMP: scratch, TMP: scratch },
    },
  )
  program.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  return { program, address: `http://127.0.0.1:${port}/`, scratch, said: () => said }
}

/** Wait until the program has said some words. */
async function hear({ said }: Running, words: string): Promise<void> {
  while (!said().includes(words)) await pause(50)
}

test('serves the archive, shows a changed and a new article, and ends with Ctrl-C', async () => {
  const folder = folderOf({ 'ferry.txt': ferry })
  const { program, address, scratch } = await start(folder)
  try {
    await waitFor(address, 'Ferry returns to the harbour')
    writeFileSync(join(folder, 'bridge.txt'), bridge)
    await waitFor(address, 'Lantern bridge stays shut')
    writeFileSync(join(folder, 'ferry.txt'), ferry.replace('Ferry returns', 'Steamer returns'))
    const page = await waitFor(address, 'Steamer returns to the harbour')
    expect(page).not.toContain('Ferry returns to the harbour')
    const article = /href="(articles\/steamer[^"]+)"/.exec(page)?.[1]
    writeFileSync(join(folder, 'ferry.txt'), ferry.replace('Ferry returns', 'Barge returns'))
    // Who has the page open is led to where it is now.
    const moved = await waitFor(`${address}${article}`, '<h1 id="headline">Barge returns')
    expect(moved).toContain('<h1 id="headline">Barge returns to the harbour')
    await waitFor(address, 'Barge returns to the harbour')
    expect(await end(program)).toBe(0)
    expect(readdirSync(scratch)).toEqual([])
  } finally {
    program.kill('SIGKILL')
  }
})

/** A front page of a person's own, which takes its time as long as there is a file. */
const slowFront = (hold: string): string => `import { existsSync } from 'node:fs'
const front = () => {
  while (existsSync(${JSON.stringify(hold)})) {}
  return 'The front page'
}
export default { search: false, pages: { front } }
`

test('shows a proof of each change while a build is held up, and ends with Ctrl-C in the middle of it', async () => {
  const hold = join(folderOf(), 'hold')
  const folder = folderOf({ 'ferry.txt': ferry, 'newsfiche.config.mjs': slowFront(hold) })
  const running = await start(folder)
  const { program, address, scratch } = running
  const save = (word: string): void =>
    writeFileSync(join(folder, 'ferry.txt'), ferry.replace('Ferry returns', `${word} returns`))
  try {
    await waitFor(address, 'The front page')
    const articles = await waitFor(`${address}data/articles.csv`, 'Ferry returns')
    const article = /articles\/ferry-returns[^/]+\//.exec(articles)?.[0]
    writeFileSync(hold, '')
    for (const word of ['Steamer', 'Barge', 'Dinghy']) {
      save(word)
      await waitFor(`${address}${article}`, `<h1 id="headline">${word} returns`)
      expect(await waitFor(`${address}data/articles.csv`, 'Ferry returns')).toBe(articles)
    }
    rmSync(hold)
    await waitFor(`${address}data/articles.csv`, 'Dinghy returns')
    writeFileSync(hold, '')
    save('Trawler')
    await waitFor(`${address}${article}`, '<h1 id="headline">Trawler returns')
    expect(await end(program)).toBe(0)
    expect(existsSync(hold)).toBe(true)
    expect(readdirSync(scratch)).toEqual([])
  } finally {
    program.kill('SIGKILL')
  }
})

test('says what is wrong with a change and goes on, and ends when it is wrong from the start', async () => {
  const folder = folderOf({ 'ferry.txt': ferry })
  const running = await start(folder)
  try {
    await waitFor(running.address, 'Ferry returns to the harbour')
    writeFileSync(join(folder, 'takedowns.yml'), 'nonsense: true\n')
    await hear(running, 'newsfiche: Unexpected ')
    expect(running.said()).toContain('takedowns.yml')
    const again = await start(folder)
    const [code] = (await once(again.program, 'exit')) as [number | null]
    expect(code).toBe(2)
    expect(again.said()).toContain('takedowns.yml')
    expect(readdirSync(again.scratch)).toEqual([])
    rmSync(join(folder, 'takedowns.yml'))
    writeFileSync(join(folder, 'bridge.txt'), bridge)
    await waitFor(running.address, 'Lantern bridge stays shut')
    expect(await end(running.program)).toBe(0)
  } finally {
    running.program.kill('SIGKILL')
  }
})
