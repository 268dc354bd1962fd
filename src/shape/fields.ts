import type { VFile } from 'vfile'
import { type ArticleRecord, type Json, mend, type NewsDate, type Origin } from '../model/index.ts'
import { readDate } from '../parse/dates.ts'
import { directionOf } from '../parse/language.ts'
import { bylines, claimsOf, dates, fromFileName, gathered } from './claims.ts'
import { clean } from './clean.ts'
import { curate, listed, plain } from './curation.ts'
import { createDesk, oneText } from './desk.ts'
import { outletOf } from './outlet.ts'
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
  const { read } = file.data.mended ?? mend(spans.map(({ text }) => text).join(''), [])
  const claims = claimsOf(spans, origin.format, read)
  const source = outletOf(desk, claims)
  const fields = {
    headline: desk.settle('headline', oneText, claims('headline').slice(0, 1)),
    kicker: desk.settle('kicker', oneText, claims('kicker').slice(0, 1)),
    standfirst: desk.settle('standfirst', paragraphs, gathered(claims('standfirst'))),
    byline: desk.settle('byline', oneText, bylines(spans, read)),
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
