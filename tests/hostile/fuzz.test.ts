import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { faultsOf, fileFaults, pageFaults, pathFaults } from '../../scripts/fuzz/judge.ts'
import { printed } from '../../scripts/fuzz/print.ts'
import { asPages, saved } from '../../scripts/fuzz/saved.ts'
import { madeUp, mutated, noise, type Sent } from '../../scripts/fuzz/texts.ts'
import { realTexts } from '../support/texts.ts'

const folder = join(import.meta.dirname, 'regressions')
const names = readdirSync(folder).sort()
const articles = names.filter((name) => !name.endsWith('.yml'))
const corpus = realTexts().map(([path, text]) => ({ path, bytes: Buffer.from(text) }))

describe('what once went wrong stays right', () => {
  test.each(articles)('%s', (name) => {
    const stem = name.replace(/\.\w+$/, '')
    const sent = names
      .filter((other) => other.replace(/\.\w+$/, '') === stem)
      .map((path): Sent => ({ path, bytes: readFileSync(join(folder, path)) }))
    const result = printed(sent)
    expect(faultsOf(result)).toEqual([])
    expect([...result.records, ...result.refusals]).toHaveLength(1)
  })
})

// A short run; `npm run fuzz` goes on for as long as it is told to.
test.each([
  ['put together from attacks', madeUp, 150],
  ['saved pages of no browser', saved, 100],
  ['real, and changed', mutated(corpus), 60],
  ['real, as pages, and changed', mutated(asPages(corpus)), 60],
  ['noise', noise, 40],
])('no byte of a site is live: texts that are %s', (_, arbitrary, numRuns) => {
  fc.assert(
    fc.property(arbitrary, (sent) => {
      expect(faultsOf(printed(sent))).toEqual([])
    }),
    { numRuns },
  )
})

describe('the judge sees', () => {
  test.each([
    '<p onclick="x">',
    '<a href="javascript:alert(1)">x</a>',
    '<a href=" java\nscript:alert(1)">x</a>',
    '<a href="data:text/html,x">x</a>',
    '<script>alert(1)</script>',
    '<script src="https://evil.example/x.js"></script>',
    '<script type="application/ld+json">{</script>',
    '<iframe></iframe>',
    '<style>a{}</style>',
    '<p style="x">',
    '<img src="a.png">',
    '<base href="/">',
    '<meta http-equiv="refresh" content="0">',
    '<!-- x -->',
    '<form action="https://evil.example/">',
  ])('%s', (html) => {
    const faults = fileFaults('index.html', `<!DOCTYPE html><html><head></head><body>${html}`)
    expect(faults.length).toBeGreaterThan(0)
  })

  test('nothing in a plain page', () => {
    const html =
      '<!DOCTYPE html><html><body><p id="a">&lt;script> {{ x }} <a href="../b/">b</a></p><script type="application/ld+json">{}</script>'
    expect(pageFaults(html)).toEqual([])
  })

  test('a broken feed, a formula and a bare brace', () => {
    expect(fileFaults('a.xml', '<feed><a></feed>')).not.toEqual([])
    expect(fileFaults('a.csv', 'x,y\r\n=1,2\r\n')).toEqual(['formula: =1'])
    expect(fileFaults('a.csv', 'x,y\r\n1\r\n')).toEqual(['a row of 1 cells, not 2'])
    expect(fileFaults('a.bib', '@x{a, b = {c}}}')).toEqual(['braces do not balance'])
    expect(fileFaults('a.ris', 'TY  - NEWS\nevil\n')).toEqual(['evil'])
    expect(fileFaults('a.json', '{')).not.toEqual([])
  })

  test('a path that leaves the folder, and one that another system would lose', () => {
    expect(pathFaults(['articles/../../x'])).not.toEqual([])
    expect(pathFaults(['/etc/passwd'])).not.toEqual([])
    expect(pathFaults(['articles/con/index.html'])).not.toEqual([])
    expect(pathFaults(['a/B.txt'])).not.toEqual([])
    expect(pathFaults(['a/b.txt', 'a/b.txt'])).not.toEqual([])
  })
})
