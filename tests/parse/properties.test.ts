import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readArticle } from '../../scripts/eval/predict.ts'

const lines = fc.constantFrom(
  'Bridge to open in June',
  'The harbour board said on Monday that the bridge would open in June, after years of work.',
  'What is left to do',
  'The guild* agreed, “for now”, to wait.',
  '* The guild is not recognised by the owners',
  '0',
  '250',
  'By Jane Doe',
  'Published: 22:04, 22 Apr 2024',
  'Sourse: harbour.example',
  '• two pairs of gloves',
  'What to take along:',
  'Share',
  'Foto: Jane Doe / OPA',
  '2024年04月24日23:52',
  '十月三日晚上，云溪镇的老戏台亮了灯。台下坐了八百多人。',
  'قال رئيس البلدية إن السقف الجديد من الخشب والزجاج.',
  '   ',
  '\u00ad\u200b',
  '***',
)
const page = fc
  .array(fc.tuple(lines, fc.constantFrom('\n', '\n\n', '\n\n\n')), { maxLength: 24 })
  .map((parts) => parts.map((part) => part.join('')).join(''))
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  page,
)

test('the spans of a record are the file, whatever it holds', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { spans } = readArticle(text, 'page.txt')
      expect(spans.map((span) => span.text).join('')).toBe(text)
      let end = 0
      for (const span of spans) {
        expect(span.start).toBe(end)
        expect(text.slice(span.start, span.end)).toBe(span.text)
        end = span.end
      }
      expect(end).toBe(text.length)
    }),
    { numRuns: 300, seed: 7 },
  )
})

test('other line endings give the same article', () => {
  fc.assert(
    fc.property(page, (text) => {
      const read = (value: string) => {
        const record = readArticle(value, 'page.txt')
        return {
          headline: record.headline?.value,
          parts: record.sections.map(({ heading, parts }) => [
            heading?.text,
            parts.map((part) => [part.kind, part.text]),
          ]),
          source: record.source?.value,
          notes: record.footnotes.map((note) => [note.marker, note.text]),
        }
      }
      expect(read(text.replaceAll('\n', '\r\n'))).toEqual(read(text))
    }),
    { numRuns: 150, seed: 11 },
  )
})

test('every confidence is a share, and every name has a reason', () => {
  fc.assert(
    fc.property(page, (text) => {
      for (const { confidence, why, rule } of readArticle(text, 'page.txt').spans) {
        expect(confidence).toBeGreaterThan(0)
        expect(confidence).toBeLessThanOrEqual(1)
        expect(why).toMatch(/^\p{Lu}.*[^.]$/u)
        expect(rule).toMatch(/^[a-z][a-z-]*$/)
      }
    }),
    { numRuns: 150, seed: 3 },
  )
})
