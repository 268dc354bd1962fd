import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** Files by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/**
 * Make a temporary folder; it is gone when the tests have ended.
 *
 * @param files
 *   Files to write into it (default: none).
 * @returns
 *   Absolute path.
 */
export function folderOf(files: Files = {}): string {
  const scratch = process.env.NEWSFICHE_SCRATCH
  if (!scratch) throw new Error('`tests/setup.ts` did not run')
  const folder = mkdtempSync(join(scratch, 'folder-'))
  addFiles(folder, files)
  return folder
}

/**
 * Write files into a folder.
 *
 * @param folder
 *   Absolute path.
 * @param files
 *   Files by path below it.
 */
export function addFiles(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

/**
 * Read all files of a folder.
 *
 * @param folder
 *   Absolute path.
 * @returns
 *   Bytes by path, in the order of the paths.
 */
export function treeOf(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
  return new Map(paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))]))
}
