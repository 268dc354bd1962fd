import { createHash } from 'node:crypto'
import type { Lot } from './lot.ts'
import { type Numbers, startNumbers } from './numbers.ts'
import { type Pieces, pieceAt } from './pieces.ts'

/** A file of the search, below the site. */
export interface SearchFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** What is needed of a lot to put its words among those of others. */
export type Part = Pick<Lot, 'words' | 'finds' | 'places'>

/** A stretch of the alphabet: its first word and the names of its two files. */
export type Stretch = readonly [first: string, words: string, places: string]

/** A stretch is about as large as this; a word that nearly all articles have is one of its own. */
const usualSize = 24_000

/**
 * Put the words of all lots into one alphabet, cut into files as large as a browser likes to fetch.
 *
 * A file begins with its words in JSON and a line end. Then, word by word: how many bytes follow for
 * it; and for each lot that has it, the distance from the lot before, how many bytes, and the lot's own
 * bytes, as they are. Places, which only phrases need, are in a second file of the same form, without words.
 *
 * @param parts
 *   Lots in their order.
 * @yields
 *   Each file.
 * @returns
 *   Stretches in the order of the alphabet, code unit by code unit.
 */
export function* concord(parts: readonly Part[]): Generator<SearchFile, Stretch[]> {
  const stretches: Stretch[] = []
  let words: string[] = []
  const [finds, places] = [startNumbers(), startNumbers()]
  function* close(): Generator<SearchFile> {
    const [first] = words
    if (first === undefined) return
    const head = Buffer.from(`${JSON.stringify(words)}\n`)
    const found = fileOf(Buffer.concat([head, finds.take()]))
    const placed = fileOf(places.take())
    yield* [found.file, placed.file]
    stretches.push([first, found.name, placed.name])
    words = []
  }
  const bundle = startNumbers()
  const bundled = (holders: readonly Holder[], piecesOf: (part: Part) => Pieces): Uint8Array => {
    bundle.clear()
    let last = 0
    for (const { lot, part, index } of holders) {
      const bytes = pieceAt(piecesOf(part), index)
      if (bytes.length === 0) continue
      bundle.add(lot - last)
      bundle.add(bytes.length)
      bundle.append(bytes)
      last = lot
    }
    return bundle.view()
  }
  const add = (to: Numbers, bytes: Uint8Array): void => {
    to.add(bytes.length)
    to.append(bytes)
  }
  for (const { word, holders } of alphabet(parts)) {
    const found = bundled(holders, (part) => part.finds)
    if (finds.size() > 0 && finds.size() + found.length > usualSize) yield* close()
    words.push(word)
    add(finds, found)
    add(
      places,
      bundled(holders, (part) => part.places),
    )
  }
  yield* close()
  return stretches
}

function fileOf(content: Uint8Array): { name: string; file: SearchFile } {
  const name = digestOf(content)
  return { name, file: { path: `pagefind/index/${name}.bin`, content } }
}

/** A lot that has a word, and the word's number there. */
interface Holder {
  readonly lot: number
  readonly part: Part
  readonly index: number
}

/** A place among the words of a lot. */
interface Cursor extends Holder {
  index: number
  word: string | undefined
  /** Where the next word begins. */
  next: number
}

function advance(cursor: Cursor): void {
  const { words } = cursor.part
  const end = words.indexOf('\n', cursor.next)
  cursor.index += 1
  cursor.word =
    cursor.next >= words.length ? undefined : words.slice(cursor.next, end < 0 ? undefined : end)
  cursor.next = end < 0 ? words.length : end + 1
}

/** All words in their order, each with the lots that have it, which are at another word the next time. */
function* alphabet(
  parts: readonly Part[],
): Generator<{ readonly word: string; readonly holders: readonly Holder[] }> {
  const cursors = parts.map(
    (part, lot): Cursor => ({ lot, part, index: -1, word: undefined, next: 0 }),
  )
  for (const cursor of cursors) advance(cursor)
  for (;;) {
    const holders = first(cursors)
    const word = holders[0]?.word
    if (word === undefined) return
    yield { word, holders }
    for (const cursor of holders) advance(cursor)
  }
}

/** Those at the first word of all. */
function first(cursors: readonly Cursor[]): Cursor[] {
  let word: string | undefined
  let holders: Cursor[] = []
  for (const cursor of cursors) {
    const here = cursor.word
    if (here === undefined || (word !== undefined && here > word)) continue
    if (here !== word) holders = []
    holders.push(cursor)
    word = here
  }
  return holders
}

/**
 * A name for content, short, for a list of them is fetched before the first answer; and without
 * capitals, which some disks do not tell from small letters.
 *
 * @param content
 *   Text or bytes.
 * @returns
 *   46 bits of its SHA-256 in 9 letters and digits.
 */
export function digestOf(content: string | Uint8Array): string {
  const bits = createHash('sha256').update(content).digest().readBigUInt64BE()
  return bits.toString(36).padStart(13, '0').slice(-9)
}
