import type { Observation, Page, Remark, Stage } from '../../model/index.ts'
import { type DateFound, daysWithoutYear } from '../dates.ts'
import { type Ground, groundOf } from '../ground.ts'
import { type Measure, measurePage } from '../reading/measure.ts'
import { weekdaysIn } from '../words/months.ts'
import type { Topic } from '../words/words.ts'

/** A date that could be the article's. */
interface Candidate {
  readonly block: number
  readonly date: DateFound
  readonly isUpdate: boolean
  /** Whether a word such as “published” stands before it. */
  readonly isAnnounced: boolean
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
const floor = -0.6
const lowest = -3.5
// `Audio 03:07 Min. | 04.05.21`: such a day is that of the recording.
const recording = /^(?:audio|video|podcast)s?\s.{0,12}\d{1,2}:\d\d/iu
const inSentence = /^ \p{L}/u
const letterBefore = /\p{L}/u

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

/** How near to headline and byline a line stands; below zero where related articles are listed. */
function placeScore(page: Page, block: number, { headline, start, end }: Ground): number {
  const role = page.blocks[block]?.naming?.role
  const base = role === 'byline' ? 2 : role === 'timestamp' ? 1 : role === 'caption' ? -3 : 0
  if (block > end) {
    const below = block - end
    return base - (role === 'timestamp' && below <= 2 ? 1.4 : 2.5) - Math.min(2, below / 10)
  }
  if (block > start) return base - 3.5
  if (block < headline) return base + 0.8 - (headline - block) / 8
  return base + 2 - (block - Math.max(headline, 0)) / 12
}

/** A sentence that tells a day, as captions do, rather than a line that is dated. */
const tells = (measure: Measure | undefined): boolean => (measure?.words ?? 0) > 16

function toCandidate(
  page: Page,
  measures: readonly Measure[],
  block: number,
  date: DateFound,
  ground: Ground,
): Candidate {
  const isUpdate = announced(measures, block, date, 'updated')
  const label = announced(measures, block, date, 'published') ? 3 : isUpdate ? 1.2 : 0
  const vague = date.date.precision === 'month' || date.date.precision === 'year' ? -1 : 0
  const told = label === 0 && tells(measures[block]) ? -2 : 0
  const visit = label === 0 && isVisit(page, block, date, ground) ? -3 : 0
  const played = label === 0 && recording.test(page.texts[block] ?? '') ? -9 : 0
  const score = placeScore(page, block, ground) + label + vague + told + visit + played
  return { block, date, isUpdate, isAnnounced: label !== 0, score }
}

/** Whether a date in the page's head is that of the visit: the text tells of other days of the week. */
function isVisit(page: Page, block: number, { date }: DateFound, ground: Ground): boolean {
  if (block >= ground.headline || date.precision === 'minute') return false
  const words = weekdaysIn(page.texts[block] ?? '', page.language)
  if (words.length === 0) return false
  const told = page.texts
    .slice(ground.start, ground.start + 3)
    .flatMap((text) => weekdaysIn(text.slice(0, 400), page.language))
  const own = (new Date(`${date.value}T00:00:00Z`).getUTCDay() + 6) % 7
  return told.length > 0 && !told.includes(own)
}

/**
 * Whether a date is a word of a sentence, “On 11 March 2014 the town lost its bridge”: letters follow it without a
 * sign between, and letters stand before it.
 */
function isWordOf(text: string, { from, to }: DateFound): boolean {
  return inSentence.test(text.slice(to)) && letterBefore.test(text.slice(0, from))
}

function candidatesOf(page: Page, measures: readonly Measure[], ground: Ground): Candidate[] {
  return measures.flatMap((measure, block) => {
    const role = page.blocks[block]?.naming?.role ?? ''
    if (!readable.has(role)) return []
    const text = page.texts[block] ?? ''
    return measure.dates
      .map((date) => toCandidate(page, measures, block, date, ground))
      .filter(
        ({ date, isAnnounced }) => role !== 'standfirst' || isAnnounced || !isWordOf(text, date),
      )
  })
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

/** The date that stands before that of the update, in the same line. */
function besideUpdate(candidates: readonly Candidate[]): Candidate | undefined {
  const update = candidates.find(({ isUpdate, score }) => isUpdate && score > floor)
  return candidates.find(
    ({ isUpdate, block, date }) =>
      !isUpdate && block === update?.block && date.from < update.date.from,
  )
}

/** The day of all lines above or in the text that are dates, when they agree. */
function onlyDay(
  page: Page,
  candidates: readonly Candidate[],
  ground: Ground,
): Candidate | undefined {
  const plain = candidates.filter(
    ({ block, date, isUpdate }) =>
      !isUpdate &&
      block < ground.end &&
      date.date.precision !== 'month' &&
      page.blocks[block]?.naming?.role === 'timestamp',
  )
  const days = new Set(plain.map(({ date }) => date.date.value.slice(0, 10)))
  return days.size === 1 && !plain.some(({ score }) => score < lowest) ? plain[0] : undefined
}

/** A day that the page prints above the text, without saying its year. */
function* tellYearless(page: Page, { start }: Ground): Generator<Remark> {
  for (let block = 0; block < start; block += 1) {
    const text = page.texts[block] ?? ''
    if (text.length > 90 || page.blocks[block]?.naming?.role === 'headline') continue
    const [day] = daysWithoutYear(text, page.language)
    if (!day) continue
    const actual = text.slice(day.from, day.to)
    const reason = `Unexpected day \`${actual}\` without a year, expected the year too: only a sidecar can say it`
    yield { block, ...day, rule: 'date-without-year', severity: 'info', reason, actual }
    return
  }
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
    {
      blocks: [
        'Audio 03:10 | 21.04.2024 | Jane Doe',
        'Bridge to open in June',
        'The bridge will open in June, the city said on Monday, after years of work.',
      ],
      at: 0,
      is: undefined,
      within: [],
    },
  ],
  *read(page) {
    const measures = measurePage(page)
    const ground = groundOf(page)
    const candidates = candidatesOf(page, measures, ground).sort((a, b) => b.score - a.score)
    const first =
      candidates.find(({ isUpdate, score }) => !isUpdate && score > floor) ??
      besideUpdate(candidates) ??
      onlyDay(page, candidates, ground)
    const update = candidates.find(
      ({ isUpdate, score, block, date }) =>
        score > floor &&
        (isUpdate || (first !== undefined && block === first.block && date.from > first.date.from)),
    )
    if (!first && !update) yield* tellYearless(page, ground)
    if (first) yield* say(first, 'published', 'The date nearest to the headline')
    if (update)
      yield* say(
        update,
        first ? 'updated' : 'published',
        first ? 'Stands behind the word for “updated”' : 'The page tells only when it was changed',
      )
  },
}
