import { fold, type Page } from '../../model/index.ts'
import type { Ground } from '../ground.ts'
import { isParticle } from '../names.ts'
import { type Measure, measurePage } from '../reading/measure.ts'
import { languages } from '../words/languages.ts'
import { phrasesOf, type Topic } from '../words/words.ts'
import type { Candidate } from './candidates.ts'
import { isGivenName, opensWithFamily } from './person.ts'
import type { Sighting } from './sightings.ts'

/** A part of the page. */
export type Zone = 'above' | 'head' | 'body' | 'below'

/** A name, judged by the place where an author would most likely be named. */
export interface Judged {
  readonly candidate: Candidate
  /** The place that was judged. */
  readonly sighting: Sighting
  /** What can be seen of it, in words, each once. */
  readonly traits: readonly string[]
}

interface View {
  readonly page: Page
  readonly measures: readonly Measure[]
  readonly ground: Ground
  /** Whether each line has a date, a time or a word beside one. */
  readonly dated: readonly boolean[]
}

const eastern = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]/
const wide = 40
const opening = 8
const flows = new Set(['paragraph', 'standfirst', 'headline', 'caption', 'crosshead'])
const stories = new Set(['paragraph', 'standfirst', 'crosshead'])
const stray = new Set(['advertisement', 'comments', 'share', 'subscribe', 'navigation', 'embed'])

/**
 * Where a line stands.
 *
 * @param block
 *   Its block.
 * @param ground
 *   Where headline and body stand.
 * @returns
 *   Above the headline, in the head, in the body, or below it.
 */
export function zoneOf(block: number, { headline, start, end }: Ground): Zone {
  if (block > end) return 'below'
  if (block >= start) return 'body'
  return block < headline ? 'above' : 'head'
}

const hasCue = (measure: Measure | undefined, topic: Topic, place?: string): boolean =>
  (measure?.cues ?? []).some((cue) => cue.topic === topic && (!place || cue.where === place))

const datedTopics: readonly Topic[] = ['published', 'updated', 'minutes', 'ago']
const isDated = ({ dates, hasClock, cues }: Measure): boolean =>
  dates.length > 0 || hasClock || cues.some(({ topic }) => datedTopics.includes(topic))

const kindOf = ({ page }: View, block: number): string => {
  const naming = page.blocks[block]?.naming
  return naming?.role === 'furniture' ? (naming.kind ?? 'other') : (naming?.role ?? 'nothing')
}

const interfaces: readonly Topic[] = [
  'share',
  'tools',
  'newsletter',
  'consent',
  'rating',
  'comments',
  'paywall',
]
const helpers = languages.flatMap(({ assisted }) => phrasesOf(assisted))

/** Whether a word for translating, editing or the like stands before a name. */
function isHelper(text: string, { from }: Sighting): boolean {
  const before = text.slice(Math.max(0, from - 60), from).toLowerCase()
  return before !== '' && helpers.some((phrase) => before.includes(phrase))
}

/** How likely bylines stand in such a place: the highest is judged. */
function promise(view: View, sighting: Sighting): number {
  const zone = zoneOf(sighting.block, view.ground)
  const where = { head: 3, above: 1, below: 1, body: 0 }[zone]
  const by = sighting.announced ? 3 : sighting.listed ? 2.5 : 0
  const role = kindOf(view, sighting.block) === 'byline' ? 1 : 0
  const isFlow = ['paragraph', 'standfirst', 'headline', 'caption'].includes(
    kindOf(view, sighting.block),
  )
  return where + by + role + (sighting.whole ? 1 : 0) - (isFlow ? 2 : 0)
}

function bestOf(view: View, sightings: readonly Sighting[]): Sighting | undefined {
  let best: Sighting | undefined
  for (const sighting of sightings)
    if (!best || promise(view, sighting) > promise(view, best)) best = sighting
  return best
}

/** How a name is brought in. */
function mannerOf({ announced, listed, joined, whole }: Sighting): string {
  if (announced || listed) return 'announced'
  if (joined) return 'joined'
  return whole ? 'alone' : 'in a line'
}

/** Whether a name is one that people have. */
function personOf(words: string, language: string | undefined): string | undefined {
  const parts = words.split(/\s+/)
  if (eastern.test(words)) return opensWithFamily(words) ? 'family name' : 'no family name'
  if (language === 'vi' && opensWithFamily(words)) return 'family name'
  if (parts.slice(0, -1).some(isGivenName)) return 'given name'
  return parts.length > 1 && isGivenName(parts.at(-1) ?? '') ? 'given name last' : undefined
}

