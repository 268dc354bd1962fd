import { copyFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { byCodeUnit } from '../archive/groups.ts'
import { oneLine } from '../cite/index.ts'
import { type Archive, editedFile, type ResolvedConfig } from '../model/index.ts'
import { crateOf } from './crate.ts'
import { pathsIn, sha256Of } from './digest.ts'
import { manifestText } from './manifest.ts'

/** What a bag says of itself, beyond what the archive knows. */
export interface BagFacts {
  /** Day on which it is packed, `2026-11-23`. */
  readonly day: string
  /** Who packs: name and version. */
  readonly agent: string
}

/**
 * Turn a folder with a site into a bag: originals beside the site, a description of both, manifests.
 *
 * The originals are copied with their sidecars, byte for byte. Where what may be published is less than the
 * file, that is in the bag in its place, and its sidecar is not; and nothing where no file is offered. Curated
 * lists are among the originals, but for those that name an article that is not published.
 *
 * @param bag
 *   Absolute path of the folder; the site is in `data/site` already.
 * @param archive
 *   The archive that the site was made from.
 * @param site
 *   Its configuration; `input` is where the originals are.
 * @param facts
 *   What the bag says of itself.
 */
export function closeBag(
  bag: string,
  archive: Archive,
  site: ResolvedConfig,
  facts: BagFacts,
): void {
  const payload = join(bag, 'data')
  for (const path of originalsOf(archive))
    copy(join(site.input, path), join(payload, 'originals', path))
  for (const { id } of archive.entries) {
    const record = archive.records.get(id)
    if (record.terms?.file === 'edited')
      write(join(payload, 'originals', record.origin.path), editedFile(record))
  }
  for (const { file, withholds } of archive.collections)
    if (!withholds) copy(join(site.input, file), join(payload, 'originals', file))
  const crate = crateOf(payload, pathsIn(payload), archive, site, facts)
  write(join(payload, 'ro-crate-metadata.json'), `${JSON.stringify(crate, null, 1)}\n`)
  const digests = digestsOf(
    bag,
    pathsIn(payload).map((path) => `data/${path}`),
  )
  write(join(bag, 'bagit.txt'), 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n')
  write(join(bag, 'bag-info.txt'), infoOf(bag, [...digests.keys()], archive, site, facts))
  write(join(bag, 'manifest-sha256.txt'), manifestText(digests))
  const tags = ['bag-info.txt', 'bagit.txt', 'manifest-sha256.txt']
  write(join(bag, 'tagmanifest-sha256.txt'), manifestText(digestsOf(bag, tags)))
}

/** Paths of the originals that are offered as they came, of their copies and of their sidecars. */
function originalsOf({ entries, records }: Archive): string[] {
  const paths = entries.flatMap(({ id }) => {
    const { origin, terms } = records.get(id)
    if (terms && terms.file !== 'whole') return []
    const { path, copies, sidecar } = origin
    return [path, ...copies, ...(sidecar === undefined ? [] : [sidecar])]
  })
  return [...new Set(paths)].sort(byCodeUnit)
}

function digestsOf(bag: string, paths: readonly string[]): Map<string, string> {
  return new Map(paths.map((path) => [path, sha256Of(join(bag, path))]))
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, to)
}

function write(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

function infoOf(
  bag: string,
  paths: readonly string[],
  archive: Archive,
  site: ResolvedConfig,
  { day, agent }: BagFacts,
): string {
  const octets = paths.reduce((sum, path) => sum + statSync(join(bag, path)).size, 0)
  const fields: [string, string | undefined][] = [
    ['Source-Organization', site.keeper],
    ['Contact-Email', site.contact?.startsWith('mailto:') ? site.contact.slice(7) : undefined],
    [
      'External-Description',
      site.description ?? `${site.title}: ${archive.entries.length} articles`,
    ],
    ['External-Identifier', site.url],
    ['Bagging-Date', day],
    ['Payload-Oxum', `${octets}.${paths.length}`],
    ['Bag-Software-Agent', agent],
  ]
  return fields
    .flatMap(([label, value]) => (value === undefined ? [] : [`${label}: ${oneLine(value)}\n`]))
    .join('')
}
