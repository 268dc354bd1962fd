import fc from 'fast-check'
import { attacks, prose, type Sent } from './texts.ts'

/*
 * Saved pages that nobody's browser wrote: elements that begin and never end or end and never began, content
 * that is read in another way inside some elements, references that are cut off, encodings that are not so.
 */

const names =
  'html head title meta link body article section main header footer nav aside h1 h2 h3 p div span a b em br hr img ul ol li table tr td th pre code blockquote figure figcaption time button form input select option textarea script style template noscript noframes iframe object embed svg math foreignObject desc mi annotation-xml plaintext xmp listing frameset base ruby rt dialog video audio canvas x-card a:b __proto__ constructor'.split(
    ' ',
  )

// What is inside these is read in another way, until an end that has to be found.
const opaque = ['script', 'style', 'title', 'textarea', 'xmp', 'noscript', 'iframe', 'plaintext']

const attributes: readonly string[] = [
  'onclick="alert(1)"',
  "onerror='alert(1)'",
  'onload=alert(1)',
  'style="display:none"',
  'style="background:url(javascript:alert(1))"',
  'hidden',
  'hidden=until-found',
  'href="javascript:alert(1)"',
  'href="java&#9;script:alert(1)"',
  'href=//evil.example/x',
  'src="data:text/html,<script>alert(1)</script>"',
  'srcdoc="<script>alert(1)</script>"',
  'id=__proto__',
  'class="byline"',
  'role=navigation',
  'lang="\u202eenglish"',
  'datetime="2024-13-45T99:99"',
  'itemprop=headline',
  '"',
  "'",
  '=',
  '/',
  'a=">"',
  'a="<b>"',
  '\u0000a=b',
  '__proto__=x',
  'constructor=x',
  'toString=x',
]

const references: readonly string[] = [
  '&amp',
  '&amp;lt;script&amp;gt;',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60script&#62',
  '&#x3c;svg onload=alert(1)&#x3E;',
  '&#0;',
  '&#x110000;',
  '&#xd800;',
  '&#x80;',
  '&#128;',
  '&#xFFFFFFFFFFFF;',
  `&#${'9'.repeat(400)};`,
  '&#',
  '&#x',
  '&',
  '&nosuch;',
  '&CounterClockwiseContourIntegral;',
  '&notit;',
  '&nbsp;&shy;&zwj;&rlm;&#8238;',
  '&NewLine;&Tab;&colon;&lpar;',
  '&ngE;',
]

const oddities: readonly string[] = [
  '<!--',
  '-->',
  '--!>',
  '<!-->',
  '<!--->',
  '<!-- <!-- -->',
  '<!-- x --!> <b>',
  '<!',
  '<?php echo 1 ?>',
  '<?xml version="1.0" encoding="utf-16"?>',
  '<![CDATA[',
  ']]>',
  '<svg><![CDATA[<script>alert(1)</script>]]></svg>',
  '<math><annotation-xml encoding="text/html"><p><script>alert(1)</script>',
  '<!DOCTYPE html PUBLIC "x" "y" [<!ENTITY a "&a;&a;">]>',
  '<!--[if IE]><script>alert(1)</script><![endif]-->',
  '<script><!--<script></script>--></script>',
  '<title></title><script>alert(1)</script>',
  '</br>',
  '</p>',
  '<p/>',
  '<br/ / />',
  '< p>',
  '</ p>',
  '<p',
  '<a href="',
  '</',
  '<',
  '<>',
  '</>',
  '<\u0000p>',
  '<ſcript>alert(1)</ſcript>',
  '<SCRİPT>',
  '<table><p>x<tr><td><table><a>',
  '<a><div><a><p></a></div>',
  '<select><option><script>alert(1)</script></select>',
  '<frameset onload=alert(1)><noframes><p>',
  '<template><p>',
  '<style>@import "//evil.example";</style>',
  '<base href="//evil.example/">',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<link rel=stylesheet href=//evil.example/x.css>',
]

const values = fc.oneof(
  fc.constantFrom(...attacks),
  fc.constantFrom(...references),
  fc.constantFrom(...prose),
  fc.constantFrom('2024-02-30', 'utf-7', 'x-user-defined', '9'.repeat(300), '//evil.example/a'),
)

