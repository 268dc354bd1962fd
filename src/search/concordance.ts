import { createHash } from 'node:crypto'
import { startNumbers } from './numbers.ts'

/** A file of the search, below the site. */
export interface SearchFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/** What is needed of a lot to put its words among those of others. */
export interface Part {
  readonly words: readonly string[]
  readonly finds: readonly Uint8Array[]
  readonly places: readonly Uint8Array[]
}

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
  for (const { word, holders } of alphabet(parts)) {
    const found = bundle(holders.map(({ lot, index }) => [lot, parts[lot]?.finds[index]]))
    const placed = bundle(holders.map(({ lot, index }) => [lot, parts[lot]?.places[index]]))
    if (finds.size() > 0 && finds.size() + found.length > usualSize) yield* close()
    words.push(word)
    finds.add(found.length)
    finds.append(found)
    places.add(placed.length)
    places.append(placed)
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
  readonly index: number
}

/** All words in their order, each with the lots that have it. */
function* alphabet(
  parts: readonly Part[],
): Generator<{ readonly word: string; readonly holders: readonly Holder[] }> {
  const next = parts.map(() => 0)
  for (;;) {
    let word: string | undefined
    let holders: Holder[] = []
    for (const [lot, index] of next.entries()) {
      const here = parts[lot]?.words[index]
      if (here === undefined || (word !== undefined && here > word)) continue
      if (here !== word) holders = []
      holders.push({ lot, index })
      word = here
    }
    if (word === undefined) return
    for (const { lot, index } of holders) next[lot] = index + 1
    yield { word, holders }
  }
}

function bundle(held: readonly (readonly [lot: number, bytes: Uint8Array | undefined])[]): Buffer {
  const all = startNumbers()
  let last = 0
  for (const [lot, bytes] of held) {
    if (!bytes || bytes.length === 0) continue
    all.add(lot - last)
    all.add(bytes.length)
    all.append(bytes)
    last = lot
  }
  return all.take()
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
