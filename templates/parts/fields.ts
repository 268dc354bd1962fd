import type {
  ArticleRecord,
  Claim,
  Context,
  Field,
  Json,
  NewsDate,
  Source,
} from '../../src/model/index.ts'

/** A field as the record box shows it. */
export interface ShownField {
  readonly key: string
  readonly name: string
  /** Absent when nobody knows it, or a person withdrew it. */
  readonly claim?: Claim<unknown>
  readonly words: (value: unknown) => string
  /** What was overruled or withdrawn. */
  readonly others: readonly Claim<unknown>[]
  readonly withdrawn: boolean
}

const joined = (value: unknown): string => (value as readonly string[]).join(' · ')
const plain = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value)

type Key =
  | 'headline'
  | 'kicker'
  | 'standfirst'
  | 'source'
  | 'republisher'
  | 'published'
  | 'updated'
  | 'byline'
  | 'authors'
  | 'dateline'
  | 'language'
  | 'topics'

function writers(context: Context): Readonly<Record<Key, (value: unknown) => string>> {
  const outlet = (value: unknown): string => {
    const { name, url } = value as Source
    return url ? `${name} (${url})` : name
  }
  const day = (value: unknown): string => context.date(value as NewsDate)
  return {
    headline: plain,
    kicker: plain,
    standfirst: joined,
    source: outlet,
    republisher: outlet,
    published: day,
    updated: day,
    byline: plain,
    authors: joined,
    dateline: plain,
    language: (value) => `${context.languageName(value as string)} (${value})`,
    topics: joined,
  }
}

/** Fields that are shown even when they are not known. */
const expected: ReadonlySet<string> = new Set(['source', 'published', 'authors', 'language'])

/**
 * The fields of a record, as its box shows them.
 *
 * @param context
 *   Context.
 * @param record
 *   Record.
 * @returns
 *   Fields with a place of their own, and those that only a person's file has.
 */
export function shownFields(
  context: Context,
  record: ArticleRecord,
): { fields: readonly ShownField[]; extra: readonly ShownField[] } {
  const write = writers(context)
  const keys = Object.keys(write) as Key[] // `writers` has no other
  const fields = keys.flatMap((key): ShownField[] => {
    const field = record[key] as Field<unknown> | undefined
    const withdrawn = record.withdrawn[key]
    if (!field && !withdrawn && !expected.has(key)) return []
    return [
      {
        key,
        name: context.say(`field.${key}`),
        ...(field ? { claim: field } : {}),
        words: write[key],
        others: field?.overruled ?? withdrawn ?? [],
        withdrawn: withdrawn !== undefined,
      },
    ]
  })
  const extra = Object.entries(record.extra).map(
    ([key, field]: [string, Field<Json>]): ShownField => ({
      key: '',
      name: key,
      claim: field,
      words: plain,
      others: field.overruled ?? [],
      withdrawn: false,
    }),
  )
  return { fields, extra }
}
