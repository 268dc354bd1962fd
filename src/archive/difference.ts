import { diffArrays } from 'diff'
import type { ArticleRecord, Difference, Passage } from '../model/index.ts'

// Words, single signs of scripts without spaces, and what stands between.
const token =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}])+|\s+|[^\p{L}\p{M}\p{N}\s]/gu

/** Words before and behind a passage that show where it is. */
const context = 5
/** Passages that are shown; a page stays small. */
const most = 24
/** Characters of a passage that are shown. */
const longest = 280
/** Of texts that differ in more words, it is only said that they do. */
const furthest = 2400

/**
 * Compare the words of two articles.
 *
 * Their headlines and bodies are compared, word by word. An article of which not all is shown is
 * compared with nothing: what is not shown would look as if it were missing.
 *
 * @param own
 *   Record of the article.
 * @param other
 *   Record of the other.
 * @returns
 *   The passages that only one of them has, in their order; nothing where the comparison would tell
 *   nothing.
 */
export function differenceOf(own: ArticleRecord, other: ArticleRecord): Difference | undefined {
  if (own.terms?.withheld || other.terms?.withheld) return undefined
  const changes = diffArrays(tokensOf(other), tokensOf(own), { maxEditLength: furthest })
  if (!changes) return { passages: [], more: 0, isFar: true }
  const passages = passagesOf(
    changes.map(({ value, added, removed }) => ({
      tokens: value,
      side: added ? 'here' : removed ? 'there' : 'both',
    })),
  )
  return {
    passages: passages.slice(0, most),
    more: Math.max(0, passages.length - most),
    isFar: false,
  }
}

function tokensOf({ headline, sections }: ArticleRecord): string[] {
  const paragraphs = sections.flatMap(({ heading, parts }) => [
    ...(heading ? [heading.text] : []),
    ...parts.map(({ text }) => text),
  ])
  return [...(headline ? [headline.value] : []), ...paragraphs].flatMap((text) => [
    ...(text.match(token) ?? []),
    '\n',
  ])
}

interface Stretch {
  readonly tokens: readonly string[]
  readonly side: 'here' | 'there' | 'both'
}

/** A change and those that stand so close behind it that nobody would read them apart. */
function passagesOf(stretches: readonly Stretch[]): Passage[] {
  const passages: Passage[] = []
  let group: Stretch[] = []
  let before: Stretch | undefined
  const close = (after: Stretch | undefined): void => {
    const passage = passageOf(group, before, after)
    if (passage) passages.push(passage)
    group = []
    before = after
  }
  for (const [index, stretch] of stretches.entries()) {
    const isBetween = group.length > 0 && index < stretches.length - 1
    if (stretch.side !== 'both' || (isBetween && isShort(stretch))) group.push(stretch)
    else close(stretch)
  }
  close(undefined)
  return passages
}

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)
const isShort = ({ tokens }: Stretch): boolean => tokens.filter(isWord).length < 3

function passageOf(
  group: readonly Stretch[],
  before: Stretch | undefined,
  after: Stretch | undefined,
): Passage | undefined {
  const [here, there] = [textOf(group, 'there'), textOf(group, 'here')]
  if (!isWord(here.trim() + there.trim()) && here.trim() === there.trim()) return undefined
  const lead = before ? before.tokens.slice(lastWords(before.tokens)).join('') : ''
  const tail = after ? after.tokens.slice(0, firstWords(after.tokens)).join('') : ''
  return {
    before: plain(lead),
    here: shortened(plain(here)),
    there: shortened(plain(there)),
    after: plain(tail),
  }
}

/** The words of one side, with what both have between them. */
const textOf = (group: readonly Stretch[], not: Stretch['side']): string =>
  group
    .filter(({ side }) => side !== not)
    .map(({ tokens }) => tokens.join(''))
    .join('')

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

function shortened(text: string): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest - 40))}…`
}

/** Where the last words of a paragraph begin. */
function lastWords(tokens: readonly string[]): number {
  let count = 0
  let index = tokens.length
  while (index > 0 && count < context && (tokens[index - 1] !== '\n' || count === 0)) {
    index -= 1
    if (isWord(tokens[index] ?? '')) count += 1
  }
  return index
}

/** Where the first words of a paragraph end. */
function firstWords(tokens: readonly string[]): number {
  let count = 0
  let index = 0
  while (index < tokens.length && count < context && (tokens[index] !== '\n' || count === 0)) {
    if (isWord(tokens[index] ?? '')) count += 1
    index += 1
  }
  return index
}
