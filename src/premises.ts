import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Absolute path of this package as it is installed: the files that come with it are found from here. */
export const premises: string = dirname(
  createRequire(import.meta.url).resolve('newsfiche/package.json'),
)

/** The version of this package. */
export function version(): string {
  const manifest = JSON.parse(readFileSync(join(premises, 'package.json'), 'utf8')) as {
    version: string
  }
  return manifest.version
}
