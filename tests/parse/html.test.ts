import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { newsfiche } from '../../src/index.ts'
import { mend } from '../../src/model/index.ts'
import { statementsOf } from '../../src/parse/html/head.ts'
import { print } from '../../src/parse/html/print.ts'

const printed = (text: string): string => mend(text, print(text).edits).read(0, text.length)
const recordOf = (html: string) =>
  newsfiche().processSync(new VFile({ path: 'ferry.html', value: html })).result

test.each([
  [
    'tags within a line are left out',
    '<p>The <b>ferry</b> is <i>back</i>.</p>',
    'The ferry is back.',
  ],
  [
    'words stay apart and together as they are',
    'har<b>bour</b> <i>wall</i>\n<u>one</u>',
    'harbour wall one',
  ],
  [
    'references are read as their characters',
    'Fish &amp; chips &lt;b&gt;&nbsp;&#8220;hot&#8221;',
    'Fish & chips <b> “hot”',
  ],
  ['what is no tag stays', 'a < b & c > d', 'a < b & c > d'],
  [
    'an end tag that the file ends within is not printed, nor half of its last sign',
    '<p>The ferry is back. </section class=x &amp; 🐄',
    'The ferry is back.',
  ],
  [
    'blocks stand apart, lines below each other',
    '<div>one<br>two</div><p>three<p>four',
    'one\ntwo\n\nthree\n\nfour',
  ],
  [
    'scripts, styles, pictures and what is hidden are not printed',
    '<style>p{}</style><p>one<script>if (a<b) "</p>"</script></p><svg><text>two</text></svg><p hidden>three</p><p style="display: none">four</p><!-- five --><template>six</template>',
    'one',
  ],
  [
    'an end that never comes does no harm',
    '<p>one<b>two<p>three</div></section>four',
    'onetwo\n\nthreefour',
  ],
])('%s', (_, html, text) => {
  expect(printed(html)).toBe(text)
})

test('elements deeper than browsers nest them stand side by side, and hide no less', () => {
  const deep = '<div>'.repeat(600)
  expect(printed(`<p>one</p>${deep}two<script>"three"</script>`)).toBe('one\n\ntwo')
  expect(printed(`<p>one</p>${deep}two${'</div>'.repeat(600)}<p>three`)).toBe('one\n\ntwo\n\nthree')
  expect(printed(`<div hidden>${deep}two${'</div>'.repeat(600)}</div><p>three`)).toBe('three')
})

const piece = fc.constantFrom(
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<br>',
  '<div hidden>',
  '</div>',
  '<script>',
  '</script>',
  '<h2>',
  '</h2>',
  '<!--',
  '-->',
  '<',
  '>',
  '&',
  '&amp;',
  '&nbsp;',
  '&#0;',
  '&bogus;',
  '<![CDATA[',
  ']]>',
  '<title>',
  '</title>',
  '"',
  "'",
  '=',
  ' ',
  '\n',
  '\r\n',
  '\0',
  '\ufeff',
  'ferry',
  'Harbour wall.',
  '\u2028',
  '😀',
  '\ud800',
)
const soup = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''))

test('whatever the file, its stretches follow each other, and no edit overlaps another', () => {
  fc.assert(
    fc.property(soup, (text) => {
      const { extents, edits } = print(text)
      for (const list of [extents, edits]) {
        let done = 0
        for (const { start, end } of list) {
          expect(start).toBeGreaterThanOrEqual(done)
          expect(end).toBeGreaterThan(start)
          done = end
        }
        expect(done).toBeLessThanOrEqual(text.length)
      }
      for (const { start, end, text: written } of edits)
        expect(written).toBe(text.slice(start, end))
      for (const { start, end } of extents)
        expect(mend(text, edits).read(start, end).trim()).not.toBe('')
    }),
    { numRuns: 1000 },
  )
})

test('whatever the file, its spans are the file', () => {
  fc.assert(
    fc.property(soup, (text) => {
      expect(
        recordOf(text)
          .spans.map((span) => span.text)
          .join(''),
      ).toBe(text)
    }),
  )
})

