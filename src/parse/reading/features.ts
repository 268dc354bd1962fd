import type { Page } from '../../model/index.ts'
import { clue, stepOf } from './clues.ts'
import type { Core } from './core.ts'
import {
  asks,
  bulleted,
  coarse,
  counts,
  densities,
  endingPlace,
  clues as f,
  gaps,
  kindPlace,
  manys,
  near,
  nths,
  places,
  rates,
  relatives,
  runs,
  shares,
  signed,
  spots,
  threes,
  topicPlace,
} from './families.ts'
import { line } from './line.ts'
import { type Sheet, sheetOf } from './sheet.ts'

const sideOf = ({ start, end }: Core, index: number): number =>
  index < start ? 0 : index > end ? 2 : 1

function inCore(core: Core, index: number, z: number, out: number[]): void {
  const side = sideOf(core, index)
  out.push(clue(f.core, side), clue(f.coreSize, side, z))
  if (side === 0) out.push(clue(f.coreIn, stepOf(places, core.start - index), z))
  if (side === 2) out.push(clue(f.coreAgo, stepOf(places, index - core.end), z))
  if (index === core.start) out.push(clue(f.coreEdge, 0))
  if (index === core.end) out.push(clue(f.coreEdge, 1))
}

/** Lines that say that the article is over stand above. */
function ended({ marks }: Sheet, index: number, z: number, out: number[]): void {
  for (const [topic, line] of marks)
    if (index >= line)
      out.push(
        clue(f.behind, topicPlace[topic] ?? 0),
        clue(f.behindSize, topicPlace[topic] ?? 0, z),
      )
}

function place(sheet: Sheet, index: number, out: number[]): void {
  const { core, measures } = sheet
  const z = stepOf(coarse, measures[index]?.width ?? 0)
  const fromTop = stepOf(places, index)
  out.push(
    clue(f.line, fromTop),
    clue(f.lineSize, fromTop, z),
    clue(f.fromEnd, stepOf(places, measures.length - 1 - index), z),
  )
  inCore(core, index, z, out)
  const above = stepOf(shares, core.proseAbove[index] ?? 0)
  const below = stepOf(shares, core.proseBelow[index] ?? 0)
  out.push(
    clue(f.proseAbove, above),
    clue(f.proseBelow, below),
    clue(f.proseAboveSize, above, z),
    clue(f.proseBelowSize, below, z),
    clue(
      f.proseNear,
      stepOf(threes, core.nearAbove[index] ?? 0),
      stepOf(threes, core.nearBelow[index] ?? 0),
      z,
    ),
    clue(
      f.sinceProse,
      stepOf(runs, core.sinceProse[index] ?? 0),
      stepOf(runs, core.untilProse[index] ?? 0),
    ),
  )
  ended(sheet, index, z, out)
  const shared = stepOf(spots, sheet.overlaps[index] ?? 0)
  out.push(
    clue(f.overlap, shared, z),
    clue(f.overlapSide, shared, sideOf(core, index), z),
    clue(f.speechSide, (measures[index]?.speech ?? 0) > 0 ? 1 : 0, sideOf(core, index), z),
  )
}

/** Where the line stands to the likeliest headline. */
function titled({ titles, top }: Sheet, index: number, z: number, out: number[]): void {
  const rank = titles[index] ?? 0
  out.push(clue(f.title, rank), clue(f.titleSize, rank, z))
  if (top >= 0) {
    out.push(clue(f.titleSide, index < top ? 0 : index === top ? 1 : 2))
    if (index > top) out.push(clue(f.titleAbove, stepOf(near, index - top), z))
  }
}

function setting(sheet: Sheet, index: number, out: number[]): void {
  const { settings, measures, kinds } = sheet
  const s = settings[index]
  const m = measures[index]
  if (!s || !m) return
  const z = stepOf(coarse, m.width)
  const since = stepOf(signed, s.sinceSign)
  const until = stepOf(signed, s.untilSign)
  titled(sheet, index, z, out)
  if (s.candidate > 0) {
    const c = Math.min(s.candidate, 6)
    out.push(clue(f.candidate, c), clue(f.candidateLine, c, stepOf(places, index)))
  }
  if (s.prose > 0) {
    const nth = stepOf(nths, s.prose)
    out.push(
      clue(f.prose, nth),
      clue(f.proseWidth, nth, stepOf(relatives, s.relative)),
      clue(f.proseSign, nth, since, until),
    )
  }
  out.push(clue(f.signKind, since, until, kindPlace[kinds[index] ?? '^'] ?? 0))
  if (s.between > 0) {
    const many = stepOf(manys, s.between)
    out.push(clue(f.betweenEnds, many, endingPlace[m.ending] ?? 0), clue(f.betweenSize, many, z))
  }
  out.push(clue(f.density, stepOf(densities, s.density), z))
  if (s.bullets > 0) out.push(clue(f.bullets, stepOf(bulleted, s.bullets), z))
}

