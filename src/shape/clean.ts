import { visit } from 'unist-util-visit'
import type { RootContent } from '../model/index.ts'

const betweenIdeographs =
  /([\u3000-\u9fff\uff00-\uffef])[ \t]*[\n\r]+[ \t]*(?=[\u3000-\u9fff\uff00-\uffef])/g
const lineBreak = /[ \t]*[\n\r\u2028\u2029\f\v]+[ \t]*/g

const blocks = new Set([
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
  let words = ''
  visit(node, (child) => {
    if (child.type === 'footnoteReference')
      words += /[\p{L}\p{N}]/u.test(child.identifier) ? `[${child.identifier}]` : child.identifier
    else if (child.type === 'break') words += '\n'
    else if (child.type === 'image' || child.type === 'imageReference') words += child.alt ?? ''
    else if ('value' in child) words += child.value
    else if (words !== '' && blocks.has(child.type)) words += '\n'
  })
  return clean(words)
}
