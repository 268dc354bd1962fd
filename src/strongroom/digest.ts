import { createHash } from 'node:crypto'
import { closeSync, openSync, readdirSync, readSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { byCodeUnit } from '../archive/groups.ts'

const chunk = 1 << 20

/**
 * The SHA-256 of a file.
 *
 * @param path
 *   Absolute path.
 * @returns
 *   64 hexadecimal digits; files of any size are read piece by piece.
 */
export function sha256Of(path: string): string {
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafe(chunk)
  const descriptor = openSync(path, 'r')
  try {
    let length = readSync(descriptor, buffer, 0, chunk, null)
    while (length > 0) {
      hash.update(buffer.subarray(0, length))
      length = readSync(descriptor, buffer, 0, chunk, null)
    }
  } finally {
    closeSync(descriptor)
  }
  return hash.digest('hex')
}

/**
 * The files of a folder and of the folders in it.
 *
 * @param folder
 *   Absolute path.
 * @returns
 *   Paths below it with `/` between folders, by code unit: in the same order on every machine.
 */
export function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort(byCodeUnit)
}
