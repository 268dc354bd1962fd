import type { Core } from './core.ts'
import type { Echo } from './echoes.ts'
import type { Kind } from './kind.ts'
import type { Measure } from './measure.ts'
import type { Setting } from './setting.ts'

/** What is known of each line when its fitness for a headline is asked. */
export interface TitleSheet {
  readonly measures: readonly Measure[]
  readonly kinds: readonly Kind[]
  readonly core: Core
  readonly echoes: readonly Echo[]
  readonly overlaps: readonly number[]
  readonly settings: readonly Setting[]
}

const outOfQuestion = -99
const furthest = 45

const widthScore = (width: number): number =>
  width < 12 ? -3 : width < 22 ? -0.4 : width <= 120 ? 1 : width <= 190 ? 0 : -3

function endScore(measure: Measure): number {
  if (measure.ending === 'stop') return measure.width > 70 ? -2.2 : -1.2
  if (measure.ending === 'colon' || measure.ending === 'comma') return -1.2
  return measure.ending === 'ellipsis' ? -0.6 : 0
}

function cueScore(measure: Measure): number {
  let score = 0
  for (const { topic, where } of measure.cues) {
    if (where === 'whole') score = Math.min(score, -4)
    else if (where === 'start' && topic !== 'ago') score = Math.min(score, -0.8)
    else if (where === 'end' && topic === 'photo') score = Math.min(score, -1.2)
  }
  return score
}

/** Signs that a line is no headline. */
function markScore(measure: Measure, kind: Kind | undefined): number {
  const marks: ReadonlyArray<readonly [boolean, number]> = [
    [measure.dates.length > 0, -2.5],
    [measure.opening === 'bullet', -1.5],
    [measure.hasAddress || measure.hasHandle, -2],
    [measure.hasBar, -0.5],
    [kind === 'c', -1.5],
    [measure.words < 3 && measure.width < 25, -0.7],
  ]
  return marks.reduce((sum, [has, score]) => sum + (has ? score : 0), 0)
}

/** A page says its headline again, but a caption right below its picture's text. */
function echoScore(echo: Echo): number {
  const doubled = echo.withAbove || echo.withBelow
  const repeated = echo.count > 1 ? (doubled ? 0.3 : 1.6) : 0
  return repeated + (echo.within ? 1 : echo.holds ? 0.5 : 0)
}

function settingScore({ candidate, untilSign }: Setting): number {
  const near = untilSign <= 3 ? 0.9 : untilSign <= 6 ? 0.4 : 0
  return near - 0.3 * Math.min(candidate === 0 ? 4 : candidate - 1, 8)
}

/** How fit a line is for a headline. */
function fitness(sheet: TitleSheet, index: number): number {
  const { measures, kinds, core, echoes, overlaps, settings } = sheet
  const measure = measures[index]
  const setting = settings[index]
  const echo = echoes[index]
  if (!measure || !setting || !echo || kinds[index] === 'F' || index > furthest)
    return outOfQuestion
  if (kinds[index] === 'h') return 5
  return (
    widthScore(measure.width) +
    endScore(measure) +
    cueScore(measure) +
    markScore(measure, kinds[index]) +
    echoScore(echo) +
    settingScore(setting) +
    (core.end >= 0 && index > core.start ? -2.5 : 0) +
    2.6 * (overlaps[index] ?? 0) -
    0.03 * index
  )
}

/**
 * Rank the lines of a page by their fitness for a headline.
 *
 * @param sheet
 *   What is known of the lines.
 * @returns
 *   Rank of each line, 1 for the fittest; 0 for lines out of the question, and for all but the first
 *   four.
 */
export function titleRanks(sheet: TitleSheet): number[] {
  const scores = sheet.measures.slice(0, furthest).map((_, index) => fitness(sheet, index))
  const best = scores
    .map((score, index) => ({ score, index }))
    .filter(({ score }) => score > -3)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, 4)
  const ranks = sheet.measures.map(() => 0)
  for (const [rank, { index }] of best.entries()) ranks[index] = rank + 1
  return ranks
}
