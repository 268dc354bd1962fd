import type { VNode } from 'preact'
import type { Context, NavigationLink, SitePath } from '../../src/model/index.ts'

/** Name of the archive and the way to its parts; large on the front page. */
export function Masthead({ context, front }: { context: Context; front: boolean }): VNode {
  const { site, say, href } = context
  const links = site.theme.navigation
    .filter((link) => site.search || !('place' in link && link.place === 'search'))
    .map((link) => linkTo(context, link))
  return (
    <header class={front ? 'masthead large' : 'masthead'}>
      {front ? (
        <h1 class="nameplate">
          <Logo context={context} />
          {site.title}
        </h1>
      ) : (
        <p class="nameplate">
          <a href={href('')}>
            <Logo context={context} />
            {site.title}
          </a>
        </p>
      )}
      <nav aria-label={say('site.nav')}>
        <ul>
          {links.map(({ name, to, here }) => (
            <li key={name}>
              <a href={to} {...(here ? { 'aria-current': 'page' as const } : {})}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

/** A picture beside the name, which says all that it would say. */
function Logo({ context }: { context: Context }): VNode | null {
  const { logo } = context.site.theme
  if (!logo) return null
  const { path, width, height } = logo
  return <img class="logo" src={context.href(path)} alt="" width={width} height={height} />
}

const spoken: Readonly<Record<string, string>> = {
  search: 'site.search',
  browse: 'site.browse',
  dates: 'site.dates',
  sources: 'site.sources',
  about: 'site.about',
  authors: 'shelves.author',
  topics: 'shelves.topic',
  places: 'shelves.place',
  sections: 'shelves.section',
  languages: 'shelves.language',
  collections: 'collections.title',
}

function linkTo(
  { say, href, path }: Context,
  link: NavigationLink,
): { readonly name: string; readonly to: string; readonly here: boolean } {
  if ('address' in link) return { name: link.name, to: link.address, here: false }
  const page = 'page' in link ? link.page : (`${link.place}/` as SitePath) // a folder of ours
  const name = 'page' in link ? link.name : say(spoken[link.place] ?? link.place)
  return { name, to: href(page), here: page === path }
}
