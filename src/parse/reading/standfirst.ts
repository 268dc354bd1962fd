import type { Page } from '../../model/index.ts'
import { chanceOf, type Scorer } from '../scorer.ts'
import type { Topic } from '../words/words.ts'
import { type Reading, width } from './chain.ts'
import { stepOf, steps } from './clues.ts'
import { isProse, type Kind } from './kind.ts'
import { type Label, labels } from './labels.ts'
import type { Measure } from './measure.ts'
import { type Sheet, sheetOf } from './sheet.ts'

/** A line that could be the standfirst. */
export interface Lead {
  readonly block: number
  /** Whether it is one of several points that sum the text up. */
  readonly isPoint: boolean
  /** What can be seen of it, in words, each once. */
  readonly traits: readonly string[]
}

const narrowest = 28
const widest = 500
const widestPoint = 200
const within = 2
const sure = 0.85

const odds = steps(0.02, 0.1, 0.2, 0.35, 0.5, 0.7)
const textOdds = steps(0.02, 0.3, 0.6, 0.8, 0.95)
const widths = steps(41, 61, 91, 131, 201, 301)
const relatives = steps(0.4, 0.7, 1, 1.4, 2)
const distances = steps(1, 2, 3, 5, 8, 13)
const near = steps(1, 2, 3, 5, 99)
const shares = steps(0.001, 0.34, 0.67, 0.999)
const likes = steps(0.1, 0.3, 0.6, 0.9)
const places = ['before the text', 'opens the text', 'in the text']
const wire = /^(?:[\p{Lu}\p{M}\s,./0-9’'-]{3,40}(?:\([^)]{2,40}\)\s*)?[-–—]\s|\p{Lu}{3,})/u
const ofThePage: ReadonlySet<Topic> = new Set<Topic>([
  'published',
  'updated',
  'minutes',
  'newsletter',
])
const standfirst = labels.indexOf('standfirst')
const paragraph = labels.indexOf('paragraph')

/** What the reading makes of a page, as far as a standfirst is concerned. */
interface Scene {
  readonly sheet: Sheet
  readonly reading: Reading
  readonly headline: number
  /** First paragraph; the number of lines when there is none. */
  readonly start: number
  /** Middling width of the lines that are paragraphs for certain. */
  readonly middle: number
  readonly blanks: ReadonlySet<number>
  /** Lines that name an author or a date. */
  readonly signs: readonly boolean[]
  /** For each line the first from there on that is one of these. */
  readonly nextSigns: Float64Array
}

const step = (scale: ReturnType<typeof steps>, value: number): string =>
  scale.axis[stepOf(scale, value)] ?? ''
const chance = ({ chances }: Reading, block: number, label: number): number =>
  chances[block * width + label] ?? 0

/** How blank lines set a line apart. */
const blanksOf = ({ blankBefore }: Page, block: number): number =>
  (blankBefore[block] ? 2 : 0) + ((blankBefore[block + 1] ?? true) ? 1 : 0)

function sceneOf(page: Page, reading: Reading): Scene {
  const sheet = sheetOf(page)
  const { best } = reading
  const start = best.findIndex(
    (label, block) => label === 'paragraph' && !page.blocks[block]?.naming,
  )
  const prose: number[] = []
  for (const [block, label] of best.entries())
    if (
      label === 'paragraph' &&
      isProse(sheet.kinds[block]) &&
      chance(reading, block, paragraph) > sure
    )
      prose.push(block)
  const sorted = prose.map((block) => sheet.measures[block]?.width ?? 0).sort((a, b) => a - b)
  const counts = new Map<number, number>()
  for (const block of prose)
    counts.set(blanksOf(page, block), (counts.get(blanksOf(page, block)) ?? 0) + 1)
  const usual = [...counts].filter(([, count]) => count > 0.3 * prose.length)
  const signs = best.map((label, block) => {
    const role = page.blocks[block]?.naming?.role
    return role === 'byline' || role === 'timestamp' || label === 'byline'
  })
  return {
    sheet,
    reading,
    headline: best.indexOf('headline'),
    start: start < 0 ? best.length : start,
    middle: sorted[sorted.length >> 1] ?? 200,
    blanks: new Set(usual.map(([blanks]) => blanks)),
    signs,
    nextSigns: nextOf(signs),
  }
}

/** For each line, and the place behind the last, the first from there on that is a sign; infinite without one. */
function nextOf(signs: readonly boolean[]): Float64Array {
  const next = new Float64Array(signs.length + 1).fill(Number.POSITIVE_INFINITY)
  for (let block = signs.length - 1; block >= 0; block -= 1)
    next[block] = signs[block] ? block : (next[block + 1] ?? Number.POSITIVE_INFINITY)
  return next
}

/** The first line from a place on that names an author or a date. */
const signFrom = ({ nextSigns }: Scene, block: number): number =>
  nextSigns[Math.max(0, block)] ?? Number.POSITIVE_INFINITY

function isOpen({ sheet, reading }: Scene, block: number): boolean {
  const { page, measures } = sheet
  const measure = measures[block]
  if (!measure || page.blocks[block]?.naming || page.blocks[block]?.form !== 'text') return false
  return (
    measure.width >= narrowest &&
    measure.width <= widest &&
    (measure.words >= 3 || measure.width >= 60) &&
    reading.best[block] !== 'headline'
  )
}

/** How the line itself is cut. */
function cut(text: string, measure: Measure, kind: Kind | undefined): string[] {
  return [
    `kind ${kind ?? 'n'}`,
    `width ${step(widths, measure.width)}`,
    `ends ${measure.ending}`,
    `opens ${measure.opening}`,
    `stops ${Math.min(measure.stops, 4)}`,
    ...(measure.hasQuote ? ['quote'] : []),
    ...(measure.dates.length > 0 ? ['dated'] : []),
    ...(measure.house > 0 ? ['speaks for the publisher'] : []),
    ...(measure.picture > 0 ? ['describes a picture'] : []),
    ...(measure.cues.some(({ topic }) => topic === 'photo') ? ['credits a picture'] : []),
    ...(wire.test(text) ? ['opens as a report'] : []),
  ]
}

/** What stands beside the line. */
function beside({ sheet, reading, headline, signs }: Scene, block: number): string {
  if (block < 0 || block >= reading.best.length) return 'end'
  if (signs[block]) return 'sign'
  if (block === headline) return 'headline'
  return sheet.page.blocks[block]?.naming ? 'furniture' : (reading.best[block] ?? 'end')
}

/** Lines until the one that names an author or a date; 99 when the text comes first. */
function signedIn(scene: Scene, block: number): number {
  const next = signFrom(scene, block + 1)
  return next > scene.start ? 99 : next - block
}

/** Where the line stands between headline, signature and text. */
function placed(scene: Scene, block: number): string[] {
  const { headline, start, sheet, blanks } = scene
  const place = block < start ? 0 : block === start ? 1 : 2
  const isSigned = (from: number, to: number): number => (signFrom(scene, from) < to ? 1 : 0)
  const where = places[place] ?? ''
  const tongue = sheet.page.language?.slice(0, 2) ?? ''
  return [
    `above ${beside(scene, block - 1)}`,
    `below ${place > 0 ? 'text ' : ''}${beside(scene, block + 1)}`,
    `signed above ${isSigned(headline + 1, block)}, below ${isSigned(block + 1, start + 2)}, ${where}`,
    `from the headline ${step(distances, block - headline)}`,
    `${Math.min(block - headline, 3)} below the headline, signed in ${step(near, signedIn(scene, block))}`,
    `to the text ${step(distances, Math.max(0, start - block))}`,
    `language ${tongue === 'de' || tongue === 'en' ? tongue : 'other'}, ${where}`,
    `set ${blanks.has(blanksOf(sheet.page, block)) ? 'as' : 'unlike'} the text`,
  ]
}

/** How the page says the line again, or its words. */
function repeated({ echoes, overlaps, alike }: Sheet, block: number): string[] {
  const echo = echoes[block]
  return [
    `words of the text ${step(shares, overlaps[block] ?? 0)}`,
    `words of the headline ${step(likes, alike[block] ?? 0)}`,
    ...((echo?.count ?? 1) > 1 ? ['said again'] : []),
    ...(echo?.withAbove ? ['echo above'] : []),
    ...(echo?.withBelow ? ['echo below'] : []),
    ...(echo?.within ? ['within another'] : []),
  ]
}

/** Whether a line is an item of a list that says one sentence. */
const isStatement = ({ sheet, signs }: Scene, block: number): boolean => {
  const measure = sheet.measures[block]
  return (
    measure !== undefined &&
    !signs[block] &&
    measure.opening === 'bullet' &&
    measure.ending === 'stop' &&
    measure.stops === 1 &&
    measure.width >= narrowest &&
    measure.width <= widestPoint &&
    measure.house === 0 &&
    measure.cues.every(({ topic }) => !ofThePage.has(topic))
  )
}

/** Whether a line is one of two points or more, of a sentence each, that sum the text up above it. */
const isPoint = (scene: Scene, block: number): boolean =>
  isStatement(scene, block) && (isStatement(scene, block - 1) || isStatement(scene, block + 1))

/**
 * Find the lines below the headline that could be the standfirst, and what can be seen of each.
 *
 * @param page
 *   Page with what the sharp rules named.
 * @param reading
 *   What the reading makes of its lines.
 * @returns
 *   Lines down to the third of the text.
 */
export function leadsOn(page: Page, reading: Reading): Lead[] {
  const scene = sceneOf(page, reading)
  const { sheet, headline, start, middle } = scene
  const found: Lead[] = []
  let isBelow = false
  for (
    let block = headline + 1;
    block <= Math.min(page.blocks.length - 1, start + within);
    block += 1
  ) {
    const measure = sheet.measures[block]
    if (!measure || !isOpen(scene, block)) continue
    found.push({
      block,
      isPoint: block < start && isPoint(scene, block),
      traits: [
        'any',
        `place ${Math.min(found.length + 1, 4)}`,
        `read as standfirst ${step(odds, chance(reading, block, standfirst))}`,
        `read as text ${step(textOdds, chance(reading, block, paragraph))}`,
        ...(reading.best[block] === 'standfirst' ? ['best read so'] : []),
        `by the text's width ${step(relatives, measure.width / middle)}`,
        ...cut(page.texts[block] ?? '', measure, sheet.kinds[block]),
        ...placed(scene, block),
        ...repeated(sheet, block),
        ...(isBelow ? ['prose above'] : []),
      ],
    })
    isBelow ||= isProse(sheet.kinds[block])
  }
  return found
}

// To take a paragraph for the standfirst is the greater mistake.
const likely = 0.45
const likelyBesideText = 0.32
const doubtful = 0.3
// Sentences in a list between headline and text are said to sum it up more often than not.
const summing = 0.7

/** A label that the choice of standfirsts changes, and how sure it is. */
export interface Change {
  readonly label: Label
  readonly chance: number
}

const strays: readonly Label[] = ['front', 'aside', 'after']

/** What a line is that is no standfirst. */
function otherwise(reading: Reading, block: number): Change {
  const text = chance(reading, block, paragraph)
  const stray = strays.reduce(
    (sum, label) => sum + chance(reading, block, labels.indexOf(label)),
    0,
  )
  const all = text + stray || 1
  return text > stray
    ? { label: 'paragraph', chance: text / all }
    : { label: 'front', chance: stray / all }
}

/**
 * Choose the standfirsts.
 *
 * @param page
 *   Page with what the sharp rules named.
 * @param reading
 *   What the reading makes of its lines.
 * @param scorer
 *   What was learnt.
 * @returns
 *   What changes, by block.
 */
export function chooseStandfirsts(
  page: Page,
  reading: Reading,
  scorer: Scorer,
): ReadonlyMap<number, Change> {
  const changes = new Map<number, Change>()
  for (const { block, traits, isPoint: sumsUp } of leadsOn(page, reading)) {
    const own = Math.max(chanceOf(scorer, traits), sumsUp ? summing : 0)
    const isText = chance(reading, block, paragraph) > doubtful
    if (own >= (isText ? likely : likelyBesideText))
      changes.set(block, { label: 'standfirst', chance: own })
    else if (reading.best[block] === 'standfirst') changes.set(block, otherwise(reading, block))
  }
  return changes
}
