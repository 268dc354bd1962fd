import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { graphOf, some } from '../../src/cite/json-ld/script.ts'
import { escapeTex, escapeTexUrl } from '../../src/cite/tex.ts'
import { escapeAddress, escapeWiki } from '../../src/cite/wiki-text.ts'
import { cell } from '../../src/publish/cell.ts'
import { element, escapeXml } from '../../src/publish/xml.ts'

const signs = fc.string({
  unit: fc.constantFrom(...'<>&"\'{}[]|~\\$%#_^@=+-;,ab 1\n\r\t\0\u2028\u2029'),
})

describe('in XML', () => {
  test('signs of XML are written out, and a text stands on one line', () => {
    expect(escapeXml(`<a href="x">'&amp;'</a>\n\ttwo`)).toBe(
      `&lt;a href=&quot;x&quot;&gt;'&amp;amp;'&lt;/a&gt; two`,
    )
    expect(escapeXml('a\u0000\u000b\ud800b\u202e\ufffe')).toBe('a b')
    expect(element('dc:title', 'A & B')).toBe('<dc:title>A &amp; B</dc:title>')
    expect(element('dc:title', '')).toBe('<dc:title></dc:title>')
    expect(element('dc:title', undefined)).toBe('')
  })

  test('no text begins a tag, ends an attribute or names an entity', () => {
    fc.assert(
      fc.property(signs, (text) => {
        expect(escapeXml(text).replace(/&(?:amp|lt|gt|quot);/g, '')).not.toMatch(/[<>&"\n]/)
      }),
    )
  })
})

describe('in a script of JSON-LD', () => {
  test('nothing ends the element', () => {
    expect(graphOf([{ name: '</script><!-- & \u2028\u2029', none: undefined }])).toBe(
      '{"@context":"https://schema.org","@graph":[{"name":"\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029"}]}',
    )
    fc.assert(
      fc.property(signs, (name) => {
        const script = graphOf([{ name }])
        expect(script).not.toMatch(/[<>&\u2028\u2029\n]/)
        expect(JSON.parse(script)).toEqual({
          '@context': 'https://schema.org',
          '@graph': [{ name }],
        })
      }),
    )
  })

  test('an empty list is no list', () => {
    expect(some([])).toBeUndefined()
    expect(some(['a'])).toEqual(['a'])
  })
})

describe('in TeX', () => {
  test('no sign is a command', () => {
    expect(escapeTex('\\ {} $ & % # _ ~ ^ @ a')).toBe(
      '\\textbackslash{} \\{\\} \\$ \\& \\% \\# \\_ \\textasciitilde{} \\textasciicircum{} {@} a',
    )
  })

  test.each([
    ['{', '\\textbraceleft{}'],
    ['}', '\\textbraceright{}'],
    ['}{', '\\textbraceright{}\\textbraceleft{}'],
    ['{{}', '\\textbraceleft{}\\textbraceleft{}\\textbraceright{}'],
    ['{}}{', '\\textbraceleft{}\\textbraceright{}\\textbraceright{}\\textbraceleft{}'],
    ['{{}{}}', '\\{\\{\\}\\{\\}\\}'],
  ])('braces come in pairs: %s', (text, written) => {
    expect(escapeTex(text)).toBe(written)
  })

  test('braces of a field close where they should, whatever is in it', () => {
    fc.assert(
      fc.property(signs, (text) => {
        let depth = 0
        // BibLaTeX counts escaped braces too.
        for (const sign of escapeTex(text)) {
          if (sign === '{') depth += 1
          if (sign === '}') depth -= 1
          expect(depth).toBeGreaterThanOrEqual(0)
        }
        expect(depth).toBe(0)
      }),
    )
  })

  test('an address stays as it is but for what would end the field', () => {
    expect(escapeTexUrl('https://a.example/{x}\\y?_a=%20&b#c~')).toBe(
      'https://a.example/%7Bx%7D%5Cy?_a=%20&b#c~',
    )
  })
})

describe('in wiki text', () => {
  test('no sign is a link, a template, a tag, a signature or emphasis', () => {
    expect(escapeWiki("a|b {{c}} [[d]] <e> ~~~~ it's ''f'' '''g'''\nh")).toBe(
      `a{{!}}b &#123;&#123;c&#125;&#125; &#91;&#91;d&#93;&#93; &lt;e&gt; &#126;&#126;&#126;&#126; it's &#39;&#39;f&#39;&#39; &#39;&#39;&#39;g&#39;&#39;&#39; h`,
    )
  })

  test('an entity of the text is shown as it is written', () => {
    expect(escapeWiki('&amp; &#60; &nowiki; & ;')).toBe('&amp;amp; &amp;#60; &amp;nowiki; & ;')
  })

  test('nothing in it is live', () => {
    fc.assert(
      fc.property(signs, (text) => {
        const bare = escapeWiki(text).replace(/\{\{!\}\}/g, '')
        expect(bare).not.toMatch(/[|{}[\]<>~\n]|''/)
      }),
    )
  })

  test('an address ends nothing', () => {
    expect(escapeAddress('https://a.example/{x}[y]|<z>"q" \t\n%20~')).toBe(
      'https://a.example/%7Bx%7D%5By%5D%7C%3Cz%3E%22q%22%20%09%0A%20~'.replace(
        '%0A%20~',
        '%0A%20~',
      ),
    )
  })
})

describe('in a cell of CSV', () => {
  test.each([
    [undefined, ''],
    [0, '0'],
    [-1, '-1'],
    ['Ferry', 'Ferry'],
    ['a=b', 'a=b'],
    ['Ferry, "Aurelia"', '"Ferry, ""Aurelia"""'],
    ['a"b', '"a""b"'],
    ['a\rb', '"a\rb"'],
    ['a\nb', '"a\nb"'],
    ['a\tb', 'a\tb'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@a', "'@a"],
    ['\ta', "'\ta"],
    ['\ra', '"\'\ra"'],
    ['\0=1', "'=1"],
    ['a\0\0b', 'ab'],
  ])('%j is %j', (value, written) => {
    expect(cell(value)).toBe(written)
  })
})
