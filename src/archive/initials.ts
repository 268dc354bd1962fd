import type { SitePath } from '../model/index.ts'
import { byCodeUnit, groups } from './groups.ts'
import { foldName } from './names.ts'

const latinMarks = /(?<=\p{Script=Latin})\p{M}+/gu
const spaces = / /g

/**
 * A title or name for filing by letters.
 *
 * @param words
 *   Any words.
 * @returns
 *   Its letters and digits in lower case; Latin ones without their accents.
 */
export function unmarked(words: string): string {
  return foldName(words)
    .normalize('NFD')
    .replace(latinMarks, '')
    .normalize('NFC')
    .replace(spaces, '')
}

const ascii = /^[a-z0-9]+$/
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/**
 * Initials as a segment of an address.
 *
 * @param initials
 *   Letters and digits.
 * @returns
 *   ASCII as it is, anything else by its numbers: `th`, `u43f-u440`; `other` for none.
 */
export function segmentOf(initials: string): string {
  if (initials === '') return 'other'
  if (ascii.test(initials) && !device.test(initials)) return initials
  return [...initials].map((sign) => `u${(sign.codePointAt(0) ?? 0).toString(16)}`).join('-')
}

/** Things that begin alike. */
export interface InitialGroup<Thing> {
  /** `dates/undated/th/` */
  readonly path: SitePath
  /** The letters; empty for those that begin with none. */
  readonly name: string
  readonly things: readonly Thing[]
  /** Smaller groups that together hold them all; none when they are few, or all begin alike. */
  readonly groups: readonly InitialGroup<Thing>[]
}

/** Words that begin alike for longer than this stand together, however many. */
const longestBeginning = 40

/**
 * Divide things by the letters with which they begin, and where there are still many of one, further.
 *
 * Letters that all of a group have in common are skipped. The address of a group depends on its letters
 * alone and not on the groups that it stands in, so that it stays when others are added.
 *
 * @param things
 *   Things, in any order; groups keep it.
 * @param filedOf
 *   What each is filed under, as `unmarked` makes it.
 * @param base
 *   Address of the folder that all groups, however small, go to.
 * @param most
 *   The most things that stay together.
 * @returns
 *   Groups by their letters; none when the things are few.
 */
export function byInitials<Thing>(
  things: readonly Thing[],
  filedOf: (thing: Thing) => string,
  base: string,
  most: number,
): InitialGroup<Thing>[] {
  if (things.length <= most) return []
  const filed = new Map(things.map((thing) => [thing, Array.from(filedOf(thing))]))
  const lettersOf = (thing: Thing): string[] => filed.get(thing) ?? []
  const divide = (group: readonly Thing[], length: number): InitialGroup<Thing>[] =>
    [...groups(group, (thing) => lettersOf(thing).slice(0, length).join(''))]
      .sort(([a], [b]) => Number(a === '') - Number(b === '') || byCodeUnit(a, b))
      .map(([name, own]): InitialGroup<Thing> => {
        const isWhole = Array.from(name).length < length
        const path =
          `${base}${segmentOf(name)}/${isWhole && name !== '' ? 'only/' : ''}` as SitePath // made of ASCII
        const common = isWhole ? Number.POSITIVE_INFINITY : commonTo(own.map(lettersOf))
        const isDivided = own.length > most && common < longestBeginning
        return { path, name, things: own, groups: isDivided ? divide(own, common + 1) : [] }
      })
  return divide(things, 1)
}

/** How many letters all have in common at their beginning; infinitely many when they are the same. */
function commonTo([first = [], ...others]: readonly (readonly string[])[]): number {
  let common = Number.POSITIVE_INFINITY
  for (const other of others) {
    const length = Math.min(common, Math.max(first.length, other.length))
    let same = 0
    while (same < length && first[same] === other[same]) same += 1
    if (same < length) common = same
  }
  return common
}
