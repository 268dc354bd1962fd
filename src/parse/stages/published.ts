import type { Observation, Page, Stage } from '../../model/index.ts'
import type { DateFound } from '../dates.ts'
import { type Measure, measurePage } from '../reading/measure.ts'
import type { Topic } from '../words/words.ts'

/** A date that could be the article's. */
interface Candidate {
  readonly block: number
  readonly date: DateFound
  readonly isUpdate: boolean
  readonly score: number
}

const readable = new Set([
  'byline',
  'timestamp',
  'furniture',
  'source',
  'kicker',
  'standfirst',
  'caption',
])
const reach = 45

/** Whether a word of the topic stands just before a date, in its line or alone in the line above. */
function announced(
  measures: readonly Measure[],
  block: number,
  date: DateFound,
  topic: Topic,
): boolean {
  const cues = measures[block]?.cues ?? []
  const near = cues.filter((cue) => cue.to <= date.from + 1 && date.from - cue.to < reach)
  const last = near
    .filter((cue) => cue.topic === 'published' || cue.topic === 'updated')
    .sort((a, b) => b.to - a.to || b.to - b.from - (a.to - a.from))[0]
  if (last) return last.topic === topic
  if (date.from > 4) return false
  return (measures[block - 1]?.cues ?? []).some(
    (cue) => cue.topic === topic && cue.where === 'whole',
  )
}

interface Anchor {
  readonly headline: number
  readonly start: number
  readonly end: number
}

/** How near to headline and byline a line stands; below zero where related articles are listed. */
function placeScore(page: Page, block: number, { headline, start, end }: Anchor): number {
  const role = page.blocks[block]?.naming?.role
  const base = role === 'byline' ? 2 : role === 'timestamp' ? 1 : role === 'caption' ? -3 : 0
  if (block > end) return base - 2.5 - Math.min(2, (block - end) / 10)
  if (block > start) return base - 3.5
  if (block < headline) return base + 0.8 - (headline - block) / 8
  return base + 2 - (block - Math.max(headline, 0)) / 12
}

function toCandidate(
  page: Page,
  measures: readonly Measure[],
  block: number,
  date: DateFound,
  anchor: Anchor,
): Candidate {
  const isUpdate = announced(measures, block, date, 'updated')
  const label = announced(measures, block, date, 'published') ? 3 : isUpdate ? 1.2 : 0
  const vague = date.date.precision === 'month' ? -1 : 0
  return { block, date, isUpdate, score: placeScore(page, block, anchor) + label + vague }
}

function candidatesOf(page: Page, measures: readonly Measure[], anchor: Anchor): Candidate[] {
  return measures.flatMap((measure, block) =>
    readable.has(page.blocks[block]?.naming?.role ?? '')
      ? measure.dates.map((date) => toCandidate(page, measures, block, date, anchor))
      : [],
  )
}

const sureness = (score: number): number => Math.max(0.3, Math.min(0.97, 0.55 + score / 7))

function* say(
  candidate: Candidate,
  role: 'published' | 'updated',
  why: string,
): Generator<Observation> {
  const { block, date, score } = candidate
  const confidence = Math.min(date.confidence, sureness(score))
  yield { block, from: date.from, to: date.to, role, why, confidence }
}

/** When the text came out. */
export const published: Stage = {
  id: 'published',
  about:
    'Of the dates around the text, the one nearest to headline and byline, or behind a word such as “published”, is when it came out.',
  examples: [
    {
      blocks: [
        'Bridge to open in June',
        'Published: 22:04, 22 Apr 2024',
        'The bridge will open in June, the city said on Monday, after years of work.',
      ],
      at: 1,
      is: undefined,
      within: [['published', '22:04, 22 Apr 2024']],
    },
  ],
  *read(page) {
    const measures = measurePage(page)
    const at = (role: string): number[] =>
      page.blocks.flatMap(({ naming }, index) => (naming?.role === role ? [index] : []))
    const paragraphs = at('paragraph')
    const anchor: Anchor = {
      headline: at('headline')[0] ?? -1,
      start: paragraphs[0] ?? page.blocks.length,
      end: paragraphs.at(-1) ?? page.blocks.length,
    }
    const candidates = candidatesOf(page, measures, anchor).sort((a, b) => b.score - a.score)
    const first = candidates.find(({ isUpdate, score }) => !isUpdate && score > -0.6)
    const update = candidates.find(
      ({ isUpdate, score, block, date }) =>
        score > -0.6 &&
        (isUpdate || (first !== undefined && block === first.block && date.from > first.date.from)),
    )
    if (first) yield* say(first, 'published', 'The date nearest to the headline')
    if (update)
      yield* say(
        update,
        first ? 'updated' : 'published',
        first ? 'Stands behind the word for “updated”' : 'The page tells only when it was changed',
      )
  },
}
