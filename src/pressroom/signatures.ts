import { lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isSignature, manifestName } from '../strongroom/index.ts'
import { share } from './assemble.ts'

/**
 * Let people's signatures of the manifest come with a site that is as it was when they signed. Over another
 * manifest they would say nothing, so they stay behind.
 *
 * @param old
 *   Absolute path of the site that they signed, if there is one: the folder that its manifest is in.
 * @param site
 *   Absolute path of the same folder of the new site, whole but for them.
 * @returns
 *   Names of those that stayed behind.
 */
export function bringSignatures(old: string, site: string): readonly string[] {
  for (const name of signaturesIn(site)) rmSync(join(site, name)) // of a site before the last
  const names = signaturesIn(old)
  if (names.length === 0) return []
  const isSame = manifestOf(old)?.equals(manifestOf(site) ?? Buffer.alloc(0)) === true
  if (!isSame) return names
  share(old, site, names)
  return []
}

function signaturesIn(folder: string): string[] {
  const isThere = lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() === true
  return isThere
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && isSignature(entry.name))
        .map(({ name }) => name)
        .sort()
    : []
}

function manifestOf(folder: string): Buffer | undefined {
  const path = join(folder, manifestName)
  const isThere = lstatSync(path, { throwIfNoEntry: false })?.isFile() === true
  return isThere ? readFileSync(path) : undefined
}
