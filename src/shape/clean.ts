import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { RootContent } from '../model/index.ts'

const betweenIdeographs =
  /([\u3000-\u9fff\uff00-\uffef])[ \t]*[\n\r]+[ \t]*(?=[\u3000-\u9fff\uff00-\uffef])/g
const lineBreak = /[ \t]*[\n\r\u2028\u2029\f\v]+[ \t]*/g

const letter = /[\p{L}\p{N}]/u
const blocks: ReadonlySet<string> = new Set([
  'blockquote',
  'paragraph',
  'list',
  'listItem',
  'heading',
  'table',
  'tableRow',
  'tableCell',
])

/**
 * The words of a part as they are read: its lines joined, everything else as it was.
 *
 * @param words
 *   Characters of the part.
 * @returns
 *   One line; lines were joined by a space, or by nothing between Chinese or Japanese characters.
 */
export function clean(words: string): string {
  return words.replace(betweenIdeographs, '$1').replace(lineBreak, ' ').trim()
}

/**
 * The words of a node as they are read, with the markers of its notes.
 *
 * @param node
 *   Any node of the article's tree.
 * @returns
 *   One line without markup; a marker such as `*` stands as printed, a number or name in brackets.
 */
export function wordsOf(node: RootContent): string {
  const [only, more] = node.type === 'paragraph' ? node.children : []
  if (only?.type === 'text' && !more) return clean(only.value)
  let words = ''
  visit(node, (child) => {
    if (blocks.has(child.type) && words !== '') words += '\n'
    words += ownWords(child)
  })
  return clean(words)
}

/** What a node adds to the words around it, besides its children. */
function ownWords(node: Nodes): string {
  if (node.type === 'footnoteReference')
    return letter.test(node.identifier) ? `[${node.identifier}]` : node.identifier
  if (node.type === 'break') return '\n'
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  return 'value' in node ? node.value : ''
}
