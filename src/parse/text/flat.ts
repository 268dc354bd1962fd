// A page whose line breaks were all lost on the way:
//
//     > Bridge to close 3 May 2014, 09:15 By Ada Winter The bridge will close on Friday.Ferries run …
//                       ^^^^^^^^^^^^^^^^^^             ^                                 ^

import { isGivenName } from '../authors/person.ts'
import { type Cue, cuesOf } from '../cues.ts'
import { type DateFound, findDates } from '../dates.ts'
import { detectLanguage } from '../language.ts'

const shortest = 160
const headLength = 400
const shortestHeadline = 12
const bylineLength = 80
const shortestParagraph = 40
const wide = /\t+| {3,}/g
const glued = /(?<=[\p{Ll}\p{N}]{3}[.!?…]["”’»)]?)(?=["“„«]?\p{Lu}\p{L}*[\s,])/gu
const sentence = /\p{Ll}{2}[.!?…]["”’»)]?\s/u
const parted = /[|•·–—]\s*$|\p{Ll}$/u
const stuckWord = /(?<=\p{Ll})\p{Lu}\p{L}{2,}[\s:]*$/u
const person = /^[\s:]*(\p{Lu}[\p{L}'’.-]*)\s\p{Lu}[\p{Ll}'’-]+/u
const opens = /^[\s,.|•·–—-]*["“„«([【]?[\p{Lu}\p{Lo}]/u

/** The date in the head of a page that has one line, behind its headline. */
function dateOf(head: string, language: string | undefined): DateFound | undefined {
  return findDates(head, language).find(({ date, from, to }) => {
    const before = head.slice(0, from)
    if (date.value.length < 10 || from < shortestHeadline || sentence.test(before)) return false
    if (!opens.test(head.slice(to))) return false
    const isSure = date.precision === 'minute' || parted.test(before)
    return isSure || labelOf(head, from, language) < from || bylineEnd(head, to, language) > to
  })
}

const isLabel = ({ topic }: Cue): boolean => topic === 'published' || topic === 'updated'

/** Where the word for “published” before a date begins; the date itself when there is none. */
function labelOf(head: string, from: number, language: string | undefined): number {
  const stuck = stuckWord.exec(head.slice(0, from))
  if (stuck && cuesOf(stuck[0].trim(), language).some(isLabel)) return stuck.index
  const near = cuesOf(head.slice(0, from), language).filter(
    (cue) => isLabel(cue) && from - cue.to <= 2,
  )
  return near.reduce((first, cue) => Math.min(first, cue.from), from)
}

/** Where the byline behind an offset ends; the offset itself when there is none. */
function bylineEnd(line: string, from: number, language: string | undefined): number {
  const rest = line.slice(from, from + bylineLength)
  const by = cuesOf(rest, language).find(
    ({ topic, from: at }) => topic === 'by' && /^[\s,.|•·–—-]*$/.test(rest.slice(0, at)),
  )
  const [name = '', given = ''] = person.exec(rest.slice(by?.to)) ?? []
  return by && isGivenName(given) ? from + by.to + name.length : from
}

/**
 * Find where a page that is one single line should be cut: around the date behind its headline and the byline
 * behind that, at tabs, and where a sentence follows another without a space.
 *
 * @param line
 *   The only line of a file.
 * @returns
 *   Offsets, in order; none for a line that shows no lost border.
 */
export function bordersIn(line: string): number[] {
  if (line.length < shortest) return []
  const language = detectLanguage(line)?.value
  const head = line.slice(0, headLength)
  const date = dateOf(head, language)
  const first = date
    ? [labelOf(head, date.from, language), date.to, bylineEnd(line, date.to, language)]
    : []
  const borders = new Set(first)
  let last = first.at(-1) ?? 0
  const seams = [
    ...[...line.matchAll(glued)].map(({ index }) => index),
    ...[...line.matchAll(wide)].map(({ index }) => index),
  ].sort((a, b) => a - b)
  for (const seam of seams) {
    if (seam - last < shortestParagraph) continue
    borders.add(seam)
    last = seam
  }
  return [...borders].sort((a, b) => a - b)
}
