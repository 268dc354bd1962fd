import { expect, test } from 'vitest'
import { clean } from '../../src/shape/clean.ts'

test.each([
  ['two lines of English are joined by a space', 'The ferry\n  sailed.', 'The ferry sailed.'],
  ['two lines of Japanese by nothing', '連絡船が\n港に戻った。', '連絡船が港に戻った。'],
  ['a Japanese and an English line by a space', '連絡船\nAurelia', '連絡船 Aurelia'],
  ['every kind of line ending counts', 'a\r\nb\rc\u2028d\fe', 'a b c d e'],
  ['a no-break space stays', 'The\u00a0Times', 'The\u00a0Times'],
  ['several spaces stay', 'a  b', 'a  b'],
  ['spaces at the ends go', ' a\t', 'a'],
])('%s', (_, lines, line) => {
  expect(clean(lines)).toBe(line)
})
