import {
  type Claim,
  type Mended,
  type NewsDate,
  type Origin,
  type Role,
  toNewsDate,
} from '../model/index.ts'
import { readDate } from '../parse/dates.ts'
import { markdownWords } from '../parse/markdown/words.ts'
import { clean } from './clean.ts'
import type { SpanOf } from './spans.ts'

const headingMark = /^#{1,6}\s+/
const datedName = /^(?:.*\/)?(\d{4}-\d{2}-\d{2})(?!\d)[^/]*$/

/** Reads one claim from each span of a role, its words edited on request. */
export type Claims = (role: Role, edit?: (text: string) => string) => Claim<string>[]

/**
 * Read claims from a labelled file.
 *
 * @param spans
 *   The labelled file.
 * @param format
 *   Of the file: the marks of Markdown are no part of a value.
 * @param read
 *   Gives the characters of the file as they are read.
 * @returns
 *   Reader of claims.
 */
export function claimsOf(
  spans: readonly SpanOf[],
  format: Origin['format'],
  read: Mended['read'],
): Claims {
  return (role, edit = (text) => text) =>
    spans
      .filter((span) => span.role === role)
      .map(({ text, start, end, why, confidence }) => ({
        value: edit(
          clean(format === 'markdown' ? markdownWords(read(start, end)) : read(start, end)),
        ),
        method:
          format === 'markdown' && headingMark.test(text) ? ('markup' as const) : ('text' as const),
        confidence,
        why,
        evidence: [{ start, end, text }],
      }))
      .filter(({ value }) => value !== '')
}

/**
 * Several claims as one claim of a list.
 *
 * @param list
 *   Claims, in order; equal values count once.
 * @returns
 *   One claim, as sure as its least sure part; or none.
 */
export function gathered(list: readonly Claim<string>[]): Claim<readonly string[]>[] {
  const [first] = list
  if (!first) return []
  const unique = list.filter(
    (claim, index) => list.findIndex((other) => other.value === claim.value) === index,
  )
  return [
    {
      ...first,
      value: unique.map((claim) => claim.value),
      confidence: list.reduce((least, claim) => Math.min(least, claim.confidence), 1),
      evidence: list.flatMap((claim) => claim.evidence),
    },
  ]
}

/**
 * The byline as printed, with the author and date stretches inside it.
 *
 * @param spans
 *   The labelled file.
 * @param read
 *   Gives the characters of the file as they are read.
 * @returns
 *   One claim, or none.
 */
export function bylines(spans: readonly SpanOf[], read: Mended['read']): Claim<string>[] {
  const first =
    spans.find((span) => span.role === 'author') ?? spans.find((span) => span.role === 'byline')
  if (!first) return []
  const whole = spans.filter((span) => span.block === first.block)
  const text = whole.map((span) => span.text).join('')
  const start = whole[0]?.start ?? first.start
  const value = clean(read(start, start + text.length))
  return value === ''
    ? []
    : [
        {
          value,
          method: 'text',
          confidence: first.confidence,
          why: first.why,
          evidence: [{ start, end: start + text.length, text }],
        },
      ]
}

/**
 * The dates of a role that can be read.
 *
 * @param claims
 *   Reader of claims.
 * @param role
 *   Which date.
 * @param language
 *   BCP 47 tag of the article, when known: it decides between day and month first.
 * @returns
 *   Claims, in order.
 */
export function dates(
  claims: Claims,
  role: 'published' | 'updated',
  language: string | undefined,
): Claim<NewsDate>[] {
  return claims(role).flatMap((claim) => {
    const reading = readDate(claim.value, language)
    if (!reading) return []
    const { date, why: how } = reading
    const confidence = Math.min(claim.confidence, reading.confidence)
    return [{ ...claim, value: date, confidence, why: `${claim.why}; ${how}` }]
  })
}

/**
 * The date that people put before the name of a file: `2014-03-02 ferry strike.txt`.
 *
 * @param path
 *   Path of the file.
 * @returns
 *   One claim of little confidence, since it may be the day on which they saved it; or none.
 */
export function fromFileName(path: string): Claim<NewsDate>[] {
  const day = datedName.exec(path)?.[1]
  const date = day === undefined ? undefined : toNewsDate(day)
  if (!date) return []
  const why =
    'The name of the file begins with it; it may be the day on which the article was saved'
  return [
    {
      value: date,
      method: 'file name',
      confidence: 0.6,
      why,
      evidence: [{ file: path, text: date.value }],
    },
  ]
}
