import type { Stage } from '../../model/index.ts'

// A label, a colon and a short name, the whole line:
//
//     > Sourse: sputniknews.com
//       ^^^^^^  ^^^^^^^^^^^^^^^
const line = /^(?<label>\p{L}{3,12})\s*[:：]\s*(?<name>\S.{1,79})$/u
const labels = [
  'source',
  'quelle',
  'fuente',
  'fonte',
  'bron',
  'källa',
  'kilde',
  'źródło',
  'zdroj',
  'sursa',
  'izvor',
  'forrás',
  'источник',
  'джерело',
  'πηγή',
  'kaynak',
  'المصدر',
  'منبع',
  'स्रोत',
  '来源',
  '來源',
  '出典',
  '출처',
  'nguồn',
  'sumber',
  'מקור',
]

/** Whether two words differ by one letter changed, added, dropped, or two neighbours swapped. */
function oneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  const rest = (word: string, by: number): string => word.slice(start + by)
  return (
    rest(a, 1) === rest(b, 1) ||
    rest(a, 1) === rest(b, 0) ||
    rest(a, 0) === rest(b, 1) ||
    (a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, 2) === rest(b, 2))
  )
}

/** `Source: NAME`, also misspelt. */
export const sourceLine: Stage = {
  id: 'source-line',
  about: 'A line with the word for “source”, a colon and a name says where the text came from.',
  examples: [
    { blocks: ['Title', 'Source: TASS'], at: 1, is: 'source', within: [['source-name', 'TASS']] },
    {
      blocks: ['Title', 'Sourse: sputniknews.com'],
      at: 1,
      is: 'source',
      within: [['source-name', 'sputniknews.com']],
      message: 'Unexpected source label `Sourse`, expected `Source`',
    },
    { blocks: ['Title', 'Sources close to the palace: nobody knows.'], at: 1, is: undefined },
  ],
  *read({ blocks, texts }) {
    for (const [index, text] of texts.entries()) {
      if (blocks[index]?.form !== 'text') continue
      const { label = '', name = '' } = line.exec(text)?.groups ?? {}
      const word = label.toLowerCase()
      if (word === '') continue
      const meant = labels.includes(word)
        ? word
        : word.length > 4
          ? labels.find((known) => oneSlipApart(word, known))
          : undefined
      if (!meant) continue
      const from = text.length - name.length
      yield {
        block: index,
        role: 'source',
        why: `Begins with a word for “source”`,
        confidence: word === meant ? 0.97 : 0.9,
      }
      yield {
        block: index,
        from,
        to: text.length,
        role: 'source-name',
        why: 'Stands behind the word for “source”',
        confidence: word === meant ? 0.97 : 0.9,
      }
      if (word !== meant) {
        const expected =
          label.charAt(0) === label.charAt(0).toUpperCase()
            ? meant.charAt(0).toUpperCase() + meant.slice(1)
            : meant
        yield {
          block: index,
          from: 0,
          to: label.length,
          rule: 'source-misspelt',
          severity: 'warning',
          reason: `Unexpected source label \`${label}\`, expected \`${expected}\``,
          actual: label,
          expected: [expected],
        }
      }
    }
  },
}
