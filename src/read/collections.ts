import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Refusal, ResolvedConfig } from '../model/index.ts'
import { decodeText } from './decode.ts'
import { refusal, tooLarge, unreadable } from './files.ts'

/** The Markdown of a curated list. */
export interface CollectionFile {
  /** Path below the input folder. */
  readonly path: string
  readonly text: string
}

/**
 * Read a file of `collections/`.
 *
 * @param path
 *   Path below the input folder.
 * @param config
 *   Input folder, size limit, encoding.
 * @returns
 *   Its text; or the reason why it has none.
 */
export async function readCollection(
  path: string,
  config: ResolvedConfig,
): Promise<CollectionFile | Refusal> {
  const place = join(config.input, path)
  try {
    const { size } = await stat(place)
    if (size > config.maximumFileSize) return refusal(path, tooLarge(size, config.maximumFileSize))
    const decoded = decodeText(await readFile(place), config.encoding)
    return 'reason' in decoded ? refusal(path, decoded) : { path, text: decoded.text }
  } catch (error) {
    return refusal(path, unreadable(error))
  }
}
