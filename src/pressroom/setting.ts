import type { ResolvedConfig } from '../model/index.ts'
import { createPress, type Press } from '../site/render.tsx'
import { languages, voiceOf } from '../site/words/index.ts'
import { stylesWith } from '../typesetter.ts'
import { type Album, openAlbum } from './album.ts'

/** A press, and the album that its citations are in. */
export interface Setting extends Press {
  readonly around: Album['around']
}

/**
 * Set up the press of a site.
 *
 * @param site
 *   Configuration.
 * @returns
 *   Press, which cites in the styles of every article and in those that a person wants; no engine is loaded before
 *   something is to be formatted.
 */
export function setUp(site: ResolvedConfig): Setting {
  const { styles, around } = openAlbum(stylesWith(site.citationStyles))
  return { ...createPress(site, styles), around }
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
