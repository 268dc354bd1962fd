import type { Json } from './record.ts'

/**
 * Who says so.
 *
 * - `sidecar`: a person, in the YAML file beside the article
 * - `front matter`: a person, at the head of the article file
 * - `markup`: the file's own Markdown, or the head of its HTML
 * - `text`: read from the words of the file
 * - `file name`: read from the name or folder of the file
 */
export type Method = 'sidecar' | 'front matter' | 'markup' | 'text' | 'file name'

/** Where something is said. */
export type Evidence =
  /** Characters `start` to `end` (exclusive, UTF-16 units) of the decoded file. */
  | { readonly start: number; readonly end: number; readonly text: string }
  /** A key of the front matter or of a sidecar, or the name of the file itself. */
  | { readonly file: string; readonly key?: string; readonly text: string }

/** A value, and what it rests on. */
export interface Claim<Value> {
  readonly value: Value
  readonly method: Method
  /** From 0 to 1; a person's word counts 1. */
  readonly confidence: number
  /** Why, in words that a reader understands; no full stop. */
  readonly why: string
  readonly evidence: readonly Evidence[]
}

const sure = 0.8

/**
 * Whether a claim is to be marked as uncertain for readers, and named by `lint`.
 *
 * @param claim
 *   Claim, or whatever else is said with some confidence.
 * @returns
 *   Whether its confidence is below 0.8.
 */
export function isDoubtful({ confidence }: Pick<Claim<unknown>, 'confidence'>): boolean {
  return confidence < sure
}

/** The claim that holds, and those it overruled. */
export interface Field<Value> extends Claim<Value> {
  readonly overruled?: readonly Claim<Value>[]
}

/** In which order methods win: a person's decision first. */
export const authority: readonly Method[] = [
  'sidecar',
  'front matter',
  'markup',
  'text',
  'file name',
]

/**
 * Let the claim with the most authority hold, and keep the others.
 *
 * @param claims
 *   What was found, in any order; of equal authority the more confident claim holds, then the
 *   earlier one.
 * @returns
 *   Field; nothing when there is no claim.
 */
export function settle<Value>(claims: readonly Claim<Value>[]): Field<Value> | undefined {
  const ranked = [...claims].sort(
    (a, b) =>
      authority.indexOf(a.method) - authority.indexOf(b.method) || b.confidence - a.confidence,
  )
  const [first, ...rest] = ranked
  if (!first) return undefined
  return rest.length === 0 ? first : { ...first, overruled: rest }
}

/** What the head of a page says of its article. */
export interface Statement {
  readonly field:
    | 'authors'
    | 'canonical'
    | 'headline'
    | 'language'
    | 'published'
    | 'source'
    | 'topics'
    | 'updated'
  readonly value: Json
  readonly confidence: number
  /** Why, in words that a reader understands; no full stop. */
  readonly why: string
  /** Offsets of the element that says so. */
  readonly start: number
  readonly end: number
}
