import { chmodSync, cpSync, mkdirSync } from 'node:fs'
import { get } from 'node:http'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { resolveConfig } from '../../src/configure.ts'
import { headerTable } from '../../src/publish/hosts/table.ts'
import { launchBrowser } from '../browser/browser.ts'
import { addFiles, folderOf, treeOf } from '../support/folder.ts'
import { siteOf, type Tree } from '../support/site.ts'
import { folders } from '../support/texts.ts'
import { here, kinds, start } from './servers.ts'

// Debian: apt-get install nginx-light apache2. `vitest.config.ts` leaves this file out where neither is
// installed; `npm run check:hosts` demands both.
const wanted = process.env.NEWSFICHE_SERVERS === 'all' ? kinds : here

const base = '/papers/clippings/'
const config = { url: `https://example.org${base}` }

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: Buffer
}

function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(address, { headers, agent: false }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(pieces),
        }),
      )
    }).on('error', reject)
  })
}

let root: string
let tree: Tree
beforeAll(async () => {
  const input = folderOf()
  cpSync(join(folders.examples), input, { recursive: true })
  // Bytes that a server would change if it took them for text of an encoding it knows.
  addFiles(input, {
    'latin.txt': Buffer.from(
      'F\xe4hre zur\xfcck\r\n\r\nDie F\xe4hre \x84Aurelia\x93 liegt seit Montag wieder an ihrem Kai, sagt der Hafenmeister.\r\n',
      'latin1',
    ),
    // Two copies of one address, which have a TimeMap.
    'quay.md': 'The quay was shut on Monday, says the harbour master, and opens on Friday.\n',
    'quay.yml': 'url: https://harbourpost.example/quay\nsaved: 2014-03-02\n',
    'quay-again.md': 'The quay was shut on Monday, says the harbour master, and opens today.\n',
    'quay-again.yml': 'url: https://harbourpost.example/quay\nsaved: 2014-03-09\n',
  })
  const site = await siteOf(input, ['--url', config.url])
  root = folderOf()
  mkdirSync(join(root, dirname(base)), { recursive: true })
  cpSync(site.folder, join(root, base), { recursive: true })
  tree = treeOf(join(root, base))
  chmodSync(root, 0o755)
  if (process.env.NEWSFICHE_SCRATCH) chmodSync(process.env.NEWSFICHE_SCRATCH, 0o755)
})

describe.each(wanted.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  let address = ''
  let stop: () => Promise<void> = async () => {}
  beforeAll(async () => {
    ;({ address, stop } = await start(kind, root, base))
  })
  afterAll(() => stop())

  const first = (pattern: RegExp): string =>
    [...tree.keys()].find((path) => pattern.test(path)) ?? ''

  test('every file comes as it lies on the disk', async () => {
    const changed = []
    for (const [path, bytes] of tree) {
      if (path === '.htaccess') continue // Apache gives that to nobody
      const { status, body } = await ask(address + path)
      if (status !== 200 || !body.equals(bytes)) changed.push(`${path}: ${status}`)
    }
    expect(changed).toEqual([])
  })

  test('every response carries the headers of the table, each once', async () => {
    for (const path of ['', first(/^articles\/.+\/original\.txt$/), 'data/articles.csv']) {
      const { headers } = await ask(address + path)
      const rules = headerTable(resolveConfig(config, '/archive')).filter(({ pattern }) =>
        new RegExp(`^${pattern}`).test(path),
      )
      for (const [header, value] of rules.flatMap((rule) => rule.headers))
        expect(`${path} ${header}: ${headers[header.toLowerCase()]}`).toBe(
          `${path} ${header}: ${value}`,
        )
    }
  })

  test('pieces of the search index are kept, everything else is asked for', async () => {
    const piece = await ask(address + first(/^pagefind\/fragment\//))
    expect(piece.headers['cache-control']).toContain('immutable')
    const page = await ask(address)
    expect(page.headers['cache-control']).toBe('no-cache')
    const again = await ask(address, { 'If-None-Match': String(page.headers.etag) })
    expect({ status: again.status, length: again.body.length }).toEqual({
      status: 304,
      length: 0,
    })
  })

  test('text is compressed for those who ask', async () => {
    for (const path of ['', 'assets/newsfiche.css', 'data/citations.json', 'feeds/atom.xml']) {
      const { headers, body } = await ask(address + path, { 'Accept-Encoding': 'gzip' })
      expect(`${path}: ${headers['content-encoding']}`).toBe(`${path}: gzip`)
      expect(body.length).toBeLessThan((tree.get(path || 'index.html')?.length ?? 0) / 1.5)
      expect(String(headers.vary)).toContain('Accept-Encoding')
    }
  })

  test('what is missing has our page, with its status and headers', async () => {
    for (const path of ['nothing', 'articles/nothing/', 'articles/nothing/original.txt']) {
      const { status, headers, body } = await ask(address + path)
      expect(status).toBe(404)
      expect(body.equals(tree.get('404.html') ?? Buffer.alloc(0))).toBe(true)
      expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
    }
  })

  test('an address without its last slash leads to the page', async () => {
    const path = first(/^articles\/.+\/index\.html$/).replace('/index.html', '')
    const { status, headers } = await ask(address + path)
    expect(status).toBe(301)
    expect(new URL(String(headers.location)).pathname).toBe(`${base}${path}/`)
  })

  test('pages are UTF-8; an original has no encoding that it might not be of', async () => {
    expect((await ask(address)).headers['content-type']).toMatch(
      /^text\/html(?:; charset=utf-8)?$/i,
    )
    for (const [path] of tree)
      if (path.endsWith('/original.txt'))
        expect((await ask(address + path)).headers['content-type']).toBe('text/plain')
  })

  test('a TimeMap is of the type that Memento asks for', async () => {
    const { status, headers } = await ask(address + first(/^timemap\//))
    expect({ status, type: headers['content-type'] }).toEqual({
      status: 200,
      type: 'application/link-format',
    })
  })

  test('the search runs under the policy in the headers', async () => {
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      const complaints: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      await page.goto(`${address}search/?q=bridge`)
      await page.locator('main a[href*="articles/"]').first().waitFor()
      expect(complaints).toEqual([])
    } finally {
      await browser.close()
    }
  })

  test(`no folder lists its files (${name})`, async () => {
    expect((await ask(`${address}assets/`)).status).toBeGreaterThanOrEqual(403)
  })
})
