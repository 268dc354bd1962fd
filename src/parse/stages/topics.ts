import type { Observation, Stage } from '../../model/index.ts'
import { measurePage } from '../reading/measure.ts'
import { isWholly, type OpenLine, openLines } from './named-lines.ts'

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
    const prose = measurePage(page).findIndex(({ stops, width }) => stops > 0 && width > 80)
    let labelled = -1
    for (const line of openLines(page)) {
      const said = [...hashTags(line), ...labelledTags(line)]
      yield* said
      if (said.length > 0) continue
      const { block, text } = line
      const isLabel = isWholly(line.measure, 'tags') && prose >= 0 && block > prose
      const isMember = block - labelled <= most && text.length <= longest && bullet.test(text)
      if (isLabel) {
        labelled = block
        yield { block, role: 'topics', why: 'The word for “tags”', confidence: 0.9 }
      } else if (labelled >= 0 && isMember) yield* listedTag(line)
      else labelled = -1
    }
  },
}

const why = 'Stands behind a word for “tags”'

/** `#harbour #bridge`. */
function* hashTags({ block, text }: OpenLine): Generator<Observation> {
  if (text.length >= 400 || !hashed.test(text)) return
  const reason = 'A word with a hash sign'
  yield { block, role: 'topics', why: reason }
  for (const { 0: tag, index } of text.matchAll(hash))
    yield { block, from: index, to: index + tag.length, role: 'topic', why: reason }
}

/** `Tags: harbour, bridge`. */
function* labelledTags({ block, text, measure }: OpenLine): Generator<Observation> {
  const cue = measure.cues.find(({ topic, where }) => topic === 'tags' && where === 'start')
  if (!cue) return
  const from = listed.exec(text)?.[0].length ?? 0
  if (cue.to > from || text.length >= 300 || measure.ending === 'stop') return
  yield { block, role: 'topics', why }
  for (const { 0: part, index } of text.slice(from).matchAll(/[^,;|•#]+/g)) {
    const word = part.trim()
    if (word === '' || word.length > longest) continue
    const start = from + index + part.indexOf(word)
    yield { block, from: start, to: start + word.length, role: 'topic', why }
  }
}

/** `• harbour`, below the word for “tags”. */
function* listedTag({ block, text }: OpenLine): Generator<Observation> {
  yield { block, role: 'topics', why, confidence: 0.9 }
  const from = bullet.exec(text)?.[0].length ?? 0
  if (from < text.length)
    yield { block, from, to: text.length, role: 'topic', why, confidence: 0.9 }
}
