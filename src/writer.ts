import { join } from 'node:path'
import { type Card, toCard } from './archive/entries.ts'
import { policyOf, rule } from './counsel/index.ts'
import { fingerprintOf } from './fingerprint.ts'
import { newsfiche, stages as ours } from './index.ts'
import type {
  ArticleRecord,
  Diagnostic,
  Grave,
  Refusal,
  Removal,
  ResolvedConfig,
  Stage,
} from './model/index.ts'
import { lookAt, type Sight, see } from './morgue/sight.ts'
import { type Article, readArticle } from './read/article.ts'
import { refusal } from './read/files.ts'

/**
 * The stages to ask.
 *
 * @param config
 *   A person's own: a list to ask before ours, or a function over ours.
 * @returns
 *   Stages in their order.
 */
export function stagesOf({ stages }: Pick<ResolvedConfig, 'stages'>): readonly Stage[] {
  return typeof stages === 'function' ? stages(ours) : [...(stages ?? []), ...ours]
}

/**
 * Apply a person's levels to messages.
 *
 * @param diagnostics
 *   Messages at the levels of their rules.
 * @param levels
 *   Levels by rule; `off` leaves a message out.
 * @returns
 *   Messages as the person wants to hear them.
 */
export function atLevels(
  diagnostics: readonly Diagnostic[],
  levels: ResolvedConfig['levels'],
): Diagnostic[] {
  return diagnostics.flatMap((diagnostic) => {
    const level = levels[diagnostic.rule]
    return level === 'off' ? [] : [level ? { ...diagnostic, severity: level } : diagnostic]
  })
}

/**
 * Parse a file that was read.
 *
 * @param article
 *   File or refusal.
 * @param config
 *   Stages and levels.
 * @returns
 *   Its record; or a refusal, also when a stage of the parser fails: one file never stops the rest.
 */
export function parseArticle(article: Article, config: ResolvedConfig): ArticleRecord | Refusal {
  if ('refusal' in article) return article.refusal
  const { file } = article
  try {
    const record = newsfiche(stagesOf(config)).processSync(file).result
    return { ...record, diagnostics: atLevels(record.diagnostics, config.levels) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return refusal(file.path, {
      rule: 'parser-failed',
      reason: `Unexpected failure of the parser, expected a record: ${reason}. This is a fault of Newsfiche; please report it with the file`,
    })
  }
}

/**
 * What a desk makes of a file: a card for the lists and the record that may be published as JSON; nothing
 * to publish, but perhaps a grave; or a refusal.
 */
export type Copy = Written | Withheld | Refusal

/** A record as it is handed on. */
export interface Written {
  readonly card: Card
  readonly sha256: string
  readonly json: Uint8Array
  /** What must be nowhere: a copy that has it is kept in no cache. */
  readonly removal?: Removal
}

/** An article that is not published. */
export interface Withheld {
  readonly withheld: true
  readonly sha256: string
  readonly grave?: Grave
  readonly removal?: Removal
}

/** A file to read: its path and that of its sidecar. */
export interface Assignment {
  readonly path: string
  readonly sidecar?: string
}

/**
 * Read and parse one file.
 *
 * Whatever is in its copy comes from the assignment, the bytes of the two files, and the configuration:
 * a cache knows the copy by these.
 *
 * @param assignment
 *   Which.
 * @param config
 *   Where it is, and how to read it.
 * @returns
 *   Its copy.
 */
export async function write({ path, sidecar }: Assignment, config: ResolvedConfig): Promise<Copy> {
  const result = parseArticle(await readArticle(path, sidecar, config), config)
  return 'diagnostic' in result ? result : published(result, config)
}

/** What the rest of the program learns of a record: what may be published, and no more. */
function published(record: ArticleRecord, config: ResolvedConfig): Copy {
  const { sha256, path } = record.origin
  const ruling = rule(record, policyOf(config))
  if (ruling.kind === 'refuse') return { path, diagnostic: ruling.diagnostic }
  if (ruling.kind === 'keep') return { withheld: true, sha256 }
  const { removal } = ruling
  const gone = removal ? { removal } : {}
  if (ruling.kind === 'bury') return { withheld: true, sha256, grave: ruling.grave, ...gone }
  return { ...toCopy(ruling.record), ...gone }
}

/** A copy, and what was seen in the files that it was made from. */
export interface Report {
  readonly copy: Copy
  /** Nothing for a file that could not be read. */
  readonly sight?: Sight
  readonly sidecarSight?: Sight
}

/**
 * Read and parse one file, and keep in mind how it looked.
 *
 * @param assignment
 *   Which.
 * @param config
 *   Where it is, and how to read it.
 * @returns
 *   Report.
 */
export async function report(assignment: Assignment, config: ResolvedConfig): Promise<Report> {
  const place = join(config.input, assignment.path)
  const { sidecar } = assignment
  const look = lookAt(place) // before it is read: a change that comes between is seen the next time
  const sidecarSight = sidecar === undefined ? undefined : see(join(config.input, sidecar))
  const copy = await write(assignment, config)
  const sight =
    'sha256' in copy && look ? { ...look, print: fingerprintOf(copy.sha256) } : see(place)
  return { copy, ...(sight ? { sight } : {}), ...(sidecarSight ? { sidecarSight } : {}) }
}

const encoder = new TextEncoder()

/**
 * A record as it is handed on.
 *
 * @param record
 *   Whole record.
 * @returns
 *   Its card and its JSON.
 */
export function toCopy(record: ArticleRecord): Written {
  const json = encoder.encode(JSON.stringify(record))
  return { card: toCard(record), sha256: record.origin.sha256, json }
}
