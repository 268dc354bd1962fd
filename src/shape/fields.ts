import type { VFile } from 'vfile'
import {
  type ArticleRecord,
  type Claim,
  type Field,
  type Json,
  type NewsDate,
  type Origin,
  type Role,
  type Source,
  settle,
  toNewsDate,
} from '../model/index.ts'
import { readDate } from '../parse/dates.ts'
import { directionOf } from '../parse/language.ts'
import { markdownWords } from '../parse/markdown/words.ts'
import { clean } from './clean.ts'
import { type Curated, claimOf, curate, listed, plain, type Said } from './curation.ts'
import { readSource, safeUrl } from './source.ts'
import type { SpanOf } from './spans.ts'

type Fields = Pick<
  ArticleRecord,
  | 'headline'
  | 'kicker'
  | 'standfirst'
  | 'byline'
  | 'authors'
  | 'dateline'
  | 'published'
  | 'updated'
  | 'language'
  | 'direction'
  | 'topics'
  | 'source'
  | 'republisher'
  | 'extra'
  | 'withdrawn'
>

const rightToLeft = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)(?:-|$)/
const headingMark = /^#{1,6}\s+/
const datedName = /^(?:.*\/)?(\d{4}-\d{2}-\d{2})(?!\d)[^/]*$/
const dashesBehind = /[\s:：.。\-–—―=]+$/

/**
 * Settle every field of an article between what the file says and what people decided.
 *
 * @param spans
 *   The labelled file.
 * @param file
 *   Its file: `data.frontMatter`, `data.sidecar` and `data.language` are read; a person's value that
 *   cannot be understood becomes a message.
 * @param origin
 *   Where the file came from.
 * @returns
 *   Fields that are known; the others are absent.
 */
export function toFields(spans: readonly SpanOf[], file: VFile, origin: Origin): Fields {
  const { frontMatter, sidecar, language: detected } = file.data
  const said = [
    ...(sidecar ? curate(sidecar.fields, 'sidecar', sidecar.path) : []),
    ...(frontMatter ? curate(frontMatter, 'front matter', origin.path) : []),
  ]
  const desk = createDesk(said, file)
  const language = desk.settle('language', oneText, detected ? [detected] : [])
  const readDay = (value: Json): NewsDate | undefined =>
    readDate(plain(value), language?.value)?.date
  const claims = claimsOf(spans, origin.format)
  const source = sourceOf(desk, claims)
  const fields = {
    headline: desk.settle('headline', oneText, claims('headline').slice(0, 1)),
    kicker: desk.settle('kicker', oneText, claims('kicker').slice(0, 1)),
    standfirst: desk.settle('standfirst', paragraphs, gathered(claims('standfirst'))),
    byline: desk.settle('byline', oneText, bylines(spans)),
    authors: desk.settle('authors', names, gathered(claims('author'))),
    dateline: desk.settle(
      'dateline',
      oneText,
      claims('dateline', (text) => text.replace(dashesBehind, '')).slice(0, 1),
    ),
    published: desk.settle('published', readDay, [
      ...dates(claims, 'published', language?.value),
      ...fromFileName(origin.path),
    ]),
    updated: desk.settle('updated', readDay, dates(claims, 'updated', language?.value)),
    language,
    topics: desk.settle('topics', tags, gathered(claims('topic'))),
    source: source.outlet,
    republisher: source.republisher,
  }
  const known = Object.fromEntries(
    Object.entries(fields).filter(([, field]) => field !== undefined),
  )
  const direction = language
    ? rightToLeft.test(language.value)
      ? 'rtl'
      : 'ltr'
    : directionOf(spans.map((span) => span.text).join(''))
  return {
    ...(known as Partial<typeof fields> as Fields),
    direction,
    extra: desk.extra(),
    withdrawn: desk.withdrawn,
  }
}

/** Where the file's claims and people's decisions meet. */
interface Desk {
  readonly said: readonly Said[]
  readonly withdrawn: Record<string, readonly Claim<Json>[]>
  /** The field that holds, or nothing when nobody knows it, or a person said that it is unknown. */
  readonly settle: <Value>(
    field: Curated,
    read: (value: Json) => Value | undefined,
    found: readonly Claim<Value>[],
  ) => Field<Value> | undefined
  readonly extra: () => Record<string, Field<Json>>
}

function createDesk(said: readonly Said[], file: VFile): Desk {
  const withdrawn: Record<string, readonly Claim<Json>[]> = {}
  const misread: Said[] = []
  return {
    said,
    withdrawn,
    settle(field, read, found) {
      const decisions = said.filter((word) => word.field === field)
      const [first] = decisions
      if (first && first.value === null) {
        withdrawn[field] = [...found] as unknown as Claim<Json>[] // values of claims are plain JSON
        return undefined
      }
      const claimed = decisions.flatMap((word) => {
        if (word.value === null) return []
        const value = read(word.value)
        if (value !== undefined) return [claimOf(word, value)]
        misread.push(word)
        file.message(
          `Unexpected \`${word.key}: ${plain(word.value)}\` in \`${word.file}\`, expected ${wanted(field)}`,
          {
            ruleId: 'field-unreadable',
            source: 'newsfiche',
          },
        ).fatal = false
        return []
      })
      return settle([...claimed, ...found])
    },
    extra() {
      const kept = said.filter((word) => !word.field || misread.includes(word))
      const keys = [...new Set(kept.map((word) => word.key))]
      const fields: Record<string, Field<Json>> = Object.create(null) as Record<string, Field<Json>>
      for (const key of keys) {
        const field = settle(
          kept.filter((word) => word.key === key).map((word) => claimOf(word, word.value)),
        )
        if (field) fields[key] = field
      }
      return { ...fields }
    },
  }
}

