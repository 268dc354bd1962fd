import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ResolvedConfig } from '../model/index.ts'

const fileName = /^takedowns\.ya?ml$/i

/**
 * Whether a file holds takedowns and is no sidecar.
 *
 * @param path
 *   Path below the input folder.
 * @returns
 *   Whether it is `takedowns.yml` at its top.
 */
export function isTakedowns(path: string): boolean {
  return fileName.test(path)
}

/**
 * Find the lists of takedowns of an archive.
 *
 * @param config
 *   Where the archive is: the folder of its configuration, or that of its articles.
 * @returns
 *   Absolute paths; one at most where all is well.
 */
export function takedownFiles({ root, input }: Pick<ResolvedConfig, 'root' | 'input'>): string[] {
  return [...new Set([root, input])].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => fileName.test(name))
          .map((name) => join(folder, name))
      : [],
  )
}
