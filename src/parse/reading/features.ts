import type { Page } from '../../model/index.ts'
import type { Topic } from '../words/words.ts'
import { type Core, findCore } from './core.ts'
import { echoesOf } from './echoes.ts'
import { type Kind, kindOf } from './kind.ts'
import { type Measure, measurePage } from './measure.ts'
import { overlapsOf } from './overlap.ts'
import { type Setting, settingsOf } from './setting.ts'
import { titleRanks } from './title.ts'

/** Steps of a measure, so that a weight can learn where it matters. */
const step = (value: number, limits: readonly number[]): number => {
  let index = 0
  while (index < limits.length && value >= (limits[index] ?? 0)) index += 1
  return index
}

const widths = [4, 9, 16, 26, 41, 61, 91, 131, 201, 351]
const coarse = [16, 41, 91, 201]
const places = [1, 2, 3, 5, 8, 13, 21, 40]
const shares = [0.001, 0.02, 0.05, 0.15, 0.4, 0.75, 0.95]
const spots = [0.001, 0.34, 0.67, 0.999]
const runs = [1, 2, 4, 7, 12]
const threes = [1, 2, 3]

/** What the whole page tells each line. */
interface Sheet {
  readonly page: Page
  readonly measures: readonly Measure[]
  readonly kinds: readonly Kind[]
  readonly core: Core
  readonly echoes: ReturnType<typeof echoesOf>
  readonly overlaps: readonly number[]
  readonly settings: readonly Setting[]
  readonly titles: readonly number[]
  /** The likeliest headline; -1 for none. */
  readonly top: number
  /** Line of the first mark of each topic that closes an article. */
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

function ownFeatures({ page, measures, echoes }: Sheet, index: number, out: string[]): void {
  const measure = measures[index]
  if (!measure) return
  const width = step(measure.width, widths)
  const size = step(measure.width, coarse)
  const ending = measure.quoted && measure.ending === 'stop' ? 'stop"' : measure.ending
  const sides = [page.blankBefore[index], page.blankBefore[index + 1] ?? true]
  const blank = sides.map((side) => (side ? '_' : '.')).join('')
  out.push(
    `width ${width}`,
    `ends ${ending}`,
    `ends ${ending} size ${size}`,
    `opens ${measure.opening}`,
    `opens ${measure.opening} size ${size}`,
    `blank ${blank} size ${size}`,
    `stops ${Math.min(measure.stops, 4)} size ${size}`,
    `commas ${Math.min(measure.commas, 3)} size ${size}`,
    `capitals ${step(measure.capitals, spots)} size ${size}`,
    `words ${step(measure.words, [1, 2, 3, 4, 5, 8, 12])} ends ${ending}`,
  )
  signFeatures(measure, page.texts[index] ?? '', size, out)
  cueFeatures(measure, size, out)
  echoFeatures(echoes, index, size, out)
}

/** Signs that a line has or has not. */
function signFeatures(measure: Measure, text: string, size: number, out: string[]): void {
  const signs: ReadonlyArray<readonly [boolean, string]> = [
    [measure.shouting, 'shouting'],
    [measure.hasAddress, 'address'],
    [measure.hasHandle, 'handle'],
    [measure.hasBar, 'bar'],
    [measure.hasQuote, 'quote'],
    [measure.hasCopyright, 'copyright sign'],
    [measure.dates.length > 0, 'date'],
    [measure.dates.length === 0 && measure.hasClock, 'clock'],
    [text.includes(':'), 'colon'],
    [/[)）]$/.test(text), 'bracket end'],
  ]
  for (const [has, sign] of signs) if (has) out.push(sign, `${sign} size ${size}`)
  if (measure.digits > 0.05) out.push(`digits ${step(measure.digits, [0.05, 0.2, 0.5, 0.9])}`)
  if (measure.seams > 0) out.push(`seams ${Math.min(measure.seams, 2)} size ${size}`)
}

function cueFeatures(measure: Measure, size: number, out: string[]): void {
  const seen = new Set<string>()
  for (const { topic, where } of measure.cues) seen.add(`${topic} ${where}`)
  for (const cue of seen) out.push(`cue ${cue}`, `cue ${cue} size ${size}`)
}

function echoFeatures(echoes: Sheet['echoes'], index: number, size: number, out: string[]): void {
  const echo = echoes[index]
  if (!echo) return
  if (echo.count > 1) {
    out.push(`said ${Math.min(echo.count, 4)} times size ${size}`)
    out.push(echo.earlier ? `said before size ${size}` : `said again size ${size}`)
  }
  if (echo.withAbove) out.push(`echoes above ${echo.withAbove}`)
  if (echo.withBelow) out.push(`echoes below ${echo.withBelow}`)
  if (echo.within) out.push(`within another line size ${size}`)
  if (echo.holds) out.push(`holds another line size ${size}`)
}

function placeFeatures(sheet: Sheet, index: number, out: string[]): void {
  const { core, measures, marks } = sheet
  const size = step(measures[index]?.width ?? 0, coarse)
  const fromTop = step(index, places)
  out.push(`line ${fromTop}`, `line ${fromTop} size ${size}`)
  out.push(`from end ${step(measures.length - 1 - index, places)} size ${size}`)
  coreFeatures(core, index, size, out)
  proseFeatures(core, index, size, out)
  for (const [topic, line] of marks)
    if (index >= line) out.push(`behind ${topic}`, `behind ${topic} size ${size}`)
  out.push(`overlap ${step(sheet.overlaps[index] ?? 0, spots)} size ${size}`)
}

