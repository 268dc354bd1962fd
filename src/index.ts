import type { Root } from 'mdast'
import { type Plugin, type Processor, unified } from 'unified'
import type { ArticleRecord } from './model/index.ts'
import { articleParse } from './parse/index.ts'
import { toRecord } from './shape/to-record.ts'

export * from './model/index.ts'
export { articleParse, type ParseOptions } from './parse/index.ts'
export { stages } from './parse/stages/index.ts'
export { toRecord } from './shape/to-record.ts'

/** unified plugin that turns the article's tree into its record: `file.result`. */
export const articleCompile: Plugin<[], Root, ArticleRecord> = function () {
  this.compiler = (tree, file) => toRecord(tree as Root, file) // articles are whole trees, never single nodes
}

/**
 * A frozen processor from the text of an article to its record.
 *
 * `newsfiche().processSync(file).result` is an `ArticleRecord`; the name of the file tells Markdown
 * from plain text.
 */
export const newsfiche: Processor<Root, undefined, undefined, Root, ArticleRecord> = unified()
  .use(articleParse)
  .use(articleCompile)
  .freeze()
