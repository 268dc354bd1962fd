import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { bodyHtml, innerHtml } from '../../src/shape/body-html.ts'

const words = (value: string) => ({ type: 'text' as const, value })
const paragraph = (...children: unknown[]): RootContent =>
  ({ type: 'paragraph', children }) as RootContent

test('characters of the article are characters on the page', () => {
  expect(bodyHtml(paragraph(words('<script>alert("1")</script> & {{ 6 * 7 }}')))).toBe(
    '<p>&#x3C;script>alert("1")&#x3C;/script> &#x26; {{ 6 * 7 }}</p>',
  )
})

test('raw HTML in the tree is characters too', () => {
  expect(bodyHtml({ type: 'html', value: '<img src=x onerror=alert(1)>' })).toBe(
    '&#x3C;img src=x onerror=alert(1)>',
  )
  expect(bodyHtml(paragraph({ type: 'html', value: '<b onclick=alert(1)>' }))).toBe(
    '<p>&#x3C;b onclick=alert(1)></p>',
  )
})

test('the inside of a paragraph or heading comes without the element, and without spaces of ours', () => {
  const children = [words('un'), { type: 'emphasis', children: [words('sink')] }, words('able')]
  expect(innerHtml(paragraph(...children))).toBe('un<em>sink</em>able')
  expect(innerHtml({ type: 'heading', depth: 2, children } as RootContent)).toBe(
    'un<em>sink</em>able',
  )
})

test('the inside of anything else is the whole', () => {
  expect(innerHtml({ type: 'code', value: 'QSL' })).toBe('<pre><code>QSL\n</code></pre>')
})

test('a call of a note that is nowhere is the marker alone', () => {
  expect(
    bodyHtml(
      paragraph(words('Taliban'), { type: 'footnoteReference', identifier: '*', label: '*' }),
    ),
  ).toBe('<p>Taliban*</p>')
})

test('a call of a note links to it, and shows the printed marker', () => {
  const call = { anchor: 'fnref-1', note: 'fn-1' }
  expect(
    bodyHtml(
      paragraph(words('Taliban'), {
        type: 'footnoteReference',
        identifier: '*',
        label: '*',
        data: { call },
      }),
    ),
  ).toBe('<p>Taliban<a class="call" role="doc-noteref" id="fnref-1" href="#fn-1">*</a></p>')
})

test('what a plugin smuggles into the tree does not reach the page', () => {
  const smuggled = (data: object): string =>
    bodyHtml({ ...paragraph(words('Ferry')), data } as RootContent)
  expect(smuggled({ hName: 'script' })).toBe('Ferry')
  expect(smuggled({ hName: 'iframe', hProperties: { src: 'https://a.example' } })).toBe('Ferry')
  expect(
    smuggled({
      hProperties: { onclick: 'alert(1)', onClick: 'alert(1)', style: 'x', id: 'p1-aaaaaa' },
    }),
  ).toBe('<p id="p1-aaaaaa">Ferry</p>')
  expect(
    smuggled({ hChildren: [{ type: 'element', tagName: 'script', properties: {}, children: [] }] }),
  ).toBe('<p></p>')
})

test('no tree has a live script, handler or address', () => {
  const text = fc.oneof(
    fc.constantFrom(
      '<script>',
      '"><svg onload=x>',
      'javascript:alert(1)',
      '&lt;',
      '</p>',
      '<!--',
      ']]>',
      '{{ 1 }}',
    ),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  )
  const address = fc.oneof(
    text,
    fc.constantFrom(' javascript:x', 'JAVASCRIPT:x', 'java\tscript:x', 'data:x', 'x:y'),
  )
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.record({ type: fc.constantFrom('text', 'html', 'inlineCode'), value: text }),
      fc.record({
        type: fc.constantFrom('emphasis', 'strong', 'delete'),
        children: fc.array(tie('node'), { maxLength: 3 }),
      }),
      fc.record({
        type: fc.constant('link'),
        url: address,
        title: text,
        children: fc.array(tie('node'), { maxLength: 2 }),
      }),
      fc.record({ type: fc.constant('image'), url: address, alt: text, title: text }),
      fc.record({ type: fc.constant('footnoteReference'), identifier: text, label: text }),
    ),
  }))
  fc.assert(
    fc.property(fc.array(node, { maxLength: 4 }), (children) => {
      const html = bodyHtml(paragraph(...children))
      const tags = html.match(/<[^>]*>/g) ?? []
      for (const tag of tags) {
        expect(tag).toMatch(/^<\/?(?:p|em|strong|del|code|a|span|br)\b/)
        expect(tag).not.toMatch(/\son\w+=|\ssrc=|\sstyle=/i)
        const target = /\shref="([^"]*)"/.exec(tag)?.[1]
        if (target !== undefined) expect(target).toMatch(/^(?:https?:|mailto:|tel:|[^:]*$|[/?#])/i)
      }
    }),
  )
})

test('a line of plain text has the HTML that any other paragraph has', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...' a<&>"\n\t\u00a0\u2028') }),
  )
  fc.assert(
    fc.property(value, fc.constantFrom({}, { hProperties: { id: 'p1-abc' } }), (text, data) => {
      const alone = { ...paragraph(words(text)), data } as RootContent
      const divided = { ...paragraph(words(text), words('')), data } as RootContent
      expect(bodyHtml(alone)).toBe(bodyHtml(divided))
    }),
  )
})

