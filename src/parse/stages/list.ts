import { fold, type Page, type Stage } from '../../model/index.ts'
import { furnished } from '../reading/kind.ts'
import { type Measure, measurePage } from '../reading/measure.ts'

// A list within a text is announced, and the text goes on below it:
//
//     > What to take along:
//     > • two pairs of gloves, as the first gets wet
//       ^^
const mark = /^(?:[•·‣▪■►◦※✓✔*]|[-–](?=\s)|\d{1,2}[.)](?=\s)|[a-z]\)(?=\s))\s*/u
const announced = /[:：]$/
const longest = 300
const most = 40

const isOpen = (page: Page, index: number): boolean =>
  page.blocks[index]?.form === 'text' && !page.blocks[index]?.naming

/** Last line of the list that begins at a line; one before it when there is no list of two items. */
function lastItem(page: Page, start: number): number {
  let end = start
  while (end < start + most && isOpen(page, end)) {
    const text = page.texts[end] ?? ''
    if (!mark.test(text) || text.length > longest) break
    end += 1
  }
  return end - start >= 2 && !isContents(page, start, end) ? end - 1 : start - 1
}

/** Whether the lines are a table of contents: another line says what one of them does. */
function isContents(page: Page, start: number, end: number): boolean {
  const elsewhere = new Set(page.folded.filter((_, index) => !mark.test(page.texts[index] ?? '')))
  return page.texts.slice(start, end).some((text) => elsewhere.has(fold(text.replace(mark, ''))))
}

const isProse = ({ stops, width }: Measure): boolean => stops > 0 && width > 60
const isIntro = (measure: Measure): boolean =>
  measure.width >= 16 &&
  !measure.cues.some(({ topic, where }) => where !== 'in' && furnished.has(topic))

/** A list within the text. */
export const list: Stage = {
  id: 'list',
  about:
    'Lines with bullets below a line that ends in a colon, with prose above and below, are a list of the text.',
  examples: [
    {
      blocks: [
        'The climb takes two hours, and the guard asks everybody to come prepared for it.',
        'What to take along:',
        '• two pairs of gloves, as the first gets wet',
        '• food that does not crackle',
        'The guard has been up there since 2011, and has heard every joke by now.',
      ],
      at: 2,
      is: 'item',
      within: [['bullet', '• ']],
    },
    { blocks: ['They met on Monday.', '• Share', '• Print'], at: 1, is: undefined },
  ],
  *read(page) {
    const measures = measurePage(page)
    const first = measures.findIndex(isProse)
    const last = measures.findLastIndex(isProse)
    for (let index = Math.max(first, 0) + 1; index <= last; index += 1) {
      const intro = measures[index - 1]
      const text = page.texts[index - 1] ?? ''
      if (!intro || !announced.test(text) || !isIntro(intro) || !isOpen(page, index - 1)) continue
      const end = lastItem(page, index)
      for (let block = index; block <= end; block += 1) {
        const to = mark.exec(page.texts[block] ?? '')?.[0].length ?? 0
        yield {
          block,
          role: 'item',
          why: 'An item of a list that the line above announces',
          confidence: 0.85,
        }
        if (to > 0) yield { block, from: 0, to, role: 'bullet', why: 'Mark of the item' }
      }
      if (end >= index)
        yield { block: index - 1, role: 'paragraph', why: 'It announces a list', confidence: 0.85 }
    }
  },
}