function wanted(field: Curated): string {
  if (field === 'published' || field === 'updated')
    return 'a date such as `2020-07-03`, `2020-07` or `2020`'
  if (field === 'url' || field === 'canonical') return 'an address that begins with `https://`'
  return 'some words'
}

const oneText = (value: Json): string | undefined => clean(plain(value)) || undefined
const many = (texts: string[]): readonly string[] | undefined =>
  texts.length > 0 ? texts : undefined
const paragraphs = (value: Json): readonly string[] | undefined =>
  many(
    Array.isArray(value)
      ? listed(value)
      : plain(value)
          .split(/\n\s*\n/)
          .map(clean)
          .filter(Boolean),
  )
const names = (value: Json): readonly string[] | undefined => many(listed(value))
const tags = (value: Json): readonly string[] | undefined => many(listed(value, true))

/** Reads one claim from each span of a role. */
type Claims = (role: Role, edit?: (text: string) => string) => Claim<string>[]

function claimsOf(spans: readonly SpanOf[], format: Origin['format']): Claims {
  return (role, edit = (text) => text) =>
    spans
      .filter((span) => span.role === role)
      .map(({ text, start, end, why, confidence }) => ({
        value: edit(clean(format === 'markdown' ? markdownWords(text) : text)),
        method:
          format === 'markdown' && headingMark.test(text) ? ('markup' as const) : ('text' as const),
        confidence,
        why,
        evidence: [{ start, end, text }],
      }))
      .filter(({ value }) => value !== '')
}

/** Several claims as one claim of a list; as sure as its least sure part. */
function gathered(list: readonly Claim<string>[]): Claim<readonly string[]>[] {
  const [first] = list
  if (!first) return []
  const unique = list.filter(
    (claim, index) => list.findIndex((other) => other.value === claim.value) === index,
  )
  return [
    {
      ...first,
      value: unique.map((claim) => claim.value),
      confidence: Math.min(...list.map((claim) => claim.confidence)),
      evidence: list.flatMap((claim) => claim.evidence),
    },
  ]
}

/** The whole printed byline, with the author and date stretches inside it. */
function bylines(spans: readonly SpanOf[]): Claim<string>[] {
  const first = spans.find((span) => span.role === 'byline' || span.role === 'author')
  if (!first) return []
  const whole = spans.filter((span) => span.block === first.block)
  const text = whole.map((span) => span.text).join('')
  const start = whole[0]?.start ?? first.start
  const value = clean(text)
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

function dates(
  claims: Claims,
  role: 'published' | 'updated',
  language: string | undefined,
): Claim<NewsDate>[] {
  return claims(role).flatMap((claim) => {
    const reading = readDate(claim.value, language)
    return reading
      ? [
          {
            ...claim,
            value: reading.date,
            confidence: Math.min(claim.confidence, reading.confidence),
            why: `${claim.why}; ${reading.why}`,
          },
        ]
      : []
  })
}

/** People put the date before the name of a file: `2014-03-02 ferry strike.txt`; it may be the day they saved it. */
function fromFileName(path: string): Claim<NewsDate>[] {
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

/**
 * The outlet and, when the saved copy was another's, who republished it.
 *
 * A person's `source` names the outlet; `canonical_url` is where it published; `url` is where the copy
 * was saved, so when its host is another, that is the republisher.
 */
function sourceOf(
  desk: Desk,
  claims: Claims,
): { outlet: Field<Source> | undefined; republisher: Field<Source> | undefined } {
  const link = (value: Json): string | undefined => safeUrl(plain(value))
  const saved = desk.settle('url', link, [])
  const canonical = desk.settle('canonical', link, [])
  const read = (value: Json): Source | undefined => {
    const { name, url } =
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? (value as Record<string, Json>)
        : { name: value, url: null }
    const address = typeof url === 'string' ? safeUrl(url) : undefined
    const words = typeof name === 'string' || typeof name === 'number' ? oneText(name) : address
    if (!words) return undefined
    return { ...readSource(words), ...(address ? { url: address } : {}) }
  }
  const printed = claims('source-name').map(
    (claim): Claim<Source> => ({ ...claim, value: readSource(claim.value) }),
  )
  const named = desk.settle('source', read, printed.slice(0, 1))
  const republisher = desk.settle(
    'republisher',
    read,
    claims('republisher').map((claim) => ({ ...claim, value: readSource(claim.value) })),
  )
  const original = canonical ?? saved
  if (!original) return { outlet: named, republisher }
  const address = asSource(original)
  const outlet = named
    ? {
        ...named,
        value: { ...named.value, url: original.value },
        evidence: [...named.evidence, ...original.evidence],
      }
    : address
  const reposted = saved && canonical ? asSource(saved) : undefined
  const other = reposted && reposted.value.name !== address.value.name ? reposted : undefined
  return { outlet, republisher: republisher ?? other }
}

/** An address as the outlet at its host. */
function asSource({ overruled, ...claim }: Field<string>): Field<Source> {
  const read = (url: string): Source => ({ ...readSource(url), url })
  const field = { ...claim, value: read(claim.value) }
  return overruled
    ? { ...field, overruled: overruled.map((other) => ({ ...other, value: read(other.value) })) }
    : field
}