const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Ferry returns to the lower harbour | Harbour Post</title>
<meta property="og:title" content="Ferry returns to the lower harbour"><meta property="og:site_name" content="Harbour Post">
<meta property="article:published_time" content="2014-03-02T08:15:00+01:00">
<link rel="canonical" href="https://harbourpost.example/ferry">
<script>track("reader")</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Ferry returns to the <em>lower</em> harbour</h1>
<p>After eleven weeks in the yard at Kettle Point, the ferry &ldquo;Marigold&rdquo; crossed the lower harbour again on Sunday, with two hundred people and one very large dog on board.</p>
<p>The harbour office had ordered new ramps in December; the first set did not fit, and the second came by road, <a href="/ramps">a month late</a>, from a yard in the north of the country.</p>
<h2>What comes next</h2>
<p>Until May the boat sails every hour, the office said, and then every half an hour, if enough people come back to it from the bridge that they had to use in winter.</p></article>
<footer><p>Harbour Post is printed on the quay. All rights reserved.</p></footer></body></html>`

test('a saved page becomes an article', () => {
  const record = recordOf(page)
  expect(record.headline).toMatchObject({ value: 'Ferry returns to the lower harbour' })
  expect(record.published).toMatchObject({
    value: { value: '2014-03-02T08:15' },
    method: 'markup',
    why: 'The page says so in `article:published_time`',
    evidence: [
      { text: '<meta property="article:published_time" content="2014-03-02T08:15:00+01:00">' },
    ],
  })
  expect(record.source).toMatchObject({
    value: { name: 'Harbour Post', url: 'https://harbourpost.example/ferry' },
  })
  expect(record.language).toMatchObject({ value: 'en' })
  expect(record.sections.map(({ heading, parts }) => [heading?.text, parts.length])).toEqual([
    [undefined, 2],
    ['What comes next', 1],
  ])
  expect(record.sections[0]?.parts[0]).toMatchObject({
    kind: 'paragraph',
    text: expect.stringContaining('the ferry “Marigold” crossed'),
  })
  expect(record.sections[0]?.parts[1]).toMatchObject({
    text: expect.stringContaining('came by road, a month late, from'),
  })
  expect(record.furniture.map(({ rule, text }) => [rule, text])).toEqual([
    ['landmark', 'Home'],
    ['landmark', 'Sport'],
    ['landmark', 'Harbour Post is printed on the quay. All rights reserved.'],
  ])
  expect(record.repairs).toBeUndefined()
})

test('damaged characters of a saved page are repaired where they are printed, and tags are not', () => {
  const record = recordOf(
    page
      .replace('&ldquo;Marigold&rdquo;', 'â€œMarigoldâ€\u009d')
      .replace('href="/ramps"', 'href="/rÃ¤mps"'),
  )
  expect(record.repairs?.map(({ text, read }) => [text, read])).toEqual([
    ['â€œ', '“'],
    ['â€\u009d', '”'],
  ])
})

const said = (html: string) =>
  Object.fromEntries(statementsOf(print(html).head).map(({ field, value }) => [field, value]))

test('JSON-LD is heard before meta elements, and the first article alone', () => {
  expect(
    said(`<meta property="og:title" content="A"><script type="application/ld+json">
{"@graph":[{"@type":"WebSite","name":"No"},{"@type":["NewsArticle"],"headline":"B &amp; C","author":[{"name":"Ada Winter"},"Bo Ek"],"publisher":{"name":"Harbour Post"}}]}
</script><script type="application/ld+json">{"@type":"NewsArticle","headline":"D"}</script>`),
  ).toEqual({ headline: 'B & C', authors: ['Ada Winter', 'Bo Ek'], source: 'Harbour Post' })
})

test.each([
  [
    'JSON-LD that is no JSON',
    '<script type="application/ld+json">{"@type":"NewsArticle",</script>',
  ],
  [
    'an article about something else',
    '<script type="application/ld+json">{"@type":"Product","headline":"A"}</script>',
  ],
  ['an address instead of an author', '<meta name="author" content="https://example.org/ada">'],
  [
    'values of another kind',
    '<script type="application/ld+json">{"@type":"Article","headline":{},"author":[null,3],"datePublished":7}</script>',
  ],
  ['empty values', '<meta property="og:title" content=" "><html lang=""><link rel="canonical">'],
])('%s says nothing', (_, html) => {
  expect(said(html)).toEqual({})
})

test('headings of other articles behind the text are none of its sections', () => {
  const { sections, furniture } = recordOf(
    '<html lang="en"><body><h1>Storm shuts the harbour road</h1>' +
      '<p>The harbour road was closed on Monday after a night of rain, the board said in a note to all who live there.</p>' +
      '<h2>A wall that was never built</h2>' +
      '<p>Nobody was hurt, but three cars were lost, and the ferry did not sail until noon, the harbour master said.</p>' +
      '<p>The board will meet on Tuesday to speak of what is to be done, and of who is to pay for it.</p>' +
      '<h2>Read more</h2><h3>Mayor sells his boat to pay for the wall</h3><h3>Ferry master retires after forty years</h3>' +
      '</body></html>',
  )
  expect(sections.map(({ heading }) => heading?.text)).toEqual([
    undefined,
    'A wall that was never built',
  ])
  expect(furniture.map(({ kind, text }) => [kind, text])).toEqual([
    ['related', 'Read more'],
    ['related', 'Mayor sells his boat to pay for the wall'],
    ['related', 'Ferry master retires after forty years'],
  ])
})

test('a heading of the second rank right below the headline may be the standfirst', () => {
  const { standfirst, sections } = recordOf(
    '<html lang="en"><body><h1>Storm shuts the harbour road</h1>' +
      '<h2>Three cars were lost in the night, and the ferry did not sail until noon, but nobody was hurt</h2>' +
      '<p>By Jane Doe</p><p>22 April 2024</p>' +
      '<p>The harbour road was closed on Monday after a night of rain, the board said in a note to all who live there.</p>' +
      '<p>“I have never seen so much water,” said Ann Poe, who has lived at the quay for forty years and more.</p>' +
      '<p>The board will meet on Tuesday to speak of what is to be done, and of who is to pay for it.</p>' +
      '</body></html>',
  )
  expect(standfirst?.value).toEqual([
    'Three cars were lost in the night, and the ferry did not sail until noon, but nobody was hurt',
  ])
  expect(sections).toHaveLength(1)
})
