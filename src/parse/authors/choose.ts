import type { Page } from '../../model/index.ts'
import { groundOf } from '../ground.ts'
import { chanceOf, type Scorer } from '../scorer.ts'
import { candidatesOf } from './candidates.ts'
import { type Judged, judge } from './traits.ts'

/** An author, where the page names him, and how sure that is. */
export interface Author extends Judged {
  readonly chance: number
}

// Authors stand together. The likeliest name of a page is believed early; those on its line need
// little more, those near it must be likelier than not, those far from it nearly certain.
const bars = { first: 0.25, line: 0.3, near: 0.5, far: 0.7 }
const reach = 6

const isBare = ({ sighting }: Judged): boolean => !sighting.announced && !sighting.listed
const isTold = ({ traits }: Judged): boolean =>
  traits.some((trait) => trait.includes('in the story, '))

/** Whether a name should give way to one that is chosen already. */
function givesWay(author: Author, chosen: readonly Author[]): boolean {
  const [first] = chosen
  if (!first) return false
  if (isTold(author) && isBare(author) && !isTold(first)) return true
  const isOutlet = author.sighting.shape === 'agency' || author.sighting.shape === 'desk'
  const sharesLine = first.sighting.block === author.sighting.block
  return isOutlet && sharesLine && isBare(author) && first.sighting.shape === 'person'
}

function barOf({ sighting }: Author, first: Author | undefined): number {
  if (!first) return bars.first
  const distance = Math.abs(sighting.block - first.sighting.block)
  return distance === 0 ? bars.line : distance <= reach ? bars.near : bars.far
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
  const first = ranked.find(({ chance }) => chance >= Math.min(bars.near, likeliest))
  const chosen: Author[] = first ? [first] : []
  for (const author of ranked)
    if (author !== first && author.chance >= barOf(author, first) && !givesWay(author, chosen))
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
