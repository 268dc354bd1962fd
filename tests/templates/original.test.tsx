import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordOf } from '../support/record.ts'
import { ferry, ferryText } from './ferry.ts'
import { insideOf, pageOf, textOf } from './press.ts'

describe('the file as it came', () => {
  test('holds every character of the file and no other', () => {
    expect(textOf(insideOf(pageOf(ferry), 'original-text'))).toBe(ferryText)
  })

  test.each([
    ['a blank first line', '\n\nFerry strike\n\nNobody sailed on Sunday.\n'],
    ['line ends of Windows', 'Ferry strike\r\n\r\nNobody sailed on Sunday.\r\n'],
    ['line ends of the old Mac', 'Ferry strike\r\rNobody sailed on Sunday.\r'],
    ['a byte order mark', '\ufeffFerry strike\n\nNobody sailed on Sunday.\n'],
    ['markup', 'Ferry <b>strike</b>\n\n<script>alert("&amp;")</script> & so on.\n'],
    ['spaces and tabs', 'Ferry strike  \n\n\tNobody   sailed\u00a0on Sunday.  \n'],
  ])('keeps %s', (_, text) => {
    const record = recordOf(text)
    const file = record.spans.map((span) => span.text).join('')
    expect(textOf(insideOf(pageOf(record), 'original-text'))).toBe(file)
  })

  test('holds every character of any text', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom('', '<pre>', '&#13;', '* note', 'By Jane Doe', 'Source: tass.ru', '\r', '0'),
    )
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const text = `The ferry lay at her quay all winter.\n${lines.join('\n')}`
        fc.pre(!text.includes('\0'))
        const record = recordOf(text)
        const file = record.spans.map((span) => span.text).join('')
        expect(textOf(insideOf(pageOf(record), 'original-text'))).toBe(file)
      }),
      { numRuns: 60 },
    )
  })

  test('counts the characters it accounts for', () => {
    expect(textOf(insideOf(pageOf(ferry), 'original'))).toContain(
      `${ferryText.length} of ${ferryText.length} characters accounted for.`,
    )
  })

  test('says why each stretch is what it is, without pointing at it', () => {
    const record = ferry
    const reasons = textOf(insideOf(pageOf(record), 'original'))
    for (const span of record.spans)
      if (span.role !== 'gap') expect(reasons).toContain(span.why.replaceAll('`', ''))
  })

  test('leads from each stretch to its place in the article and back', () => {
    const record = ferry
    const html = pageOf(record)
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    for (const [, target] of html.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(target)
    for (const part of record.sections.flatMap(({ parts }) => parts)) {
      const span = record.spans.findIndex(({ became }) => became === part.anchor)
      expect(html).toContain(`href="#o_${span + 1}"`)
      expect(insideOf(html, 'original-text')).toContain(`href="#${part.anchor}"`)
    }
  })

  test('has no id twice', () => {
    const ids = [...pageOf(ferry).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toStrictEqual([...new Set(ids)])
  })
})
