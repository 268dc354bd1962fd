import type { Page } from '../../model/index.ts'
import type { Scorer } from '../scorer.ts'
import { allowedOn } from './allowed.ts'
import { type Calibration, calibrate } from './calibration.ts'
import { bar, type Model, type Reading, readChain, scoresOf, settle, width } from './chain.ts'
import { featuresOf } from './features.ts'
import { type Choice, candidatesOn, chooseHeadline, type Hint, saidTwice } from './headline.ts'
import { isProse } from './kind.ts'
import { type Label, labels } from './labels.ts'
import { sheetOf } from './sheet.ts'
import { titleOfFew } from './short-page.ts'
import { chooseStandfirsts } from './standfirst.ts'

/** What a line is most likely, and how sure that is. */
export interface Verdict {
  readonly label: Label
  /** Chance of this label, or of one that comes to the same. */
  readonly chance: number
}

/** What was learnt: to weigh a page, and to choose its headline. */
export interface Learnt {
  readonly model: Model
  /** What was learnt of headlines; nothing leaves them to the model. */
  readonly headlines?: Scorer
  /** What was learnt of standfirsts; nothing leaves them to the model. */
  readonly standfirsts?: Scorer
  /** How far the model's chances are to be believed; nothing takes them as they are. */
  readonly calibration?: Calibration
}

// Labels that differ only by their place come to the same: a line that is not the article.
const alike: ReadonlyArray<readonly Label[]> = [
  ['masthead', 'front', 'aside', 'after'],
  ['byline', 'signature'],
]
const title = labels.indexOf('headline')
const asTheyAre: Calibration = new Map()

function chanceOf(chances: Float64Array, line: number, label: Label): number {
  const family = alike.find((list) => list.includes(label)) ?? [label]
  return family.reduce((sum, each) => sum + (chances[line * width + labels.indexOf(each)] ?? 0), 0)
}

function hintOf({ best, chances }: Reading): Hint {
  const body = best.findIndex((label) => label === 'paragraph' || label === 'crosshead')
  return {
    chances: best.map((_, line) => chances[line * width + title] ?? 0),
    body: body < 0 ? best.length : body,
  }
}

/**
 * What the model alone makes of the lines of a page, for the choice of its headline.
 *
 * @param features
 *   Features of its lines.
 * @param allowed
 *   Labels that rules leave to each line.
 * @param model
 *   What was learnt.
 * @returns
 *   How likely each line is the headline, and where the text begins.
 */
export function hintOn(
  features: ReadonlyArray<readonly number[]>,
  allowed: ReadonlyArray<ReadonlySet<Label> | undefined>,
  model: Model,
): Hint {
  return hintOf(readChain(scoresOf(features, allowed, model), model.moves))
}

const few = 8

/**
 * A line of a page of few lines that is likelier its headline than anything else, though the likeliest
 * order of all lines has none.
 */
function missedOn({ best, chances }: Reading): Choice | undefined {
  if (best.length >= few || best.includes('headline')) return undefined
  for (const line of best.keys()) {
    const chance = chances[line * width + title] ?? 0
    if (labels.every((label) => label === 'headline' || chanceOf(chances, line, label) < chance))
      return { block: line, chance }
  }
  return undefined
}

const fewestProse = 3
const onlyText: ReadonlySet<Label> = new Set<Label>(['paragraph'])

/**
 * The widest line of the densest prose, when the reading keeps no prose at all: a likely order of lines around a page's
 * menus is no reason to lose its text.
 */
function lostOn(
  page: Page,
  { best }: Reading,
  allowed: ReadonlyArray<ReadonlySet<Label> | undefined>,
): number | undefined {
  const { core, kinds, measures } = sheetOf(page)
  if (best.some((label, line) => label === 'paragraph' && isProse(kinds[line]))) return undefined
  const open = [...kinds.keys()].filter(
    (line) =>
      line >= core.start &&
      line <= core.end &&
      isProse(kinds[line]) &&
      (allowed[line]?.has('paragraph') ?? true),
  )
  if (open.length < fewestProse) return undefined
  const wide = (line: number): number => measures[line]?.width ?? 0
  return open.reduce((most, line) => (wide(line) > wide(most) ? line : most))
}

/** Read the chain; once more around a line of its prose when none was kept. */
function readWhole(
  page: Page,
  scores: Float64Array,
  moves: Float64Array,
  allowed: ReadonlyArray<ReadonlySet<Label> | undefined>,
): Reading {
  const first = readChain(scores, moves)
  const lost = lostOn(page, first, allowed)
  if (lost === undefined) return first
  bar(scores, lost, onlyText, first.best.length)
  return readChain(scores, moves)
}

/**
 * Weigh a whole page, and choose its headline among all lines that could be it; the rest of the page is
 * weighed again around it.
 *
 * @param page
 *   Page with what the sharp rules named.
 * @param learnt
 *   What was learnt.
 * @returns
 *   What the model makes of the lines, and the headline where it was chosen.
 */
export function weighPage(
  page: Page,
  { model, headlines }: Learnt,
): { readonly reading: Reading; readonly choice: Choice | undefined } {
  const allowed = allowedOn(page)
  const scores = scoresOf(featuresOf(page), allowed, model)
  const first = readWhole(page, scores, model.moves, allowed)
  const isTitled = allowed.some((set) => set?.size === 1 && set.has('headline'))
  const chosen =
    headlines && !isTitled
      ? chooseHeadline(candidatesOn(page, hintOf(first)), headlines)
      : undefined
  const choice = isTitled
    ? undefined
    : titleOfFew(page, chosen ?? missedOn(first) ?? saidTwice(page))
  if (choice === undefined || first.best[choice.block] === 'headline')
    return { reading: first, choice }
  settle(scores, choice.block, 'headline')
  return { reading: readChain(scores, model.moves), choice }
}

/**
 * Read a whole page: what is each of its lines?
 *
 * @param page
 *   Page with what the sharp rules named.
 * @param learnt
 *   What was learnt.
 * @returns
 *   Verdicts, block by block.
 */
export function readPage(page: Page, learnt: Learnt): Verdict[] {
  const { reading, choice } = weighPage(page, learnt)
  const { standfirsts, calibration } = learnt
  const changes = standfirsts && chooseStandfirsts(page, reading, standfirsts)
  return reading.best.map((label, line) => {
    const change = changes?.get(line)
    if (change?.label === 'standfirst') return change
    const best = change?.label ?? label
    if (best === 'headline' && choice)
      return { label: best, chance: calibrate(calibration ?? asTheyAre, best, choice.chance) }
    const chance = change?.chance ?? chanceOf(reading.chances, line, best)
    return { label: best, chance: calibrate(calibration ?? asTheyAre, best, chance) }
  })
}
