import { join } from 'node:path'
import { type Assignment, atLevels, type Copy, type Report, toCopy } from './copy.ts'
import { policyOf, rule } from './counsel/index.ts'
import { fingerprintOf } from './fingerprint.ts'
import { newsfiche, stages as ours } from './index.ts'
import type { ArticleRecord, Refusal, ResolvedConfig, Stage } from './model/index.ts'
import { lookAt, see } from './morgue/sight.ts'
import { type Article, fromBytes, readArticle } from './read/article.ts'
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
  // A message of a file is an error to V8, which would write down for each where in the program it was made.
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    const record = newsfiche(stagesOf(config)).processSync(file).result
    return { ...record, diagnostics: atLevels(record.diagnostics, config.levels) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return refusal(file.path, {
      rule: 'parser-failed',
      reason: `Unexpected failure of the parser, expected a record: ${reason}. This is a fault of Newsfiche; please report it with the file`,
    })
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
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
export function write({ path, sidecar }: Assignment, config: ResolvedConfig): Copy {
  const result = parseArticle(readArticle(path, sidecar, config), config)
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
export function report(assignment: Assignment, config: ResolvedConfig): Report {
  const place = join(config.input, assignment.path)
  const { sidecar } = assignment
  const look = lookAt(place) // before it is read: a change that comes between is seen the next time
  const sidecarSight = sidecar === undefined ? undefined : see(join(config.input, sidecar))
  const copy = write(assignment, config)
  const sight =
    'sha256' in copy && look ? { ...look, print: fingerprintOf(copy.sha256) } : see(place)
  return { copy, ...(sight ? { sight } : {}), ...(sidecarSight ? { sidecarSight } : {}) }
}

const specimen =
  'Ferry returns\n\nBy Jane Doe\n\n22 April 2024\n\nThe ferry was back on Monday, the board said.\n'

/**
 * Parse an article that nobody asked for: tables that are made at the first reading are there for the next.
 *
 * @param config
 *   Configuration.
 */
export function warmUp(config: ResolvedConfig): void {
  const result = parseArticle(fromBytes('specimen.txt', Buffer.from(specimen), config), config)
  if (!('diagnostic' in result)) published(result, config)
}
