import { arrange } from '../archive/to-archive.ts'
import { printLeaves } from '../leaves.ts'
import type { Archive, ArticleRecord, ResolvedConfig, Surroundings } from '../model/index.ts'
import { assign } from '../roster.ts'
import { fileOf } from '../site/pages.ts'
import { write } from '../writer.ts'
import { articleProps } from './article-props.ts'
import { layoutOf } from './print.ts'
import { setUp } from './setting.ts'

/** The page of one article, before anything else of the archive is made. */
export interface Proof {
  /** Path of its file below the site. */
  readonly path: string
  readonly html: string
  /** Path of the page that the last build made of the same file, when it is another. */
  readonly before?: string
}

/**
 * Pull proofs of articles whose files have changed.
 *
 * A proof shows what is around the article as the last build found it, and compares it with no other: all this
 * comes with the next build.
 *
 * @param changed
 *   Paths below the input folder: of articles, or of their sidecars.
 * @param site
 *   Configuration.
 * @param last
 *   The archive of the last build.
 * @param folder
 *   Absolute path of a folder to print into.
 * @returns
 *   Proofs; none for what is no article that may be published.
 */
export async function pullProofs(
  changed: ReadonlySet<string>,
  site: ResolvedConfig,
  last: Archive,
  folder: string,
): Promise<Proof[]> {
  const { assignments, takedowns } = await assign(site)
  const proofs: Proof[] = []
  const press = await setUp(site)
  for (const assignment of assignments) {
    const { path, sidecar } = assignment
    if (!changed.has(path) && (sidecar === undefined || !changed.has(sidecar))) continue
    const copy = await write(assignment, { ...site, takedowns })
    if (!('json' in copy)) continue
    const record = JSON.parse(new TextDecoder().decode(copy.json)) as ArticleRecord // `write` made it
    const alone = arrange([copy.card], { get: () => record, json: () => '' })
    const [entry] = alone.entries
    if (!entry) continue
    const known = last.entries.find(({ file }) => file === path)
    const around: Surroundings = (known ? last : alone).around((known ?? entry).id)
    const content = (): string =>
      press.article(articleProps(entry, record, { ...around, against: [] }, noOther))
    const file = fileOf(site, entry)
    const before = known && fileOf(site, known)
    const printed = (html: string): void => {
      proofs.push({ path: file, html, ...(before && before !== file ? { before } : {}) })
    }
    await printLeaves([{ path: file, content, printed }], folder, layoutOf(site))
  }
  return proofs
}

function noOther(): never {
  throw new Error('A proof is compared with nothing')
}
