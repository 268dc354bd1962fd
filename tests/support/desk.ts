import type { Desk } from '../../src/cli/command.ts'
import { main } from '../../src/cli/index.ts'

/** What a command said, and how it ended. */
export interface Said {
  readonly code: number
  readonly out: string
  readonly talk: string
}

/**
 * Run a command line at a desk of our own.
 *
 * @param folder
 *   Folder to run in.
 * @param words
 *   The words behind `newsfiche`.
 * @param desk
 *   Parts of the desk that matter (default: no terminal, no colours, nothing on standard input).
 * @returns
 *   What it said.
 */
export async function run(
  folder: string,
  words: readonly string[],
  desk: Partial<Desk> = {},
): Promise<Said> {
  let out = ''
  let talk = ''
  const code = await main(words, {
    out: (text) => {
      out += text
    },
    talk: (text) => {
      talk += text
    },
    colour: false,
    live: false,
    folder,
    stdin: async () => new Uint8Array(),
    ...desk,
  })
  return { code, out, talk }
}
