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
  ['a,,b\n1,2,3,4\n', [{ a: '1', 'column 2': '2', b: '3', 'column 4': '4' }]],
  ['a,b,a\n1,2,3\n', [{ a: '1', b: '2', 'column 3': '3' }]],
  ['a,b\n"x" y,2\n', [{ a: 'x y', b: '2' }]],
  ['', []],
])('reads %j', (text, rows) => {
  expect(fieldsOf(text)).toEqual(rows)
})

const fieldsOf = (text: string): Record<string, string>[] =>
  readCsv(text).map((row) => ('fields' in row ? { ...row.fields } : {}))

test('a quotation mark that is not closed is told with its line, and what stands before it is read', () => {
  const rows = readCsv('a,b\n"1\n1",2\n\nx,"open\nand so on\n')
  expect(rows.map(({ line, ...row }) => [line, 'reason' in row])).toEqual([
    [2, false],
    [5, true],
  ])
})

test('whatever is written by the rules is read back', () => {
  const value = fc.string({ unit: fc.constantFrom(...'ab",;\t\r\n '.split('')) })
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 1 }), (rows) => {
      const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`
      const text = ['x,y', ...rows.map((row) => row.map(quote).join(','))].join('\r\n')
      const kept = rows.filter((row) => row.some((part) => part !== ''))
      expect(fieldsOf(text).map(({ x, y }) => [x, y])).toEqual(kept)
    }),
  )
})
