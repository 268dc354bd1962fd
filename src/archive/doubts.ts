import {
  type ArticleRecord,
  type Claim,
  editedFile,
  type Field,
  type Json,
  type NewsDate,
  type Place,
  type Source,
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

// As pages mark what is uncertain.
const sure = 0.8
// Of parts of the text three in five are right even there.
const sureOfText = 0.6

/** A field: its name in a record, in a sidecar, and its value as a person would write it there. */
interface Asked {
  readonly field: keyof ArticleRecord & string
  readonly key: string
  /** Whether an article should have it. */
  readonly isWanted: boolean
  readonly write: (value: never) => Readonly<Record<string, Json>>
}

const asked: readonly Asked[] = [
  {
    field: 'headline',
    key: 'headline',
    isWanted: true,
    write: (value: string) => ({ headline: value }),
  },
  {
    field: 'published',
    key: 'date',
    isWanted: true,
    write: (value: NewsDate) => ({ date: dateOf(value) }),
  },
  { field: 'source', key: 'source', isWanted: true, write: sourceOf },
  {
    field: 'language',
    key: 'language',
    isWanted: true,
    write: (value: string) => ({ language: value }),
  },
  {
    field: 'authors',
    key: 'author',
    isWanted: false,
    write: (value: readonly string[]) => ({ author: [...value] }),
  },
  {
    field: 'standfirst',
    key: 'standfirst',
    isWanted: false,
    write: (value: readonly string[]) => ({ standfirst: [...value] }),
  },
  {
    field: 'updated',
    key: 'updated',
    isWanted: false,
    write: (value: NewsDate) => ({ updated: dateOf(value) }),
  },
  {
    field: 'dateline',
    key: 'dateline',
    isWanted: false,
    write: (value: string) => ({ dateline: value }),
  },
  {
    field: 'topics',
    key: 'topics',
    isWanted: false,
    write: (value: readonly string[]) => ({ topics: [...value] }),
  },
  {
    field: 'republisher',
    key: 'republisher',
    isWanted: false,
    write: (value: Source) => ({ republisher: value.name }),
  },
]

const dateOf = ({ value, zone = '' }: NewsDate): string => value + zone

function sourceOf({ name, url }: Source): Readonly<Record<string, Json>> {
  return url === undefined ? { source: name } : { source: name, url }
}

/** A value as a sentence can name it. */
function shown(write: Asked['write'], value: unknown): string {
  const [first = null] = Object.values(write(value as never)) // of its own field
  const text = Array.isArray(first) ? first.join('; ') : String(first)
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}

function placeOf({ evidence }: Claim<unknown>): Place | undefined {
  for (const part of evidence) if ('start' in part) return { start: part.start, end: part.end }
  return undefined
}

/** What is unknown, or uncertain, of one field. */
function doubtOf(record: ArticleRecord, { field, key, isWanted, write }: Asked): Doubt | undefined {
  const claim = record[field] as Field<unknown> | undefined
  if (!claim) {
    if (!isWanted || field in record.withdrawn) return undefined
    return {
      rule: 'field-unknown',
      field,
      confidence: 0,
      reason: `Unexpected article without a ${nameOf(field)}, expected one that the file or a sidecar says`,
      settle: [{ [key]: null }],
    }
  }
  if (claim.confidence >= sure) return undefined
  const place = placeOf(claim)
  const percent = Math.floor(claim.confidence * 100)
  return {
    rule: 'field-uncertain',
    field,
    confidence: claim.confidence,
    reason: `Unexpected doubt about the ${nameOf(field)} \`${shown(write, claim.value)}\`, expected more than ${percent} % of certainty: ${claim.why}`,
    ...(place ? { place } : {}),
    settle: [claim, ...(claim.overruled ?? [])]
      .map(({ value }) => write(value as never)) // of its own field
      .filter(
        (fields, index, all) =>
          all.findIndex((other) => JSON.stringify(other) === JSON.stringify(fields)) === index,
      ),
  }
}

const names: Readonly<Record<string, string>> = {
  published: 'date',
  updated: 'day of the update',
}

const nameOf = (field: string): string => names[field] ?? field

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
export const doubted: readonly string[] = [...asked.map(({ field }) => field), 'text']

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
  return [...asked.map((field) => doubtOf(record, field)), doubtOfText(record)]
    .filter((doubt) => doubt !== undefined)
    .sort((a, b) => a.confidence - b.confidence)
}

/**
 * Where a character stands.
 *
 * @param record
 *   Record of its file.
 * @param offset
 *   Its offset in the file.
 * @returns
 *   Line and column, both from 1.
 */
export function pointOf(record: ArticleRecord, offset: number): { line: number; column: number } {
  const lines = editedFile(record)
    .slice(0, offset)
    .split(/\r\n|\n|\r/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
