import type { Page } from '../../model/index.ts'
import type { Cue } from '../cues.ts'
import { type Scorer, sumOf } from '../scorer.ts'
import { stepOf, steps } from './clues.ts'
import type { Echo } from './echoes.ts'
import { coarse } from './families.ts'
import { type Kind, kindOf } from './kind.ts'
import type { Measure } from './measure.ts'
import { type Sheet, sheetOf } from './sheet.ts'

/** A line that could be the headline. */
export interface Candidate {
  readonly block: number
  /** How likely the reading finds it. */
  readonly hinted: number
  /** What can be seen of it, in words, each once. */
  readonly traits: readonly string[]
}

/** How likely the reading finds each line to be the headline, and where it sees the text begin. */
export interface Hint {
  readonly chances: readonly number[]
  readonly body: number
}

const furthest = 60
const narrowest = 8
const widest = 320
const few = 6
const wordy = 4
const timed = 40
const shares = steps(0.2, 0.4, 0.6, 0.8)
const near = steps(2, 3, 4, 6, 9)
const title: ReadonlySet<Kind> = new Set<Kind>(['s', 't', 'l', 'q', 'k', 'm', 'M'])

/** Whether a line opens with how long the text takes: `Reading time: 6 min`. */
const tellsMinutes = ({ topic, where }: Cue): boolean => topic === 'minutes' && where === 'start'

// `Harbour | Football`, `Home > Sea > Lighthouses`, `News|Life|`: the way to an article
const crumb = /[|>»›]/u
const longestCrumb = 3
const longestTrail = 60

/** Whether a line is the names of sections, parted by bars or arrows. */
function isTrail(text: string): boolean {
  const crumbs = text.split(crumb)
  return (
    crumbs.length > 1 && crumbs.every((words) => words.trim().split(/\s+/).length <= longestCrumb)
  )
}

/** Whether a line could be a headline at all. */
function isOpen(sheet: Sheet, block: number): boolean {
  const { page, measures, kinds } = sheet
  const measure = measures[block]
  if (!measure || page.blocks[block]?.form !== 'text' || kinds[block] === 'F') return false
  return (
    measure.width >= narrowest &&
    measure.width <= widest &&
    !(measure.width < longestTrail && isTrail(page.texts[block] ?? '')) &&
    !(measure.width < timed && measure.cues.some(tellsMinutes)) &&
    (measure.words > 1 || measure.width > 16)
  )
}

const named = (measure: Measure, kind: Kind | undefined): string[] => [
  `kind ${kind ?? 'n'}`,
  `ends ${measure.ending}, ${coarse.axis[stepOf(coarse, measure.width)] ?? '0'}`,
  ...(measure.capitals > 0.7 && measure.words > 3 ? ['capitals'] : []),
  ...(measure.shouting ? ['shouting'] : []),
  ...(measure.hasBar ? ['bar'] : []),
  ...(measure.hasCopyright || measure.hasAddress || measure.hasHandle ? ['sign of furniture'] : []),
  ...(measure.dates.length > 0 ? ['dated'] : []),
  ...(measure.seams > 1 ? ['borders lost'] : []),
  ...(measure.picture > 0 ? ['describes a picture'] : []),
  ...(measure.house > 0 ? ['speaks for the publisher'] : []),
  ...measure.cues
    .filter(({ where }) => where === 'whole' || where === 'start')
    .map(({ topic, where }) => `${where === 'whole' ? 'is' : 'opens with'} ${topic}`),
]

const mostAdded = 45
const shortestTold = 16

/** Whether one line opens, or ends, with all of another. */
function holds(long: string, short: string, ends: boolean): boolean {
  const added = long.length - short.length
  if (short.length < shortestTold || added <= 0 || added >= mostAdded) return false
  return ends ? long.endsWith(short) : long.startsWith(short)
}

/** How the page says the line again. */
function repeated({ page: { folded }, echoes }: Sheet, block: number): string[] {
  const own = folded[block] ?? ''
  const { count = 1, earlier, withAbove, withBelow }: Partial<Echo> = echoes[block] ?? {}
  const beside = withAbove ?? withBelow
  const traits: string[] = []
  if (beside) traits.push(`beside ${beside}`)
  else if (count > 1) traits.push(earlier ? 'said before' : 'said again')
  if (folded.some((other) => holds(other, own, false))) traits.push('with a tail elsewhere')
  if (folded.some((other) => holds(other, own, true))) traits.push('with a lead elsewhere')
  if (folded.some((other) => holds(own, other, false))) traits.push('with a tail')
  return traits
}

const isTitle = (sheet: Sheet, block: number, body: number): boolean =>
  block >= 0 &&
  block < body &&
  isOpen(sheet, block) &&
  title.has(sheet.kinds[block] ?? 'n') &&
  (sheet.measures[block]?.width ?? 0) >= 14

/** What a neighbour is: a line like a headline, shorter or longer than the line; else its cut. */
function relation(sheet: Sheet, block: number, other: number, body: number): string {
  const { measures, kinds } = sheet
  if (!isTitle(sheet, other, body)) return other < body ? `kind ${kinds[other] ?? '^'}` : 'text'
  const ratio = (measures[other]?.width ?? 0) / (measures[block]?.width || 1)
  return ratio < 0.6 ? 'a shorter' : ratio < 1.35 ? 'a like' : 'a longer'
}

