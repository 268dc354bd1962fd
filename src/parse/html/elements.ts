import type { Form } from '../../model/index.ts'

/** What is known of text by the elements around it. */
export interface Place {
  /** Whether an element hides it. */
  readonly hides: boolean
  readonly form: Form
  /** The part of the page, other than its article, that it stands in. */
  readonly landmark?: string
  /** Rank of its heading, 1 to 6. */
  readonly rank?: number
}

/** Attributes of an element, by name in lower case. */
export type Attributes = Readonly<Record<string, string>>

const list = (names: string): ReadonlySet<string> => new Set(names.split(' '))

const inline = list(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
)
const apart = list(
  'article aside blockquote dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section table ul',
)
const single = list('area base br col embed hr img input link meta source track wbr')
const unprinted = list(
  'audio canvas datalist embed head iframe math noscript object script select style svg template textarea title video',
)
const invisible = /display\s*:\s*none|visibility\s*:\s*hidden/i
const heading = /^h([1-6])$/

// Elements and ARIA roles. `aside` and `header` are not among them: standfirsts and headlines stand there.
const landmarks = list('button dialog footer menu nav')
const landmarkRoles = list('contentinfo dialog menu menubar navigation search toolbar')

/** Whether an element goes on in its line; all others begin one. */
export const isInline = (name: string): boolean => inline.has(name)

/** Whether browsers leave a blank line around an element. */
export const isApart = (name: string): boolean => apart.has(name)

/** Whether an element has no end. */
export const isSingle = (name: string): boolean => single.has(name)

/** The place of text that no element is around. */
export const outermost: Place = { hides: false, form: 'text' }

/**
 * What an element makes of the place that it stands in.
 *
 * A heading of the first rank is no crosshead: which line is the headline is for the reading to say.
 *
 * @param name
 *   Name of the element, in lower case.
 * @param attributes
 *   Its attributes.
 * @param outer
 *   Place that it stands in.
 * @returns
 *   Place of the text in it.
 */
export function placeIn(name: string, attributes: Attributes, outer: Place): Place {
  const { role = '', style = '' } = attributes
  const rank = Number(heading.exec(name)?.[1] ?? 0)
  const landmark = landmarks.has(name) ? name : landmarkRoles.has(role) ? role : outer.landmark
  return {
    hides: unprinted.has(name) || 'hidden' in attributes || invisible.test(style),
    form: rank > 1 ? 'heading' : rank === 1 ? 'text' : outer.form,
    ...(landmark === undefined ? {} : { landmark }),
    ...(rank > 0 ? { rank } : outer.rank === undefined ? {} : { rank: outer.rank }),
  }
}
