import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eld } from 'eld/small'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Guess, guessLanguage } from '../../src/parse/language/guess.ts'

const root = join(import.meta.dirname, '../..')

/** What the library says whose tables we use. */
function judged(text: string): Guess | undefined {
  const result = eld.detect(text)
  if (result.language === '') return undefined
  const [first = 0, next = 0] = Object.values(result.getScores()).sort((a, b) => b - a)
  return { language: result.language, isReliable: result.isReliable(), lead: first - next }
}

const lines = ['examples/articles', 'tests/gold', 'tests/fixtures'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:txt|md)$/.test(path))
    .flatMap((path) => readFileSync(join(root, folder, path), 'utf8').split('\n')),
)

describe('the language of a text', () => {
  test('is what eld says, line by line', () => {
    expect(lines.length).toBeGreaterThan(1000)
    for (const line of lines) expect(guessLanguage(line), line).toEqual(judged(line))
  })

  test('is what eld says of any text', () => {
    const words = fc.oneof(
      fc.constantFrom(...lines.flatMap((line) => line.split(' '))),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('’', '‘don’t’', "l'", '`', '\ud800', '𝐁𝐨𝐥𝐝', 'a'.repeat(80), '北京', 'ΟΔΟΣ'),
    )
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 120 }),
        fc.constantFrom(' ', '', '\n', '-'),
        (all, joint) => {
          const text = all.join(joint)
          expect(guessLanguage(text)).toEqual(judged(text))
        },
      ),
      { numRuns: 500 },
    )
  })

  test.each([
    ['en', 'The harbour board said that the bridge would be opened again in June'],
    ['de', 'Die Brücke über den Hafen wird nach Auskunft der Behörde im Juni wieder geöffnet'],
    ['ru', 'Мост через гавань снова откроют в июне, сообщили в управлении порта'],
    ['ar', 'قالت هيئة الميناء إن الجسر سيفتح من جديد في شهر يونيو'],
    ['zh', '港务局表示，大桥将于六月重新开放，届时市民可以步行通过'],
  ])('%s', (language, text) => {
    expect(guessLanguage(text)).toMatchObject({ language, isReliable: true })
  })
})