/** How a name looks. */
function* looks(sighting: Sighting, language: string | undefined): Generator<string> {
  const { words, shape } = sighting
  const manner = mannerOf(sighting)
  if (shape === 'person') yield personOf(words, language) ?? `no given name, ${manner}`
  else yield `looks like: ${shape}, ${manner}`
  if (words.split(/\s+/).filter((part) => !isParticle(part)).length > 3) yield 'many words'
  if (words === words.toUpperCase() && words !== words.toLowerCase()) yield 'capitals only'
}

/** A name in its line. */
interface Place {
  readonly view: View
  readonly sighting: Sighting
  readonly measure: Measure | undefined
  readonly text: string
  readonly kind: string
  readonly isDated: boolean
}

/** Whether a line that is not of the article has sentences, or a title of another. */
const isWide = (kind: string, measure: Measure | undefined): boolean =>
  kind === 'related' || (kind === 'other' && (measure?.width ?? 0) > wide)

const isOfInterface = (measure: Measure | undefined): boolean =>
  measure?.cues.some(({ topic }) => interfaces.includes(topic)) ?? false

/** What holds of the line or not. */
const lineTraits: ReadonlyArray<readonly [trait: string, holds: (place: Place) => boolean]> = [
  ['reads as a byline', ({ kind }) => kind === 'byline'],
  [
    'reads as furniture',
    ({ kind, measure, isDated }) => (isWide(kind, measure) ? !isDated : stray.has(kind)),
  ],
  ['date in the line', ({ isDated }) => isDated],
  ['photo in the line', ({ measure, kind }) => hasCue(measure, 'photo') || kind === 'credit'],
  ['role in the line', ({ measure }) => hasCue(measure, 'role')],
  ['words of the interface', ({ measure, isDated }) => !isDated && isOfInterface(measure)],
  ['title before a role', isTitle],
  ['helped', ({ text, sighting }) => isHelper(text, sighting)],
  [
    'related in the line',
    ({ measure }) => hasCue(measure, 'tags') || hasCue(measure, 'related', 'start'),
  ],
  [
    'sentences in the line',
    ({ measure, sighting }) => (measure?.stops ?? 0) > 1 && !sighting.announced,
  ],
  [
    'words before it',
    ({ sighting }) => !sighting.whole && !sighting.announced && sighting.from > 3,
  ],
  [
    'announced within prose',
    ({ measure, sighting, isDated }) =>
      sighting.announced && sighting.from > opening && (measure?.width ?? 0) > 90 && !isDated,
  ],
  ['long line', ({ measure, sighting }) => (measure?.width ?? 0) > 90 && !sighting.announced],
]

/** `Travel News` in `Ada WinterTravel News Reporter`. */
function isTitle({ measure, sighting }: Place): boolean {
  const role = (measure?.cues ?? []).find(
    ({ topic, from }) => topic === 'role' && from >= sighting.to,
  )
  return role !== undefined && role.from - sighting.to <= 2 && sighting.rank > 0
}

function inLine(sighting: Sighting, zone: string): string {
  const { announced, listed, whole } = sighting
  if (listed && !announced) return 'in a list that is announced'
  return `${announced ? 'announced' : whole ? 'alone on its line' : 'part of a line'}, ${zone}`
}

/** How the line looks that it stands in. */
function* line(view: View, sighting: Sighting): Generator<string> {
  const { block } = sighting
  const opens = sighting.announced && block >= view.ground.start && block - view.ground.start <= 4
  const zone = opens ? 'head' : zoneOf(block, view.ground)
  const kind = kindOf(view, block)
  yield zone
  yield inLine(sighting, zone === 'head' || zone === 'below' ? zone : 'elsewhere')
  if (flows.has(kind)) yield `reads as ${kind}`
  const text = view.page.texts[block] ?? ''
  const isDated = view.dated[block] ?? false
  const place: Place = { view, sighting, measure: view.measures[block], text, kind, isDated }
  for (const [trait, holds] of lineTraits) if (holds(place)) yield trait
}

const besides: ReadonlyArray<
  readonly [trait: string, holds: (view: View, block: number) => boolean]
