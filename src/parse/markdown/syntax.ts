import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

// Single tildes stay what they are: news writes `~40 people`.
const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()

/**
 * Read Markdown: CommonMark with the tables, notes and bare addresses of GitHub.
 *
 * @param text
 *   Markdown that is not overgrown.
 * @returns
 *   Its tree, each node with its position.
 */
export function parseMarkdown(text: string): Root {
  return processor.parse(text)
}
