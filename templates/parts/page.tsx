import type { ComponentChildren, VNode } from 'preact'
import {
  type Context,
  contentPolicy,
  type SitePath,
  type Visibility,
} from '../../src/model/index.ts'
import { Colophon } from './colophon.tsx'
import { FeedLinks, Robots } from './harvest.tsx'
import { directionOf } from './language.ts'
import { Masthead } from './masthead.tsx'

const asset = (name: string): SitePath => `assets/${name}` as SitePath // a file of `public`

/** What a page gives its shell. */
export interface PageShellProps {
  readonly context: Context
  /** Title of the page; without one, the archive's own. */
  readonly title?: string
  readonly description?: string | undefined
  /** More for the head. */
  readonly head?: ComponentChildren
  readonly kind: string
  /** Whether the page runs the search engine, which is WebAssembly (default: no). */
  readonly searches?: boolean
  /** Whom the page is for, where that is not everybody that the archive is for. */
  readonly visibility?: Visibility | undefined
  /** Whether search engines may list it, as far as they may the archive (default: yes). */
  readonly listed?: boolean | undefined
  readonly children: ComponentChildren
}

/** The document around a page; with `site.layout` only what belongs inside the user's own. */
export function Page(props: PageShellProps): VNode {
  const { context, title, description, head, kind, searches = false, children } = props
  const { site, say } = context
  const content = (
    <main id="main" class={`page ${kind}`}>
      {children}
    </main>
  )
  const top = (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={contentPolicy(searches).join('; ')} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{windowTitle(context, title)}</title>
      {description ? <meta name="description" content={description} /> : null}
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <Styles context={context} kind={kind} />
      {kind === 'article' ? <script src={context.href(asset('article.js'))} defer /> : null}
      <Icon context={context} />
      <SearchLink context={context} />
      <Robots context={context} visibility={props.visibility} listed={props.listed} />
      <FeedLinks context={context} />
      {head}
    </head>
  )
  // A layout takes head and content apart, and has its own beginning and end.
  if (site.layout)
    return (
      <>
        {top}
        <div class="newsfiche">{content}</div>
      </>
    )
  return (
    <html lang={site.language} dir={directionOf(site.language)}>
      {top}
      <body class="newsfiche">
        <a class="skip" href="#main">
          {say('site.skip')}
        </a>
        <Masthead context={context} front={kind === 'front'} />
        {content}
        <Colophon context={context} />
      </body>
    </html>
  )
}

/** The style sheets that a page needs, and those of a person. */
function Styles({ context, kind }: { context: Context; kind: string }): VNode {
  const { site, href } = context
  const { colours, typefaces, style } = site.theme
  const isThemed = Object.keys({ ...colours, ...typefaces }).length > 0
  const names = [
    'newsfiche.css',
    kind === 'article' ? 'article.css' : 'lists.css',
    ...(isThemed ? ['theme.css'] : []),
    ...(style === undefined ? [] : ['own.css']),
  ]
  return (
    <>
      {names.map((name) => (
        <link key={name} rel="stylesheet" href={href(asset(name))} />
      ))}
    </>
  )
}

function Icon({ context: { site, href } }: { context: Context }): VNode {
  const { path = asset('favicon.svg'), type = 'image/svg+xml' } = site.theme.icon ?? {}
  return <link rel="icon" href={href(path)} type={type} />
}

/** Lets browsers search the archive from their own search field; they need its whole address. */
function SearchLink({ context }: { context: Context }): VNode | null {
  const { site, href } = context
  if (!site.search || !site.url) return null
  return (
    <link
      rel="search"
      type="application/opensearchdescription+xml"
      title={site.title}
      href={href('opensearch.xml' as SitePath)}
    />
  )
}

const longestTitle = 70

/** The page and the archive as far as a window or a list of results has room for them. */
function windowTitle({ site, say }: Context, title: string | undefined): string {
  if (title === undefined) return site.title
  const whole = say('site.pageTitle', { page: title, site: site.title })
  if (whole.length <= longestTitle) return whole
  if (title.length <= longestTitle) return title
  const cut = title.slice(0, longestTitle - 1)
  const space = cut.lastIndexOf(' ')
  return `${space > longestTitle / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')}…`
}