/** What the head of a page may say of its article. */
const telling = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        'og:title',
        'og:url',
        'og:site_name',
        'article:published_time',
        'author',
        'citation_author',
        'citation_title',
        'news_keywords',
        'date',
        'dc.title',
        '__proto__',
      ),
      fc.constantFrom('name', 'property'),
      values,
      fc.constantFrom('"', "'", ''),
    )
    .map(([name, key, value, quote]) => `<meta ${key}=${name} content=${quote}${value}${quote}>`),
  values.map((value) => `<link rel=canonical href="${value}">`),
  fc
    .record({
      '@type': fc.constantFrom<unknown>('NewsArticle', 'Article', ['Thing', 'NewsArticle'], 7),
      headline: fc.oneof(values, fc.jsonValue({ maxDepth: 2 })),
      author: fc.oneof(
        values,
        values.map((name) => ({ name })),
        fc.jsonValue({ maxDepth: 3 }),
      ),
      publisher: fc.oneof(
        values.map((name) => ({ name })),
        fc.jsonValue({ maxDepth: 2 }),
      ),
      datePublished: fc.oneof(values, fc.jsonValue({ maxDepth: 1 })),
      inLanguage: values,
    })
    .chain((data) =>
      fc.constantFrom(
        `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
        `<script type="application/ld+json">${JSON.stringify({ '@graph': [data, data] })}</script>`,
        `<script type="application/ld+json">${JSON.stringify(data).slice(0, -3)}</script>`,
        `<script type="application/ld+json">${JSON.stringify(data)}`,
      ),
    ),
)

const tag = fc
  .tuple(
    fc.constantFrom('<', '<', '<', '</'),
    fc.constantFrom(...names),
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...attributes) },
        { weight: 2, arbitrary: values.map((value) => `title="${value}"`) },
        {
          weight: 1,
          arbitrary: fc.integer({ min: 1, max: 20_000 }).map((size) => `a="${'x'.repeat(size)}"`),
        },
      ),
      { maxLength: 4 },
    ),
    fc.constantFrom('>', '>', '>', '>', '/>', ' ', '', '\n>'),
    fc.boolean(),
  )
  .map(
    ([begin, name, list, end, loud]) =>
      `${begin}${loud ? name.toUpperCase() : name}${list.map((one) => ` ${one}`).join('')}${end}`,
  )

const piece = fc.oneof(
  { weight: 8, arbitrary: tag },
  { weight: 6, arbitrary: fc.constantFrom(...prose) },
  { weight: 3, arbitrary: fc.constantFrom(...oddities) },
  { weight: 3, arbitrary: fc.constantFrom(...references) },
  { weight: 2, arbitrary: fc.constantFrom(...attacks) },
  { weight: 2, arbitrary: telling },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...opaque), fc.constantFrom(...attacks, ...prose), fc.boolean())
      .map(([name, inside, ends]) => `<${name}>${inside}${ends ? `</${name}>` : ''}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...names.map((name) => `<${name}>`), ...oddities, ...references),
        fc.integer({ min: 1, max: 600 }),
      )
      .map(([text, times]) => text.repeat(times)),
  },
)

const charset = fc
  .tuple(
    fc.constantFrom('', '<!DOCTYPE html>', '\ufeff', '<?xml version="1.0" encoding="big5"?>'),
    fc.constantFrom(
      '',
      '<meta charset=utf-8>',
      '<meta charset="utf-7">',
      '<meta charset=utf-16>',
      '<meta charset=shift_jis>',
      '<meta charset=iso-2022-jp>',
      '<meta charset=gb18030>',
      '<meta charset=windows-1251>',
      '<meta charset=x-user-defined>',
      '<meta charset=replacement>',
      '<meta charset=hz-gb-2312>',
      '<meta http-equiv=content-type content="text/html; charset=koi8-r">',
      `<meta charset=${'a'.repeat(500)}>`,
    ),
  )
  .map((parts) => parts.join(''))

// Characters that become signs of markup, or swallow them, when bytes are read as another encoding.
const turned: ReadonlyArray<readonly [found: string, bytes: string]> = [
  ['Ferry', '+ADw-script+AD4-'],
  ['harbour', '\x1b(J<script>\x1b(B'],
  ['Monday', '\x1b$B'],
  ['quay', '\x81<script>'],
  ['town', '\xff\xfe'],
  ['the', '\xe0\x80\x80'],
  ['said', '~{<script>~}'],
]

const written = (text: string): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(Buffer.from(text)) },
    { weight: 1, arbitrary: fc.constant(Buffer.from(`\ufeff${text}`, 'utf16le')) },
    { weight: 1, arbitrary: fc.constant(Buffer.from(text, 'utf16le')) },
    {
      weight: 3,
      arbitrary: fc.subarray([...turned], { minLength: 1 }).map((list) => {
        let changed = text
        for (const [found, bytes] of list) changed = changed.replaceAll(found, bytes)
        return Buffer.from(changed, 'latin1')
      }),
    },
  )

/** A page of HTML, or of something that says so, as anybody may send it. */
export const saved: fc.Arbitrary<readonly Sent[]> = fc
  .tuple(
    fc.constantFrom('page.html', 'page.htm', 'PAGE.HTML', 'page.xhtml', 'aux.html', '..html'),
    charset,
    fc.array(telling, { maxLength: 4 }),
    fc.array(piece, { maxLength: 40 }),
  )
  .chain(([path, start, head, body]) =>
    written(`${start}${head.join('')}${body.join('')}`).map((bytes) => [{ path, bytes }]),
  )

/**
 * Pages of HTML that have the words of real articles, to be changed here and there.
 *
 * @param corpus
 *   Articles in text.
 * @returns
 *   A page for each.
 */
export function asPages(corpus: readonly Sent[]): Sent[] {
  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  return corpus.map(({ path, bytes }) => {
    const [title = '', ...lines] = escaped(Buffer.from(bytes).toString('utf8')).split(/[\r\n]+/)
    const html = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:title" content="${title}"><script>window.a = "<p>"</script></head>
<body><nav><a href="/">Home</a></nav><main><article><h1>${title}</h1>
${lines.map((line, index) => (index % 7 === 5 ? `<h2>${line}</h2>` : `<p>${line}<br>`)).join('\n')}
</article></main><footer>&copy; The Courier</footer></body></html>
`
    return { path: `${path.replace(/\.\w+$/, '')}.html`, bytes: Buffer.from(html) }
  })
}