> = [
  [
    'date beside',
    ({ dated, ground }, block) =>
      zoneOf(block, ground) !== 'below' &&
      [-3, -2, -1, 1, 2, 3].some((step) => dated[block + step] ?? false),
  ],
  [
    'line twice',
    ({ page: { folded } }, block) =>
      folded[block] === folded[block - 1] || folded[block] === folded[block + 1],
  ],
  ['below a word for by', ({ measures }, block) => hasCue(measures[block - 1], 'by', 'whole')],
  [
    'role beside',
    ({ measures }, block) =>
      hasCue(measures[block + 1], 'role') || hasCue(measures[block - 1], 'role'),
  ],
  [
    'below a caption',
    (view, block) =>
      hasCue(view.measures[block - 1], 'photo') ||
      ['caption', 'credit'].includes(kindOf(view, block - 1)),
  ],
]

/** How the lines beside it look. */
function* beside(view: View, { block }: Sighting): Generator<string> {
  for (const [trait, holds] of besides) if (holds(view, block)) yield trait
  const { headline, start, end } = view.ground
  const zone = zoneOf(block, view.ground)
  const after = block - Math.max(headline, 0)
  if (zone === 'head') {
    const far = after <= 3 ? 'just ' : after <= 10 ? '' : 'far '
    yield `${far}below the headline`
    if (start - block <= 3) yield 'just above the text'
  }
  if (zone === 'below') yield block - end <= 3 ? 'just below the text' : 'below the text'
}

/** How often a text has some words; no more than is asked for. */
function timesIn(text: string, words: string, most: number): number {
  let count = 0
  let at = text.indexOf(words)
  while (at >= 0 && count < most) {
    count += 1
    at = text.indexOf(words, at + words.length)
  }
  return count
}

/** What the rest of the page says of a name. */
function* elsewhere(view: View, { key, sightings }: Candidate, best: Sighting): Generator<string> {
  const { page, ground, measures } = view
  if (key.length > 4 && ground.title.includes(key)) yield 'in the headline'
  const manner = best.announced || best.listed ? 'announced' : 'bare'
  const own = stories.has(kindOf(view, best.block)) ? 1 : 0 // its own line is no news of it
  const told = key.length > 4 ? timesIn(ground.story, key, 2 + own) - own : 0
  if (told > 0) yield `${told > 1 ? 'often in the story' : 'in the story'}, ${manner}`
  const surname = fold(best.words.split(/\s+/).at(-1) ?? '')
  if (told <= 0 && surname.length > 4 && timesIn(ground.story, surname, 1 + own) > own)
    yield `surname in the story, ${manner}`
  const others = sightings.filter(({ block }) => Math.abs(block - best.block) > 2)
  if (others.some(({ block, whole }) => whole && zoneOf(block, ground) === 'below'))
    yield 'again below the text'
  if (others.some(({ block }) => kindOf(view, block) === 'credit')) yield 'again in a credit'
  const bio = page.folded.some(
    (folded, block) =>
      block !== best.block &&
      folded.startsWith(key) &&
      folded.length > key.length + 12 &&
      hasCue(measures[block], 'role'),
  )
  if (bio) yield 'has a biography'
}

/** What else could be the author. */
function* rivals(view: View, all: readonly Sighting[], best: Sighting): Generator<string> {
  const head = all.filter(({ block }) => zoneOf(block, view.ground) === 'head')
  const announced = head.filter((each) => each.announced && each.shape !== 'announced')
  const isOpen = !best.announced && !best.listed
  if (isOpen && announced.some(({ block }) => block !== best.block)) yield 'a byline elsewhere'
  if (zoneOf(best.block, view.ground) === 'below' && announced.length > 0) yield 'a byline above'
  if (best.rank > 0 && !best.listed)
    yield best.joined ? 'joined to the name before it' : 'names before it'
}

/**
 * Look at the names of a page.
 *
 * @param page
 *   Page whose lines have their names.
 * @param ground
 *   Where its headline and body stand.
 * @param candidates
 *   Its names.
 * @returns
 *   What can be seen of each.
 */
export function judge(page: Page, ground: Ground, candidates: readonly Candidate[]): Judged[] {
  const measures = measurePage(page)
  const view: View = { page, measures, ground, dated: measures.map(isDated) }
  const best = candidates.map(({ sightings }) => bestOf(view, sightings))
  const all = best.filter((sighting) => sighting !== undefined)
  return candidates.flatMap((candidate, index) => {
    const sighting = best[index]
    if (!sighting) return []
    const traits = new Set([
      'always',
      ...looks(sighting, page.language),
      ...line(view, sighting),
      ...beside(view, sighting),
      ...elsewhere(view, candidate, sighting),
      ...rivals(view, all, sighting),
    ])
    return [{ candidate, sighting, traits: [...traits] }]
  })
}
