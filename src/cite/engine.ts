import type { Cited } from './cited.ts'
import { toCslItem } from './csl-json.ts'
import { italic, type Run, roman } from './runs.ts'
import { type CitationStyle, pointing } from './styles/style.ts'

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
  readonly version: unknown
  readonly plugins: {
    readonly config: {
      get: (name: '@csl') => {
        readonly templates: { add: (name: string, style: string) => void }
        readonly locales: { add: (tag: string, locale: string) => void }
      }
    }
  }
}

/** A style that an engine formats. */
export interface EngineStyle extends CitationStyle {
  /** All that its citations rest on besides the article: the engine's version, the style's text. */
  readonly source: string
}

/**
 * A style of somebody else's, formatted by a CSL engine.
 *
 * The engine is slow, some milliseconds an entry, and is a package of its own, which is only needed for
 * styles beyond ours.
 *
 * @param style
 *   A style in the Citation Style Language: the text of a `.csl` file.
 * @param locales
 *   Texts of `locales-….xml` files by their tags, beyond those that come with the engine (default: none).
 * @returns
 *   Style, under the title that its file gives; and what its citations rest on besides the article.
 * @throws
 *   When `@citation-js/core` and `@citation-js/plugin-csl` are not installed.
 */
export async function loadStyle(
  style: string,
  locales: Readonly<Record<string, string>> = {},
): Promise<EngineStyle> {
  const core = (await import('@citation-js/core' as string)) as CitationJs
  await import('@citation-js/plugin-csl' as string)
  const name = `newsfiche-${style.length}-${digestOf(style)}`
  const config = core.plugins.config.get('@csl')
  config.templates.add(name, style)
  for (const [tag, locale] of Object.entries(locales)) config.locales.add(tag, locale)
  const lang = /default-locale="([\w-]+)"/.exec(style)?.[1] ?? 'en-US'
  const title = /<title>([^<]+)<\/title>/.exec(style)?.[1] ?? 'CSL'
  return {
    source: JSON.stringify([core.version, lang, style, locales]),
    id: ours[/<id>[^<]*\/([^<]+)<\/id>/.exec(style)?.[1] ?? ''] ?? name,
    name: unescaped(title).trim(),
    locator: pointing('para.'),
    cite: (cited) => {
      const entry = new core.Cite([protect(cited)])
      return runsOf(entry.format('bibliography', { format: 'html', template: name, lang }))
    },
  }
}

/** Styles that we format ourselves, by the names that the Citation Style Language project has for them. */
const ours: Readonly<Record<string, string>> = {
  apa: 'apa',
  'chicago-author-date': 'chicago',
  'modern-language-association': 'mla',
  'harvard-cite-them-right': 'harvard',
  vancouver: 'vancouver',
}

// The number of an entry, which means nothing outside of a bibliography.
const first = /<div class="csl-left-margin">[^<\d]*1[^<\d]*<\/div>/

/** The engine's HTML: text, italics, and boxes that mean nothing here. */
function runsOf(html: string): Run[] {
  const text = html
    .replace(first, '')
    .replace(/<\/?(?!\/?i>)[a-z][^>]*>/g, '')
    .trim()
  return text.split(/(<i>.*?<\/i>)/s).flatMap((piece): Run[] => {
    const slanted = /^<i>(.*)<\/i>$/s.exec(piece)?.[1]
    if (slanted !== undefined) return [italic(unescaped(slanted))]
    return piece === '' ? [] : [roman(unescaped(piece))]
  })
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole, number?: string, name = '') =>
    number === undefined ? (signs[name] ?? whole) : String.fromCodePoint(Number(number)),
  )
}

/**
 * The engine reads mark-up in titles; ours have none. Where an article was published counts, not in
 * whose archive it is: styles would print the archive in place of an unknown newspaper. The day of the
 * capture is none on which somebody looked at the address that is cited.
 */
function protect(cited: Cited): object {
  const {
    archive: _archive,
    archive_location: _location,
    accessed: _accessed,
    ...item
  } = toCslItem(cited)
  return { ...item, title: item.title.replace(/</g, '‹').replace(/>/g, '›') }
}

/** A short digest, for the engine's own table of styles. */
function digestOf(text: string): string {
  let digest = 5381
  for (let index = 0; index < text.length; index += 1)
    digest = (digest * 33 + text.charCodeAt(index)) % 0x100000000
  return digest.toString(16)
}
