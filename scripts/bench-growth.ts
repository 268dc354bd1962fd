import { resolveConfig } from '../src/configure.ts'
import { fromBytes } from '../src/read/article.ts'
import { parseArticle } from '../src/writer.ts'

/*
 * How the time to read a file grows with its size: each unit is repeated to a length and to twice that
 * length. Linear is 2; CPU time is noisy, so only what is above 3 and takes a while is called more.
 *
 *   npm run bench:growth            100,000 and 200,000 characters
 *   npm run bench:growth -- 20000   20,000 and 40,000
 */
const units = [
  ...[
    'a',
    '*',
    'ﾼ*',
    '_a ',
    '[',
    '](',
    '`a ',
    '<',
    '&#',
    '> ',
    '- ',
    '#',
    '|',
    '\\\\',
    '[^1]',
    '=',
    ':',
    '(',
    '"',
  ],
  ...[
    '\t',
    ' ',
    '\n',
    '\r\n',
    '\u00ad',
    '\u0301',
    '\u200b',
    '\u202e',
    '好',
    '—',
    '7',
    '.',
    '!',
    '?',
  ],
  ...[
    'http://a.b ',
    'a@b.c ',
    '<!-- ',
    '-\n',
    '>\n',
    '1. a\n',
    '“a” ',
    'A B ',
    '+1 ',
    'Foto: ',
    'By ',
    '0\n',
  ],
  ...[
    '3 March 2014 ',
    '12:30 ',
    'Share ',
    'word* ',
    '* note\n\n',
    'A\n\n',
    'Source: a.b\n',
    'Head\n\n',
    'a b. ',
  ],
  ...[
    '<div>',
    '<p>word ',
    '<ul><li>word ',
    '<table><tr><td>',
    '<b>',
    '<a x=y>',
    '<meta name=a>',
    '&lt;',
  ],
]
const paths = ['a.txt', 'a.md', 'a.html']
const config = resolveConfig({}, '/archive')
const size = Number(process.argv[2] ?? 100_000)
const floor = 400

function millisecondsOf(path: string, unit: string, length: number): number {
  const text = `Ferry returns\n\nThe ferry was back.\n\n${unit.repeat(length / unit.length)}\n\nThe end.\n`
  const before = process.cpuUsage()
  parseArticle(fromBytes(path, Buffer.from(text), config), config)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

for (const path of paths) millisecondsOf(path, 'Once. ', size) // what is loaded once
let steep = 0
for (const unit of units) {
  for (const path of paths) {
    const [once, twice] = [millisecondsOf(path, unit, size), millisecondsOf(path, unit, 2 * size)]
    const growth = twice / once
    if (growth < 3 || twice < floor) continue
    steep += 1
    console.log(
      `${path} ${JSON.stringify(unit)}: ${once.toFixed(0)} ms, then ${twice.toFixed(0)} ms`,
    )
  }
}
console.log(
  `${units.length} units, ${size} and ${2 * size} characters: ${steep} grow by more than 3`,
)
