import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathsIn, sha256Of } from './digest.ts'
import { isListed, manifestName, readManifest } from './manifest.ts'

/** Something that is not as it was when the site was made. */
export interface Problem {
  readonly kind: 'added' | 'changed' | 'missing' | 'unreadable'
  /** Path below the folder that was looked at. */
  readonly path: string
  /** What is wrong, in words; no full stop. */
  readonly reason: string
}

/**
 * Compare a site with its manifest.
 *
 * @param site
 *   Absolute path of the folder, with a manifest in it.
 * @returns
 *   Each file that was changed, is missing or was added, by path.
 */
export function verifySite(site: string): Problem[] {
  const { digests, strange } = readManifest(join(site, manifestName))
  const problems: Problem[] = strange.map((number) => ({
    kind: 'unreadable',
    path: manifestName,
    reason: `line ${number} is none of a manifest`,
  }))
  const paths = pathsIn(site).filter(isListed)
  const present = new Set(paths)
  for (const [path, digest] of digests) {
    if (!present.has(path))
      problems.push({ kind: 'missing', path, reason: 'in the manifest, and not in the site' })
    else problems.push(...compare(join(site, path), path, digest))
  }
  for (const path of paths) {
    if (!digests.has(path))
      problems.push({ kind: 'added', path, reason: 'in the site, and not in the manifest' })
  }
  return problems.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

function compare(file: string, path: string, digest: string): Problem[] {
  const found = sha256Of(file)
  if (found === digest) return []
  return [{ kind: 'changed', path, reason: `SHA-256 is ${found}, expected ${digest}` }]
}

/** The part of a record that says where it came from. */
interface Origin {
  readonly path: string
  readonly copies: readonly string[]
  readonly sha256: string
}

/**
 * Compare the originals with what the records of a site say of them.
 *
 * @param site
 *   Absolute path of the site.
 * @param originals
 *   Absolute path of the folder that it was made from.
 * @returns
 *   Each original, by path, that is missing or whose bytes are others; with each original's copy on the
 *   site.
 */
export function verifyOriginals(site: string, originals: string): Problem[] {
  const problems: Problem[] = []
  for (const origin of originsOf(site)) {
    for (const path of [origin.path, ...origin.copies]) {
      const file = join(originals, path)
      if (!existsSync(file) || !statSync(file).isFile())
        problems.push({ kind: 'missing', path, reason: 'an original that the site was made from' })
      else problems.push(...compare(file, path, origin.sha256))
    }
  }
  return problems.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

/**
 * Files that no article of a site was made from.
 *
 * @param site
 *   Absolute path of the site.
 * @param paths
 *   Paths of articles below the folder of originals.
 * @returns
 *   Those that came after the site was made, or are not published.
 */
export function unpublished(site: string, paths: readonly string[]): string[] {
  const known = new Set([...originsOf(site)].flatMap(({ path, copies }) => [path, ...copies]))
  return paths.filter((path) => !known.has(path))
}

function* originsOf(site: string): Generator<Origin> {
  for (const path of pathsIn(join(site, 'articles'))) {
    if (!path.endsWith('/record.json')) continue
    const record = JSON.parse(readFileSync(join(site, 'articles', path), 'utf8')) as {
      origin: Origin
    }
    yield record.origin
  }
}
