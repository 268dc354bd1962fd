import slugify from '@sindresorhus/slugify'
import { type Anchor, isAnchor } from '../model/index.ts'

/** Fragments that the article page uses for its own parts. */
export const pageAnchors = [
  'headline',
  'kicker',
  'standfirst',
  'byline',
  'date',
  'source',
  'topics',
  'contents',
  'body',
  'footnotes',
  'notes',
  'captions',
  'original',
  'original-text',
  'cite',
  'record',
  'main',
  'top',
] as const

/** Hands out fragments, each once. */
export interface Anchors {
  /** The fragment as wished or, when it is taken, with `-2`, `-3`… behind it. */
  readonly take: (wish: string) => Anchor
}

/**
 * Start handing out the fragments of one article.
 *
 * @returns
 *   Giver that never gives one of the page's own, nor one twice.
 */
export function createAnchors(): Anchors {
  const taken = new Map<string, number>(pageAnchors.map((anchor) => [anchor, 1]))
  return {
    take(wish) {
      const base = isAnchor(wish) ? wish : 'part'
      let count = taken.get(base) ?? 0
      let anchor: string = base
      while (taken.has(anchor)) {
        count += 1
        anchor = `${base}-${count}`
      }
      taken.set(base, Math.max(count, 1))
      taken.set(anchor, taken.get(anchor) ?? 1)
      return anchor as Anchor // made of an anchor, a hyphen and digits
    },
  }
}

/**
 * The fragment that a heading asks for.
 *
 * @param heading
 *   Its words.
 * @param number
 *   Its position among the sections, for headings without a letter that ASCII can show.
 * @returns
 *   `us-taliban-peace-talks`, or `section-2`.
 */
export function headingAnchor(heading: string, number: number): string {
  const slug = slugify(heading, { decamelize: false })
    .slice(0, 60)
    .replace(/^[^a-z]+|-$/g, '')
  return isAnchor(slug) ? slug : `section-${number}`
}
