import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { OutputFile } from '../publish/index.ts'

/**
 * Write files of a site.
 *
 * At once, one after the other: for thousands of small files, waiting costs more than writing. The
 * first piece of a long file takes the place of what an earlier build wrote.
 *
 * @param output
 *   Absolute path of the folder.
 * @returns
 *   Function that writes a file; it gives back the bytes it wrote.
 */
export function writer(output: string): (file: OutputFile) => Uint8Array {
  const begun = new Set<string>()
  const made = new Set<string>()
  return (file) => {
    const path = join(output, file.path)
    const folder = dirname(path)
    if (!made.has(folder)) makeFolder(folder)
    made.add(folder)
    if ('copyOf' in file) {
      const bytes = readFileSync(file.copyOf) // a copy would keep a read-only mode
      writeFileSync(path, bytes)
      return bytes
    }
    const bytes = Buffer.from(file.content)
    writeFileSync(path, bytes, { flag: file.append && begun.has(path) ? 'a' : 'w' })
    begun.add(path)
    return bytes
  }
}

/** Most folders are made in one that is there. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder)
  } catch {
    mkdirSync(folder, { recursive: true })
  }
}
