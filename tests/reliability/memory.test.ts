import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { folderOf } from '../support/folder.ts'

vi.setConfig({ testTimeout: 600_000 })

const words =
  'ferry harbour council storm bridge keeper lantern quay rope tide said shut came'.split(' ')

/** A long report, about so many characters; its paragraphs differ. */
function report(number: number, length: number): string {
  let text = `Ferry number ${number} returns to the harbour\n`
  for (let line = 0; text.length < length; line += 1) {
    const some = Array.from({ length: 60 }, (_, at) => words[(line * 7 + at * (number + 1)) % 13])
    text += `\nOn day ${line} the ${some.join(' ')}.\n`
  }
  return text
}

/*
 * What of all files is held at once goes by the largest and not by how many there are: with bounds for what is
 * read and printed together taken out, twelve files do not fit, while one alone takes half of this.
 */
test('twelve files of a megabyte are published with 128 MiB for all that is held', async () => {
  const files = Array.from({ length: 12 }, (_, number): [string, string] => [
    `articles/${number}.txt`,
    report(number, 1024 * 1024),
  ])
  const folder = folderOf({
    ...Object.fromEntries(files),
    'articles/newsfiche.config.mjs': 'export default { search: false }',
  })
  const program = join(import.meta.dirname, '../../dist/bin/cli.js')
  const child = spawn(
    process.execPath,
    ['--max-old-space-size=128', program, 'build', 'articles', '--output', 'site', '--no-cache'],
    { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let talk = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    talk += text
  })
  const [code, signal] = await once(child, 'close')
  expect({ code, signal, talk }).toMatchObject({
    code: 0,
    talk: expect.stringMatching(/^12 articles/m),
  })
})
