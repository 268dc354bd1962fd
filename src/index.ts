import type { Root } from 'mdast'
import { type Plugin, type Processor, unified } from 'unified'
import type { ArticleRecord, Stage } from './model/index.ts'
import { articleParse } from './parse/index.ts'
import { stages as ours } from './parse/stages/index.ts'
import { toRecord } from './shape/to-record.ts'

export * from './model/index.ts'
export { articleParse, type ParseOptions } from './parse/index.ts'
export { stages } from './parse/stages/index.ts'
export { toRecord } from './shape/to-record.ts'

/** unified plugin that turns the article's tree into its record: `file.result`. */
export const articleCompile: Plugin<[], Root, ArticleRecord> = function () {
  this.compiler = (tree, file) => toRecord(tree as Root, file) // articles are whole trees, never single nodes
}

/** From the text of an article to its record. */
export type ArticleProcessor = Processor<Root, undefined, undefined, Root, ArticleRecord>

/**
 * A processor from the text of an article to its record.
 *
 * `newsfiche().processSync(file).result` is an `ArticleRecord`; the name of the file tells Markdown
 * from plain text.
 *
 * @param stages
 *   Stages to ask, in order (default: ours).
 * @returns
 *   Frozen unified processor.
 */
export function newsfiche(stages: readonly Stage[] = ours): ArticleProcessor {
  return unified().use(articleParse, { stages }).use(articleCompile).freeze()
}
