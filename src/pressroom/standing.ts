import type { Archive, SitePath, Surroundings } from '../model/index.ts'

/** What a build knew of an article: where its page is, and what stands around it. */
export interface Standing {
  readonly path: SitePath
  readonly around: Surroundings
}

/** Standings of many articles, which all threads can look into: to hand them over costs none of them anything. */
export interface Standings {
  /** A line for each file: its path, and from where to where its standing is; before each the end of a line. */
  readonly index: Uint8Array
  /** JSON of one standing behind the other. */
  readonly texts: Uint8Array
}

/** What is known before there is a build. */
export const noStandings: Standings = { index: new Uint8Array(), texts: new Uint8Array() }

const encoder = new TextEncoder()

const headOf = (file: string): string => `\n[${JSON.stringify(file)},`

/**
 * Keep what a build knew of each article, as printers keep type standing that they will need again.
 *
 * @param archive
 *   The archive of the build.
 * @returns
 *   Standings, by the paths of the files.
 */
export function keepStanding({ entries, around }: Pick<Archive, 'entries' | 'around'>): Standings {
  let end = 0
  const index: Uint8Array[] = []
  const texts = entries.map(({ file, path, id }) => {
    const standing: Standing = { path, around: around(id) }
    const text = encoder.encode(JSON.stringify(standing))
    const from = end
    end += text.length
    index.push(encoder.encode(`${headOf(file)}${from},${end}]`))
    return text
  })
  return { index: shared(index), texts: shared(texts) }
}

/** Bytes behind each other, where all threads see them. */
function shared(parts: readonly Uint8Array[]): Uint8Array {
  const size = parts.reduce((sum, { length }) => sum + length, 0)
  const whole = new Uint8Array(new SharedArrayBuffer(size))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const view = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)

/**
 * Look up what a build knew of the article of a file.
 *
 * @param standings
 *   Standings.
 * @param file
 *   Path of the file below the input folder.
 * @returns
 *   Its standing; nothing for a file that no article was in.
 */
export function standingOf({ index, texts }: Standings, file: string): Standing | undefined {
  const lines = view(index)
  const at = lines.indexOf(headOf(file)) // no string in JSON has the end of a line in it
  if (at < 0) return undefined
  const next = lines.indexOf('\n', at + 1)
  const line = lines.toString('utf8', at, next < 0 ? lines.length : next)
  const [, from, to] = JSON.parse(line) as [string, number, number] // as it was kept
  return JSON.parse(view(texts).toString('utf8', from, to)) as Standing // as it was kept
}
