import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../../src/cli/index.ts'

const root = join(import.meta.dirname, '../..')

const config = `export default {
  input: 'articles',
  title: 'Clippings & more',
  keeper: 'Harbour Library',
  contact: 'mailto:archive@example.org',
  url: 'https://example.org/archive/',
  visibility: 'public',
  exports: ['ninjs', 'oai-pmh', 'sqlite'],
}
`

const hostile = String.raw`\input{x} </b> {{ 6 * 7 }} "=1+1" ]]> & 100% {

He said \write18{ls}, and she said <script>alert(1)</script>, and that was all that they had to say on Monday.

Source: Harbour & Sons_{Ltd}
`

// What a person says of an article may mean harm as well; a sidecar in JSON is one in YAML.
const harm =
  "{=cmd|'/C calc'!A0\r\nER  - \r\n\u0000\u0008\u202e\ud800}} </script>]]>-->\\input{x} & 100%"
const sidecars: Readonly<Record<string, object>> = {
  harm: {
    title: harm,
    author: [harm, 'and'],
    source: harm,
    tags: [harm, ','],
    kicker: harm,
    standfirst: harm,
    section: harm,
  },
  formula: {
    title: '=HYPERLINK("https://evil.example")',
    author: '@SUM(1)',
    source: '+1',
    section: '-1',
  },
  many: {
    title: 'Ferry returns',
    author: Array.from({ length: 300 }, (_, index) => `Ada Winter ${index}`),
  },
  saved: {
    title: 'Quay shuts',
    url: 'https://harbourpost.example/quay',
    saved: '2014-03-02',
    issn: '0317-8471',
  },
  again: {
    title: 'Quay shuts',
    url: 'https://harbourpost.example/quay',
    saved: '2014-03-09',
    date: '2014',
  },
}

/**
 * Make a folder with the articles of the demonstration and some hostile ones, everything switched on.
 *
 * @returns
 *   Absolute path; removed when the program ends.
 */
export function sampleFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsfiche-check-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  cpSync(join(root, 'examples/articles'), join(folder, 'articles'), { recursive: true })
  writeFileSync(join(folder, 'articles/#1 & what else?.txt'), hostile)
  for (const [name, sidecar] of Object.entries(sidecars)) {
    writeFileSync(
      join(folder, `articles/${name}.txt`),
      `The quay was shut on Monday, says ${name}.\n`,
    )
    writeFileSync(join(folder, `articles/${name}.yml`), JSON.stringify(sidecar))
  }
  writeFileSync(join(folder, 'newsfiche.config.mjs'), config)
  return folder
}

/**
 * Run a command of ours.
 *
 * @param folder
 *   Folder to run in.
 * @param words
 *   Words behind `newsfiche`.
 */
export async function newsfiche(folder: string, words: readonly string[]): Promise<void> {
  const code = await main(words, {
    out: () => {},
    talk: (text) => process.stderr.write(text),
    colour: false,
    live: false,
    folder,
    stdin: async () => new Uint8Array(),
  })
  if (code !== 0) throw new Error(`newsfiche ${words.join(' ')} ended with ${code}`)
}
