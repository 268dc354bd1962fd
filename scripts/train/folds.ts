import type { Stage } from '../../src/index.ts'
import type { Calibration } from '../../src/parse/reading/calibration.ts'
import type { Model } from '../../src/parse/reading/chain.ts'
import type { Learnt } from '../../src/parse/reading/read.ts'
import type { Scorer } from '../../src/parse/scorer.ts'
import { stages as ours, stagesWith } from '../../src/parse/stages/index.ts'
import { createReading } from '../../src/parse/stages/reading.ts'
import type { Sheet } from '../eval/gold.ts'
import { type NameLesson, teach, toNameLesson } from './authors.ts'
import { type Bet, betsOn, teachCalibration } from './calibration.ts'
import { type HeadlineLesson, teachHeadlines, toHeadlineLesson } from './headlines.ts'
import { type Lesson, learnEvenly } from './learn.ts'
import { toLessons } from './school.ts'
import { toStandfirstLesson } from './standfirsts.ts'

const folds = 5

/** A dump, and the stages that have never seen its publisher. */
export interface Fold {
  readonly sheet: Sheet
  readonly stages: readonly Stage[]
}

const publisherOf = ({ gold, name }: Sheet): string => gold.publisher ?? name.split('/')[0] ?? name

/** What was learnt without the publishers of one fold, and its own dumps. */
interface Part {
  readonly held: ReadonlySet<string>
  readonly model: Model
  readonly own: readonly Sheet[]
  readonly lessons: readonly Lesson[]
}

/** Learn as often as there are folds, each time without the publishers of one. */
function partsOf(pool: readonly Sheet[]): Part[] {
  const publishers = [...new Set(pool.map(publisherOf))]
  const parts = Array.from({ length: folds }, (_, fold) => {
    const held = new Set(publishers.filter((__, index) => index % folds === fold))
    const own = pool.filter((sheet) => held.has(publisherOf(sheet)))
    return { held, own, lessons: toLessons(own) }
  })
  return parts.map((part) => ({
    ...part,
    model: learnEvenly(parts.flatMap(({ lessons }) => (lessons === part.lessons ? [] : lessons))),
  }))
}

const but = <T>(lists: ReadonlyArray<readonly T[]>, left: number): T[] =>
  lists.flatMap((list, index) => (index === left ? [] : list))

/** Pages as they are, without their variants. */
const wholeOf = (lessons: readonly Lesson[]): Lesson[] =>
  lessons.filter(({ weight }) => weight === 1)

const teachStandfirsts = (lessons: readonly NameLesson[]): Scorer => teach(lessons, { decay: 0.5 })

/** Parts, and what their pages teach once they are read by models that have not seen them. */
interface Schooled {
  readonly parts: readonly Part[]
  readonly heads: ReadonlyArray<readonly HeadlineLesson[]>
  readonly leads: ReadonlyArray<readonly NameLesson[]>
  readonly bets: readonly Bet[][]
  readonly readings: readonly Stage[]
  readonly names: ReadonlyArray<readonly NameLesson[]>
}

function schoolOf(pool: readonly Sheet[]): Schooled {
  const parts = partsOf(pool)
  const heads = parts.map(({ lessons, model }) =>
    lessons
      .map((lesson) => toHeadlineLesson(lesson, model))
      .filter((lesson) => lesson !== undefined),
  )
  const scorers = parts.map((_, fold) => teachHeadlines(but(heads, fold)))
  const titled = parts.map(({ model }, fold): Learnt => {
    const headlines = scorers[fold]
    return headlines ? { model, headlines } : { model }
  })
  const leads = parts.map(({ lessons }, fold) =>
    wholeOf(lessons).map((lesson) => toStandfirstLesson(lesson, titled[fold] as Learnt)),
  )
  const learnt = titled.map(
    (own, fold): Learnt => ({ ...own, standfirsts: teachStandfirsts(but(leads, fold)) }),
  )
  const bets = parts.map(({ lessons }, fold) =>
    wholeOf(lessons).flatMap((lesson) => betsOn(lesson, learnt[fold] as Learnt)),
  )
  const readings = learnt.map((own, fold) =>
    createReading({ ...own, calibration: teachCalibration(but(bets, fold)) }),
  )
  const names = parts.map(({ own }, fold) => {
    const stages = stagesWith(readings[fold] as Stage) // there is one for each part
    return own.map((sheet) => toNameLesson(sheet, stages))
  })
  return { parts, heads, leads, bets, readings, names }
}

/**
 * Give each dump the stages that are to read it.
 *
 * @param sheets
 *   Dumps with gold.
 * @param pool
 *   All there is to learn from; nothing when our stages are to read all.
 * @returns
 *   Dumps, each with stages that learnt without its publisher, in the order of their folds.
 */
export function foldsOf(sheets: readonly Sheet[], pool?: readonly Sheet[]): Fold[] {
  if (!pool) return sheets.map((sheet) => ({ sheet, stages: ours }))
  const { parts, readings, names } = schoolOf(pool)
  return parts.flatMap(({ held }, fold) => {
    const stages = stagesWith(readings[fold] as Stage, teach(but(names, fold))) // one for each part
    return sheets
      .filter((sheet) => held.has(publisherOf(sheet)))
      .map((sheet) => ({ sheet, stages }))
  })
}

/** What is learnt of all dumps. */
export interface Knowledge {
  readonly model: Model
  readonly headlines: Scorer
  readonly standfirsts: Scorer
  readonly calibration: Calibration
  readonly names: Scorer
  /** How many pages were learnt from. */
  readonly pages: number
}

/**
 * Learn from all dumps: to weigh their lines, and to choose headlines and authors on pages that were read
 * by a model that had not seen their publishers.
 *
 * @param pool
 *   All there is to learn from.
 * @returns
 *   What was learnt.
 */
export function learnAll(pool: readonly Sheet[]): Knowledge {
  const { parts, heads, leads, bets, names } = schoolOf(pool)
  const lessons = parts.flatMap((part) => part.lessons)
  return {
    model: learnEvenly(lessons),
    headlines: teachHeadlines(heads.flat()),
    standfirsts: teachStandfirsts(leads.flat()),
    calibration: teachCalibration(bets.flat()),
    names: teach(names.flat()),
    pages: lessons.length,
  }
}
