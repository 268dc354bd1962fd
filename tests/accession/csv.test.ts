import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCsv } from '../../src/accession/index.ts'

test.each([
  ['a,b\n1,2\n', [{ a: '1', b: '2' }]],
  ['\ufeffa;b\r\n1;"2;3"\r\n', [{ a: '1', b: '2;3' }]],
  ['a\tb\n1\t2', [{ a: '1', b: '2' }]],
  ['a,b\n"x ""y""","l1\nl2"\n', [{ a: 'x "y"', b: 'l1\nl2' }]],
  ['a,b\n1,\n', [{ a: '1', b: '' }]],
  ['a,b\n1,', [{ a: '1', b: '' }]],
  ['a,,b\n1,2,3,4\n', [{ a: '1', b: '3' }]],
  ['a,b\n\n"open', [{ a: 'open', b: '' }]],
  ['', []],
])('reads %j', (text, rows) => {
  expect(readCsv(text).map((row) => ({ ...row }))).toEqual(rows)
})

test('whatever is written by the rules is read back', () => {
  const value = fc.string({ unit: fc.constantFrom(...'ab",;\t\r\n '.split('')) })
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 1 }), (rows) => {
      const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`
      const text = ['x,y', ...rows.map((row) => row.map(quote).join(','))].join('\r\n')
      const kept = rows.filter((row) => row.some((part) => part !== ''))
      expect(readCsv(text).map(({ x, y }) => [x, y])).toEqual(kept)
    }),
  )
})
