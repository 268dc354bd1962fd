import { arrange } from '../archive/arrange.ts'
import { printLeaves } from '../leaves.ts'
import type { ArticleRecord, ResolvedConfig } from '../model/index.ts'
import { assign, assignChanged } from '../roster.ts'
import { fileOf } from '../site/pages.ts'
import { write } from '../writer.ts'
import { articleProps } from './article-props.ts'
import { layoutOf } from './print.ts'
import { setUp } from './setting.ts'
import { noStandings, type Standings, standingOf } from './standing.ts'

/** The page of one article, before anything else of the archive is made. */
export interface Proof {
  /** Path of the article's file below the input folder. */
  readonly file: string
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
 * @param standings
 *   What the last build knew of each article, as `keepStanding` gave it.
 * @param folder
 *   Absolute path of a folder to print into.
 * @returns
 *   Proofs; none for what is no article that may be published.
 */
export async function pullProofs(
  changed: ReadonlySet<string>,
  site: ResolvedConfig,
  standings: Standings,
  folder: string,
): Promise<Proof[]> {
  const { assignments, takedowns } = await assignChanged(site, changed)
  const proofs: Proof[] = []
  const press = setUp(site)
  const layout = layoutOf(site)
  for (const assignment of assignments) {
    const copy = write(assignment, { ...site, takedowns })
    if (!('json' in copy)) continue
    const record = JSON.parse(new TextDecoder().decode(copy.json)) as ArticleRecord // `write` made it
    const alone = arrange([copy.card], { get: () => record, json: () => '' })
    const [entry] = alone.entries
    if (!entry) continue
    const known = standingOf(standings, assignment.path)
    const around = known?.around ?? alone.around(entry.id)
    const content = (): string =>
      press.article(articleProps(entry, record, { ...around, against: [] }, noOther))
    const path = fileOf(site, entry)
    const before = known && fileOf(site, known)
    const printed = (html: string): void => {
      const moved = before && before !== path ? { before } : {}
      proofs.push({ file: assignment.path, path, html, ...moved })
    }
    if (layout) await printLeaves([{ path, content, printed }], folder, layout)
    else printed(content()) // Eleventy would write it as it is
  }
  return proofs
}

/**
 * Pull the proof of an article that nobody asked for: what the first proof has to load and learn is there for the
 * next.
 *
 * @param site
 *   Configuration.
 * @param folder
 *   Absolute path of a folder to print into.
 */
export async function rehearse(site: ResolvedConfig, folder: string): Promise<void> {
  const [one] = (await assign(site)).assignments
  if (one) await pullProofs(new Set([one.path]), site, noStandings, folder)
}

function noOther(): never {
  throw new Error('A proof is compared with nothing')
}
