import fc from 'fast-check'

/** A file that somebody sends us: an article, or the sidecar of one. */
export interface Sent {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Words that mean something to a browser, a template engine, a parser or a spreadsheet. */
export const attacks: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</script><script>alert(1)//',
  '</title></style></textarea></noscript><svg onload=alert(1)>',
  '<!--<script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  ']]><x>',
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "&b;&b;">]>',
  '<style>*{display:none}</style>',
  '<a href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](vbscript:x) [y](data:text/html,<script>alert(1)</script>)',
  '![x](https://evil.example/p.png "t")',
  '<https://evil.example/>',
  '<javascript:alert(1)>',
  '[r]: javascript:alert(1)',
  '[r][r]',
  '{{ 191 * 7 }}',
  '{% include "x" %}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as an attacker writes it
  '${191*7}',
  '<%= 191*7 %>',
  '#{191*7}',
  '{{{constructor.constructor("return process")()}}}',
  '=HYPERLINK("http://evil.example")',
  '@SUM(1)',
  '+1+1',
  '\\input{/etc/passwd}',
  '\\end{document}%',
  '}, evil = {',
  'ER  - ',
  'TY  - NEWS',
  '../../../etc/passwd',
  '..\\..\\windows',
  'C:\\con',
  'CON',
  'nul.txt',
  '/absolute',
  '\u202egnp.exe',
  '\u2066\u2067\u2069\u2069',
  '\u200b\u200d\ufeff',
  '\u2028\u2029',
  '\u0000\u0001\u0008\u000b\u001b[31m',
  '\ud800',
  '\udfff\ufffe\uffff',
  'a\u0301\u0302\u0303'.repeat(20),
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
]

/** Lines as newspapers and their sites have them. */
export const prose: readonly string[] = [
  'The ferry Aurelia was back at her quay on Monday, said the harbour master of the town.',
  'Bridge to open in June',
  'What is left to do',
  'By Jane Doe',
  'By JANE DOE, jane.doe@post.example, +44 20 7946 0018',
  'Published: 22:04, 22 Apr 2024',
  'TALLSUND (Sputnik) – The guild* agreed, “for now”, to wait.',
  '* The guild is not recognised by the owners',
  'Sourse: harbour.example',
  'Source: https://post.example/a?b=c&d=<e>',
  'Share',
  '0',
  '250',
  '• two pairs of gloves',
  'What to take along:',
  'Foto: Jane Doe / OPA',
  '2024年04月24日23:52',
  '十月三日晚上，云溪镇的老戏台亮了灯。台下坐了八百多人。',
  'قال رئيس البلدية إن السقف الجديد من الخشب والزجاج.',
  'Read more: Ten things about the harbour',
  'Tags: harbour, ferries',
  'UPDATED 3 March 2014',
  'Editor’s note: an earlier version was wrong.',
]

const marks = [
  '# ',
  '## ',
  '> ',
  '- ',
  '1. ',
  '    ',
  '\t',
  '| a | b |\n| - | -: |\n| ',
  '```\n',
  '~~~js\n',
  '***',
  '---',
  '===',
  '[^1]: ',
  'word[^1] ',
  '**',
  '_',
  '`',
  '~~',
  '![',
  '](',
  '\\',
  '&amp;',
  '&#0;',
  '&#x202e;',
  '<div>',
  '<br>',
]

const ends = ['\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\n\n\n', ' ', '']

const chunk = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...prose) },
  { weight: 4, arbitrary: fc.constantFrom(...attacks) },
  { weight: 2, arbitrary: fc.constantFrom(...marks) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
        fc.integer({ max: 3000, min: 1 }),
      )
      .map(([sign, times]) => sign.repeat(times)),
  },
)

const body = fc
  .array(fc.tuple(chunk, fc.constantFrom(...ends)), { maxLength: 40 })
  .map((parts) => parts.map((part) => part.join('')).join(''))

const keys = [
  'title',
  'headline',
  'date',
  'author',
  'authors',
  'source',
  'url',
  'canonical_url',
  'lang',
  'tags',
  'kicker',
  'deck',
  'byline',
  'via',
  'slug',
  'rights',
  'licence',
  'visibility',
  'saved',
  '__proto__',
  'constructor',
  'layout',
  'permalink',
  'eleventyComputed',
]

const scalar = fc.oneof(
  fc.constantFrom(
    '2014-03-03',
    '0000-00-00',
    '9'.repeat(400),
    'true',
    '~',
    '.inf',
    '0x7f',
    'https://post.example/a',
    'javascript:alert(1)',
    '!!js/function "function(){process.exit(7)}"',
    '!!python/object/apply:os.system ["x"]',
    '*a',
    '&a [x,x]',
    '|\n  text\n  more',
    '{name: x, url: "javascript:alert(1)"}',
  ),
  fc.constantFrom(...attacks).map((text) => JSON.stringify(text)),
  fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => JSON.stringify(text)),
  fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)),
)

