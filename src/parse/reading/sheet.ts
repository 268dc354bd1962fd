import type { Page } from '../../model/index.ts'
import type { Topic } from '../words/words.ts'
import { type Core, findCore } from './core.ts'
import { type Echo, echoesOf } from './echoes.ts'
import { kindPlace } from './families.ts'
import { type Kind, kindOf } from './kind.ts'
import { type Measure, measurePage } from './measure.ts'
import { overlapsOf, shareOfWords } from './overlap.ts'
import { type Repeat, repeatsOf } from './repeats.ts'
import { type Setting, settingsOf } from './setting.ts'
import { type Siblings, siblingsOf } from './siblings.ts'
import { type Spacing, spacingsOf } from './spacing.ts'
import { titleRanks } from './title.ts'

/** What the whole page tells each line. */
export interface Sheet {
  readonly page: Page
  readonly measures: readonly Measure[]
  readonly kinds: readonly Kind[]
  readonly core: Core
  readonly echoes: readonly Echo[]
  readonly overlaps: readonly number[]
  readonly settings: readonly Setting[]
  readonly titles: readonly number[]
  readonly codes: readonly number[]
  readonly repeats: readonly Repeat[]
  readonly spacings: readonly Spacing[]
  readonly siblings: readonly Siblings[]
  readonly top: number
  /** Shares of the headline's words. */
  readonly alike: readonly number[]
  readonly marks: ReadonlyMap<Topic, number>
}

const closers: readonly Topic[] = [
  'comments',
  'related',
  'tags',
  'copyright',
  'newsletter',
  'share',
]

function marksOf(measures: readonly Measure[], core: Core): Map<Topic, number> {
  const marks = new Map<Topic, number>()
  for (let index = core.start + 1; index < measures.length; index += 1)
    for (const { topic, where } of measures[index]?.cues ?? [])
      if (where === 'whole' && closers.includes(topic) && !marks.has(topic)) marks.set(topic, index)
  return marks
}

const found = new WeakMap<Page, Sheet>()

/**
 * Find what the whole page tells each line, once.
 *
 * @param page
 *   Page with what the sharp rules named.
 * @returns
 *   Lists that go block by block.
 */
export function sheetOf(page: Page): Sheet {
  const known = found.get(page)
  if (known) return known
  const sheet = toSheet(page)
  found.set(page, sheet)
  return sheet
}

function toSheet(page: Page): Sheet {
  const measures = measurePage(page)
  const kinds = measures.map((measure, index) => kindOf(measure, page.blocks[index]))
  const codes = kinds.map((kind) => kindPlace[kind] ?? 0)
  const core = findCore(measures, kinds)
  const echoes = echoesOf(page.folded)
  const overlaps = overlapsOf(page, measures, kinds)
  const settings = settingsOf(page, measures, kinds)
  const titles = titleRanks({ measures, kinds, core, echoes, overlaps, settings })
  const repeats = repeatsOf(page)
  const spacings = spacingsOf(page, kinds)
  const top = titles.indexOf(1)
  const alike = shareOfWords(page, top)
  return {
    page,
    measures,
    kinds,
    codes,
    core,
    echoes,
    overlaps,
    settings,
    titles,
    repeats,
    spacings,
    siblings: siblingsOf(page, measures, kinds, core),
    top,
    alike,
    marks: marksOf(measures, core),
  }
}
