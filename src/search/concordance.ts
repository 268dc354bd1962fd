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
 * @param take
 *   Given each file.
 * @returns
 *   Stretches in the order of the alphabet, code unit by code unit.
 */
export function concord(parts: readonly Part[], take: (file: SearchFile) => void): Stretch[] {
  const stretches: Stretch[] = []
  let words: string[] = []
  let [finds, places] = [startNumbers(), startNumbers()]
  const close = (): void => {
    const [first] = words
    if (first === undefined) return
    const head = Buffer.from(`${JSON.stringify(words)}\n`)
    const files = [Buffer.concat([head, finds.take()]), places.take()].map((content) => {
      const name = digestOf(content)
      take({ path: `pagefind/index/${name}.bin`, content })
      return name
    })
    stretches.push([first, files[0] ?? '', files[1] ?? ''])
    words = []
    ;[finds, places] = [startNumbers(), startNumbers()]
  }
  for (const [word, holders] of alphabet(parts)) {
    const found = bundle(holders.map(([lot, index]) => [lot, parts[lot]?.finds[index]]))
    if (finds.size() > 0 && finds.size() + found.length > usualSize) close()
    words.push(word)
    for (const [bytes, all] of [
      [found, finds],
      [bundle(holders.map(([lot, index]) => [lot, parts[lot]?.places[index]])), places],
    ] as const) {
      all.add(bytes.length)
      all.append(bytes)
    }
  }
  close()
  return stretches
}

/** All words in their order, each with the lots that have it and its number there. */
function* alphabet(
  parts: readonly Part[],
): Generator<readonly [word: string, holders: readonly (readonly [lot: number, index: number])[]]> {
  const next = parts.map(() => 0)
  for (;;) {
    let first: string | undefined
    for (const [lot, index] of next.entries()) {
      const word = parts[lot]?.words[index]
      if (word !== undefined && (first === undefined || word < first)) first = word
    }
    if (first === undefined) return
    const holders: [number, number][] = []
    for (const [lot, index] of next.entries()) {
      if (parts[lot]?.words[index] !== first) continue
      holders.push([lot, index])
      next[lot] = index + 1
    }
    yield [first, holders]
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
