import type { Cited } from './cited.ts'
import { toCslItem } from './csl-json.ts'

/** Formats citations in a style of somebody else's. */
export interface Engine {
  /** An entry of a bibliography, as plain text or as HTML. */
  readonly cite: (cited: Cited, format: 'text' | 'html') => string
}

/** The part of citation-js that we use; it ships no types. */
interface CitationJs {
  readonly Cite: new (
    items: readonly object[],
  ) => {
    format: (
      kind: 'bibliography',
      options: { format: 'text' | 'html'; template: string; lang: string },
    ) => string
  }
  readonly plugins: {
    readonly config: {
      get: (name: '@csl') => {
        readonly templates: { add: (name: string, style: string) => void }
        readonly locales: { add: (tag: string, locale: string) => void }
      }
    }
  }
}

/**
 * Load the CSL engine with a style.
 *
 * The engine is slow, some milliseconds an entry, and is a package of its own, which is only needed for
 * styles beyond ours.
 *
 * @param style
 *   A style in the Citation Style Language: the text of a `.csl` file.
 * @param locales
 *   Texts of `locales-….xml` files by their tags, beyond those that come with the engine (default: none).
 * @returns
 *   Function from an article's facts to its entry.
 * @throws
 *   When `@citation-js/core` and `@citation-js/plugin-csl` are not installed.
 */
export async function createEngine(
  style: string,
  locales: Readonly<Record<string, string>> = {},
): Promise<Engine> {
  const core = (await import('@citation-js/core' as string)) as CitationJs
  await import('@citation-js/plugin-csl' as string)
  const name = `newsfiche-${style.length}-${digestOf(style)}`
  const config = core.plugins.config.get('@csl')
  config.templates.add(name, style)
  for (const [tag, locale] of Object.entries(locales)) config.locales.add(tag, locale)
  const lang = /default-locale="([\w-]+)"/.exec(style)?.[1] ?? 'en-US'
  return {
    cite: (cited, format) =>
      new core.Cite([protect(cited)])
        .format('bibliography', { format, template: name, lang })
        .trim(),
  }
}

/**
 * The engine reads mark-up in titles; ours have none. Where an article was published counts, not in
 * whose archive it is: styles would print the archive in place of an unknown newspaper.
 */
function protect(cited: Cited): object {
  const { archive: _archive, archive_location: _location, ...item } = toCslItem(cited)
  return { ...item, title: item.title.replace(/</g, '‹').replace(/>/g, '›') }
}

/** A short digest, for the engine's own table of styles. */
function digestOf(text: string): string {
  let digest = 5381
  for (let index = 0; index < text.length; index += 1)
    digest = (digest * 33 + text.charCodeAt(index)) % 0x100000000
  return digest.toString(16)
}
