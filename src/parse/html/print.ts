// The parser alone: the main entry of the package takes three times as long to load.
import { WritableStream } from 'htmlparser2/WritableStream'
import type { Repair } from '../../model/index.ts'
import type { Extent } from '../build-dump.ts'
import {
  type Attributes,
  isApart,
  isInline,
  isSingle,
  outermost,
  type Place,
  placeIn,
} from './elements.ts'

/** What a browser prints of a page. */
export interface Print {
  /** Stretches of the file that are printed, each on lines of its own. */
  readonly extents: readonly Extent[]
  /**
   * How the file is read: markup as line endings, or as nothing within a line, entities as their
   * characters, and one space for several.
   */
  readonly edits: readonly Repair[]
  /** What the page says of itself, in order. */
  readonly head: readonly HeadElement[]
}

/** An element that says something of its page: `html`, `meta`, `link`, or a `script` of JSON-LD. */
export interface HeadElement {
  readonly name: string
  readonly attributes: Attributes
  /** Text in it. */
  readonly text: string
  /** Offset of its first character. */
  readonly start: number
  /** Offset behind its tag or, of a script, its text. */
  readonly end: number
}

/**
 * Find what a browser prints of a saved page.
 *
 * Style sheets and scripts are not looked at: what they would hide is printed, what they would add is not.
 *
 * @param text
 *   The decoded file, HTML of any age and state: whatever is read has a meaning, as in browsers.
 * @returns
 *   Its printed stretches; what stands between them is markup.
 */
export function print(text: string): Print {
  const press = openPress(text)
  const head: { -readonly [Key in keyof HeadElement]: HeadElement[Key] }[] = []
  const open: Place[] = []
  let hidden = 0
  let data: (typeof head)[number] | undefined
  const at = { startIndex: 0, endIndex: 0 }
  let here = at
  const stream = new WritableStream({
    onparserinit(parser) {
      here = parser
      flatten(parser, () => open.length)
    },
    onopentag(name, attributes) {
      if (isTelling(name, attributes)) {
        const element = {
          name,
          attributes,
          text: '',
          start: here.startIndex,
          end: here.endIndex + 1,
        }
        head.push(element)
        if (name === 'script') data = element
      }
      if (!isInline(name)) press.endLine(isApart(name))
      if (isSingle(name)) return
      const place = placeIn(name, attributes, open.at(-1) ?? outermost)
      open.push(place)
      if (place.hides) hidden += 1
    },
    onclosetag(name) {
      if (isSingle(name)) return
      if (open.pop()?.hides) hidden -= 1
      data = undefined
      if (!isInline(name)) press.endLine(isApart(name))
    },
    ontext(value) {
      const [start, end] = [here.startIndex, here.endIndex + 1]
      if (isLeftOver(text, start, end, value)) return
      if (data) {
        data.text += value
        data.end = end
      }
      if (hidden === 0) press.set(start, end, value, open.at(-1) ?? outermost)
    },
  })
  stream.end(text) // each part is told of at once
  return { ...press.close(), head }
}

/**
 * What the library makes of an end tag that the file ends within: its last UTF-16 unit, for all of it. Browsers print
 * nothing of such a tag. Else it tells of characters as they stand, or of one entity.
 */
const isLeftOver = (text: string, start: number, end: number, value: string): boolean =>
  text.charAt(start) !== '&' && text.slice(start, end) !== value

// As deep as browsers nest elements (Chromium's `kMaximumHTMLParserDOMTreeDepth`).
const deepest = 512
const opaque = new Set(['script', 'style', 'textarea', 'title'])

/**
 * Let elements that would stand deeper end where they begin, so that what they hold stands beside them: a
 * million that never end would cost the square of their number. What is opaque holds no other element.
 */
function flatten(parser: object, depth: () => number): void {
  const { isVoidElement, onclosetag } = parser as unknown as Inside
  let isClosing = false
  const inside: Inside = {
    isVoidElement(name) {
      const isTooDeep = !isClosing && depth() >= deepest && !opaque.has(name)
      return isTooDeep || isVoidElement.call(this, name)
    },
    onclosetag(start, end) {
      isClosing = true
      onclosetag.call(this, start, end)
      isClosing = false
    },
  }
  Object.assign(parser, inside)
}

/** What a class that extends htmlparser2's parser may change; the class itself takes long to load. */
interface Inside {
  isVoidElement: (name: string) => boolean
  onclosetag: (start: number, end: number) => void
}

const isTelling = (name: string, { type = '' }: Attributes): boolean =>
  name === 'script'
    ? /^application\/ld\+json/i.test(type)
    : name === 'html' || name === 'meta' || name === 'link'

/** Where text is set into lines. */
interface Press {
  /** Set characters `start` to `end` of the file, which read `value`. */
  readonly set: (start: number, end: number, value: string, place: Place) => void
  /** End the line, when there is one, and on request leave a blank one. */
  readonly endLine: (isApart: boolean) => void
  readonly close: () => Pick<Print, 'extents' | 'edits'>
}

function openPress(text: string): Press {
  const extents: Extent[] = []
  const edits: Repair[] = []
  let line:
    | { readonly start: number; readonly place: Place; end: number; isSpaced: boolean }
    | undefined
  let [done, gap] = [0, '']
  const edit = (start: number, end: number, read: string): void => {
    const written = text.slice(start, end)
    if (written !== read) edits.push({ start, end, text: written, read, why: 'Markup' })
  }
  /** Characters that stand as they are read, but for white space. */
  const setPlain = (start: number, end: number): void => {
    for (const { index, 0: space } of text.slice(start, end).matchAll(/\s+/g))
      edit(start + index, start + index + space.length, ' ')
  }
  const setWords: Press['set'] = (start, end, value, place) => {
    const lead = value.length - value.trimStart().length
    const rest = value.length - value.trimEnd().length
    const isPlain = end - start === value.length // a character reference is longer than what it reads
    const [from, to] = isPlain ? [start + lead, end - rest] : [start, end]
    if (line) edit(line.end, from, line.isSpaced || from > start ? ' ' : '')
    else edit(done, from, gap)
    line ??= { start: from, place, end: to, isSpaced: false }
    if (isPlain) setPlain(from, to)
    else edit(from, to, value)
    line.end = to
    line.isSpaced = to < end
  }
  const endLine = (isApart: boolean): void => {
    if (line) {
      const { start, end, place } = line
      const { hides: _hides, ...form } = place
      extents.push({ start, end, ...form })
      done = end
      gap = '\n'
      line = undefined
    }
    if (isApart && gap !== '') gap = '\n\n'
  }
  return {
    set(start, end, value, place) {
      if (value.trim() !== '') setWords(start, end, value, place)
      else if (line) line.isSpaced = true
    },
    endLine,
    close() {
      endLine(false)
      edit(done, text.length, '')
      return { extents, edits }
    },
  }
}
