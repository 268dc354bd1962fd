import type { Stage } from '../../model/index.ts'
import { furniture, openLines } from './named-lines.ts'

// Counters stand alone, or behind a word: `250`, `6.14K`, `111 122`, `1/3`, `Просмотров: 603`, `(Xem: 326)`
const number = /^\p{Nd}[\p{Nd}\s.,]{0,9}[kKmM]?\+?$/u
const gallery = /^\p{Nd}{1,3}\s?(?:\/|of|von|de|di|af|av|из|of the)\s?\p{Nd}{0,3}\|?$/u
const labelled =
  /^\(?(?:просмотр(?:ов|ы)?|перегляд(?:ів|и)?|views?|xem|lượt xem|wyświetle[nń]i?a?|okunma|görüntülenme|shares?|hits|visitas|lecturas|閲覧数|조회수?|浏览|阅读|點閱)\s*[:：]?\s*[\d.,\s]{1,10}[kKmM]?\)?$/iu
const counted =
  /^[\d.,]{1,9}[kKmM]?\s(?:views?|shares?|просмотр(?:ов|а)?|visualizaç(?:ões|ão)|vues|Aufrufe)$/iu

/** Share and view counts, gallery counters. */
export const tally: Stage = {
  id: 'tally',
  about: 'A line that is only a number is a count of shares, views, comments or pictures.',
  examples: [
    { blocks: ['Bridge to open in June', '250'], at: 1, is: 'furniture', kind: 'tally' },
    {
      blocks: ['Bridge to open in June', 'Просмотров: 603'],
      at: 1,
      is: 'furniture',
      kind: 'tally',
    },
    { blocks: ['Bridge to open in June', '1/3'], at: 1, is: 'furniture', kind: 'tally' },
    { blocks: ['Bridge to open in June', '250 people came.'], at: 1, is: undefined },
    { blocks: ['Bridge to open in June', '29.11.2024'], at: 1, is: undefined },
  ],
  *read(page) {
    for (const { block, text, measure } of openLines(page)) {
      if (text.length > 40 || measure.dates.length > 0) continue
      if (number.test(text) || gallery.test(text) || labelled.test(text) || counted.test(text))
        yield furniture(block, 'tally', 'Only a number, as counters print it')
    }
  },
}