function coreFeatures({ start, end }: Core, index: number, size: number, out: string[]): void {
  const side = index < start ? 'before' : index > end ? 'behind' : 'in'
  out.push(`core ${side}`, `core ${side} size ${size}`)
  if (side === 'before') out.push(`core starts in ${step(start - index, places)} size ${size}`)
  if (side === 'behind') out.push(`core ended ${step(index - end, places)} size ${size}`)
  if (index === start) out.push('core first')
  if (index === end) out.push('core last')
}

function proseFeatures(core: Core, index: number, size: number, out: string[]): void {
  const at = (list: readonly number[], limits: readonly number[]): number =>
    step(list[index] ?? 0, limits)
  const above = at(core.proseAbove, shares)
  const below = at(core.proseBelow, shares)
  const near = `${at(core.nearAbove, threes)} ${at(core.nearBelow, threes)}`
  out.push(
    `prose above ${above}`,
    `prose below ${below}`,
    `prose above ${above} size ${size}`,
    `prose below ${below} size ${size}`,
    `prose near ${near} size ${size}`,
    `since prose ${at(core.sinceProse, runs)} until ${at(core.untilProse, runs)}`,
  )
}

/** Where a line stands by the likeliest headline. */
function besideTitle(index: number, top: number, size: number): string {
  if (index < top) return 'below'
  return index === top ? 'here' : `above ${step(index - top, [1, 2, 3, 5, 8])} size ${size}`
}

function settingFeatures(
  { settings, measures, kinds, titles, top }: Sheet,
  index: number,
  out: string[],
): void {
  const setting = settings[index]
  const measure = measures[index]
  if (!setting || !measure) return
  const size = step(measure.width, coarse)
  const since = step(setting.sinceSign, [1, 2, 4, 99])
  const until = step(setting.untilSign, [1, 2, 4, 99])
  out.push(`title ${titles[index]}`, `title ${titles[index]} size ${size}`)
  if (top >= 0) out.push(`title ${besideTitle(index, top, size)}`)
  if (setting.candidate > 0) out.push(`candidate ${Math.min(setting.candidate, 6)}`)
  if (setting.candidate > 0)
    out.push(`candidate ${Math.min(setting.candidate, 6)} line ${step(index, places)}`)
  if (setting.prose > 0) {
    const nth = step(setting.prose, [1, 2, 3, 4, 7])
    out.push(`prose ${nth}`, `prose ${nth} width ${step(setting.relative, [0.4, 0.75, 1.25, 2])}`)
    out.push(`prose ${nth} sign ${since} ${until}`)
  }
  out.push(`sign ${since} ${until} kind ${kinds[index]}`)
  if (setting.between > 0) {
    const many = step(setting.between, [1, 2, 4])
    out.push(`between ${many} ends ${measure.ending}`, `between ${many} size ${size}`)
  }
  out.push(`density ${step(setting.density, [0.05, 0.3, 0.6, 0.85])} size ${size}`)
  if (setting.bullets > 0) out.push(`bullets ${step(setting.bullets, [1, 2, 3, 6])} size ${size}`)
}

function neighbourFeatures({ kinds, page }: Sheet, index: number, out: string[]): void {
  const at = (shift: number): string => kinds[index + shift] ?? (index + shift < 0 ? '^' : '$')
  const [own, above, below] = [at(0), at(-1), at(1)]
  const blank = page.blankBefore[index] ? '_' : '.'
  out.push(
    `kind ${own}`,
    `kinds ${above}>${own}`,
    `kinds ${own}<${below}`,
    `kinds ${above}>${own}<${below}`,
    `kinds ${at(-2)}${above}>${own}`,
    `kinds ${own}<${below}${at(2)}`,
    `above ${above}`,
    `below ${below}`,
    `above ${at(-2)}${above}`,
    `below ${below}${at(2)}`,
    `kinds ${above}${blank}${own}`,
  )
}

/**
 * What a page shows of each of its lines, in words: the model knows a weight for each.
 *
 * @param page
 *   Page with what the sharp rules named.
 * @returns
 *   Features, block by block.
 */
export function featuresOf(page: Page): string[][] {
  const measures = measurePage(page)
  const kinds = measures.map((measure, index) => kindOf(measure, page.blocks[index]))
  const core = findCore(measures, kinds)
  const echoes = echoesOf(page.folded)
  const overlaps = overlapsOf(page, measures, kinds)
  const settings = settingsOf(page, measures, kinds)
  const titles = titleRanks({ measures, kinds, core, echoes, overlaps, settings })
  const sheet: Sheet = {
    page,
    measures,
    kinds,
    core,
    echoes,
    overlaps,
    settings,
    titles,
    top: titles.indexOf(1),
    marks: marksOf(measures, core),
  }
  return measures.map((_, index) => {
    const out: string[] = []
    ownFeatures(sheet, index, out)
    placeFeatures(sheet, index, out)
    settingFeatures(sheet, index, out)
    neighbourFeatures(sheet, index, out)
    return out
  })
}