test.each([
  'a',
  'b',
  'blockquote',
  'br',
  'code',
  'del',
  'em',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'i',
  'li',
  'ol',
  'p',
  'pre',
  'span',
  'strong',
  'sub',
  'sup',
  'table',
  'ul',
])('the element `%s` may stand on a page', (hName) => {
  expect(bodyHtml({ ...paragraph(words('Ferry')), data: { hName } } as RootContent)).toBe(
    `<${hName}>Ferry</${hName}>`,
  )
})

test.each([
  'h1',
  'div',
  'img',
  'svg',
  'style',
  'input',
  'form',
  'iframe',
  'object',
  'base',
  'meta',
])('the element `%s` may not', (hName) => {
  expect(bodyHtml({ ...paragraph(words('Ferry')), data: { hName } } as RootContent)).toBe('Ferry')
})

test.each([
  ['a', { href: 'http://a.example' }, '<a href="http://a.example">'],
  ['a', { href: 'https://a.example' }, '<a href="https://a.example">'],
  ['a', { href: 'mailto:a@b.example' }, '<a href="mailto:a@b.example">'],
  ['a', { href: 'tel:1' }, '<a href="tel:1">'],
  ['a', { href: '#p1' }, '<a href="#p1">'],
  ['a', { href: 'ftp://a.example' }, '<a>'],
  ['a', { href: 'javascript:alert(1)' }, '<a>'],
  ['a', { rel: ['noreferrer', 'me'] }, '<a rel="noreferrer">'],
  ['a', { role: 'doc-noteref' }, '<a role="doc-noteref">'],
  ['a', { role: 'button' }, '<a>'],
  ['a', { className: ['call', 'other'] }, '<a class="call">'],
  ['ol', { start: 3, reversed: true }, '<ol start="3">'],
  ['span', { className: ['dateline', 'picture', 'other'] }, '<span class="dateline picture">'],
  ['p', { id: 'p1-3fa9c1' }, '<p id="p1-3fa9c1">'],
  ['p', { id: 'P1' }, '<p>'],
  ['p', { id: '1a' }, '<p>'],
  ['p', { id: 'a b' }, '<p>'],
  ['p', { id: 'a"><b' }, '<p>'],
  ['p', { title: 'Ferry', className: ['call'] }, '<p>'],
] as const)('of the attributes of `%s`, %j becomes %s', (hName, hProperties, tag) => {
  const data = { hName, hProperties }
  for (const children of [[words('x')], [words('x'), words('')]])
    expect(bodyHtml({ ...paragraph(...children), data } as RootContent)).toBe(`${tag}x</${hName}>`)
})

test('a table keeps its head, its rows and on which side their words stand', () => {
  const row = (...texts: string[]) => ({
    type: 'tableRow',
    children: texts.map((text) => ({ type: 'tableCell', children: [words(text)] })),
  })
  const table = {
    type: 'table',
    align: ['left', 'center', 'right'],
    children: [row('a', 'b', 'c'), row('1', '2', '3')],
  }
  expect(bodyHtml(table as unknown as RootContent).replace(/\n/g, '')).toBe(
    '<table><thead><tr><th align="left">a</th><th align="center">b</th><th align="right">c</th></tr></thead><tbody><tr><td align="left">1</td><td align="center">2</td><td align="right">3</td></tr></tbody></table>',
  )
})

test('a picture is its description and its address, never fetched', () => {
  const shown = (node: object) => innerHtml(paragraph(node))
  expect(shown({ type: 'image', url: 'https://a.example/x.png', alt: 'A ship' })).toBe(
    '<span class="picture">[A ship: https://a.example/x.png]</span>',
  )
  for (const alt of [null, '', undefined])
    expect(shown({ type: 'image', url: 'x', alt })).toBe(
      '<span class="picture">[picture: x]</span>',
    )
  expect(shown({ type: 'imageReference', identifier: 'ship', alt: 'A ship' })).toBe(
    '<span class="picture">[A ship: ship]</span>',
  )
})

test('a marker without a label is its identifier', () => {
  const call = { anchor: 'fnref-a', note: 'fn-a' }
  expect(innerHtml(paragraph({ type: 'footnoteReference', identifier: 'a' }))).toBe('a')
  expect(innerHtml(paragraph({ type: 'footnoteReference', identifier: 'a', data: { call } }))).toBe(
    '<a class="call" role="doc-noteref" id="fnref-a" href="#fn-a">a</a>',
  )
})

test('only a lone line of plain text takes the short way', () => {
  const html = (node: object) => bodyHtml(node as RootContent)
  expect(html({ ...paragraph(words('a')), data: { hProperties: { id: '1 x' } } })).toBe('<p>a</p>')
  expect(html(paragraph({ ...words('a'), data: { hName: 'b' } }))).toBe('<p><b>a</b></p>')
  expect(html(paragraph())).toBe('<p></p>')
  expect(html(paragraph({ type: 'inlineCode', value: '<a>' }))).toBe('<p><code>&#x3C;a></code></p>')
  expect(html({ type: 'heading', depth: 2, children: [words('a')] })).toBe('<h2>a</h2>')
  expect(
    html({ ...paragraph(words('a')), data: { hChildren: [{ type: 'text', value: 'b' }] } }),
  ).toBe('<p>b</p>')
})
