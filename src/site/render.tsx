import { h, type VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { pages as ours } from '../../templates/pages/index.ts'
import { type CitationStyle, citationStyles, toCited } from '../cite/index.ts'
import type {
  ArticleRecord,
  Citation,
  Context,
  Entry,
  PageProps,
  Pages,
  ResolvedConfig,
  SitePage,
  SitePath,
} from '../model/index.ts'
import { dateWriter, languageNamer, monthDayWriter, weekOf } from './format.ts'
import { absoluteHref, relativeHref } from './href.ts'
import { speak, voiceOf } from './words/index.ts'

/** Turns pages of one archive into HTML. */
export interface Press {
  /** The page of an article. */
  readonly article: (props: PageProps['article']) => string
  /** Any other page. */
  readonly page: (page: SitePage) => string
}

/**
 * Set up the press of an archive; it knows no article but those it is handed.
 *
 * @param config
 *   Its configuration; its `pages` replace our components, its `words` our messages.
 * @param styles
 *   Styles to cite in beside ours (default: none).
 * @returns
 *   Functions from a page to its HTML: a whole document, or with a `layout` only what belongs
 *   inside the user's own.
 */
export function createPress(config: ResolvedConfig, styles: readonly CitationStyle[] = []): Press {
  const voice = voiceOf(config.language, config.words)
  const site: ResolvedConfig = { ...config, language: voice.language }
  const pages: Pages = { ...ours, ...site.pages }
  const say = speak(voice)
  const numbers = new Intl.NumberFormat(site.language)
  const base = site.url ? new URL(site.url).pathname : '/'
  const shared = {
    site,
    say,
    date: dateWriter(site.language),
    monthDay: monthDayWriter(site.language),
    week: weekOf(site.language),
    number: (value: number) => numbers.format(value),
    languageName: languageNamer(site.language),
    cite: (record: ArticleRecord, entry: Entry): Citation[] => {
      const cited = toCited(record, entry, site)
      return [...citationStyles, ...styles].map((style) => ({
        style: style.name,
        runs: style.cite(cited),
        locators: {
          paragraph: style.locator({ paragraph: '{}' }),
          section: style.locator({ section: '{}' }),
        },
      }))
    },
  }
  const contextOf = (path: SitePath, anywhere: boolean): Context => ({
    ...shared,
    path,
    anywhere,
    href: (to, fragment) =>
      anywhere ? absoluteHref(base + site.prefix, to, fragment) : relativeHref(path, to, fragment),
  })
  const print = <Kind extends keyof PageProps>(
    kind: Kind,
    path: SitePath,
    props: PageProps[Kind],
  ): string => {
    const component = pages[kind] as (props: PageProps[Kind] & { context: Context }) => VNode
    const html = inHtmlStyle(
      render(
        h(
          component as never,
          { ...props, context: contextOf(path, kind === 'not-found') } as never,
        ),
      ),
    )
    return site.layout ? html : `<!DOCTYPE html>\n${html}\n`
  }
  return {
    article: (props) => print('article', props.entry.path, props),
    page: ({ kind, path, props }) => print(kind, path, props as never), // a page's props are those of its kind
  }
}

// An attribute's value may hold `/>`, so attributes are read whole.
const voidElement = /<(?:br|hr|img|input|link|meta)(?: [\w:-]+(?:="[^"]*")?)* ?\/>/y

/** Void elements as HTML writes them: `<br>`, not `<br/>`. */
function inHtmlStyle(html: string): string {
  let styled = ''
  let copied = 0
  // Such ends are few, and looked for much faster than beginnings of elements.
  for (let end = html.indexOf('/>'); end !== -1; end = html.indexOf('/>', end + 2)) {
    const start = html.lastIndexOf('<', end)
    voidElement.lastIndex = start
    if (start < copied || !voidElement.test(html) || voidElement.lastIndex !== end + 2) continue
    styled += html.slice(copied, html.charAt(end - 1) === ' ' ? end - 1 : end)
    copied = end + 1
  }
  return styled + html.slice(copied)
}
