import { unified } from 'unified'
import { VFile } from 'vfile'
import { type ArticleRecord, articleCompile, articleParse, type Stage } from '../../src/index.ts'
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
      parts.map(({ text }) => ({ text, sectionHeading: heading?.text ?? null })),
    ),
    ...(dateline ? { dateline: dateline.value } : {}),
    ...(source ? { source: source.value } : {}),
    footnotes: record.footnotes.map(({ marker, text }) => ({ marker, text })),
  }
}
