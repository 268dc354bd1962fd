import { visit } from 'unist-util-visit'
import { isOvergrown } from './density.ts'
import { parseMarkdown } from './syntax.ts'

/**
 * The words of a piece of Markdown, without its marks.
 *
 * @param text
 *   Characters of one block, as the file has them: `# Ferry *Aurelia* sails`.
 * @returns
 *   `Ferry Aurelia sails`
 */
export function markdownWords(text: string): string {
  if (isOvergrown(text)) return text
  let words = ''
  visit(parseMarkdown(text), (node) => {
    if (node.type === 'break') words += '\n'
    else if ('value' in node) words += node.value
  })
  return words
}
