import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type EngineStyle, loadStyle } from '../cite/index.ts'
import { remembering, tidyLedgers } from '../ledger.ts'
import type { Archive, ResolvedConfig } from '../model/index.ts'
import { createPress, type Press } from '../site/render.tsx'
import { languages, voiceOf } from '../site/words/index.ts'

/**
 * Set up the press of a site.
 *
 * @param site
 *   Configuration.
 * @returns
 *   Press; with the styles that a person wants beside ours, whose engine is loaded for them alone.
 */
export async function setUp(site: ResolvedConfig): Promise<Press> {
  return createPress(site, await stylesOf(site))
}

async function stylesOf(site: ResolvedConfig): Promise<EngineStyle[]> {
  const styles = site.citationStyles.map((path) => loadStyle(readFileSync(path, 'utf8')))
  return (await Promise.all(styles)).map((style) => remembering(ledgersOf(site), style))
}

const ledgersOf = ({ root }: ResolvedConfig): string => join(root, '.newsfiche', 'citations')

/**
 * Forget citations of articles that are gone, and of styles that nobody wants any more.
 *
 * @param site
 *   Configuration.
 * @param archive
 *   The archive.
 */
export async function tidyStyles(
  site: ResolvedConfig,
  { byId }: Pick<Archive, 'byId'>,
): Promise<void> {
  tidyLedgers(ledgersOf(site), await stylesOf(site), byId)
}

/**
 * What there is to say of the language of a site.
 *
 * @param site
 *   Configuration.
 * @returns
 *   A sentence, when it must speak another.
 */
export function languageNotice(site: ResolvedConfig): string | undefined {
  const { language } = voiceOf(site.language, site.words)
  if (language === site.language) return undefined
  const spoken = Object.keys(languages).join(', ')
  return `The site speaks English, for it has no words for \`language: ${site.language}\`. It has them for ${spoken}; \`words\` in the configuration can teach it others.`
}
