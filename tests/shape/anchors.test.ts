import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAnchor } from '../../src/model/index.ts'
import { createAnchors, headingAnchor, pageAnchors } from '../../src/shape/anchors.ts'
import { fingerprint } from '../../src/shape/fingerprint.ts'

test('gives what is wished, and numbers what is taken', () => {
  const { take } = createAnchors()
  expect(['talks', 'talks', 'talks-2', 'talks', 'headline'].map(take)).toEqual([
    'talks',
    'talks-2',
    'talks-2-2',
    'talks-3',
    'headline-2',
  ])
})

test('never gives one twice, nor one of the page, nor one that is no fragment', () => {
  const wish = fc.oneof(
    fc.constantFrom(...pageAnchors, 'talks', 'talks-2', 'part', 'p1-aaaaaa', '', '-', 'Ü', 'a b'),
    fc.string({ unit: 'grapheme' }),
    fc.stringMatching(/^[a-c]-?[1-3]?$/),
  )
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 60 }), (wishes) => {
      const { take } = createAnchors()
      const given = wishes.map(take)
      expect(new Set<string>([...given, ...pageAnchors]).size).toBe(
        given.length + pageAnchors.length,
      )
      expect(given.every(isAnchor)).toBe(true)
    }),
  )
})

test.each([
  ['US-Taliban Peace Talks', 'us-taliban-peace-talks'],
  ['Größe und Übermut', 'groesse-und-uebermut'],
  ['Буря', 'burya'],
  ['2014: the storm', 'the-storm'],
  ['嵐の夜', 'section-3'],
  ['***', 'section-3'],
  ['OpenAir at McNab’s', 'openair-at-mcnabs'],
  ['a'.repeat(100), 'a'.repeat(60)],
  [`${'a'.repeat(59)} and on`, 'a'.repeat(59)],
])('the heading %j asks for `%s`', (heading, anchor) => {
  expect(headingAnchor(heading, 3)).toBe(anchor)
})

test('every heading asks for a fragment of bearable length', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (heading) => {
      const anchor = headingAnchor(heading, 7)
      expect(isAnchor(anchor)).toBe(true)
      expect(anchor.length).toBeLessThanOrEqual(60)
    }),
  )
})

test('a paragraph keeps its fingerprint when only spaces or quotation marks change', () => {
  expect(fingerprint('“She sails on Friday”, he said.')).toBe(
    fingerprint('"She sails  on Friday" he said'),
  )
  expect(fingerprint('She sails on Friday.')).not.toBe(fingerprint('She sails on Monday.'))
})

test('a paragraph without letters has one too', () => {
  expect(fingerprint('***')).not.toBe(fingerprint('---'))
  expect(fingerprint('')).toMatch(/^[0-9a-f]{6}$/)
})

test('a fingerprint is known for ever, for addresses hang on it', () => {
  expect(fingerprint('The ferry sailed on Friday.')).toMatchInlineSnapshot(`"ce4b03"`)
})

test('a fingerprint is six hexadecimal digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => /^[0-9a-f]{6}$/.test(fingerprint(text))),
  )
})
