import { VFile } from 'vfile'
import { parseDump } from '../src/parse/index.ts'
import { stages } from '../src/parse/stages/index.ts'
import { toMdast } from '../src/parse/to-mdast.ts'

const words =
  'the harbour board said on Monday that a bridge would open again in June after years of work and that nobody had asked for it before'.split(
    ' ',
  )

/** A page of about so many characters: paragraphs, crossheads, counters and all. */
function pageOf(size: number): string {
  const parts = ['Bridge to open in June', '250', 'By Jane Doe', 'Published: 22:04, 22 Apr 2024']
  let length = 0
  for (let number = 0; length < size; number += 1) {
    const turn = number % words.length
    const sentence = [...words.slice(turn), ...words.slice(0, turn)].join(' ')
    const text =
      number % 6 === 5 ? `Part ${number} of the works` : `In ${number}, ${sentence}. ${sentence}.`
    parts.push(text)
    length += text.length + 2
  }
  return `${parts.join('\n\n')}\n\nSource: Harbour Post\n`
}

function parse(text: string): void {
  const file = new VFile({ path: 'page.txt', value: text })
  toMdast(parseDump(text, file, stages), text)
}

/** Milliseconds of CPU for one reading. */
function cost(text: string, times: number): number {
  const before = process.cpuUsage()
  for (let time = 0; time < times; time += 1) parse(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / times
}

const sizes = [1e3, 3e3, 1e4, 1e5, 1e6, 5e6, 2e7]
for (let time = 0; time < 4000; time += 1) parse(pageOf(3000)) // until V8 has compiled what it will
console.log('   characters      CPU ms   ms per 3,000 characters')
for (const size of sizes) {
  const text = pageOf(size)
  const ms = cost(text, Math.max(1, Math.min(300, Math.round(1e6 / size))))
  const share = (ms / text.length) * 3000
  console.log(
    `${String(text.length).padStart(13)}${ms.toFixed(2).padStart(12)}${share.toFixed(3).padStart(12)}`,
  )
}
const long = `Bridge to open in June\n\n${'a word and another, '.repeat(1_000_000)}\n`
console.log(
  `one line of ${long.length} characters: ${cost(long, 1).toFixed(0)} ms; 100,000 lines: ${cost('A line of text, and no more\n'.repeat(100_000), 1).toFixed(0)} ms`,
)
