import type { Context, Span } from '../../src/model/index.ts'

/** What a stretch is to a reader: read as text, a fact about the text, left out, or between. */
export type Group = 'title' | 'text' | 'aside' | 'fact' | 'left' | 'gap'

const groups: Readonly<Partial<Record<Span['role'], Group>>> = {
  headline: 'title',
  kicker: 'title',
  standfirst: 'title',
  crosshead: 'title',
  caption: 'aside',
  note: 'aside',
  footnote: 'aside',
  'footnote-marker': 'aside',
  'footnote-call': 'aside',
  byline: 'fact',
  author: 'fact',
  timestamp: 'fact',
  published: 'fact',
  updated: 'fact',
  dateline: 'fact',
  source: 'fact',
  'source-name': 'fact',
  republisher: 'fact',
  topics: 'fact',
  topic: 'fact',
  'front-matter': 'fact',
  furniture: 'left',
  gap: 'gap',
}

/**
 * The group that a span is painted as.
 *
 * @param span
 *   Span.
 * @returns
 *   Group; what has no other is text.
 */
export function groupOf({ role }: Pick<Span, 'role'>): Group {
  return groups[role] ?? 'text'
}

const parts: ReadonlySet<string> = new Set(['paragraph', 'item', 'list', 'quote', 'table', 'code'])

/**
 * Whether a span is read as a part of the body, which has a number.
 *
 * @param span
 *   Span.
 * @returns
 *   Whether it is one; a stretch inside a part is not.
 */
export function isPart({ role }: Pick<Span, 'role'>): boolean {
  return parts.has(role)
}

/**
 * What a span is, in words.
 *
 * @param context
 *   Context.
 * @param span
 *   Span.
 * @returns
 *   “Paragraph”, “Counter, left out”.
 */
export function roleName({ say }: Context, { role, kind }: Pick<Span, 'role' | 'kind'>): string {
  if (role === 'furniture' && kind && kind !== 'other')
    return say('kind.leftOut', { kind: say(`kind.${kind}`) })
  return say(`role.${role}`)
}
