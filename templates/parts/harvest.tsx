import type { VNode } from 'preact'
import type { Context, Shelfname, SitePath, Visibility } from '../../src/model/index.ts'

const askedOf = {
  private: 'noindex, nofollow, noarchive, noai, noimageai',
  'reading-room': 'noindex, noarchive, noai, noimageai',
  excerpt: 'noarchive, noai, noimageai',
  public: undefined,
} as const

const strict: readonly Visibility[] = ['private', 'reading-room', 'excerpt', 'public']

/** What every page asks of crawlers, as far as the archive, or what it shows, is not for everybody. */
export function Robots(props: {
  context: Context
  visibility?: Visibility | undefined
  listed?: boolean | undefined
}): VNode | null {
  const { visibility: own = 'public', listed = true } = props
  const { visibility } = props.context.site
  const asked = askedOf[strict.indexOf(own) < strict.indexOf(visibility) ? own : visibility]
  const content =
    listed || asked?.includes('noindex') ? asked : ['noindex', asked].filter(Boolean).join(', ')
  return content === undefined ? null : <meta name="robots" content={content} />
}

const forms = [
  ['atom.xml', 'application/atom+xml', 'Atom'],
  ['rss.xml', 'application/rss+xml', 'RSS'],
  ['feed.json', 'application/feed+json', 'JSON Feed'],
] as const

/** The feeds of the archive or of a source, for readers of feeds to find. */
export function FeedLinks(props: { context: Context; shelf?: Shelfname }): VNode | null {
  const { context, shelf } = props
  const { site, href } = context
  if (site.url === undefined || site.visibility === 'private') return null
  if (shelf && !isFed(shelf)) return null
  const title = shelf ? `${shelf.name} – ${site.title}` : site.title
  return (
    <>
      {forms.map(([file, type, name]) => (
        <link
          key={file}
          rel="alternate"
          type={type}
          title={`${title} (${name})`}
          href={href(`feeds/${shelf?.path ?? ''}${file}` as SitePath)}
        />
      ))}
    </>
  )
}

/** Sources and topics have feeds of their own. */
function isFed({ kind, by, name }: Shelfname): boolean {
  return (kind === 'source' || kind === 'topic') && by === 'name' && name !== ''
}
