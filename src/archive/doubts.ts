import {
  type ArticleRecord,
  type Claim,
  type Field,
  isDoubtful,
  type Json,
  type NewsDate,
  type Place,
  type Source,
  shorten,
} from '../model/index.ts'

/** Something in a record that a person should look at. */
export interface Doubt {
  readonly rule: 'field-unknown' | 'field-uncertain' | 'text-uncertain'
  /** Which field; `text` for the body. */
  readonly field: string
  /** From 0, which is unknown, to 1. */
  readonly confidence: number
  /** “Unexpected …, expected …”; no full stop. */
  readonly reason: string
  /** Characters of the file that it is about, where there are some. */
  readonly place?: Place
  /**
   * Fields of a sidecar that would settle it, each alone, the likeliest first; none where a sidecar cannot.
   */
  readonly settle: ReadonlyArray<Readonly<Record<string, Json>>>
}

// Of parts of the text three in five of those that pages mark as uncertain are right.
const sureOfText = 0.6

/** Fields that an article should have, and others, those first that it is known by. */
const wanted = ['headline', 'published', 'source', 'language'] as const
const others = ['authors', 'standfirst', 'updated', 'dateline', 'topics', 'republisher'] as const

type Asked = (typeof wanted)[number] | (typeof others)[number]

/** Keys of a sidecar that people know better than the names of our fields. */
const keys: Readonly<Partial<Record<Asked, string>>> = { published: 'date', authors: 'author' }
const names: Readonly<Partial<Record<Asked, string>>> = {
  published: 'date',
  updated: 'day of the update',
}

const nameOf = (field: Asked): string => names[field] ?? field

/** A value as a person would write it into a sidecar. */
function written(field: Asked, value: Value): Readonly<Record<string, Json>> {
  const key = keys[field] ?? field
  if (typeof value === 'string') return { [key]: value }
  if ('precision' in value) return { [key]: value.value + (value.zone ?? '') }
  if ('name' in value)
    return {
      [key]: value.name,
      ...(field === 'source' && value.url !== undefined ? { url: value.url } : {}),
    }
  return { [key]: [...value] }
}

type Value = string | NewsDate | Source | readonly string[]

/** A value as a sentence can name it. */
function shown(field: Asked, value: Value): string {
  const [first = null] = Object.values(written(field, value))
  return shorten(Array.isArray(first) ? first.join('; ') : String(first), 80)
}

function placeOf({ evidence }: Claim<unknown>): Place | undefined {
  for (const part of evidence) if ('start' in part) return { start: part.start, end: part.end }
  return undefined
}

/** What is unknown, or uncertain, of one field. */
function doubtOf(record: ArticleRecord, field: Asked): Doubt | undefined {
  const claim: Field<Value> | undefined = record[field]
  if (!claim) {
    if (!wanted.some((name) => name === field) || field in record.withdrawn) return undefined
    return {
      rule: 'field-unknown',
      field,
      confidence: 0,
      reason: `Unexpected article without a ${nameOf(field)}, expected one that the file or a sidecar says`,
      settle: [{ [keys[field] ?? field]: null }],
    }
  }
  if (!isDoubtful(claim)) return undefined
  const place = placeOf(claim)
  const percent = Math.floor(claim.confidence * 100)
  return {
    rule: 'field-uncertain',
    field,
    confidence: claim.confidence,
    reason: `Unexpected doubt about the ${nameOf(field)} \`${shown(field, claim.value)}\`, expected more than ${percent} % of certainty: ${claim.why}`,
    ...(place ? { place } : {}),
    settle: [claim, ...(claim.overruled ?? [])]
      .map(({ value }) => written(field, value))
      .filter(
        (fields, index, all) =>
          all.findIndex((other) => JSON.stringify(other) === JSON.stringify(fields)) === index,
      ),
  }
}

/** Parts of the text that may be none, or are missing from it. */
function doubtOfText({ spans }: ArticleRecord): Doubt | undefined {
  const weak = spans
    .filter(
      ({ role, rule, confidence, text }) =>
        confidence < sureOfText &&
        (role === 'paragraph' ||
          role === 'crosshead' ||
          (role === 'furniture' && isProse(rule, text))),
    )
    .sort((a, b) => a.confidence - b.confidence)
  const [first] = weak
  if (!first) return undefined
  const what = first.role === 'furniture' ? 'line left out' : first.role
  const others = weak.length === 1 ? '' : `, and ${weak.length - 1} more`
  return {
    rule: 'text-uncertain',
    field: 'text',
    confidence: first.confidence,
    reason: `Unexpected doubt about this ${what}${others}, expected more than ${Math.floor(first.confidence * 100)} % of certainty: ${first.why}`,
    place: { start: first.start, end: first.end },
    settle: [],
  }
}

// Short lines left out are seldom missed.
const isProse = (rule: string, text: string): boolean => rule === 'reading' && text.length >= 60

/** The fields that can be in doubt, those first that an article is known by. */
export const doubted: readonly string[] = [...wanted, ...others, 'text']

/**
 * What of a record deserves a human look: fields that an article should have and nothing says, fields and
 * parts of the text that are uncertain.
 *
 * @param record
 *   Record.
 * @returns
 *   Doubts, the least certain first.
 */
export function doubtsOf(record: ArticleRecord): Doubt[] {
  return [...[...wanted, ...others].map((field) => doubtOf(record, field)), doubtOfText(record)]
    .filter((doubt) => doubt !== undefined)
    .sort((a, b) => a.confidence - b.confidence)
}

/**
 * Where a character stands.
 *
 * @param text
 *   Characters of its file.
 * @param offset
 *   Its offset there.
 * @returns
 *   Line and column, both from 1.
 */
export function pointOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
