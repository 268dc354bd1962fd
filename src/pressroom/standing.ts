import type { Archive, SitePath, Surroundings } from '../model/index.ts'

/** What a build knew of an article: where its page is, and what stands around it. */
export interface Standing {
  readonly path: SitePath
  readonly around: Surroundings
}

const encoder = new TextEncoder()

const headOf = (file: string): string => `\n[${JSON.stringify(file)},`

/**
 * Keep what a build knew of each article, as printers keep type standing that they will need again.
 *
 * All threads can look into what is kept; to hand it over costs none of them anything, however many articles there are.
 *
 * @param archive
 *   The archive of the build.
 * @returns
 *   JSON, a line for each article: the path of its file, and its standing; each begins with the end of the line before.
 */
export function keepStanding({ entries, around }: Pick<Archive, 'entries' | 'around'>): Uint8Array {
  const lines = entries.map(({ file, path, id }) => {
    const standing: Standing = { path, around: around(id) }
    return encoder.encode(`${headOf(file)}${JSON.stringify(standing)}]`)
  })
  const size = lines.reduce((sum, { length }) => sum + length, 0)
  const kept = new Uint8Array(new SharedArrayBuffer(size))
  let at = 0
  for (const line of lines) {
    kept.set(line, at)
    at += line.length
  }
  return kept
}

/**
 * Look up what a build knew of the article of a file.
 *
 * @param kept
 *   What `keepStanding` gave.
 * @param file
 *   Path of the file below the input folder.
 * @returns
 *   Its standing; nothing for a file that no article was in.
 */
export function standingOf(kept: Uint8Array, file: string): Standing | undefined {
  const bytes = Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength)
  const start = bytes.indexOf(headOf(file)) // no string in JSON has the end of a line in it
  if (start < 0) return undefined
  const end = bytes.indexOf('\n', start + 1)
  const line = bytes.toString('utf8', start, end < 0 ? bytes.length : end)
  return (JSON.parse(line) as [string, Standing])[1] // as it was kept
}
