/** What a line can be, in the order in which a page has them. */
export const labels = [
  'masthead',
  'headline',
  'front',
  'standfirst',
  'byline',
  'paragraph',
  'crosshead',
  'aside',
  'after',
  'signature',
] as const

/** A line before the headline, the headline, what stands between it and the body, and so on. */
export type Label = (typeof labels)[number]

const opens: readonly Label[] = ['standfirst', 'byline', 'front', 'paragraph', 'crosshead']

/** What may follow what: one headline at most, and one body. */
export const follows: Readonly<Record<Label, readonly Label[]>> = {
  masthead: ['masthead', 'headline'],
  headline: opens,
  front: opens,
  standfirst: opens,
  byline: opens,
  paragraph: ['paragraph', 'crosshead', 'aside', 'after', 'signature'],
  crosshead: ['paragraph', 'crosshead', 'aside'],
  aside: ['paragraph', 'crosshead', 'aside'],
  after: ['after', 'signature'],
  signature: ['after', 'signature'],
}

/** Labels that a page may begin with. */
export const first: readonly Label[] = ['masthead', 'headline', ...opens]

/** Labels that a page may end with. */
export const last: readonly Label[] = [
  'headline',
  'front',
  'standfirst',
  'byline',
  'paragraph',
  'after',
  'signature',
]
