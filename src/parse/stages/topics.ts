import type { Stage } from '../../model/index.ts'
import { measurePage } from '../reading/measure.ts'
import { isWholly, openLines } from './named-lines.ts'

const hashed = /^(?:[#＃][\p{L}\p{M}\p{N}_-]{2,40}[\s,]*){1,30}$/u
const hash = /[#＃][\p{L}\p{M}\p{N}_-]+/gu
const listed = /^[\p{L} ]{3,24}\s?[:：]\s*(?=\S)/u
const bullet = /^[•·‣▪\-*#\s]+/
const longest = 45
const most = 30

/** What an article is filed under. */
export const topics: Stage = {
  id: 'topics',
  about:
    'Words behind “Tags” or “Topics” below the text, and words with a hash sign, are what it is filed under.',
  examples: [
    {
      blocks: ['They met on Monday.', '#harbour #bridge'],
      at: 1,
      is: 'topics',
      within: [
        ['topic', '#harbour'],
        ['topic', '#bridge'],
      ],
    },
    {
      blocks: ['They met on Monday.', 'Tags: harbour, bridge'],
      at: 1,
      is: 'topics',
      within: [
        ['topic', 'harbour'],
        ['topic', 'bridge'],
      ],
    },
    { blocks: ['Topics were few at the meeting on Monday.'], at: 0, is: undefined },
  ],
  *read(page) {
    const measures = measurePage(page)
    const why = 'Stands behind a word for “tags”'
    let labelled = -1
    for (const { block, text, measure } of openLines(page)) {
      if (text.length < 400 && hashed.test(text)) {
        yield { block, role: 'topics', why: 'Words with hash signs' }
        for (const { 0: tag, index } of text.matchAll(hash))
          yield {
            block,
            from: index,
            to: index + tag.length,
            role: 'topic',
            why: 'A word with a hash sign',
          }
        continue
      }
      const cue = measure.cues.find(({ topic, where }) => topic === 'tags' && where === 'start')
      const label = listed.exec(text)?.[0] ?? ''
      if (
        cue &&
        label &&
        cue.to <= label.length &&
        text.length < 300 &&
        measure.ending !== 'stop'
      ) {
        yield { block, role: 'topics', why }
        yield* parts(block, text, label.length, why)
        continue
      }
      const isLabel =
        isWholly(measure, 'tags') &&
        block > 0 &&
        measures.slice(0, block).some(({ stops, width }) => stops > 0 && width > 80)
      const isMember =
        labelled >= 0 && block - labelled <= most && text.length <= longest && bullet.test(text)
      if (isLabel) labelled = block
      else if (!isMember) labelled = -1
      if (isLabel) yield { block, role: 'topics', why: 'The word for “tags”', confidence: 0.9 }
      if (!isMember || isLabel) continue
      yield { block, role: 'topics', why, confidence: 0.9 }
      const from = bullet.exec(text)?.[0].length ?? 0
      if (from < text.length)
        yield { block, from, to: text.length, role: 'topic', why, confidence: 0.9 }
    }
  },
}

function* parts(block: number, text: string, from: number, why: string) {
  for (const { 0: part, index } of text.slice(from).matchAll(/[^,;|•#]+/g)) {
    const word = part.trim()
    if (word === '' || word.length > longest) continue
    const start = from + index + part.indexOf(word)
    yield { block, from: start, to: start + word.length, role: 'topic' as const, why }
  }
}
