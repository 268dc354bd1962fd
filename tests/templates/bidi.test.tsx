import { expect, test } from 'vitest'
import { recordOf } from '../support/record.ts'
import { insideOf, pageOf, textOf } from './press.ts'

const text =
  'Ferry returns\n\nThe file was invoice\u202egpj.exe, and \u2066this\u2069 was the rest of it on Monday.\n'

test('what turns the direction of a text is named in the original view, and turns nothing', () => {
  const original = insideOf(pageOf(recordOf(text)), 'original-text')
  expect(original).toContain('<bdi class="turn" data-label="U+202E">\u202e</bdi>gpj.exe')
  expect(original).toContain('<bdi class="turn" data-label="U+2066">')
  expect(original.replace(/<bdi class="turn"[^>]*>.<\/bdi>/g, '')).not.toMatch(
    /[\u202a-\u202e\u2066-\u2069]/,
  )
  expect(textOf(original)).toBe(text)
})
