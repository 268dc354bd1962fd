import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeText } from '../../src/read/decode.ts'

const root = join(import.meta.dirname, '../..')

/** Folders of articles that come with the project. */
export const folders: { readonly seeds: string; readonly examples: string } = {
  seeds: join(root, 'seeds'),
  examples: join(root, 'examples/articles'),
}

/**
 * The articles of the seeds and the examples.
 *
 * @returns
 *   Path and decoded text of each.
 */
export function realTexts(): Array<[path: string, text: string]> {
  return Object.values(folders).flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /^(?!collections).*\.(?:txt|md)$/.test(path))
      .sort()
      .map((path): [string, string] => {
        const decoded = decodeText(readFileSync(join(folder, path)))
        if ('reason' in decoded) throw new Error(`${path}: ${decoded.reason}`)
        return [path, decoded.text]
      }),
  )
}
