import type { Page } from '../../model/index.ts'
import { groundOf } from '../ground.ts'
import { chanceOf, type Scorer } from '../scorer.ts'
import { candidatesOf } from './candidates.ts'
import { isPutLikeOutlet } from './outlet.ts'
import { type Judged, judge } from './traits.ts'

/** An author, where the page names him, and how sure that is. */
export interface Author extends Judged {
  readonly chance: number
}

// Authors stand together. The likeliest name of a page is believed early; those on its line need
// little more, those near it must be likelier than not, those far from it nearly certain.
const bars = { first: 0.3, line: 0.3, near: 0.5, far: 0.7 }
const reach = 6

const isBare = ({ sighting }: Judged): boolean => !sighting.announced && !sighting.listed
const isTold = ({ traits }: Judged): boolean =>
  traits.some((trait) => trait.includes('in the story, '))

const isOutlet = ({ sighting: { shape, words } }: Author): boolean =>
  shape === 'agency' || shape === 'desk' || isPutLikeOutlet(words)

/** Whether a name only helped: `Editing by`, `Translation:`. */
const hasHelped = ({ traits }: Judged): boolean => traits.includes('helped')

/** Whether a bare word for a desk, right below a person, says what the person is: `Staff writer`. */
const isRoleOf = ({ sighting: desk }: Author, { sighting: person }: Author): boolean =>
  desk.shape === 'desk' && person.whole && desk.block === person.block + 1

/** The name that leads an outlet's line, `Ann Poe / Gulf Wire`, when it is likely enough beside another. */
const leading = (outlet: Author, ranked: readonly Author[]): Author | undefined =>
  ranked.find(
    (author) =>
      author.sighting.shape === 'person' &&
      author.sighting.rank === 0 &&
      author.chance >= bars.line &&
      (author.sighting.block === outlet.sighting.block || isRoleOf(outlet, author)),
  )

/**
 * Whether a name should give way to one that is chosen already. An agency does on its line only: alone on a line, it signs
 * beside a person; a newspaper that nothing announces only says whose person that is.
 */
function givesWay(author: Author, chosen: readonly Author[]): boolean {
  const [first] = chosen
  if (!first) return false
  if (isTold(author) && isBare(author) && !isTold(first)) return true
  if (hasHelped(author) && !hasHelped(first)) return true
  if (!isBare(author) || !isOutlet(author) || first.sighting.shape !== 'person') return false
  const sharesLine = first.sighting.block === author.sighting.block
  return sharesLine || isRoleOf(author, first) || isPutLikeOutlet(author.sighting.words)
}

/** Lines that a name fills. */
const linesOf = ({ candidate }: Judged): number[] =>
  candidate.sightings.flatMap(({ whole, block }) => (whole ? [block] : []))

/**
 * Whether a name fills a line right beside one that a chosen name fills: authors are listed one a line, too, on some pages
 * each of them twice.
 */
function continuesList(author: Author, chosen: readonly Author[]): boolean {
  const own = new Set(linesOf(author))
  return chosen.some((other) =>
    linesOf(other).some((line) => own.has(line - 1) || own.has(line + 1)),
  )
}

function barOf(author: Author, chosen: readonly Author[]): number {
  const [first] = chosen
  if (!first) return bars.first
  const distance = Math.abs(author.sighting.block - first.sighting.block)
  if (distance === 0 || continuesList(author, chosen)) return bars.line
  return distance <= reach ? bars.near : bars.far
}

/**
 * Choose the authors among the names of a page.
 *
 * @param judged
 *   Names, and what can be seen of each.
 * @param scorer
 *   What was learnt.
 * @returns
 *   Authors, in the order in which the page names them.
 */
export function choose(judged: readonly Judged[], scorer: Scorer): Author[] {
  const ranked = judged
    .map((each): Author => ({ ...each, chance: chanceOf(scorer, each.traits) }))
    .sort(
      (a, b) =>
        Number(isTold(a) && isBare(a)) - Number(isTold(b) && isBare(b)) || b.chance - a.chance,
    )
    .filter(({ chance }) => chance >= bars.first)
  const likeliest = ranked.reduce((most, { chance }) => Math.max(most, chance), 0)
  const top = ranked.find(({ chance }) => chance >= Math.min(bars.near, likeliest))
  const first = top && isOutlet(top) && isBare(top) ? (leading(top, ranked) ?? top) : top
  const chosen: Author[] = first ? [first] : []
  for (const author of ranked)
    if (author !== first && author.chance >= barOf(author, chosen) && !givesWay(author, chosen))
      chosen.push(author)
  return chosen.sort(
    (a, b) => a.sighting.block - b.sighting.block || a.sighting.from - b.sighting.from,
  )
}

/**
 * Find the authors of a page.
 *
 * @param page
 *   Page whose lines have their names.
 * @param scorer
 *   What was learnt.
 * @returns
 *   Authors, in order.
 */
export function authorsOf(page: Page, scorer: Scorer): Author[] {
  return choose(judge(page, groundOf(page), candidatesOf(page)), scorer)
}