/** Whether a line like a headline has four words or more, and is no picture's text. */
const isWordy = (sheet: Sheet, block: number, body: number): boolean =>
  isTitle(sheet, block, body) &&
  (sheet.measures[block]?.words ?? 0) >= wordy &&
  !sheet.echoes[block]?.withAbove &&
  !sheet.echoes[block]?.withBelow

/** Where a line stands among those of several words. */
function amongWordy(sheet: Sheet, block: number, body: number): string[] {
  if (!isWordy(sheet, block, body)) return ['wordy 0']
  let nth = 1
  for (let other = 0; other < block; other += 1) if (isWordy(sheet, other, body)) nth += 1
  const traits = [`wordy ${Math.min(nth, 4)}`]
  if (isWordy(sheet, block - 1, body))
    traits.push('wordy above', `wordy above, ${relation(sheet, block, block - 1, body)}`)
  if (isWordy(sheet, block + 1, body))
    traits.push(`wordy below, ${relation(sheet, block, block + 1, body)}`)
  return traits
}

/** What stands right above and below the line, among those that could be a headline too. */
function company(sheet: Sheet, block: number, body: number): string[] {
  const { settings, page } = sheet
  const setting = settings[block]
  return [
    ...amongWordy(sheet, block, body),
    `above ${relation(sheet, block, block - 1, body)}`,
    `below ${relation(sheet, block, block + 1, body)}`,
    `signed in ${near.axis[stepOf(near, setting?.untilSign ?? 99)] ?? ''}`,
    `candidate ${Math.min(setting?.candidate ?? 0, 5)}`,
    `line ${Math.min(block, 4)}`,
    `above the text ${near.axis[stepOf(near, body - block)] ?? ''}`,
    `clump ${page.blankBefore[block] ? 1 : 0}${(page.blankBefore[block + 1] ?? true) ? 1 : 0}`,
  ]
}

/**
 * Find the lines that could be the headline, and what can be seen of each.
 *
 * @param page
 *   Page with what the sharp rules named.
 * @param hint
 *   What the reading makes of its lines.
 * @returns
 *   Candidates, the likeliest for the reading first.
 */
export function candidatesOn(page: Page, { chances, body }: Hint): Candidate[] {
  const sheet = sheetOf(page)
  const blocks = page.blocks
    .slice(0, Math.max(furthest, 0))
    .map((_, block) => block)
    .filter((block) => isOpen(sheet, block))
    .sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0) || a - b)
    .slice(0, few)
  return blocks.map((block): Candidate => {
    const measure = sheet.measures[block]
    return {
      block,
      hinted: chances[block] ?? 0,
      traits: [
        `fitness ${sheet.titles[block] ?? 0}`,
        `words of the text ${shares.axis[stepOf(shares, sheet.overlaps[block] ?? 0)] ?? '0'}`,
        ...(measure ? named(measure, kindOf(measure, page.blocks[block])) : []),
        ...repeated(sheet, block),
        ...company(sheet, block, body),
        ...(block > body ? ['within the text'] : []),
      ],
    }
  })
}

/** The likeliest headline, and how sure that is. */
export interface Choice {
  readonly block: number
  readonly chance: number
}

/** Trait of a page that shows no headline: it stands for none of the candidates. */
export const noHeadline = 'none'
const trust = 0.3
const floor = 0.01

/**
 * How far the reading alone speaks for each candidate, and for none of them.
 *
 * @param candidates
 *   Lines that could be the headline.
 * @returns
 *   Logarithms, one for each candidate and a last one for none.
 */
export function hintsOf(candidates: readonly Candidate[]): number[] {
  const rest = 1 - candidates.reduce((sum, { hinted }) => sum + hinted, 0)
  return [...candidates.map(({ hinted }) => hinted), Math.max(0, rest)].map(
    (chance) => trust * Math.log(chance + floor),
  )
}

/**
 * Choose the headline.
 *
 * @param candidates
 *   Lines that could be it.
 * @param scorer
 *   What was learnt.
 * @returns
 *   The likeliest; nothing when it is likeliest that there is none.
 */
export function chooseHeadline(
  candidates: readonly Candidate[],
  scorer: Scorer,
): Choice | undefined {
  const hints = hintsOf(candidates)
  const scores = [...candidates.map(({ traits }) => traits), [noHeadline]].map((traits, index) =>
    Math.exp((hints[index] ?? 0) + sumOf(scorer, traits)),
  )
  const all = scores.reduce((sum, score) => sum + score, 0)
  const top = scores.indexOf(Math.max(...scores))
  const best = candidates[top]
  return best && { block: best.block, chance: (scores[top] ?? 0) / all }
}

const evenChance = 0.5
const heading: ReadonlySet<Kind> = new Set<Kind>(['s', 't', 'l', 'q', 'k'])

/**
 * The line that is fittest for a headline and that the page says twice in a row, as the way to an article and above its
 * text.
 *
 * @param page
 *   Page with what the sharp rules named.
 * @returns
 *   That line; nothing when the fittest is said once, or is no title.
 */
export function saidTwice(page: Page): Choice | undefined {
  const sheet = sheetOf(page)
  const { titles, kinds, echoes, measures } = sheet
  const block = titles.indexOf(1)
  const isTwice = echoes[block]?.withBelow === 'same' && (measures[block]?.words ?? 0) >= wordy
  if (!isTwice || !isOpen(sheet, block) || !heading.has(kinds[block] ?? 'n')) return undefined
  return { block, chance: evenChance }
}
