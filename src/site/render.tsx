import { type ComponentType, h, options, type VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { pages as ours } from '../../templates/pages/index.ts'
import { parts as ourParts } from '../../templates/parts/index.ts'
import { directionOf } from '../../templates/parts/language.ts'
import { type CitationStyle, toCited } from '../cite/index.ts'
import type {
  ArticleRecord,
  Citation,
  Context,
  Entry,
  PageProps,
  Pages,
  PartName,
  Parts,
  ResolvedConfig,
  SitePage,
  SitePath,
} from '../model/index.ts'
import { dateWriter, languageNamer, monthDayWriter, remembered, weekOf } from './format.ts'
import { absoluteHref, relativeHref } from './href.ts'
import { explain } from './words/because.ts'
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
 *   Styles to cite articles in (default: none).
 * @returns
 *   Functions from a page to its HTML: a whole document, or with a `layout` only what belongs
 *   inside the user's own.
 */
export function createPress(config: ResolvedConfig, styles: readonly CitationStyle[] = []): Press {
  const voice = voiceOf(config.language, config.words)
  const site: ResolvedConfig = { ...config, language: voice.language }
  const pages: Pages = { ...ours, ...site.pages }
  const withParts = replacing(site.parts)
  const say = speak(voice)
  const numbers = new Intl.NumberFormat(site.language)
  const base = site.url ? new URL(site.url).pathname : '/'
  const shared = {
    site,
    say,
    because: explain(site.language, say),
    date: dateWriter(site.language),
    monthDay: monthDayWriter(site.language),
    week: weekOf(site.language),
    number: remembered((value: number) => numbers.format(value)),
    languageName: languageNamer(site.language),
    cite: (record: ArticleRecord, entry: Entry): Citation[] => {
      const cited = toCited(record, entry, site)
      return styles.map((style) => ({
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
    const context = contextOf(path, kind === 'not-found')
    const html = printable(
      inHtmlStyle(withParts(() => render(h(component as never, { ...props, context } as never)))),
    )
    return site.layout ? html : `<!DOCTYPE html>\n${html}\n`
  }
  return {
    article: (props) => print('article', props.entry.path, props),
    page: ({ kind, path, props }) => print(kind, path, props as never), // a page's props are those of its kind
  }
}

/**
 * What a person's layout may say of the archive: what its keeper wrote, and nothing from an article.
 *
 * @param site
 *   Configuration.
 * @returns
 *   Title, description, keeper, contact, address, language and direction.
 */
export function archiveOf({
  title,
  description,
  keeper,
  contact,
  url,
  ...site
}: ResolvedConfig): object {
  const { language } = voiceOf(site.language, site.words)
  const direction = directionOf(language)
  return { title, description, keeper, contact, url, language, direction }
}

/**
 * Put a person's components in the places of ours while something is drawn.
 *
 * Preact asks `options.vnode` of every element that is made, so that no part of ours has to know that it
 * can be replaced. Drawing is one piece of work: nothing else is drawn meanwhile.
 */
function replacing(parts: Parts): (draw: () => string) => string {
  const places = new Map<unknown, { own: ComponentType; Ours: unknown }>(
    Object.entries(parts).map(([name, own]) => {
      const part = ourParts[name as PartName] as (props: object) => VNode // `configure.ts` checked the name
      // Called, not made an element of, so that a component that shows ours too does not meet itself.
      const Ours = (props: object): VNode => part(props)
      return [part, { own: own as ComponentType, Ours }]
    }),
  )
  if (places.size === 0) return (draw) => draw()
  return (draw) => {
    const before = options.vnode
    options.vnode = (vnode) => {
      const place = places.get(vnode.type)
      if (place) {
        vnode.type = place.own
        Object.assign(vnode.props, { Ours: place.Ours })
      }
      before?.(vnode)
    }
    try {
      return draw()
    } finally {
      if (before) options.vnode = before
      else delete options.vnode
    }
  }
}

// Characters that no HTML may hold, written or as a reference; an article may. Its record keeps them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are sought; classes of Unicode take four times as long
const forbidden = /[\0-\x08\v\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]/g

/** Pictures of further ones: deletion, and the line ending of mainframes. */
const drawn: ReadonlyMap<number, string> = new Map([
  [0x7f, '\u2421'],
  [0x85, '\u2424'],
])

/** Control characters by their pictures, `␇` for a bell, and what has none as `\ufffd`; each is one unit still. */
function printable(html: string): string {
  return html.replace(forbidden, (sign) => {
    const code = sign.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : (drawn.get(code) ?? '\ufffd')
  })
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
