import { fold, type Observation, type Page, type Remark, type Stage } from '../../model/index.ts'
import { isDesk } from '../names.ts'
import { endsSentence } from '../reading/kind.ts'
import { languages } from '../words/languages.ts'
import { phrasesOf } from '../words/words.ts'
import { type OpenLine, openLines } from './named-lines.ts'
import { oneSlipApart } from './slip.ts'

// A label, a colon and a short name:
//
//     > Sourse: sputniknews.com
//       ^^^^^^  ^^^^^^^^^^^^^^^
const labelled =
  /^[\s(（[•*]*(?<label>[\p{L}\p{M}][\p{L}\p{M} '’]{1,34}?)\s*(?:[:：]|\s[-–—]\s|-(?=\s))\s*(?<name>\S.{0,159}?)[\s)）\]]*$/u
const parted = /[:：–—-]/
const inside = /^(?:\s*[:：]\s*)(?<name>[^\s|()（）][^|()（）]{0,40}?)(?=$|\s*[|()（）]|\s{2}|　)/u
const address =
  /https?:\/\/[^\s)）]{4,300}|(?:[\p{L}\p{N}-]{1,40}\.){1,3}\p{L}{2,12}(?:\/[^\s)）]{0,200})?$/u
const alone =
  /^(?:https?:\/\/[^\s]{4,300}|(?:www\.)?(?:[\p{L}\p{N}-]{1,40}\.){1,3}(?:com|org|net|info|ru|de|fr|it|es|tv|news|example|[a-z]{2}))\/?$/iu
const from = /^(?:from|via|z|de|von)\s.{0,40}?:?\s(?<name>https?:\/\/\S{4,300})$/iu
const linked = /https?:/i // few lines have an address, and to look for it is cheap
const more = /^[\p{L}\p{M} '’]{3,40}\s?[:：]\s*(?<name>https?:\/\/\S{4,300})$/u
const longest = 200
const words = languages
  .flatMap(({ source }) => phrasesOf(source))
  .filter((word) => /^[\p{L}\p{M}]+$/u.test(word))
const folded = words.map((word) => fold(word))
const known = new Set(folded)

interface Reading {
  readonly from: number
  readonly to: number
  readonly confidence: number
  readonly why: string
  readonly meant?: string
  readonly label?: string
}

/** The word for “source” that a label is meant to be; empty when it is none. */
function meaningOf(label: string, { text, measure }: OpenLine): string {
  const bare = fold(label)
  const end = text.indexOf(label) + label.length
  const isCue = measure.cues.some(
    ({ topic, from: at, to }) =>
      topic === 'source' && to <= end && fold(text.slice(at, to)) === bare,
  )
  if (known.has(bare) || isCue) return label
  const meant = bare.length < 5 ? -1 : folded.findIndex((word) => oneSlipApart(bare, word))
  return words[meant] ?? ''
}

/** Whether words are too many for a name. */
function isTooLong(name: string, ends: boolean): boolean {
  const count = name.split(/\s+/).length
  return (name.length > 90 && !address.test(name)) || count > 9 || (ends && count > 5)
}

/** `Source: NAME`, also misspelt. */
function readLabel(line: OpenLine): Reading | undefined {
  const { text, measure } = line
  const { label = '', name = '' } = (parted.test(text) && labelled.exec(text)?.groups) || {}
  const meant = name === '' ? '' : meaningOf(label, line)
  if (meant === '' || isTooLong(name, endsSentence(measure))) return undefined
  const start = text.indexOf(name, text.indexOf(label) + label.length)
  const link = name.includes(' ') ? /https?:\/\/\S{4,300}$/.exec(name) : null
  const misspelt = meant !== label
  return {
    from: start + (link?.index ?? 0),
    to: start + name.length,
    confidence: misspelt ? 0.9 : 0.96,
    why: 'Stands behind the word for “source”',
    ...(misspelt ? { meant, label } : {}),
  }
}

/** `2024-04-24 23:52 | 来源：新华网`: a label within a line of other fields. */
function readInside({ text, measure }: OpenLine): Reading | undefined {
  if (text.length > 120 || endsSentence(measure)) return undefined
  for (const cue of measure.cues) {
    if (cue.topic !== 'source' || cue.from === 0) continue
    const before = text.charAt(cue.from - 1)
    const match = inside.exec(text.slice(cue.to))
    const name = match?.groups?.name
    if (!match || !name || /[\p{L}]/u.test(before)) continue
    const at = cue.to + match[0].indexOf(name)
    return {
      from: at,
      to: at + name.length,
      confidence: 0.9,
      why: 'Stands behind the word for “source”',
    }
  }
  return undefined
}

/** `Read more: https://…`, `from News : NPR https://…`, or an address alone below the text. */
function readAddress({ text, block }: OpenLine, below: boolean): Reading | undefined {
  const { name = '' } = (linked.test(text) && (more.exec(text) ?? from.exec(text))?.groups) || {}
  if (name !== '' && block > 0)
    return {
      from: text.indexOf(name),
      to: text.indexOf(name) + name.length,
      confidence: 0.85,
      why: 'The address of the whole text',
    }
  if (below && alone.test(text))
    return { from: 0, to: text.length, confidence: 0.8, why: 'An address alone below the text' }
  return undefined
}

/** An agency's name alone, in brackets or behind a dash, below the text. */
function readAgency({ text }: OpenLine, below: boolean, own: string): Reading | undefined {
  if (!below || text.length > 60) return undefined
  const name =
    /^[-–—/(（\s]*([\p{L}\p{M}. ]{2,24}?)(?:\s[-–—]\s.{1,24})?[/)）\s.]*$/u.exec(text)?.[1] ?? ''
  if (!isDesk(name) && (own === '' || fold(name) !== own)) return undefined
  const at = text.indexOf(name)
  return { from: at, to: at + name.length, confidence: 0.8, why: 'An agency alone below the text' }
}

function* tell(block: number, text: string, reading: Reading): Generator<Observation | Remark> {
  const { from: start, to, confidence, why, meant, label } = reading
  yield { block, role: 'source', why, confidence }
  yield { block, from: start, to, role: 'source-name', why, confidence }
  if (!meant || !label) return
  const capital = label.charAt(0) === label.charAt(0).toUpperCase()
  const expected = capital ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant
  const at = text.indexOf(label)
  yield {
    block,
    from: at,
    to: at + label.length,
    rule: 'source-misspelt',
    severity: 'warning',
    reason: `Unexpected source label \`${label}\`, expected \`${expected}\``,
    actual: label,
    expected: [expected],
  }
}

/** The word for “source” alone, and the name in the line below. */
function* twoLines(page: Page, line: OpenLine): Generator<Observation | Remark> {
  if (line.text.length > 24) return
  const word = fold(line.text.replace(/[:：\s]+$/, ''))
  const next = page.texts[line.block + 1] ?? ''
  const isOpen =
    page.blocks[line.block + 1]?.form === 'text' && !page.blocks[line.block + 1]?.naming
  if (!known.has(word)) return
  if (!isOpen || next.length > 60 || /[.!?:]$/.test(next) || next.split(/\s+/).length > 6) return
  yield { block: line.block, role: 'source', why: 'The word for “source”', confidence: 0.9 }
  yield* tell(line.block + 1, next, {
    from: 0,
    to: next.length,
    confidence: 0.88,
    why: 'Stands below the word for “source”',
  })
}

// The agency of a dateline: `MARROWICK (Gulf Wire) —`
const wire = /^[^()（）]{2,60}[(（]([^()（）]{2,40})[)）]\s?[-–—]/u

/** The agency that a report's first lines name. */
function agencyOf(page: Page): string {
  for (const text of page.texts.slice(0, 15)) {
    const head = text.slice(0, 120)
    const name = /[(（]/.test(head) ? wire.exec(head)?.[1] : undefined
    if (name !== undefined) return name
  }
  return ''
}

/** Last line of prose: what follows it is below the text. */
const lastProse = (page: Page): number =>
  page.texts.findLastIndex((text) => text.length > 90 && /[.!?。！？…"”»」]$/.test(text))

/** Where the text came from. */
export const sourceLine: Stage = {
  id: 'source-line',
  about: 'A line with the word for “source”, a colon and a name says where the text came from.',
  examples: [
    { blocks: ['Title', 'Source: TASS'], at: 1, is: 'source', within: [['source-name', 'TASS']] },
    { blocks: ['Title', 'Kaynak', 'DHA'], at: 2, is: 'source', within: [['source-name', 'DHA']] },
    {
      blocks: ['Title', 'Sourse: sputniknews.com'],
      at: 1,
      is: 'source',
      within: [['source-name', 'sputniknews.com']],
      message: 'Unexpected source label `Sourse`, expected `Source`',
    },
    { blocks: ['Title', 'Fonte immagine: Ingv'], at: 1, is: undefined },
    { blocks: ['Title', 'Sources close to the palace: nobody knows.'], at: 1, is: undefined },
  ],
  *read(page) {
    const prose = lastProse(page)
    const own = fold(agencyOf(page))
    const done = new Set<number>()
    for (const line of openLines(page)) {
      if (line.text.length > longest || done.has(line.block)) continue
      const below = prose >= 0 && line.block > prose
      const reading =
        readLabel(line) ??
        readInside(line) ??
        readAddress(line, below) ??
        readAgency(line, below, own)
      if (reading) yield* tell(line.block, line.text, reading)
      else
        for (const said of twoLines(page, line)) {
          done.add(said.block)
          yield said
        }
    }
  },
}
