import type { Page } from '../../model/index.ts'
import type { Cue } from '../cues.ts'
import { clue, stepOf } from './clues.ts'
import type { Echo } from './echoes.ts'
import {
  coarse,
  digital,
  echoPlace,
  endingPlace,
  clues as f,
  openingPlace,
  spots,
  topicPlace,
  wherePlace,
  widths,
  wordy,
} from './families.ts'
import type { Measure } from './measure.ts'

/** The cut of a line. */
function cut(measure: Measure, blank: number, size: number, out: number[]): void {
  const m = measure
  const ending = endingPlace[m.quoted && m.ending === 'stop' ? 'stop"' : m.ending] ?? 0
  const opening = openingPlace[m.opening] ?? 0
  out.push(
    clue(f.width, stepOf(widths, m.width)),
    clue(f.ends, ending),
    clue(f.endsSize, ending, size),
    clue(f.opens, opening),
    clue(f.opensSize, opening, size),
    clue(f.blankSize, blank, size),
    clue(f.stopsSize, Math.min(m.stops, 4), size),
    clue(f.commasSize, Math.min(m.commas, 3), size),
    clue(f.capitalsSize, stepOf(spots, m.capitals), size),
    clue(f.wordsEnds, stepOf(wordy, m.words), ending),
  )
}

/** Signs in a line, in the order of their axis. */
function signs(m: Measure, text: string, size: number, out: number[]): void {
  const shown = [
    m.shouting,
    m.hasAddress,
    m.hasHandle,
    m.hasBar,
    m.hasQuote,
    m.hasCopyright,
    m.dates.length > 0,
    m.dates.length === 0 && m.hasClock,
    text.includes(':'),
    /[)）]$/.test(text),
  ]
  for (const [sign, isShown] of shown.entries())
    if (isShown) out.push(clue(f.sign, sign), clue(f.signSize, sign, size))
  if (m.digits > 0.05) out.push(clue(f.digits, stepOf(digital, m.digits)))
  if (m.seams > 0) out.push(clue(f.seamsSize, Math.min(m.seams, 2), size))
}

/** Words that say what a line is, each once. */
function cued(cues: readonly Cue[], size: number, out: number[]): void {
  const seen = new Set<number>()
  for (const { topic, where } of cues) {
    const about = topicPlace[topic]
    const spot = wherePlace[where] ?? 0
    const number = about === undefined ? -1 : clue(f.cue, about, spot)
    if (about === undefined || seen.has(number)) continue
    seen.add(number)
    out.push(number, clue(f.cueSize, about, spot, size))
  }
}

function echoed(echo: Echo, size: number, out: number[]): void {
  if (echo.count > 1)
    out.push(
      clue(f.saidTimes, Math.min(echo.count, 4), size),
      clue(f.saidBefore, echo.earlier ? 1 : 0, size),
    )
  if (echo.withAbove) out.push(clue(f.echoAbove, echoPlace[echo.withAbove] ?? 0))
  if (echo.withBelow) out.push(clue(f.echoBelow, echoPlace[echo.withBelow] ?? 0))
  if (echo.within) out.push(clue(f.within, size))
  if (echo.holds) out.push(clue(f.holds, size))
}

/**
 * Add the clues that a line gives by itself.
 *
 * @param page
 *   Page it is on.
 * @param index
 *   Its place there.
 * @param measure
 *   Its measure.
 * @param echo
 *   What other lines have of it.
 * @param out
 *   List to add to.
 */
export function line(
  page: Page,
  index: number,
  measure: Measure,
  echo: Echo | undefined,
  out: number[],
): void {
  const size = stepOf(coarse, measure.width)
  const blank = (page.blankBefore[index] ? 2 : 0) + ((page.blankBefore[index + 1] ?? true) ? 1 : 0)
  cut(measure, blank, size, out)
  signs(measure, page.texts[index] ?? '', size, out)
  cued(measure.cues, size, out)
  if (echo) echoed(echo, size, out)
}