const bomb = `a: &a [x,x,x,x,x,x,x,x]\n${'bcdefgh'
  .split('')
  .map((name, index) => `${name}: &${name} [${Array(8).fill(`*${'abcdefgh'[index]}`).join(',')}]`)
  .join('\n')}\n`

const fields = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...keys), scalar), { maxLength: 8 })
      .map((pairs) => pairs.map(([key, value]) => `${key}: ${value}\n`).join('')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      bomb,
      ': : :\n- [',
      '- 1\n- 2\n',
      '%YAML 9\n---\n',
      '--- !!map\n? [a]\n: b\n',
      'a: 1\na: 2\n',
    ),
  },
)

const head = fc.oneof(
  fc.constant(''),
  fc
    .tuple(
      fc.constantFrom('---', '---yaml', '---js', '---coffee', '--- ', '---json', '---\\u2028'),
      fields,
    )
    .map(([opening, yaml]) => `${opening}\n${yaml}---\n`),
)

const name = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'a',
      'ferry',
      'index',
      'con',
      'aux',
      '..',
      '%2e%2e',
      ' ',
      'A',
      'a\u0301',
      'á',
      '\u202etxt',
      'x'.repeat(200),
      '2014-03-02 storm',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }) },
)

const encoded = (text: string): fc.Arbitrary<Uint8Array> =>
  fc
    .constantFrom<'utf8' | 'utf16le' | 'latin1'>(
      'utf8',
      'utf8',
      'utf8',
      'utf8',
      'utf16le',
      'latin1',
    )
    .map((encoding) =>
      encoding === 'utf16le' ? Buffer.from(`\ufeff${text}`, encoding) : Buffer.from(text, encoding),
    )

/** An article put together from the pieces that articles and attacks are made of. */
export const madeUp: fc.Arbitrary<readonly Sent[]> = fc
  .tuple(
    name,
    fc.constantFrom('.txt', '.md', '.markdown', '.TXT', '.html'),
    head,
    body,
    fc.option(fields),
  )
  .chain(([stem, suffix, front, text, sidecar]) =>
    encoded(front + text).map((bytes) => [
      { path: stem.replace(/[/\0]/g, '∕') + suffix, bytes },
      ...(sidecar === null
        ? []
        : [{ path: `${stem.replace(/[/\0]/g, '∕')}.yml`, bytes: Buffer.from(sidecar) }]),
    ]),
  )

/** Bytes without sense. */
export const noise: fc.Arbitrary<readonly Sent[]> = fc
  .tuple(fc.constantFrom('noise.txt', 'noise.md', 'noise.html'), fc.uint8Array({ maxLength: 2000 }))
  .map(([path, bytes]) => [{ path, bytes }])

type Change = (text: Buffer, at: number, other: Buffer) => Buffer

const changes: readonly Change[] = [
  (text, at, other) => Buffer.concat([text.subarray(0, at), other, text.subarray(at)]),
  (text, at, other) =>
    Buffer.concat([
      text.subarray(0, at),
      text.subarray(Math.min(text.length, at + other.length * 7)),
    ]),
  (text, at) => Buffer.concat([text.subarray(0, at), text.subarray(Math.max(0, at - 200))]),
  (text, at, other) =>
    Buffer.concat([
      text.subarray(0, at),
      other,
      text.subarray(Math.min(text.length, at + other.length)),
    ]),
  (text, at) => text.subarray(0, at),
  (text, at) => Buffer.concat([text.subarray(at), text.subarray(0, at)]),
  (text, at) => {
    const copy = Buffer.from(text)
    if (copy.length > 0) copy[at % copy.length] = (copy[at % copy.length] ?? 0) ^ (1 << (at % 8))
    return copy
  },
]

/**
 * Real files, changed here and there.
 *
 * @param corpus
 *   Files that were somebody's articles.
 * @returns
 *   Files like them.
 */
export function mutated(corpus: readonly Sent[]): fc.Arbitrary<readonly Sent[]> {
  const change = fc.tuple(
    fc.constantFrom(...changes),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.oneof(
      chunk,
      fc.constantFrom(
        ...corpus.map(({ bytes }) => Buffer.from(bytes).toString('utf8').slice(0, 400)),
      ),
    ),
  )
  return fc
    .tuple(
      fc.constantFrom(...corpus),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.boolean(),
    )
    .map(([{ path, bytes }, list, turned]) => {
      let text: Buffer = Buffer.from(bytes)
      for (const [apply, share, other] of list)
        text = apply(text, Math.floor(share * text.length), Buffer.from(other))
      const own = path.slice(path.lastIndexOf('/') + 1)
      return [
        {
          path: turned ? own.replace(/\.\w+$/, own.endsWith('.md') ? '.txt' : '.md') : own,
          bytes: text,
        },
      ]
    })
}
