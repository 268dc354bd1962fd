import { toArchive } from './archive/to-archive.ts'
import { newsfiche } from './index.ts'
import type { Archive, ArticleRecord, Diagnostic, Refusal, ResolvedConfig } from './model/index.ts'
import { type Article, readArticle } from './read/article.ts'
import { listFolder, refusal } from './read/files.ts'

/** Told how far a long piece of work has come. */
export type Progress = (done: number, of: number) => void

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
    const record = newsfiche(config.stages).processSync(file).result
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
 * Read a folder of articles into an archive.
 *
 * Files with the same bytes are one article; their other paths are its copies. Of such files the one
 * with a sidecar leads, else the first by path.
 *
 * @param config
 *   Where the articles are.
 * @param progress
 *   Told after each file (default: nobody).
 * @param only
 *   Paths of the articles to read (default: all).
 * @returns
 *   The archive.
 * @throws
 *   When the input folder itself cannot be read.
 */
export async function readArchive(
  config: ResolvedConfig,
  progress: Progress = () => {},
  only?: readonly string[],
): Promise<Archive> {
  const folder = await listFolder(config.input, [config.output])
  const records = new Map<string, ArticleRecord>()
  const refusals: Refusal[] = only ? [] : [...folder.refusals]
  const articles = only ? folder.articles.filter((path) => only.includes(path)) : folder.articles
  for (const [index, path] of articles.entries()) {
    const sidecar = folder.sidecars.get(path)
    const result = parseArticle(await readArticle(path, sidecar, config), config)
    if ('diagnostic' in result) refusals.push(result)
    else records.set(result.origin.sha256, join(records.get(result.origin.sha256), result))
    progress(index + 1, articles.length)
  }
  return toArchive([...records.values()], refusals)
}

/** The same bytes once more. */
function join(known: ArticleRecord | undefined, copy: ArticleRecord): ArticleRecord {
  if (!known) return copy
  const [lead, other] = copy.origin.sidecar && !known.origin.sidecar ? [copy, known] : [known, copy]
  const copies = [...known.origin.copies, other.origin.path].filter(
    (path) => path !== lead.origin.path,
  )
  return { ...lead, origin: { ...lead.origin, copies } }
}
