import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathsIn, sha256Of } from './digest.ts'

/** File that names every other file of a site with its SHA-256. */
export const manifestName = 'manifest-sha256.txt'

// A signature is made of the finished manifest, so it cannot stand in it.
const signature = /^manifest-sha256\.txt\.(?:asc|sig|minisig|ots|tsr|p7s)$/

/**
 * Whether a file is a signature of the manifest beside it.
 *
 * @param name
 *   Name of the file.
 * @returns
 *   Whether it is that of the manifest and an ending that programs for signing give.
 */
export function isSignature(name: string): boolean {
  return signature.test(name)
}

/**
 * Whether a file stands in a manifest.
 *
 * @param path
 *   Path below the site.
 * @returns
 *   Whether it is neither the manifest nor a signature of it.
 */
export function isListed(path: string): boolean {
  return path !== manifestName && !isSignature(path)
}

/**
 * Digests of files as lines of a manifest.
 *
 * A path that holds `%` or the end of a line is coded as BagIt (RFC 8493) has it.
 *
 * @param digests
 *   Digest by path.
 * @returns
 *   Text that `sha256sum --check` and BagIt validators read.
 */
export function manifestText(digests: ReadonlyMap<string, string>): string {
  return [...digests].map(([path, digest]) => `${digest}  ${coded(path)}\n`).join('')
}

const coded = (path: string): string =>
  path.replace(
    /[%\r\n]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )

const decoded = (path: string): string =>
  path.replace(/%(25|0[AaDd])/g, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )

/**
 * Write the manifest of a finished site.
 *
 * @param site
 *   Absolute path of the folder; each file in it is read, and none is changed.
 */
export function writeManifest(site: string): void {
  const digests = new Map(
    pathsIn(site)
      .filter(isListed)
      .map((path) => [path, sha256Of(join(site, path))]),
  )
  writeFileSync(join(site, manifestName), manifestText(digests))
}

const line = /^([0-9a-fA-F]{64})[ \t]+[*]?(.+)$/

/**
 * Read a manifest.
 *
 * @param path
 *   Absolute path.
 * @returns
 *   Digest by path, and the lines that are none of a manifest, by their numbers.
 */
export function readManifest(path: string): {
  digests: Map<string, string>
  strange: number[]
} {
  const digests = new Map<string, string>()
  const strange: number[] = []
  const lines = readFileSync(path, 'utf8').split(/\r\n|\r|\n/)
  for (const [index, text] of lines.entries()) {
    const [, digest, name] = line.exec(text) ?? []
    if (digest !== undefined && name !== undefined) digests.set(decoded(name), digest.toLowerCase())
    else if (text !== '') strange.push(index + 1)
  }
  return { digests, strange }
}
