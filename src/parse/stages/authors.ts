import type { Observation, Page, Role, Stage } from '../../model/index.ts'
import { findNames, isDesk, isNameShaped } from '../names.ts'
import { type Measure, measurePage } from '../reading/measure.ts'

const desk =
  /^(?:redacción|redação|redazione|la rédaction|rédaction|redaktion|redakcja|redakce|редакция|redactie|red\.?|staff reporter|staff|newsroom)$/i
const whole = 40

const linesWith = (page: Page, from: number, to: number, role: Role): number[] => {
  const lines: number[] = []
  for (let block = from; block < to; block += 1)
    if (page.blocks[block]?.naming?.role === role) lines.push(block)
  return lines
}

/** Names in one line. */
function* namesIn(page: Page, block: number, confidence: number): Generator<Observation> {
  const text = page.texts[block] ?? ''
  const names = findNames(text, page.language)
  const isWhole = names.length === 0 && text.length <= whole && (isDesk(text) || desk.test(text))
  const places = isWhole ? [{ from: 0, to: text.length }] : names
  for (const { from, to } of places) {
    const sure = isNameShaped(text.slice(from, to)) ? 1 : 0.85
    const why = 'A name in the byline'
    yield { block, from, to, role: 'author', why, confidence: confidence * sure }
  }
}

/** Whether a line that nothing took for a byline shows a name where bylines stand. */
function looksSigned(page: Page, measures: readonly Measure[], block: number): boolean {
  const text = page.texts[block] ?? ''
  const measure = measures[block]
  const naming = page.blocks[block]?.naming
  if (
    !measure ||
    text.length > 130 ||
    (naming?.role !== 'furniture' && naming?.role !== 'timestamp')
  )
    return false
  if (naming.kind === 'share' || naming.kind === 'echo' || naming.kind === 'tally') return false
  const isDated =
    measure.dates.length > 0 ||
    measure.cues.some(
      ({ topic }) => topic === 'published' || topic === 'minutes' || topic === 'ago',
    )
  if (isDated) return measure.stops <= 2 && /^[•\s]*\p{Lu}/u.test(text)
  const near = [-3, -2, -1, 1, 2, 3].some(
    (step) => page.blocks[block + step]?.naming?.role === 'timestamp',
  )
  const twice =
    page.folded[block] === page.folded[block + 1] || page.folded[block] === page.folded[block - 1]
  return (
    (near || twice) &&
    (isNameShaped(text.replace(/^[•\s]+/, '')) || isDesk(text) || desk.test(text))
  )
}

/** Who wrote the text. */
export const authors: Stage = {
  id: 'authors',
  about:
    'The names in the bylines above the text are its authors; without any, those that sign below it.',
  examples: [
    {
      blocks: [
        'Bridge to open in June',
        'By Jane Doe and John Roe',
        'The bridge will open in June, the city said on Monday.',
      ],
      at: 1,
      is: undefined,
      within: [
        ['author', 'Jane Doe'],
        ['author', 'John Roe'],
      ],
    },
  ],
  *read(page) {
    const body = page.blocks.findIndex(({ naming }) => naming?.role === 'paragraph')
    const start = body < 0 ? page.blocks.length : body
    const measures = measurePage(page)
    const said = new Set<string>()
    function* say(lines: readonly number[], sure?: number): Generator<Observation> {
      for (const block of lines)
        for (const name of namesIn(
          page,
          block,
          sure ?? page.blocks[block]?.naming?.confidence ?? 0.5,
        )) {
          const key = (page.texts[block] ?? '').slice(name.from, name.to).toLowerCase()
          if (!said.has(key)) yield name
          said.add(key)
        }
    }
    const top = Math.max(
      0,
      page.blocks.findIndex(({ naming }) => naming?.role === 'headline'),
    )
    yield* say(linesWith(page, 0, start, 'byline'))
    if (said.size > 0) return
    const front = Array.from(
      { length: Math.max(0, Math.min(start, top + 25) - top) },
      (_, step) => top + step,
    )
    yield* say(front.filter((block) => looksSigned(page, measures, block)).slice(0, 2), 0.6)
    if (said.size > 0) return
    yield* say(linesWith(page, start, page.blocks.length, 'byline').slice(0, 3), 0.65)
  },
}
