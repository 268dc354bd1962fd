import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
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

test('serves the archive, shows a changed and a new article, and ends with Ctrl-C', async () => {
  const folder = folderOf({ 'ferry.txt': ferry })
  const port = await freePort()
  const program = spawn(
    process.execPath,
    [join(root, 'dist/src/cli.js'), 'dev', folder, '--port', String(port)],
    { cwd: folderOf(), stdio: 'ignore' },
  )
  try {
    const address = `http://127.0.0.1:${port}/`
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
  } finally {
    program.kill('SIGKILL')
  }
})
