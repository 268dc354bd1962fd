import type { OutputFile } from './emitter.ts'

const sheet = 1_000_000

/** A long file, written bit by bit. */
export interface Scroll {
  /** Add text; now and then a piece of the file is due. */
  readonly write: (text: string) => readonly OutputFile[]
  /** What is left. */
  readonly end: () => readonly OutputFile[]
}

/**
 * Begin a long file.
 *
 * A file of all records may be larger than a string can be, so it is yielded in pieces of about a
 * million characters.
 *
 * @param path
 *   Where it goes.
 * @returns
 *   Empty scroll.
 */
export function createScroll(path: string): Scroll {
  let waiting: string[] = []
  let length = 0
  const cut = (): OutputFile[] => {
    const content = waiting.join('')
    waiting = []
    length = 0
    return [{ path, content, append: true }]
  }
  return {
    write(text) {
      waiting.push(text)
      length += text.length
      return length < sheet ? [] : cut()
    },
    end: cut,
  }
}
