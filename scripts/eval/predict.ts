import { unified } from 'unified'
import { VFile } from 'vfile'
import {
  type ArticleRecord,
  articleCompile,
  articleParse,
  type Part,
  type Stage,
} from '../../src/index.ts'
import type { Prediction } from './score.ts'

/**
 * Read a dump as the archive would.
 *
 * @param text
 *   The decoded file.
 * @param path
 *   Its name.
 * @param stages
 *   Stages to ask (default: ours).
 * @returns
 *   Its record.
 */
export function readArticle(text: string, path: string, stages?: readonly Stage[]): ArticleRecord {
  const processor = unified()
    .use(articleParse, stages ? { stages } : {})
    .use(articleCompile)
  return processor.processSync(new VFile({ value: text, path })).result
}

const listItem = /<li>([\s\S]*?)<\/li>/g
const tag = /<[^>]{1,200}>/g
const entities: Readonly<Record<string, string>> = {
  '&#x26;': '&',
  '&#x3C;': '<',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
}

/** A Markdown list is one part of a record; gold has a paragraph for each of its items. */
function linesOf({ kind, text, html }: Part): string[] {
  if (kind !== 'list') return [text]
  const items = [...html.matchAll(listItem)].map(([, inner = '']) =>
    inner.replace(tag, '').replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity),
  )
  return items.length > 0 ? items : [text]
}

/** Gold leaves out the numbers of Markdown notes. */
function withoutCalls(text: string, { footnotes, origin }: ArticleRecord): string {
  if (origin.format !== 'markdown') return text
  return footnotes.reduce((words, { marker }) => words.replaceAll(`[${marker}]`, ''), text)
}

/**
 * A record in the shape that is scored.
 *
 * @param record
 *   Record of an article.
 * @returns
 *   The same, as far as gold asks for it.
 */
export function toPrediction(record: ArticleRecord): Prediction {
  const { headline, published, dateline, source } = record
  return {
    ...(headline ? { headline: headline.value } : {}),
    authors: record.authors?.value ?? [],
    ...(published ? { date: published.value.value + (published.value.zone ?? '') } : {}),
    summary: record.standfirst?.value ?? [],
    paragraphs: record.sections.flatMap(({ heading, parts }) =>
      parts.flatMap((part) =>
        linesOf(part).map((text) => ({
          text: withoutCalls(text, record),
          sectionHeading: heading?.text ?? null,
        })),
      ),
    ),
    ...(dateline ? { dateline: dateline.value } : {}),
    ...(source ? { source: source.value } : {}),
    footnotes: record.footnotes.map(({ marker, text }) => ({ marker, text })),
  }
}
