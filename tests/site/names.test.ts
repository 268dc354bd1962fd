import { beforeAll, describe, expect, test } from 'vitest'
import { folderOf, treeOf } from '../support/folder.ts'
import { siteOf } from '../support/site.ts'

const body = 'The ferry Aurelia was back at her quay on Monday, said the harbour master.'
const text = (headline: string): string => `${headline}\n\n${body}\n\n${body} ${headline}.\n`

// What people, programs and attackers call things.
const awkward = [
  '../../etc/passwd',
  '..\\..\\boot.ini',
  '/absolute',
  'C:\\Windows',
  'CON',
  'nul.txt',
  'LPT1',
  'trailing dot.',
  'trailing space ',
  'a/b/c',
  'a%2f..%2fb',
  'line\nbreak',
  'bell\u0007',
  'right-to-left \u202egnp.exe',
  'Straße',
  'STRASSE',
  'strasse',
  'Ferry',
  'FERRY',
  'caf\u00e9',
  'cafe\u0301',
  'CAFÉ',
  '🚢',
  '?*<>|":',
  '.',
  '..',
  '-rf',
  '__proto__',
  'constructor',
  'x'.repeat(300),
  '长'.repeat(300),
]

const articles = Object.fromEntries(
  awkward.flatMap((name, index) => [
    [`article-${index}.txt`, text(`Ferry ${index}`)],
    [
      `article-${index}.yml`,
      `headline: ${JSON.stringify(name)}\nauthor: [${JSON.stringify(name)}]\nsource: ${JSON.stringify(name)}\ntopics: [${JSON.stringify(name)}]\nkicker: ${JSON.stringify(name)}\ndateline: ${JSON.stringify(name)}\ndate: 2014-03-12\n`,
    ],
  ]),
)

// Two files that some disks take for one; where this disk does, the later one stands for both.
const twins = {
  'twins/Ferry.txt': text('Ferry of capitals'),
  'twins/ferry.txt': text('Ferry of small letters'),
  'twins/caf\u00e9.txt': text('Coffee in one sign'),
  'twins/cafe\u0301.txt': text('Coffee in two signs'),
}

const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i

describe('whatever articles and their fields are called', () => {
  let paths: string[]
  let input: string
  let talk: string
  beforeAll(async () => {
    input = folderOf({ ...articles, ...twins })
    const site = await siteOf(input)
    paths = [...treeOf(site.folder).keys()]
    talk = site.talk
  })

  test('every article is published', () => {
    const files = [...treeOf(input).keys()].filter((path) => path.endsWith('.txt'))
    expect(talk).toMatch(new RegExp(`^${files.length} articles, `, 'm'))
    expect(paths.filter((path) => path.endsWith('/record.json'))).toHaveLength(files.length)
  })

  test('no file leaves the site, and each has a name that any disk and host takes', () => {
    const strange = paths.filter((path) =>
      path
        .split('/')
        .some(
          (name) =>
            name === '' ||
            /^\.{1,2}$|[. ]$|[<>:"|?*\\\p{Cc}\p{Cf}]/u.test(name) ||
            reserved.test(name) ||
            Buffer.byteLength(name) > 150,
        ),
    )
    expect(strange).toEqual([])
  })

  test('no two files are one where case or the form of letters does not count', () => {
    const forms = new Map<string, string[]>()
    for (const path of paths) {
      const form = path.normalize('NFKC').toLowerCase()
      forms.set(form, [...(forms.get(form) ?? []), path])
    }
    expect([...forms.values()].filter((same) => same.length > 1)).toEqual([])
  })
})