function neighbours({ codes, page }: Sheet, index: number, out: number[]): void {
  const at = (shift: number): number =>
    codes[index + shift] ?? kindPlace[index + shift < 0 ? '^' : '$'] ?? 0
  const [a2, a, o, b, b2] = [at(-2), at(-1), at(0), at(1), at(2)]
  out.push(
    clue(f.kind, o),
    clue(f.kindAbove, a, o),
    clue(f.kindBelow, o, b),
    clue(f.kinds, a, o, b),
    clue(f.kinds2Above, a2, a, o),
    clue(f.kinds2Below, o, b, b2),
    clue(f.above, a),
    clue(f.below, b),
    clue(f.above2, a2, a),
    clue(f.below2, b, b2),
    clue(f.kindBlank, a, page.blankBefore[index] ? 1 : 0, o),
  )
}

/** How alike the short lines within the prose are. */
function akin({ siblings, measures, codes, kinds }: Sheet, index: number, out: number[]): void {
  const { alike = 0, all = 0, answers = 0, questions = 0 } = siblings[index] ?? {}
  const measure = measures[index]
  if (!measure) return
  if (questions > 0) {
    const gap = stepOf(gaps, answers)
    if (kinds[index] === 'q') out.push(clue(f.asked, gap, stepOf(asks, questions)))
    out.push(clue(f.askedKind, gap, codes[index] ?? 0))
  }
  if (alike > 0) {
    const many = stepOf(asks, alike)
    out.push(
      clue(f.siblings, many, stepOf(coarse, measure.width)),
      clue(f.siblingsEnds, many, endingPlace[measure.ending] ?? 0),
    )
  } else out.push(clue(f.lonely, all > 2 ? 1 : 0, codes[index] ?? 0))
}

/** Who speaks in a line: the publisher, to the reader, or somebody whose words it reports. */
function spoken({ measures, codes, core }: Sheet, index: number, out: number[]): void {
  const measure = measures[index]
  if (!measure) return
  const size = stepOf(coarse, measure.width)
  const kind = codes[index] ?? 0
  const we = stepOf(counts, measure.we)
  const you = stepOf(counts, measure.you)
  const speech = stepOf(counts, measure.speech)
  out.push(
    clue(f.we, we, size),
    clue(f.weKind, we, kind),
    clue(f.weEnd, we, stepOf(runs, core.untilProse[index] ?? 0)),
    clue(f.you, you, size),
    clue(f.youKind, you, kind),
    clue(f.speech, speech, size),
    clue(f.speechKind, speech, kind),
  )
  const told = Math.max(measures[index - 1]?.speech ?? 0, measures[index + 1]?.speech ?? 0)
  out.push(clue(f.speechNear, stepOf(counts, told), kind))
}

/** How a line is set apart, recurs, and speaks. */
function apart(sheet: Sheet, index: number, out: number[]): void {
  const { measures, spacings, repeats, alike, settings, top } = sheet
  const measure = measures[index]
  if (!measure) return
  const size = stepOf(coarse, measure.width)
  const kind = sheet.codes[index] ?? 0
  const { style, place, company } = spacings[index] ?? { style: 1, place: 0, company: 0 }
  const house = stepOf(counts, measure.house)
  const picture = stepOf(counts, measure.picture)
  out.push(
    clue(f.style, style, place, kind),
    clue(f.company, style, company, kind),
    clue(f.house, house, size),
    clue(f.houseKind, house, kind),
    clue(f.picture, picture, size),
    clue(f.pictureKind, picture, kind),
  )
  const around = Math.max(measures[index - 1]?.house ?? 0, measures[index + 1]?.house ?? 0)
  if (around > 0) out.push(clue(f.houseNear, stepOf(counts, around), kind))
  const { share = 0, quoted = false, openings = 0 } = repeats[index] ?? {}
  const recurs = stepOf(rates, share)
  out.push(clue(f.recur, recurs, size), clue(f.recurKind, recurs, kind))
  if (quoted) out.push(clue(f.quoted, size))
  if (openings > 0) out.push(clue(f.opensLike, stepOf(bulleted, openings), kind))
  if (top < 0 || index <= top) return
  const like = stepOf(rates, alike[index] ?? 0)
  const nth = settings[index]?.prose ?? 0
  out.push(clue(f.likeTitle, like, size))
  if (nth > 0) out.push(clue(f.likeTitleProse, like, stepOf(nths, nth)))
}

/**
 * What a page shows of each of its lines: the model knows a weight for each clue.
 *
 * @param page
 *   Page with what the sharp rules named.
 * @returns
 *   Numbers of clues, block by block.
 */
export function featuresOf(page: Page): number[][] {
  const sheet = sheetOf(page)
  return sheet.measures.map((measure, index) => {
    const out: number[] = []
    line(page, index, measure, sheet.echoes[index], out)
    place(sheet, index, out)
    setting(sheet, index, out)
    neighbours(sheet, index, out)
    spoken(sheet, index, out)
    apart(sheet, index, out)
    akin(sheet, index, out)
    return out
  })
}
